#!/usr/bin/env bash
# Measures the migrations of N entities in one run: from nothing to version 1, and to a version 2 that changes every table, by a process that
# migrates as the service does, by the same in a JVM as Maven has it, by a goal behind the reading of the model, by JDBC alone (version 1) and
# by `psql` with the same files; the comparison of both schemas; the goal itself as a whole Maven process.
# Usage: benchmarks/migrate/bench.sh [RUNS] [SIZE]           default: 5 runs, 1000 entities
# Needs psql, GNU time (Debian: apt-get install time) and the plugin in the local repository (mvn install -DskipTests -DskipITs).
# MVN_OPTIONS are given to each Maven, for example -Dmaven.repo.local=...
set -euo pipefail
cd "$(dirname "$0")"
readonly RUNS=${1:-5} SIZE=${2:-1000}
readonly JVM_OPTIONS=../../devmatrix-archetypes/devmatrix-spring-service-archetype/src/main/resources/archetype-resources/.mvn/jvm.config
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly project=$work/scale model=$work/scale/src/main/devmatrix/model/application.yaml

# The middle of the numbers on standard input.
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

maven() { # ARGUMENT...
    # shellcheck disable=SC2086
    mvn -q -B -o ${MVN_OPTIONS:-} "$@"
}

goal() { # NAME GOAL VERSION
    : >"$work/figures"
    for ((run = 0; run < RUNS; run++)); do
        rm -f "$project"/src/main/resources/db/migration/V"$3"[._]* "$project/src/main/devmatrix/schema/V$3.json"
        # shellcheck disable=SC2086
        (cd "$project" && /usr/bin/time -a -o "$work/figures" -f '%e %U %S' mvn -q -B -o ${MVN_OPTIONS:-} "$2")
    done
    echo "| $1 | $(cut -d' ' -f1 "$work/figures" | median) | $(awk '{ print $2 + $3 }' "$work/figures" | median) |"
}

maven package
mkdir -p "$project/.mvn"
cp ../devmatrix-pom.xml "$project/pom.xml"
cp "$JVM_OPTIONS" "$project/.mvn"
java ../ScaleModel.java "$SIZE" "$model" "$work/openapi.yaml"

echo '| goal | wall s | CPU s |'
echo '| --- | ---: | ---: |'
goal 'mvn validate' validate 1
goal 'mvn devmatrix:migrate, V1' devmatrix:migrate 1
(cd "$project" && maven devmatrix:migrate -Dseal)
cp "$model" "$work/before.yaml"
# Each entity: a longer and a tighter limit, a field with a backfill, one without, an index.
sed -e 's/string(120)/string(200)/' -e 's/max: 10000/max: 9000/' \
    -e 's/^      notes: text?/&\n      rank: { type: int, backfill: quantity * 2 }\n      since: date?/' \
    -e 's/^    api: crud/    indexes: [[rank]]\n&/' "$work/before.yaml" >"$model"
goal 'mvn devmatrix:migrate, V2' devmatrix:migrate 2
(cd "$project" && maven devmatrix:migrate -Dseal)
echo
java -jar target/migrate-bench.jar "$project" "$work/before.yaml" "$RUNS"
