# SPDX-License-Identifier: EPL-2.0
# Time from calling Parapet with a partnership to a window that waits for its user. To be sourced by releng/bench.

with_window_bundle() { # puts the empty workbench and the stop watch into a copy of the product
    cp "$work/window.jar" "$1/plugins/org.parapet.releng.benchmarks.window_1.0.0.jar"
    local ini=$1/configuration/config.ini
    sed 's#^osgi.bundles=#&reference\\:file\\:org.parapet.releng.benchmarks.window_1.0.0.jar@4,#' "$ini" > "$ini.new"
    mv "$ini.new" "$ini"
}

without_parapet() { # leaves the platform and BIRT, and nothing that is Parapet's own
    rm -f "$1"/plugins/org.parapet.* "$1"/plugins/picocli_*
    local ini=$1/configuration/config.ini
    sed -E 's#reference\\:file\\:(org\.parapet\.|picocli_)[^,]*,?##g; s#^(eclipse\.(application|product))=.*##' "$ini" > "$ini.new"
    mv "$ini.new" "$ini"
}

until_usable() { # milliseconds from calling the command to its window
    local start
    rm -f "$work/usable"
    start=$(date +%s%N)
    "$@" > "$work/window.log" 2>&1
    [ -s "$work/usable" ] || fail "The window was never usable:" "$(tail -n 20 "$work/window.log")"
    echo $(($(cat "$work/usable") - start / 1000000))
}

bench_window() {
    local rounds=${ROUNDS:-11} i bare=() sample=()
    use_display
    mkdir -p "$work/window-classes"
    javac --release 21 -nowarn -proc:none -d "$work/window-classes" -cp "$libraries" \
        "$root"/releng/benchmarks/window/src/org/parapet/releng/benchmarks/window/*.java
    jar --create --file "$work/window.jar" --manifest "$root/releng/benchmarks/window/MANIFEST.MF" \
        -C "$root/releng/benchmarks/window" plugin.xml -C "$work/window-classes" .
    cp -R "$(product_folder)" "$work/sample-product"
    cp -R "$(product_folder)" "$work/bare-product"
    without_parapet "$work/bare-product"
    with_window_bundle "$work/bare-product"
    with_window_bundle "$work/sample-product"
    cp "$root/bundles/org.parapet.ui/sample/pathway.partnership" "$work/window.partnership"
    local launcher
    launcher=$(echo "$work"/bare-product/plugins/org.eclipse.equinox.launcher_*.jar)
    start_bare() {
        until_usable "$JAVA_HOME/bin/java" "-Dparapet.window.usable=$work/usable" -jar "$launcher" -data "$work/bare-data" \
            -application org.parapet.releng.benchmarks.window.bare -product org.parapet.releng.benchmarks.window.product
    }
    start_sample() {
        PARAPET_JAVA_OPTS="-Dparapet.window.usable=$work/usable -Dparapet.window.editor=org.parapet.ui.partnership" \
            until_usable "$work/sample-product/parapet" "$work/window.partnership"
    }
    for i in 1 2 3; do # fills the caches of the platform, and lets each remember what it does
        start_bare > /dev/null
        start_sample > /dev/null
    done
    for ((i = 0; i < rounds; i++)); do
        bare+=("$(start_bare)")
        sample+=("$(start_sample)")
    done
    local bare_median sample_median
    bare_median=$(printf '%s\n' "${bare[@]}" | median)
    sample_median=$(printf '%s\n' "${sample[@]}" | median)
    echo "Window: Parapet with the sample open against the default start of an empty workbench with BIRT aboard"
    echo "  empty workbench:         median $bare_median ms, n $rounds"
    echo "  Parapet with the sample: median $sample_median ms, n $rounds"
    awk -v a="$sample_median" -v b="$bare_median" 'BEGIN { printf "  ratio %.2f (at most 1.0)\n", a / b }'
}
