#!/usr/bin/env bash
# Measures the check `upgrades` of a chain of VERSIONS, N entities each: every version adds two fields to every entity, one with a backfill.
# Usage: benchmarks/migrate/upgrades.sh [VERSIONS] [SIZE]           default: 6 versions, 20 entities
# Needs jq and the plugin in the local repository; MVN_OPTIONS as for bench.sh.
set -euo pipefail
cd "$(dirname "$0")"
readonly VERSIONS=${1:-6} SIZE=${2:-20}
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
maven generate-sources devmatrix:verify -Ddevmatrix.verify.level=DATABASE >"$work/log" || true
echo "| check, $SIZE entities, $VERSIONS versions | verdict | observations | s | s for each earlier version |"
echo '| --- | --- | ---: | ---: | ---: |'
jq -r --argjson earlier "$((VERSIONS - 1))" '.checks[] | select(.id == "migrations" or .id == "catalogue" or .id == "upgrades")
    | "| `\(.id)` | \(.verdict) | \(.observations | length) | \(.millis / 1000) | \(if .id == "upgrades" then .millis / $earlier / 10 | round / 100 else "" end) |"' \
    "$project/target/devmatrix/report.json"
