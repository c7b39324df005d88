#!/usr/bin/env bash
# Measures the check `upgrades` of a chain of VERSIONS, N entities each: every version adds two fields to every entity, one with a backfill.
# Usage: benchmarks/migrate/upgrades.sh [RUNS] [VERSIONS] [SIZE]           default: 3 runs, 6 versions, 20 entities
# Needs jq and the plugin in the local repository; MVN_OPTIONS as for bench.sh.
set -euo pipefail
cd "$(dirname "$0")"
readonly RUNS=${1:-3} VERSIONS=${2:-6} SIZE=${3:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readonly project=$work/scale model=$work/scale/src/main/devmatrix/model/application.yaml

maven() { # ARGUMENT...
    # shellcheck disable=SC2086
    (cd "$project" && mvn -q -B -o ${MVN_OPTIONS:-} "$@")
}

# the sealed files of an example, without its history
mkdir -p "$project"
cp -R ../../examples/todo/. "$project"
rm -rf "$project"/{target,src/main/java,src/test,src/main/resources/db,src/main/devmatrix/{model,schema,lock/migrations.json}}
java ../ScaleModel.java "$SIZE" "$model" "$work/openapi.yaml"
maven devmatrix:migrate -Dseal
for ((version = 2; version <= VERSIONS; version++)); do
    sed -i "s/^      notes: text?/&\n      rank$version: { type: int, backfill: quantity + $version }\n      since$version: date?/" "$model"
    maven devmatrix:migrate -Dseal
done
for ((run = 1; run <= RUNS; run++)); do
    maven generate-sources devmatrix:verify -Ddevmatrix.verify.level=DATABASE >"$work/log" || true
    cp "$project/target/devmatrix/report.json" "$work/report$run.json"
done
echo "| check, $SIZE entities, $VERSIONS versions | verdict of each run | observations | median s | s for each earlier version |"
echo '| --- | --- | ---: | ---: | ---: |'
jq -rs --argjson earlier "$((VERSIONS - 1))" '
    def median: sort | .[length / 2 | floor];
    [.[].checks[] | select(.id == "migrations" or .id == "catalogue" or .id == "upgrades")] | group_by(.id)[]
    | (map(.millis) | median) as $millis
    | "| `\(.[0].id)` | \(map(.verdict) | join(", ")) | \(map(.observations | length) | median) | \($millis / 1000) | \(if .[0].id == "upgrades" then $millis / $earlier / 10 | round / 100 else "" end) |"' \
    "$work"/report*.json
