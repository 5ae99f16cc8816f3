# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./run and ./check share: messages, the distribution's packages, configuring and building.
# The caller sets $root, the top folder of the checkout.

say() { printf 'capital-loop: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# packages_of SECTION...: the entries of these sections of packages.txt, one a line.
packages_of() {
    local section=none line wanted=" $* "
    while IFS= read -r line || [[ -n $line ]]; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        if [[ $line == '['*']' ]]; then
            section=${line:1:-1}
        elif [[ -n $line && $wanted == *" $section "* ]]; then
            printf '%s\n' "$line"
        fi
    done < "$root/packaging/packages.txt"
}

# missing_of SECTION...: the entries of which no alternative is installed, by itself or within another package.
missing_of() {
    local installed entry name found
    local -a names
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}${Package},${Provides}\n' 2>/dev/null | sed -n 's/^.i //p' |
        tr ',' '\n' | sed 's/^ *//; s/ .*//')
    packages_of "$@" | while IFS= read -r entry; do
        found=no
        IFS='|' read -ra names <<< "$entry"
        for name in "${names[@]}"; do
            if [[ $'\n'$installed$'\n' == *$'\n'"$name"$'\n'* ]]; then
                found=yes
            fi
        done
        if [[ $found == no ]]; then
            printf '%s\n' "$entry"
        fi
    done
}

# is_provided NAME: is it within another package?
is_provided() {
    [[ -n $(LC_ALL=C apt-cache showpkg "$1" 2> /dev/null | sed '1,/^Reverse Provides:/d') ]]
}

# available ENTRY: the first alternative that apt can install.
available() {
    local name policy
    local -a names
    IFS='|' read -ra names <<< "$1"
    for name in "${names[@]}"; do
        policy=$(LC_ALL=C apt-cache policy "$name" 2> /dev/null)
        if [[ $policy == *'Candidate: '[!\(]* ]] || is_provided "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# as_root COMMAND...: runs it as root, by sudo when needed.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

# install_packages SECTION...: installs what is missing; silent when nothing is.
install_packages() {
    local missing entry log
    local -a names=() unknown=()
    if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
        say "This is neither Debian nor Ubuntu, so nothing was installed. The build needs what these packages hold:"
        packages_of "$@" | sed 's/|.*//' | paste -sd ' ' >&2
        return
    fi
    missing=$(missing_of "$@")
    if [[ -z $missing ]]; then
        return
    fi
    if [[ $(id -u) != 0 ]] && ! command -v sudo > /dev/null; then
        if [[ -z $(missing_of build) ]]; then
            say "Not installed, for want of root or sudo, though useful: $(paste -sd ' ' <<< "$missing")"
            return
        fi
        fail "Packages are missing, and installing them takes root or sudo. As root, type:" \
             "apt-get install --no-install-recommends $(sed 's/|.*//' <<< "$missing" | paste -sd ' ')"
    fi
    say "Installing what is missing from the distribution's packages: $(wc -l <<< "$missing") in all (this happens once)"
    mkdir -p "$root/build"
    log="$root/build/apt.log"
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update < /dev/null > "$log" 2>&1; then
        say "The lists of packages could not be brought up to date; going on with those at hand"
    fi
    while IFS= read -r entry; do
        names+=("$(available "$entry" || true)")
        if [[ -z ${names[-1]} ]]; then
            unset 'names[-1]'
            unknown+=("${entry%%|*}")
        fi
    done <<< "$missing"
    if (( ${#unknown[@]} )); then
        if grep -qE 'Failed to fetch|Could not (resolve|connect)|Temporary failure' "$log"; then
            fail "The distribution's package server cannot be reached, and these packages are missing: ${unknown[*]}"
        fi
        fail "The distribution does not offer: ${unknown[*]}. Debian 12, Ubuntu 24.04 or newer is needed, on Ubuntu with" \
             "the section \"universe\"."
    fi
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
            install --no-install-recommends "${names[@]}" < /dev/null >> "$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "Installing the packages failed; the words of apt are above and in build/apt.log."
    fi
}

# build PRESET: configures if needed and builds; silent when nothing is to be done.
build() {
    local preset=$1
    local folder="$root/build/$preset" home log
    log="$root/build/$preset.log"
    mkdir -p "$root/build"
    if [[ -f $folder/CMakeCache.txt ]]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
        if [[ $home != "$root" ]]; then
            say "The checkout has moved; building anew"
            rm -rf -- "$folder"
        fi
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        say "Configuring ($preset)"
        if ! cmake -S "$root" --preset "$preset" < /dev/null > "$log" 2>&1; then
            cat "$log" >&2
            fail "Configuring failed; the words of CMake are above."
        fi
        say "Building (the first time takes some minutes)"
    else
        say "Building what has changed"
    fi
    if ! cmake --build "$folder" < /dev/null > "$log" 2>&1; then
        grep -vE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 80 >&2
        fail "Building failed; the words of the compiler are above and in build/$preset.log."
    fi
}
