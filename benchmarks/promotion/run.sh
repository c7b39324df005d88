#!/usr/bin/env bash
# Renders the JDL models of a folder with the JHipster generator and measures what is learned of it; see README.md.
# Usage: benchmarks/promotion/run.sh JDL_FOLDER [PROJECTS...]      how many projects to learn of: 3 10 unless told
# Needs Node 18 or newer with npm, and the product in the local repository (mvn install -DskipTests -DskipITs).
# MAVEN_ARGS_EXTRA goes to Maven. What is rendered stays in target/apps until it is deleted.
# PROVEN=true measures proven rules only, which takes ten times as long.
set -euo pipefail
readonly JHIPSTER=8.11.0
if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    sed -n '2,6s/^# //p' "$0" >&2
    exit 2
fi
jdl=$(realpath "$1")
shift
cd "$(dirname "$0")"
read -ra extra <<<"${MAVEN_ARGS_EXTRA:--o}"

readonly APPS=$PWD/target/apps
readonly MODELS=$PWD/target/models

generator() {
    if [ ! -x target/npm/node_modules/.bin/jhipster ]; then
        mkdir -p target/npm
        (cd target/npm && npm init -y >/dev/null &&
            npm install "generator-jhipster@$JHIPSTER" --no-audit --no-fund --ignore-scripts)
    fi
}

# A model that names no application, or one without entities, gets one with all of them.
whole() { # MODEL
    if grep -Eq '^[[:space:]]*entities[[:space:]]' "$1"; then
        cat "$1"
    else
        echo 'application { config { prodDatabaseType postgresql } entities * }'
        perl -0pe 's/application\s*\{\s*config\s*\{[^}]*\}\s*\}//' "$1"
    fi
}

render() { # MODEL
    local name
    name=$(basename "${1%.*}")
    if [ ! -f "$APPS/$name/.done" ]; then
        mkdir -p "$APPS/$name" "$MODELS"
        whole "$1" >"$MODELS/$name.jdl"
        (cd "$APPS/$name" && ../../npm/node_modules/.bin/jhipster jdl "$MODELS/$name.jdl" \
            --force --skip-install --skip-git --skip-client --no-insight >"$MODELS/$name.log" 2>&1)
        touch "$APPS/$name/.done"
    fi
}

generator
for model in "$jdl"/*.jdl "$jdl"/*.jh; do
    if [ -f "$model" ]; then render "$model"; fi
done
mvn -q -B "${extra[@]}" package
[ $# -gt 0 ] || set -- 3 10
unproven=true
[ "${PROVEN:-}" != true ] || unproven=false
java -Xss64m -Dunproven=$unproven -jar target/promotion-bench.jar "$APPS" target/RESULTS.md "$@"
echo "target/RESULTS.md"
