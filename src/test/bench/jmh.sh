#!/usr/bin/env bash
# Runs the JMH benchmarks, with the rate of allocation: jmh.sh [PATTERN] [options of JMH]. All of them take about an hour.
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd)
cd "$home"
mvn -q -B -ntp test-compile
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
exec java -cp "target/test-classes:target/classes:$(cat target/classpath.txt)" org.openjdk.jmh.Main "${1:-smolny.bench}" -prof gc "${@:2}"
