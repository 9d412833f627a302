# The messages of ulg in Portuguese: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = seg ter qua qui sex sáb dom
weekdays = segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
months-short = jan fev mar abr mai jun jul ago set out nov dez
months = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } de { $month } de { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = hoje
day-tomorrow = amanhã
day-yesterday = ontem
day-ahead =
    { $count ->
        [one] daqui a { $count } dia
       *[other] daqui a { $count } dias
    }
day-ago =
    { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
day-late =
    { $count ->
        [one] { $count } dia de atraso
       *[other] { $count } dias de atraso
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Setor público
helix-private = Setor privado
helix-knowledge = Conhecimento
helix-citizens = Cidadãos

ring-core = Núcleo
ring-member = Membro
ring-associate = Associado
ring-informed = Informado
ring-ghost = Por encontrar

relation-information = Informação
relation-money = Dinheiro
relation-advice = Aconselhamento
relation-authority = Autoridade
relation-partnership = Parceria
relation-conflict = Conflito

meeting-kind-local = Reunião do Grupo Local URBACT
meeting-kind-core = Reunião do grupo restrito
meeting-kind-transnational = Reunião transnacional


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
