# SPDX-License-Identifier: EPL-2.0
# The OD plan as PDF. To be sourced by releng/bench.
#
# Why the ratio stays above 4: the trivial design makes two pages, without tags, styles or an embedded font; the plan
# makes seven with all three, so that a page of it takes less than twice a page of the trivial design. Of the plan's time
# BIRT spends (sampled with JFR) a third on laying out text and tables, a sixth on translating the design, which its
# public API does anew for each task, a quarter on the data engine and its queries, one for each list and table, and a
# sixth on writing pages, tags and the subsets of two fonts.

bench_pdf() {
    application pdf
    cp "$root/releng/samples/pathway.partnership" "$work/sample.partnership"
    "$product/parapet" import "$work/sample.partnership" --instrument pat --wave 2025 "$root/releng/samples/pat-2025.csv" \
        > /dev/null
    echo "PDF: the OD plan against a trivial one-table design, in one warm process"
    PARAPET_JAVA_OPTS="-XX:TieredStopAtLevel=4 ${PARAPET_JAVA_OPTS:-}" "$product/parapet-pdf" "$work/sample.partnership" "$instrument" \
        "$root/releng/benchmarks/trivial.rptdesign" 100 60
}
