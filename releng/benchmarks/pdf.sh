# SPDX-License-Identifier: EPL-2.0
# The OD plan as PDF. To be sourced by releng/bench.

bench_pdf() {
    application pdf
    cp "$root/releng/samples/pathway.partnership" "$work/sample.partnership"
    "$product/parapet" import "$work/sample.partnership" --instrument pat --wave 2025 "$root/releng/samples/pat-2025.csv" \
        > /dev/null
    echo "PDF: the OD plan against a trivial one-table design, in one warm process"
    PARAPET_JAVA_OPTS="-XX:TieredStopAtLevel=4 ${PARAPET_JAVA_OPTS:-}" "$product/parapet-pdf" "$work/sample.partnership" "$instrument" \
        "$root/releng/benchmarks/trivial.rptdesign" 100 60
}
