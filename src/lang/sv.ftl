# The messages of ulg in Swedish: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = mån tis ons tors fre lör sön
weekdays = måndag tisdag onsdag torsdag fredag lördag söndag
months-short = jan feb mars apr maj juni juli aug sep okt nov dec
months = januari februari mars april maj juni juli augusti september oktober november december
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = i dag
day-tomorrow = i morgon
day-yesterday = i går
day-ahead =
    { $count ->
        [one] om { $count } dag
       *[other] om { $count } dagar
    }
day-ago =
    { $count ->
        [one] för { $count } dag sedan
       *[other] för { $count } dagar sedan
    }
day-late =
    { $count ->
        [one] { $count } dag försenad
       *[other] { $count } dagar försenad
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Offentlig sektor
helix-private = Näringsliv
helix-knowledge = Kunskap
helix-citizens = Invånare

ring-core = Kärna
ring-member = Medlem
ring-associate = Associerad
ring-informed = Informerad
ring-ghost = Söks

relation-information = Information
relation-money = Pengar
relation-advice = Råd
relation-authority = Befogenhet
relation-partnership = Partnerskap
relation-conflict = Konflikt

meeting-kind-local = Möte i den lokala URBACT-gruppen
meeting-kind-core = Möte i kärngruppen
meeting-kind-transnational = Transnationellt möte


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
