# SPDX-License-Identifier: EPL-2.0
# Findings from a stream of responses. To be sourced by releng/bench.

bench_tally() {
    local participants
    for participants in 100000 1000000; do
        java -cp "$work/classes" org.parapet.releng.benchmarks.AnswersFile "$work/answers.csv" $participants
        echo "Tally: findings for $participants respondents by 36 items from CSV against a bare loop over the same file"
        java -Xmx192m -XX:+UseSerialGC -cp "$work/classes:$libraries" org.parapet.releng.benchmarks.TallyBenchmark \
            "$instrument" "$work/answers.csv" $((participants == 100000 ? 9 : 3))
    done
    rm -f "$work/answers.csv"
}
