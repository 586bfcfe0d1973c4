#!/usr/bin/env bash
# Make sure that there is a Chromium for the browser tests: the machine's own, else Debian's,
# else one unpacked from npm into .tools, which needs no root. Otherwise say what is missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${1:-.venv/bin/python}
source tests/from_debian.sh

found() { "$python" -c 'from tests.browser import chromium; raise SystemExit(not chromium.executable())'; }

from_npm() {
  command -v npm >/dev/null && command -v node >/dev/null || return 1
  echo "Fetching Chromium for the browser tests (npm, into .tools) …"
  mkdir -p .tools
  npm install --silent --no-audit --no-fund --no-save --prefix .tools @sparticuz/chromium@147 </dev/null || return 1
  node - .tools/node_modules/@sparticuz/chromium/bin .tools <<'JS'
const fs = require("node:fs"), path = require("node:path"), zlib = require("node:zlib");
const { execFileSync } = require("node:child_process");
const [from, to] = process.argv.slice(2);
const open = (name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(from, name)));
fs.mkdirSync(path.join(to, "chromium-files"), { recursive: true });
fs.writeFileSync(path.join(to, "chromium-files", "chrome"), open("chromium.br"), { mode: 0o755 });
for (const name of ["al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"])
  execFileSync("tar", ["-x", "-C", path.join(to, "chromium-files")], { input: open(name) });
fs.writeFileSync(path.join(to, "chromium-files", "fonts.conf"),
  '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
JS
  cat >.tools/chromium <<'SH'
#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)/chromium-files
# A machine without any font gets its own: pages with text don't come up otherwise.
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here"
LD_LIBRARY_PATH="$here/lib:$here${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/chrome" "$@"
SH
  chmod +x .tools/chromium
}

# What drives it comes with Playwright, and wants one library that a small machine may lack.
driven() { "$python" -m playwright --version >/dev/null 2>&1; }

found && driven && exit 0
from_debian chromium fonts-dejavu-core libatomic1 && found && driven && exit 0
found || from_npm || true
if ! found; then
  echo "No Chromium for the browser tests: run \`apt-get install chromium\` as root, or name one in CHROMIUM." >&2
  exit 1
fi
if ! driven; then
  echo "Playwright can't start on this machine: run \`apt-get install libatomic1\` as root." >&2
  exit 1
fi
