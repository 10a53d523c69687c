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
exec "$java" -Dfile.encoding=UTF-8 "-Xmx${TIENDO_MEMORY:-1g}" -jar "$here/tiendo.jar" "$@"
