# SPDX-License-Identifier: EPL-2.0
# Time from calling the command line to its answer. To be sourced by releng/bench.

bench_start() {
    local rounds=15 i idle=() list=()
    application idle
    for i in 1 2 3; do # fills the caches of the platform
        "$product/parapet-idle" run > /dev/null
        "$product/parapet" instruments list > /dev/null
    done
    for ((i = 0; i < rounds; i++)); do
        idle+=("$(milliseconds "$product/parapet-idle" run)")
        list+=("$(milliseconds "$product/parapet" instruments list)")
    done
    local idle_median list_median
    idle_median=$(printf '%s\n' "${idle[@]}" | median)
    list_median=$(printf '%s\n' "${list[@]}" | median)
    echo "Start: 'parapet instruments list' against an application that does nothing, in the same product"
    echo "  do-nothing application: median $idle_median ms, n $rounds"
    echo "  instruments list:       median $list_median ms, n $rounds"
    awk -v a="$list_median" -v b="$idle_median" 'BEGIN { printf "  ratio %.2f (at most 1.3)\n", a / b }'
}
