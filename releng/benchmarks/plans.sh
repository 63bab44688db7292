# SPDX-License-Identifier: EPL-2.0
# A hundred OD plans as PDF in one process. To be sourced by releng/bench.

bench_plans() {
    application plans
    cp "$root/releng/samples/pathway.partnership" "$work/sample.partnership"
    "$product/parapet" import "$work/sample.partnership" --instrument pat --wave 2025 "$root/releng/samples/pat-2025.csv" \
        > /dev/null
    echo "Plans: a hundred OD plans as PDF in one process, after as many to warm up"
    PARAPET_JAVA_OPTS="-XX:TieredStopAtLevel=4 ${PARAPET_JAVA_OPTS:-}" "$product/parapet-plans" "$work/sample.partnership" \
        "$instrument" 100 100
}
