# SPDX-License-Identifier: EPL-2.0
# Finds or fetches what the scripts beside this folder need: a JDK, Maven, a display. To be sourced; sets $root.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# --- JDK ------------------------------------------------------------------------------------------------------------

java_version() { # the major version that a Java home says it has
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

find_jdk() { # prints the first Java home of at least version 21 with a compiler
    local candidate version
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
            "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$candidate/bin/javac" ]; then
            version=$(java_version "$candidate")
            if [ "${version:-0}" -ge 21 ]; then
                echo "$candidate"
                return
            fi
        fi
    done
}

use_jdk() {
    local jdk
    jdk=$(find_jdk)
    if [ -z "$jdk" ]; then
        install_packages openjdk-21-jdk-headless || true
        jdk=$(find_jdk)
    fi
    [ -n "$jdk" ] || fail "Parapet is built with a JDK, version 21 or newer, and none was found." \
        "Install one (for example Temurin 21) and set JAVA_HOME to its folder."
    export JAVA_HOME=$jdk PATH=$jdk/bin:$PATH
}

# --- Maven ----------------------------------------------------------------------------------------------------------

maven_version=3.9.11

maven_is_new_enough() {
    local version
    version=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    [ -n "$version" ] && [ "$(printf '%s\n3.9.9\n' "$version" | sort -V | head -n 1)" = 3.9.9 ]
}

use_maven() { # sets $maven to a Maven of at least 3.9.9; an older one is enough to fetch it
    local home=$HOME/.cache/parapet/apache-maven-$maven_version system_maven
    maven=$home/bin/mvn
    [ -x "$maven" ] && return
    system_maven=$(command -v mvn || true)
    if [ -z "$system_maven" ]; then
        install_packages maven || true
        system_maven=$(command -v mvn || true)
    fi
    [ -n "$system_maven" ] || fail "Parapet is built with Maven, and none was found. Install Maven, any version from 3.6."
    if maven_is_new_enough "$system_maven"; then
        maven=$system_maven
        return
    fi
    say "Fetching Maven $maven_version, since $system_maven is too old to build Parapet ..."
    mkdir -p "$(dirname "$home")"
    (cd "$(dirname "$home")" && "$system_maven" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$(dirname "$home")") >&2 \
        || fail "Maven $maven_version could not be fetched. Check the network, or install Maven 3.9.9 or newer."
    chmod +x "$maven"
}

build() { # runs Maven in the project with the arguments given
    use_jdk
    use_maven
    (cd "$root" && "$maven" "$@")
}

# --- System packages and display --------------------------------------------------------------------------------------

install_packages() { # installs Debian packages where that is possible
    command -v apt-get > /dev/null && [ "$(id -u)" = 0 ] || return 1
    say "Installing $* ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
        > /dev/null 2>&1
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1"; }

use_display() { # makes sure that windows can open: the display there is, or an invisible one of our own
    [ "$(uname -s)" = Linux ] || return 0
    if ! has_library libgtk-3.so.0 || { [ -z "${DISPLAY:-}" ] && ! command -v Xvfb > /dev/null; }; then
        install_packages xvfb libgtk-3-0 libwebkit2gtk-4.1-0 dbus-x11 fonts-dejavu-core \
            || fail "The window tests need GTK 3 and, with no display, Xvfb." \
                "On Debian or Ubuntu: apt-get install xvfb libgtk-3-0 libwebkit2gtk-4.1-0 dbus-x11"
    fi
    [ -n "${DISPLAY:-}" ] && return
    local number=90
    while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 1600x1000x24 -nolisten tcp > /dev/null 2>&1 &
    local server=$!
    # shellcheck disable=SC2064 # the process number of now is meant
    trap "kill $server 2> /dev/null" EXIT
    export DISPLAY=:$number GDK_BACKEND=x11 NO_AT_BRIDGE=1
    local waited=0
    until [ -e "/tmp/.X11-unix/X$number" ] || [ $waited -ge 50 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
}

# --- Product --------------------------------------------------------------------------------------------------------

processor() { # this machine's, as the product's platforms are named
    case "$(uname -m)" in
        arm64 | aarch64) echo aarch64 ;;
        *) echo x86_64 ;;
    esac
}

product_folder() { # where the build leaves the product for this machine
    local processor
    processor=$(processor)
    case "$(uname -s)" in
        Darwin) echo "$root/releng/product/target/products/org.parapet/macosx/cocoa/$processor/parapet.app/Contents/Eclipse" ;;
        *) echo "$root/releng/product/target/products/org.parapet/linux/gtk/$processor/parapet" ;;
    esac
}

product_is_current() { # whether the product is newer than every source
    local built
    built=$(product_folder)/parapet
    [ -f "$built" ] && [ -z "$(find "$root/bundles" "$root/features" "$root/releng/product" "$root/target-platform" \
        "$root/pom.xml" -name target -prune -o -name .polyglot\* -prune -o -type f -newer "$built" -print -quit)" ]
}

build_product() { # builds without tests up to the phase given: package, or verify, which packs the product as well
    local log=$root/releng/target/build.log
    say "Building Parapet (the first time takes a few minutes) ..."
    mkdir -p "$(dirname "$log")"
    build clean "$1" -DskipTests > "$log" 2>&1 || { # without clean, classes beside a changed one stay as they were
        grep -E '^\[ERROR\]' "$log" | head -n 30 >&2
        fail "The build failed. The whole log: $log"
    }
}

ensure_product() { # builds the product, without tests, when a source is newer
    product_is_current || build_product package
}
