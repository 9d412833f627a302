# The messages of ulg in Romanian: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun. mar. mie. joi vin. sâm. dum.
weekdays = luni marți miercuri joi vineri sâmbătă duminică
months-short = ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.
months = ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = astăzi
day-tomorrow = mâine
day-yesterday = ieri
day-ahead =
    { $count ->
        [one] peste { $count } zi
        [few] peste { $count } zile
       *[other] peste { $count } de zile
    }
day-ago =
    { $count ->
        [one] acum { $count } zi
        [few] acum { $count } zile
       *[other] acum { $count } de zile
    }
day-late =
    { $count ->
        [one] întârziere de { $count } zi
        [few] întârziere de { $count } zile
       *[other] întârziere de { $count } de zile
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector public
helix-private = Sector privat
helix-knowledge = Cunoaștere
helix-citizens = Cetățeni

ring-core = Nucleu
ring-member = Membru
ring-associate = Asociat
ring-informed = Informat
ring-ghost = De găsit

relation-information = Informații
relation-money = Bani
relation-advice = Consiliere
relation-authority = Autoritate
relation-partnership = Parteneriat
relation-conflict = Conflict

meeting-kind-local = Întâlnirea Grupului Local URBACT
meeting-kind-core = Întâlnirea grupului restrâns
meeting-kind-transnational = Întâlnire transnațională


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
