#!/bin/sh
# Tiến Độ for Linux: runs the program beside this file; folders are those of the current directory.
here=$(readlink -f "$0")
here=${here%/*}
# Vietnamese file names need UTF-8; cron and systemd start programs without.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *.UTF-8 | *.utf8 | *.utf-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
java=java
[ -x "${JAVA_HOME:-}/bin/java" ] && java=$JAVA_HOME/bin/java
if ! java=$(command -v "$java"); then
  echo "Không tìm thấy Java. Hãy cài Java 17 trở lên, ví dụ: apt install openjdk-17-jre-headless" >&2
  exit 5
fi
options="-Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8"
# Classes that are used where they were kept need not be moved, which takes longer than reading them; a Java that does not
# know how ignores it.
options="$options -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
# The quick compiler alone takes half the computing time of all that Java has, even for thousands of workbooks, and a heap
# that gives back what it does not need fits old computers.
options="$options -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
# On two processors a second thread that compiles takes them from the work itself.
[ "$(nproc 2>/dev/null || echo 4)" -gt 2 ] || options="$options -XX:CICompilerCount=1"

# Java starts in half the time with the classes of a run kept beside the program. Once the first run has ended, and nobody
# waits any more, they are those of a run on the sample set with a catalogue beside it, as provinces have one of their own;
# without the word "run" it knows all commands. An archive of the whole, not one on top of Java's own, for only that keeps
# the classes of libraries compiled for Java 5.
archive=$here/tiendo.jsa
classes=-Xshare:auto
keep_classes() {
  while kill -0 "$1" 2>/dev/null; do sleep 1; done
  learned=$(mktemp -d) || return
  cp -R "$here/input/vi-du" "$learned/input"
  # shellcheck disable=SC2086 # several options
  nice "$java" $options -Xmx1g -jar "$here/tiendo.jar" catalogue --input "$here/input/vi-du" --output "$learned/input"
  # shellcheck disable=SC2086 # several options
  nice "$java" "-XX:DumpLoadedClassList=$learned/classes" $options -Xmx1g \
    -jar "$here/tiendo.jar" --input "$learned/input" --output "$learned/output"
  # shellcheck disable=SC2086 # several options
  nice "$java" -Xshare:dump "-XX:SharedClassListFile=$learned/classes" "-XX:SharedArchiveFile=$learned/tiendo.jsa" \
    $options -Xmx1g -cp "$here/tiendo.jar"
  cp "$learned/tiendo.jsa" "$archive.$1" && mv -f "$archive.$1" "$archive"
  rm -rf "$learned"
}
if [ "$archive" -nt "$here/tiendo.jar" ] && [ "$archive" -nt "$java" ]; then
  classes=-XX:SharedArchiveFile=$archive
elif [ "${1:-run}" = run ] && [ -w "$here" ] && [ -d "$here/input/vi-du" ]; then
  # Redirected for good, not for the call alone: a pipe that reads the first run ends with it.
  (
    exec </dev/null >/dev/null 2>&1
    keep_classes $$
  ) &
fi

# shellcheck disable=SC2086 # several options
exec "$java" "$classes" $options "-Xmx${TIENDO_MEMORY:-1g}" -jar "$here/tiendo.jar" "$@"
