#!/usr/bin/env bash
# Measures what is learned of slots of our own: twelve services, six behaviours, three styles; see README.md.
# Usage: benchmarks/promotion/own.sh
# Needs the product in the local repository (mvn install -DskipTests -DskipITs). MAVEN_ARGS_EXTRA goes to Maven.
set -euo pipefail
cd "$(dirname "$0")"
read -ra extra <<<"${MAVEN_ARGS_EXTRA:--o}"
mvn -q -B "${extra[@]}" package
java -Xss64m -cp target/promotion-bench.jar io.devmatrix.benchmarks.promotion.OwnSlotsBenchmark target/OWN.md
cat target/OWN.md
