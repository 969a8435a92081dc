# Completion of lanyard for fish: the program itself says what may come next.

function __lanyard_complete
    set --local words (commandline --tokenize --cut-at-cursor --current-process) (commandline --current-token --cut-at-cursor)
    set --local candidates (lanyard complete -- $words[2..] 2>/dev/null)
    if test (count $candidates) -gt 0
        printf '%s\n' $candidates
    else
        __fish_complete_path (commandline --current-token)
    end
end

complete --command lanyard --no-files --arguments '(__lanyard_complete)'
