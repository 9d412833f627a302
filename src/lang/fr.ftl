# The messages of ulg in French: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun. mar. mer. jeu. ven. sam. dim.
weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
months-short = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
day-ahead =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
day-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
day-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Secteur public
helix-private = Secteur privé
helix-knowledge = Savoir
helix-citizens = Citoyens

ring-core = Noyau
ring-member = Membre
ring-associate = Associé
ring-informed = Informé
ring-ghost = À trouver

relation-information = Information
relation-money = Argent
relation-advice = Conseil
relation-authority = Autorité
relation-partnership = Partenariat
relation-conflict = Conflit

meeting-kind-local = Réunion du Groupe local URBACT
meeting-kind-core = Réunion du groupe restreint
meeting-kind-transnational = Réunion transnationale


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
