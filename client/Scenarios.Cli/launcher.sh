#!/bin/sh
# Starts the published command, which stands in lib beside this file. Commands that serve nobody start without W^X: it costs them a tenth of a second
# (docs/decisions/0020-start-profiles.md). Whoever wants it sets DOTNET_EnableWriteXorExecute=1; a server has it.
case " $* " in
*" serve "*) ;;
*) export DOTNET_EnableWriteXorExecute="${DOTNET_EnableWriteXorExecute:-0}" ;;
esac
here=${0%/*}
if [ -L "$0" ]; then
    here=$(dirname "$(readlink -f "$0")")
fi
exec "$here/lib/scenario" "$@"
