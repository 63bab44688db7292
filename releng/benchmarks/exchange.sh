# SPDX-License-Identifier: EPL-2.0
# Importing an XLSForm. To be sourced by releng/bench.

bench_exchange() {
    echo "Exchange: import of an XLSForm with 1,000 questions against reading the workbook alone"
    java -Xmx512m -XX:+UseSerialGC -cp "$work/classes:$libraries" org.parapet.releng.benchmarks.ExchangeBenchmark 1000 40
}
