#!/usr/bin/env bash
# Make sure that there is a Dovecot for the mailbox tests: the machine's own, else Debian's, else
# Debian's unpacked into .tools, which needs no root. Otherwise say what is missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=${1:-.venv/bin/python}

found() { "$python" -c 'from tests.exchange.mailboxes import dovecot; raise SystemExit(not dovecot.program())'; }

works() { "$python" -c 'from tests.exchange.mailboxes import dovecot
with dovecot.running(): pass' 2>/dev/null; }

from_debian() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "Installing Dovecot for the mailbox tests (apt-get) …"
  # Only its programs are wanted: the service that Debian would start is told not to.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
      apt-get install -y -qq --no-install-recommends dovecot-imapd </dev/null >/dev/null 2>&1
}

unpacked() {
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || return 1
  echo "Fetching Dovecot for the mailbox tests (apt-get download, into .tools) …"
  local folder=.tools/dovecot-packages
  rm -rf "$folder" .tools/dovecot-files
  mkdir -p "$folder" .tools/dovecot-files
  local packages
  packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts \
    --no-breaks --no-replaces --no-enhances dovecot-imapd 2>/dev/null |
    grep -E '^(dovecot-(core|imapd)|lib[a-z0-9.+-]+)$' | sort -u |
    while read -r name; do dpkg -s "$name" >/dev/null 2>&1 || echo "$name"; done)
  # Where it is installed but broken, its own two packages are wanted all the same.
  packages=$(printf '%s\n' dovecot-core dovecot-imapd $packages | sort -u)
  (cd "$folder" && apt-get download -qq $packages </dev/null >/dev/null 2>&1) || return 1
  for package in "$folder"/*.deb; do dpkg -x "$package" .tools/dovecot-files; done
  rm -rf "$folder"
}

found && exit 0
from_debian && found && exit 0
unpacked && found && works && exit 0
rm -rf .tools/dovecot-files
echo "No Dovecot for the mailbox tests: run \`apt-get install dovecot-imapd\` as root." >&2
exit 1
