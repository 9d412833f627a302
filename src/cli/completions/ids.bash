
# Ids are asked of the city that the line names.
_ulg_ids() {
    local i command= kind= ids city=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            -C|--city) city=(-C "${COMP_WORDS[++i]}") ;;
            -*) ;;
            *) command=${command:-${COMP_WORDS[i]}} ;;
        esac
    done
    _ulg "$@"
    [[ $2 != -* ]] || return 0
    case $command in
        done) kind=task ;;
        minutes) kind=meeting ;;
        person) [[ $3 == person ]] || kind=person ;;
        show|remove) kind=any ;;
        set) [[ $3 != set ]] || kind=any ;;
    esac
    if [[ $kind == any && $2 != */* ]]; then
        COMPREPLY=($(compgen -W "@KINDS@" -- "$2"))
        compopt -o nospace 2>/dev/null
    elif [[ -n $kind ]]; then
        [[ $kind != any ]] || kind=${2%%/*}
        ids=$(ulg "${city[@]}" list "$kind" --ids 2>/dev/null)
        [[ $2 != */* ]] || ids=${ids//$'\n'/$'\n'$kind/} ids=$kind/$ids
        COMPREPLY=($(compgen -W "$ids" -- "$2"))
    fi
    return 0
}

complete -F _ulg_ids -o bashdefault -o default ulg
