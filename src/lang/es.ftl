# The messages of ulg in Spanish: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun mar mié jue vie sáb dom
weekdays = lunes martes miércoles jueves viernes sábado domingo
months-short = ene feb mar abr may jun jul ago sept oct nov dic
months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } de { $month } de { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-ahead =
    { $count ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
day-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
day-late =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector público
helix-private = Sector privado
helix-knowledge = Conocimiento
helix-citizens = Ciudadanía

ring-core = Núcleo
ring-member = Miembro
ring-associate = Asociado
ring-informed = Informado
ring-ghost = Por encontrar

relation-information = Información
relation-money = Dinero
relation-advice = Asesoramiento
relation-authority = Autoridad
relation-partnership = Colaboración
relation-conflict = Conflicto

meeting-kind-local = Reunión del Grupo Local URBACT
meeting-kind-core = Reunión del grupo motor
meeting-kind-transnational = Encuentro transnacional


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
