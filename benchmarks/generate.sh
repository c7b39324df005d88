#!/usr/bin/env bash
# Measures `generate` of this plugin beside openapi-generator-maven-plugin (spring) on the same models, in one run:
# CPU seconds and peak memory of the whole Maven process, files and lines, first and unchanged run; medians.
# Usage: benchmarks/generate.sh [RUNS] [SIZE...]      default: 3 runs of 10, 100 and 1000 entities
# Both plugins run under the .mvn/jvm.config that the archetype writes; with JVM_CONFIG=none under the JVM's defaults.
# Needs GNU time (Debian: apt-get install time) and the plugin in the local repository (mvn install -DskipTests -DskipITs).
set -euo pipefail
cd "$(dirname "$0")"
readonly RUNS=${1:-3}
shift || true
readonly SIZES=("${@:-10 100 1000}")
readonly JVM_OPTIONS=../devmatrix-archetypes/devmatrix-spring-service-archetype/src/main/resources/archetype-resources/.mvn/jvm.config
work=$(mktemp -d)
mkdir "$work/old"
trap 'rm -rf "$work"' EXIT

# The middle of the numbers on standard input.
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# CPU seconds and MiB of one Maven run, appended to FILE.
measure() { # FILE FOLDER GOAL
    local folder=$2 goal=$3
    /usr/bin/time -o "$work/time" -f '%U %S %M' \
        mvn -q -B -o -f "$folder/pom.xml" "$goal" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    awk '{ printf "%.1f %d\n", $1 + $2, $3 / 1024 }' "$work/time" >>"$1"
}

row() { # NAME FILE FOLDER
    local cpu memory files=0 lines=0
    cpu=$(cut -d' ' -f1 "$2" | median)
    memory=$(cut -d' ' -f2 "$2" | median)
    if [[ -d $3/target ]]; then
        files=$(find "$3/target" -name '*.java' | wc -l)
        lines=$(find "$3/target" -name '*.java' -exec cat {} + | wc -l)
    fi
    echo "| $1 | $cpu | $memory | $files | $lines |"
}

# Moves what an earlier run made out of the way: after deleting thousands of files, some file systems take seconds longer to make new ones.
clear() { # FOLDER
    if [[ -d $1/target ]]; then
        mv "$1/target" "$(mktemp -d -p "$work/old")"
    fi
}

prepare() { # SIZE
    local ours=$work/ours-$1 peer=$work/peer-$1
    mkdir -p "$ours/src/main/devmatrix/model" "$peer"
    cp devmatrix-pom.xml "$ours/pom.xml"
    cp openapi-generator-pom.xml "$peer/pom.xml"
    if [[ ${JVM_CONFIG:-} != none ]]; then
        mkdir "$ours/.mvn" "$peer/.mvn"
        cp "$JVM_OPTIONS" "$ours/.mvn"
        cp "$JVM_OPTIONS" "$peer/.mvn"
    fi
    java ScaleModel.java "$1" "$ours/src/main/devmatrix/model/application.yaml" "$peer/openapi.yaml"
}

# The peer refuses a YAML file over 3 MiB unless told otherwise.
export MAVEN_OPTS="${MAVEN_OPTS:-} -DmaxYamlCodePoints=99999999"
echo "| run | CPU s | peak MiB | Java files | lines |"
echo "| --- | ---: | ---: | ---: | ---: |"
for size in ${SIZES[*]}; do
    prepare "$size"
    mvn -q -B -f "$work/peer-$size/pom.xml" generate-sources >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; } # loads the peer
    for ((i = 0; i < RUNS; i++)); do
        measure "$work/floor-$size" "$work/ours-$size" validate
        clear "$work/ours-$size"
        clear "$work/peer-$size"
        measure "$work/ours-first-$size" "$work/ours-$size" generate-sources
        measure "$work/ours-again-$size" "$work/ours-$size" generate-sources
        measure "$work/peer-first-$size" "$work/peer-$size" generate-sources
        measure "$work/peer-again-$size" "$work/peer-$size" generate-sources
    done
    row "$size entities: \`mvn validate\`" "$work/floor-$size" "$work/none"
    row "$size entities: devmatrix, first" "$work/ours-first-$size" "$work/ours-$size"
    row "$size entities: devmatrix, unchanged" "$work/ours-again-$size" "$work/ours-$size"
    row "$size entities: openapi-generator, first" "$work/peer-first-$size" "$work/peer-$size"
    row "$size entities: openapi-generator, unchanged" "$work/peer-again-$size" "$work/peer-$size"
done
