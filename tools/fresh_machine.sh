#!/usr/bin/env bash
# A newcomer's machine: a bare Debian in a folder, this checkout's last commit in it, and a command.
#
#   tools/fresh_machine.sh bookworm "python3 python3-venv" -- python3 scripts/run_pipeline.py
#   tools/fresh_machine.sh sid "python3 python3-venv" -- python3 scripts/run_pipeline.py
#
# The first word is a Debian suite, the second what is installed beforehand, the rest what the
# newcomer types in the clone. Runs as an ordinary user, as root with AS_ROOT=1. FOLDER names the
# place (default: below the folder for temporary files), BIND="DIR ..." what is also seen inside
# (a folder of wheels), MIRROR another Debian mirror, KEEP=1 takes the clone and its .venv of the run
# before. pip's settings of this shell (PIP_*, *_CERT*) are handed in. Needs root and debootstrap. Prints
# what was installed, the seconds and the exit code. Run by hand, or by a workflow.
set -euo pipefail
[ $# -ge 4 ] && [ "$3" = -- ] || { sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2; }
suite=$1 packages=$2; shift 3
checkout=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
root=${FOLDER:-${TMPDIR:-/tmp}/fresh-$suite}
mirror=${MIRROR:-http://deb.debian.org/debian}
if [ ! -d "$root/usr" ]; then
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" \
        "$mirror" >/dev/null
    chroot "$root" useradd --create-home newcomer
fi
for folder in proc dev $([ -n "${BIND:-}" ] && echo "$BIND"); do
    mkdir -p "$root/${folder#/}"
    mountpoint -q "$root/${folder#/}" || mount --rbind "/${folder#/}" "$root/${folder#/}"
done
trap 'for f in proc dev ${BIND:-}; do umount -l "$root/${f#/}" || true; done' EXIT
cp /etc/resolv.conf /etc/hosts "$root/etc/"
cp -rL --remove-destination /etc/ssl/certs/. "$root/etc/ssl/certs/"
if [ -n "$packages" ]; then
    # shellcheck disable=SC2086
    chroot "$root" env DEBIAN_FRONTEND=noninteractive sh -c \
        "apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages" >/dev/null
fi
home=$root/home/newcomer
if [ -z "${KEEP:-}" ] || [ ! -d "$home/laptune" ]; then
    rm -rf "$home/laptune"
    git clone -q "$checkout" "$home/laptune"
fi
user=newcomer; [ -z "${AS_ROOT:-}" ] || user=root
chroot "$root" chown -R "$user" /home/newcomer
settings=$(env | grep -E '^(PIP_|UV_|SSL_CERT|REQUESTS_CA|CURL_CA)' | sed "s/=\(.*\)/='\1'/" | tr '\n' ' ')
echo "== $suite, beforehand: ${packages:-nothing}; as $user: $*"
start=$(date +%s); code=0
chroot "$root" su "$user" -s /bin/sh -c \
    "cd /home/newcomer/laptune && env HOME=/home/newcomer LANG=C.UTF-8 $settings $*" </dev/null || code=$?
echo "== $(($(date +%s) - start)) s, exit code $code"
exit "$code"
