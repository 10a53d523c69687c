#!/bin/sh
# Tiến Độ for Linux: runs the program beside this file; folders are those of the current directory.
here=$(dirname "$(readlink -f "$0")")
# Vietnamese file names need UTF-8; cron and systemd start programs without.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *.UTF-8 | *.utf8 | *.utf-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
java=java
[ -x "${JAVA_HOME:-}/bin/java" ] && java=$JAVA_HOME/bin/java
if ! command -v "$java" >/dev/null 2>&1; then
  echo "Không tìm thấy Java. Hãy cài Java 17 trở lên, ví dụ: apt install openjdk-17-jre-headless" >&2
  exit 5
fi
# The first run keeps the classes it loaded beside the program, so that later ones start in less time. A class archive of
# another Java or of an older program is left unused by Java itself.
archive=$here/tiendo.jsa
if [ -f "$archive" ] && [ "$archive" -nt "$here/tiendo.jar" ]; then
  classes=-XX:SharedArchiveFile=$archive
elif [ "${1:-run}" = run ] && [ -w "$here" ]; then
  rm -f "$archive"
  classes=-XX:ArchiveClassesAtExit=$archive
else
  classes=-Xshare:auto
fi
# The quick compiler alone halves the computing time of a small input; a large one needs all that Java has.
speed="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for folder in input "$@"; do
  if [ -d "$folder" ] && [ "$(du -sk "$folder" 2>/dev/null | cut -f1)" -gt 4096 ]; then
    speed=
  fi
done
# shellcheck disable=SC2086 # several options, or none
exec "$java" "$classes" -Xlog:disable -Xlog:all=error:stderr $speed -Dfile.encoding=UTF-8 \
  "-Xmx${TIENDO_MEMORY:-1g}" -jar "$here/tiendo.jar" "$@"
