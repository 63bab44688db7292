# SPDX-License-Identifier: EPL-2.0
# The OD plan as PDF. To be sourced by releng/bench.
#
# The trivial design prints the plan's actions in two columns on two pages, in a font that need not be embedded, without
# tags, styles, heads or feet: the least that BIRT does for a table. It is warmed as often as the plan and timed in turn.
#
# Why the ratio can stay above 4: the plan has seven pages with tags, styles, heads and feet, in two embedded fonts. Of
# the plan's processor time, sampled with JFR: compressing a tenth, half of it fonts; queries of a dozen lists and tables
# and of as many single values a sixth; drawing text and tags an eighth; executing items with their styles a tenth;
# breaking text into lines a twelfth; numbering pages, each with a formatter of its own, a twentieth; opening the task and
# its data engine a twentieth, the only part that a short report has in full. Garbage is collected in proportion to what a
# report allocates, four times what the trivial design does.

bench_pdf() {
    application pdf
    cp "$root/releng/samples/pathway.partnership" "$work/sample.partnership"
    "$product/parapet" import "$work/sample.partnership" --instrument pat --wave 2025 "$root/releng/samples/pat-2025.csv" \
        > /dev/null
    echo "PDF: the OD plan against a trivial one-table design, in one warm process"
    PARAPET_JAVA_OPTS="-XX:TieredStopAtLevel=4 ${PARAPET_JAVA_OPTS:-}" "$product/parapet-pdf" "$work/sample.partnership" "$instrument" \
        "$root/releng/benchmarks/trivial.rptdesign" "$root/releng/benchmarks/as-long.rptdesign" 300 100
}
