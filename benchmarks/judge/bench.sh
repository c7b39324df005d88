#!/usr/bin/env bash
# Builds the golden services, plants faults in them, and reports what the judge sees; see README.md for the options.
# Usage: benchmarks/judge/bench.sh [OPTION...]
# Needs the product in the local repository (mvn install -DskipTests -DskipITs). MAVEN_ARGS_EXTRA goes to each Maven run.
set -euo pipefail
cd "$(dirname "$0")"
readonly ROOT=../..
readonly APPS=target/apps
readonly SECURITY='<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-security-oauth2-resource-server</artifactId></dependency>'
read -ra extra <<<"${MAVEN_ARGS_EXTRA:--o}"

maven() {
    mvn -q -B "${extra[@]}" "$@"
}

example() { # NAME: a service of examples/
    cp -r "$ROOT/examples/$1" "$APPS/"
    rm -rf "$APPS/$1/target"
}

sample() { # NAME: a service from a sample model of the tests
    local model=$ROOT/devmatrix-core/src/test/resources/models/$1.yaml
    (cd "$APPS" && maven archetype:generate -DarchetypeCatalog=local -DarchetypeGroupId=io.devmatrix \
        -DarchetypeArtifactId=devmatrix-spring-service-archetype -DarchetypeVersion=0.1.0-SNAPSHOT \
        -DgroupId=com.acme -DartifactId="$1" -Dversion=1.0.0-SNAPSHOT -Dpackage="com.acme.$1")
    cp "$model" "$APPS/$1/src/main/devmatrix/model/application.yaml"
    if grep -q '^security:' "$model"; then
        sed -i "s|^  <dependencies>$|&$SECURITY|" "$APPS/$1/pom.xml"
    fi
    maven -f "$APPS/$1/pom.xml" devmatrix:migrate
}

service() { # KIND NAME
    if ! compgen -G "$APPS/$2/target/*.jar" >/dev/null; then
        rm -rf "${APPS:?}/$2"
        "$1" "$2"
        maven -f "$APPS/$2/pom.xml" package -DskipTests
    fi
}

maven package
mkdir -p "$APPS"
for name in ecommerce todo; do service example "$name"; done
for name in courts depot grants marina shelf workshop; do service sample "$name"; done
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar target/judge-bench.jar --apps "$APPS" "$@"
