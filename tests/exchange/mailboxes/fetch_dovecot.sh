#!/usr/bin/env bash
# Make sure that there is a Dovecot for the mailbox tests: the machine's own, else Debian's.
# Otherwise say what is missing: it can't be unpacked elsewhere, its folders are compiled in.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python=${1:-.venv/bin/python}
source tests/from_debian.sh

found() { "$python" -c 'from tests.exchange.mailboxes import dovecot; raise SystemExit(not dovecot.program())'; }

found && exit 0
from_debian dovecot-imapd && found && exit 0
echo "No Dovecot for the mailbox tests: run \`apt-get install dovecot-imapd\` as root." >&2
exit 1
