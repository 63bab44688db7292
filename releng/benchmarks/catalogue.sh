# SPDX-License-Identifier: EPL-2.0
# What 300 installed instruments add to the start of the command line. To be sourced by releng/bench.

bench_catalogue() {
    local rounds=15 many=300 i none=() all=() none_median all_median
    local full=$work/parapet-full # a product remembers what it installed, so each has its own
    cp -R "$product" "$full"
    java -Xmx256m -cp "$work/classes:$libraries" org.parapet.releng.benchmarks.ManyPlugins "$instrument" \
        "$work/home-full/instruments" $many
    for i in 1 2 3; do # installs them, and fills the caches of the platform
        "$product/parapet" instruments list > /dev/null
        PARAPET_HOME=$work/home-full "$full/parapet" instruments list > /dev/null
    done
    for ((i = 0; i < rounds; i++)); do
        none+=("$(milliseconds "$product/parapet" instruments list)")
        all+=("$(PARAPET_HOME=$work/home-full milliseconds "$full/parapet" instruments list)")
    done
    none_median=$(printf '%s\n' "${none[@]}" | median)
    all_median=$(printf '%s\n' "${all[@]}" | median)
    echo "Catalogue: 'parapet instruments list' with $many installed instruments against none"
    echo "  none installed: median $none_median ms, n $rounds"
    echo "  $many installed:  median $all_median ms, n $rounds"
    awk -v a="$all_median" -v b="$none_median" 'BEGIN { printf "  ratio %.2f (at most 1.1)\n", a / b }'
    rm -rf "$full" "$work/home-full"
}
