#!/usr/bin/env bash
# Renders the JDL models of a folder with the JHipster generator and measures what is learned of it; see README.md.
# Usage: benchmarks/promotion/run.sh JDL_FOLDER [PROJECTS...]      how many projects to learn of: 3 10 unless told
#    or: APPS=FOLDER benchmarks/promotion/run.sh [PROJECTS...]     of applications that were rendered before
# Needs the product of these sources in the local repository (mvn install -DskipTests -DskipITs), which it checks first,
# and Node 18 or newer with npm unless APPS is given. MAVEN_ARGS_EXTRA goes to Maven.
# What is rendered stays in target/apps until it is deleted. UNSEEN=FOLDER predicts rendered applications of others, too.
# UNPROVEN=true takes rules as they were learned, which takes a tenth of the time and is not what the product does.
set -euo pipefail
readonly JHIPSTER=8.11.0
if [ -z "${APPS:-}" ]; then
    if [ $# -lt 1 ] || [ ! -d "$1" ]; then
        sed -n '2,8s/^# //p' "$0" >&2
        exit 2
    fi
    jdl=$(realpath "$1")
    shift
fi
apps=${APPS:+$(realpath "$APPS")}
unseen=${UNSEEN:+$(realpath "$UNSEEN")}
cd "$(dirname "$0")"
apps=${apps:-$PWD/target/apps}
read -ra extra <<<"${MAVEN_ARGS_EXTRA:--o}"

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
    if [ ! -f "$apps/$name/.done" ]; then
        mkdir -p "$apps/$name" "$MODELS"
        whole "$1" >"$MODELS/$name.jdl"
        (cd "$apps/$name" && ../../npm/node_modules/.bin/jhipster jdl "$MODELS/$name.jdl" \
            --force --skip-install --skip-git --skip-client --no-insight >"$MODELS/$name.log" 2>&1)
        touch "$apps/$name/.done"
    fi
}

# The product that this jar runs with must be that of the sources beside it, or something else is measured.
product() {
    local core newer
    core=$(unzip -p target/promotion-bench.jar META-INF/MANIFEST.MF | tr -d '\r' | perl -0pe 's/\n //g' |
        grep -o '[^ ]*/devmatrix-core-[^ ]*\.jar')
    newer=$(find ../../devmatrix-core/src/main -type f -newer "$core" -print -quit)
    if [ -n "$newer" ]; then
        echo "$core is older than $newer. Run mvn install -DskipTests -DskipITs, then this again." >&2
        exit 1
    fi
}

if ! mvn -q -B "${extra[@]}" package; then
    echo "The benchmark does not build. Run mvn install -DskipTests -DskipITs at the root, then this again." >&2
    exit 1
fi
product
if [ -n "${jdl:-}" ]; then
    generator
    for model in "$jdl"/*.jdl "$jdl"/*.jh; do
        if [ -f "$model" ]; then render "$model"; fi
    done
fi
[ $# -gt 0 ] || set -- 3 10
unproven=false
[ "${UNPROVEN:-}" != true ] || unproven=true
java -Xss64m -Dunproven=$unproven -Dunseen="$unseen" -jar target/promotion-bench.jar "$apps" target/RESULTS.md "$@"
echo "target/RESULTS.md"
