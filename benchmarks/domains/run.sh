#!/usr/bin/env bash
# Makes a service of each model of this folder, from the archetype, and has it judged; one line of each comes of it.
# Usage: benchmarks/domains/run.sh [NAME...]
# Needs the product in the local repository (mvn install -DskipTests -DskipITs). MAVEN_ARGS_EXTRA goes to each Maven run.
set -euo pipefail
cd "$(dirname "$0")"
readonly SECURITY='<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-security-oauth2-resource-server</artifactId></dependency>'
read -ra extra <<<"${MAVEN_ARGS_EXTRA:-}"

maven() {
    mvn -B "${extra[@]}" "$@"
}

service() { # NAME
    (cd target && maven -q archetype:generate -DarchetypeCatalog=local -DarchetypeGroupId=io.devmatrix \
        -DarchetypeArtifactId=devmatrix-spring-service-archetype -DarchetypeVersion=0.1.0-SNAPSHOT \
        -DgroupId=com.example -DartifactId="$1" -Dversion=1.0.0-SNAPSHOT -Dpackage="com.example.$1")
    cp "$1.yaml" "target/$1/src/main/devmatrix/model/application.yaml"
    if grep -q '^security:' "$1.yaml"; then
        sed -i "s|^  <dependencies>$|&$SECURITY|" "target/$1/pom.xml"
    fi
    maven -q -f "target/$1/pom.xml" devmatrix:migrate
}

judged() { # NAME
    local begin=$SECONDS
    maven -f "target/$1/pom.xml" verify >"target/$1.log" 2>&1 || red=1
    local line
    line=$(grep -oE '[0-9]+/[0-9]+ checks passed.*' "target/$1.log" || echo 'not judged')
    echo "| $1 | $line | $((SECONDS - begin)) |"
}

red=0
names=("$@")
[[ $# -gt 0 ]] || for model in *.yaml; do names+=("${model%.yaml}"); done
rm -rf target
mkdir target
echo '| model | verdict | s |'
echo '| --- | --- | ---: |'
for name in "${names[@]}"; do
    service "$name"
    judged "$name"
done
exit "$red"
