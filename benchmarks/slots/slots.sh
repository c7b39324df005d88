#!/usr/bin/env bash
# Judges the right fills of the corpus, one after the other with one judge; wall time of each contract's fills, CPU of all.
# Usage: benchmarks/slots/slots.sh      needs GNU time and the test classes of the core (mvn -pl devmatrix-core test-compile)
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
cd "$bench/../../devmatrix-core"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$work/path" -Dmdep.includeScope=test
path="target/classes:target/test-classes:$(cat "$work/path")"
javac -proc:none -d "$work/classes" -cp "$path" "$bench/SlotBench.java"
uptime
/usr/bin/time -f '%U s user, %S s system, %e s wall, children included' \
    java -cp "$work/classes:$path" io.devmatrix.core.slot.judge.SlotBench 2>"$work/time"
tail -1 "$work/time"
