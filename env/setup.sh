#!/bin/sh
# Make the environment on Linux or macOS: finds any Python 3 and calls env/bootstrap.py, which
# looks for the right one, installs the pins and runs the doctor. Options are passed on:
# --dev, --offline FOLDER, --recreate, --what-if, --no-doctor.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
for name in python3.12 python3.13 python3.11 python3 python; do
    # A pyenv shim exists without its Python, so try it.
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 8))' >/dev/null 2>&1; then
        exec "$name" "$here/bootstrap.py" "$@"
    fi
done
echo "error: no Python 3 found -> install Python 3.12 (Debian: apt install python3 python3-venv)" >&2
exit 2
