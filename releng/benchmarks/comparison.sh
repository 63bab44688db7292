# SPDX-License-Identifier: EPL-2.0
# Forty partnerships from their files to the full comparison. To be sourced by releng/bench.

bench_comparison() {
    echo "Comparison: forty partnerships of twenty people, three instruments, four waves, against reading the files alone"
    java -Xmx1g -cp "$work/classes:$libraries" org.parapet.releng.benchmarks.ComparisonBenchmark "$work/partnerships" 5 \
        "$root"/bundles/org.parapet.instruments.{pat/pat,pat2/pat2,leeds/leeds}.instrument \
        "$root/bundles/org.parapet.crosswalk/parapet.crosswalk"
    echo "  What limits it: each file is read in both; the rest is mostly 999 draws of persons behind each of about 30,000"
    echo "  intervals, their sums and ends, and the making of the figures"
    rm -rf "$work/partnerships"
}
