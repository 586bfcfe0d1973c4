# To be sourced: from_debian PACKAGE… installs them, where that needs nobody's password.

from_debian() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "Installing $1 for the tests (apt-get) …"
  # Only programs are wanted: RUNLEVEL tells a service that Debian would start not to.
  as_root+=(env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1)
  "${as_root[@]}" apt-get update -qq </dev/null &&
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null 2>&1
}
