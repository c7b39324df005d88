#!/usr/bin/env bash
# Measures `mvn verify` of examples/ecommerce and of N entities that come from the archetype: wall and CPU seconds of the whole Maven
# process with the service and the database, and what the checks took; medians, then the checks of the last run.
# Usage: benchmarks/verify.sh [RUNS] [SIZE]           default: 3 runs, 100 entities
# Two runs before them are not counted: they fill the cache and prepare class data.
# Needs GNU time (Debian: apt-get install time) and the plugin and archetype in the local repository (mvn install -DskipTests -DskipITs).
# MVN_OPTIONS are given to each Maven, for example -Dmaven.repo.local=...
set -euo pipefail
cd "$(dirname "$0")"
readonly RUNS=${1:-3} SIZE=${2:-100} VERSION=0.1.0-SNAPSHOT
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The middle of the numbers on standard input.
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

maven() { # FOLDER ARGUMENT...
    # shellcheck disable=SC2086
    (cd "$1" && mvn -B -o ${MVN_OPTIONS:-} "${@:2}") >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

measure() { # NAME FOLDER
    maven "$2" verify
    maven "$2" verify
    : >"$work/figures"
    for ((run = 0; run < RUNS; run++)); do
        # shellcheck disable=SC2086
        (cd "$2" && /usr/bin/time -o "$work/time" -f '%e %U %S' mvn -B -o ${MVN_OPTIONS:-} verify) >"$work/log" 2>&1 \
            || { cat "$work/log" >&2; exit 1; }
        echo "$(awk '{ print $1, $2 + $3 }' "$work/time") $(grep -oP 'checks passed, \K[0-9.]+' "$work/log")" >>"$work/figures"
    done
    echo "| $1 | $(cut -d' ' -f1 "$work/figures" | median) | $(cut -d' ' -f2 "$work/figures" | median) | $(cut -d' ' -f3 "$work/figures" | median) |"
    grep -oP '(passed|failed) +(source|compile|database|running) +\K.*' "$work/log" >"$work/$1.checks"
}

tar -C ../examples/ecommerce --exclude=target -cf - . | (mkdir "$work/ecommerce" && tar -C "$work/ecommerce" -xf -)
maven "$work" org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate -DarchetypeCatalog=local -DarchetypeGroupId=io.devmatrix \
    -DarchetypeArtifactId=devmatrix-spring-service-archetype -DarchetypeVersion=$VERSION \
    -DgroupId=com.example -DartifactId=scale -Dversion=1.0.0-SNAPSHOT -Dpackage=com.example.scale
java ScaleModel.java "$SIZE" "$work/scale/src/main/devmatrix/model/application.yaml" "$work/openapi.yaml"
maven "$work/scale" devmatrix:migrate

echo '| service | wall s | CPU s | checks s |'
echo '| --- | ---: | ---: | ---: |'
measure ecommerce "$work/ecommerce"
measure "$SIZE-entities" "$work/scale"
tail -n +1 "$work"/*.checks
