# Completion of lanyard for bash: the program itself says what may come next.

_lanyard() {
    local candidates candidate
    mapfile -t candidates < <(lanyard complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1)
    COMPREPLY=()
    for candidate in "${candidates[@]}"; do
        COMPREPLY+=("$(printf '%q' "$candidate")")
    done
}

# Without a candidate, files.
complete -o default -F _lanyard lanyard
