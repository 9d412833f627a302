# The messages of ulg in Italian: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun mar mer gio ven sab dom
weekdays = lunedì martedì mercoledì giovedì venerdì sabato domenica
months-short = gen feb mar apr mag giu lug ago set ott nov dic
months = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = oggi
day-tomorrow = domani
day-yesterday = ieri
day-ahead =
    { $count ->
        [one] tra { $count } giorno
       *[other] tra { $count } giorni
    }
day-ago =
    { $count ->
        [one] { $count } giorno fa
       *[other] { $count } giorni fa
    }
day-late =
    { $count ->
        [one] { $count } giorno di ritardo
       *[other] { $count } giorni di ritardo
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Settore pubblico
helix-private = Settore privato
helix-knowledge = Conoscenza
helix-citizens = Cittadini

ring-core = Nucleo
ring-member = Membro
ring-associate = Associato
ring-informed = Informato
ring-ghost = Da trovare

relation-information = Informazione
relation-money = Denaro
relation-advice = Consulenza
relation-authority = Autorità
relation-partnership = Partenariato
relation-conflict = Conflitto

meeting-kind-local = Riunione del Gruppo Locale URBACT
meeting-kind-core = Riunione del gruppo ristretto
meeting-kind-transnational = Incontro transnazionale


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
