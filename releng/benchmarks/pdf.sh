# SPDX-License-Identifier: EPL-2.0
# The OD plan as PDF. To be sourced by releng/bench.
#
# Why the ratio can stay above 4: the trivial design makes two pages in one font, without tags or styles; the plan makes
# seven with both and in two fonts, so that a page of it takes about half more than a page of the trivial design. Sampled
# with JFR, of 40 ms of processor time for the plan and 7.5 for the trivial design: laying out text and tables 15 against 2;
# drawing pages, tags and subsets of fonts 11 against 1.2; the queries of thirteen lists and tables 5.3 against 0.7; opening
# the task and its data engine 3.2 against 2, the only part that a short report has in full. Plain tables of seven pages
# with the same fonts and tags are measured besides: they take 2.4 times the trivial design, and the plan 1.8 times them.

bench_pdf() {
    application pdf
    cp "$root/releng/samples/pathway.partnership" "$work/sample.partnership"
    "$product/parapet" import "$work/sample.partnership" --instrument pat --wave 2025 "$root/releng/samples/pat-2025.csv" \
        > /dev/null
    echo "PDF: the OD plan against a trivial one-table design, in one warm process"
    PARAPET_JAVA_OPTS="-XX:TieredStopAtLevel=4 ${PARAPET_JAVA_OPTS:-}" "$product/parapet-pdf" "$work/sample.partnership" "$instrument" \
        "$root/releng/benchmarks/trivial.rptdesign" "$root/releng/benchmarks/as-long.rptdesign" 300 100
}
