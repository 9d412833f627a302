# Ids are asked of the city that the line names.
_ulg_ids() {
    local kind
    local -a line city
    line=(${(z)BUFFER})
    local place=${line[(I)(-C|--city)]}
    (( place )) && city=(-C ${(Q)line[place+1]})
    case ${line[(r)(done|minutes|person|show|remove|set)]} in
        done) kind=task ;;
        minutes) kind=meeting ;;
        person) kind=person ;;
        *)
            kind=${PREFIX%%/*}
            if [[ $PREFIX != */* ]]; then
                compadd -S '' -- @KINDS@
                return
            fi
            compset -P '*/'
            ;;
    esac
    compadd -- ${(f)"$(ulg $city list $kind --ids 2>/dev/null)"}
}

