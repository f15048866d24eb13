#!/bin/bash
# install.sh BIN PREFIX DESTDIR SYSCONFDIR UNITDIR: installs the programs of the folder BIN and what belongs to them.
# install.sh --remove PREFIX DESTDIR SYSCONFDIR UNITDIR: removes all of it but settings, inbox and archive.
# Where the places are not the caller's to write, it goes on as root.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -eq 5 ] || { echo "see make help" >&2; exit 2; }
bin=$1 prefix=$2 root=$3 settings=$4 units=$5

place=$root$prefix
while [ ! -e "$place" ]; do place=$(dirname "$place"); done
if [ ! -w "$place" ] && [ "$(id -u)" -ne 0 ]; then exec sudo "$0" "$@"; fi

completion() { # SHELL
  case $1 in
    bash) echo share/bash-completion/completions/readout ;;
    zsh) echo share/zsh/site-functions/_readout ;;
    fish) echo share/fish/vendor_completions.d/readout.fish ;;
  esac
}

if [ "$bin" = --remove ]; then
  for unit in systemd/{system,user}/*; do rm -f "$root$units/${unit#systemd/}"; done
  for page in docs/man/*; do rm -f "$root$prefix/share/man/man${page##*.}/${page##*/}"; done
  for shell in bash zsh fish; do rm -f "$root$prefix/$(completion $shell)"; done
  rm -f "$root$prefix"/bin/{readout,readoutd} "$root$prefix"/lib/{sysusers,tmpfiles}.d/readout.conf
  rm -rf "$root$prefix/libexec/readout" "$root$prefix/share/readout"
  exit
fi

install -Dm755 -t "$root$prefix/bin" "$bin/readout" "$bin/readoutd"
install -Dm755 -t "$root$prefix/libexec/readout" "$bin/readout-reader"
# Weights and gazetteers, each of which may be missing, but not what they are made of; NOTICE says whose data they hold.
mkdir -p "$root$prefix/share/readout/models"
for model in models/*; do
  [ ! -f "$model" ] || install -m644 -t "$root$prefix/share/readout/models" "$model"
done
install -Dm644 -t "$root$prefix/share/readout" NOTICE
for unit in systemd/{system,user}/*; do
  target=$root$units/${unit#systemd/}
  install -Dm644 "$unit" "$target"
  sed -i "s|@PREFIX@|$prefix|g" "$target"
done
install -Dm644 systemd/readout.sysusers "$root$prefix/lib/sysusers.d/readout.conf"
install -Dm644 systemd/readout.tmpfiles "$root$prefix/lib/tmpfiles.d/readout.conf"
[ -e "$root$settings/readout/readout.yaml" ] || install -Dm644 -t "$root$settings/readout" systemd/readout.yaml
for page in docs/man/*; do install -Dm644 -t "$root$prefix/share/man/man${page##*.}" "$page"; done
for shell in bash zsh fish; do
  install -Dm644 <("$bin/readout" --generate-completion-script $shell) "$root$prefix/$(completion $shell)"
done

if [ -z "$root" ] && [ -d /run/systemd/system ] && [ "$(id -u)" -eq 0 ]; then
  systemd-sysusers
  systemd-tmpfiles --create readout.conf || true
  systemctl daemon-reload
  echo "Installed. Next: sudo systemctl enable --now readout.socket readout.service"
fi
