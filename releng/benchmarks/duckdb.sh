# SPDX-License-Identifier: EPL-2.0
# All figures from a large file against DuckDB, which counts it. To be sourced by releng/bench.
# DuckDB (MIT licence) is fetched for this benchmark only; it is no part of the product.

duckdb_version=1.4.1.0

bench_duckdb() {
    local tools=$root/releng/target/duckdb participants driver crosswalk
    driver=$tools/duckdb_jdbc-$duckdb_version.jar
    crosswalk=$root/bundles/org.parapet.crosswalk/parapet.crosswalk
    if [ ! -f "$driver" ]; then
        build -q -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            -Dartifact="org.duckdb:duckdb_jdbc:$duckdb_version:jar" -DoutputDirectory="$tools"
    fi
    for participants in ${DUCKDB_PARTICIPANTS:-1000000 10000000}; do
        java -cp "$work/classes" org.parapet.releng.benchmarks.AnswersFile "$work/answers.csv" "$participants"
        echo "Large file: $participants respondents by 36 items from CSV, all figures against DuckDB counting by item and option"
        java -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$work/classes:$driver:$libraries" \
            org.parapet.releng.benchmarks.DuckDbBenchmark "$instrument" "$crosswalk" "$work/answers.csv" \
            $((participants > 2000000 ? 3 : 7))
    done
    echo "  What limits it: reading and taking apart the bytes; memory is flat: what tells codes that occur twice waits in a"
    echo "  temporary file, eight bytes for each participant"
    rm -f "$work/answers.csv"
}
