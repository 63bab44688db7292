# SPDX-License-Identifier: EPL-2.0
# What the checks of the built product share: the product, the sample, and other people's validators. To be sourced after
# toolchain.sh.

# use_validator FOLDER NAME: the class Validate in releng/FOLDER with the libraries that the pom.xml there names. They are
# fetched once; NAME says in the error what could not be.
use_validator() {
    local tools=$root/releng/target/$1
    use_jdk
    if [ ! -f "$tools/fetched" ]; then
        build -q -f "$root/releng/$1/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
            -DoutputDirectory="$tools/libraries" || fail "$2 could not be fetched. Check the network."
        touch "$tools/fetched"
    fi
    mkdir -p "$tools/classes"
    javac -proc:none -cp "$tools/libraries/*" -d "$tools/classes" \
        "$root/releng/$1/src/org/parapet/releng/$1/Validate.java" || exit 1
    validator=(-cp "$tools/classes:$tools/libraries/*" "org.parapet.releng.$1.Validate")
}

validate() { # validate ARGUMENT...: runs the validator in use; prints a line for each file, ends with 1 when one has a fault
    java "${validator[@]}" "$@"
}

# use_product [FOLDER]: the product there, else the one that is built here; sets $product and $parapet. $work is a folder
# for what is made, which goes when the check ends; the product's settings are kept in it.
use_product() {
    use_jdk
    [ $# -gt 0 ] || ensure_product
    product=${1:-$(product_folder)}
    parapet=$product/parapet
    work=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now is meant
    trap "rm -rf '$work'" EXIT
    export PARAPET_HOME=$work/home PARAPET_JAVA_HOME=${PARAPET_JAVA_HOME:-$JAVA_HOME}
}

made() { # made WHAT COMMAND...: a FAIL line for WHAT, with all that the command says, when it fails
    local what=$1
    shift
    "$@" > "$work/out" 2>&1 && return
    echo "FAIL  $what: $*"
    sed 's/^/        /' "$work/out"
    return 1
}

# sample WHAT: the sample with all its answers as $partnership, and a look of an organisation's own as $look. Its names
# have letters that the reports' typeface lacks, as pasted from a word processor. Ends the check when that fails.
sample() {
    local answers samples=$root/releng/samples
    partnership=$work/sample.partnership
    look=$work/look.properties
    sed -e 's/Community Diagnostics/Community\xc2\xa0Diagnostics/' "$samples/pathway.partnership" > "$partnership"
    for answers in pat-2025 pat-2026 leeds-2026; do
        made "$1" "$parapet" import "$partnership" --instrument "${answers%-*}" --wave "${answers#*-}" \
            "$samples/$answers.csv" || exit 1
    done
    printf 'organisation=Northshire Board\ncover=yes\ncoverText=Prepared for the Partnership Executive\n' > "$look"
}
