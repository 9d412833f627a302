
# Ids are asked of the city that the line names.
function __ulg_ids
    set -l words (commandline -opc)
    set -l city
    for i in (seq 2 (count $words))
        if contains -- $words[$i] -C --city
            set city -C $words[(math $i + 1)]
        end
    end
    ulg $city list $argv[1] --ids 2>/dev/null
end

function __ulg_records
    set -l word (commandline -ct)
    if string match -q '*/*' -- $word
        set -l kind (string split -m 1 / -- $word)[1]
        string join \n -- $kind/(__ulg_ids $kind)
    else
        string join \n -- @KINDS@
    end
end

complete -c ulg -n "__fish_ulg_using_subcommand show set remove" -f -a "(__ulg_records)"
complete -c ulg -n "__fish_ulg_using_subcommand done" -f -a "(__ulg_ids task)"
complete -c ulg -n "__fish_ulg_using_subcommand minutes" -f -a "(__ulg_ids meeting)"
complete -c ulg -n "__fish_seen_subcommand_from person; and __fish_seen_subcommand_from show erase" -f -a "(__ulg_ids person)"
