# The messages of ulg in English: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = Mon Tue Wed Thu Fri Sat Sun
weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
months = January February March April May June July August September October November December
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
day-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
day-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Public
helix-private = Private
helix-knowledge = Knowledge
helix-citizens = Citizens

ring-core = Core
ring-member = Member
ring-associate = Associate
ring-informed = Informed
ring-ghost = To be found

relation-information = Information
relation-money = Money
relation-advice = Advice
relation-authority = Authority
relation-partnership = Partnership
relation-conflict = Conflict

meeting-kind-local = Meeting of the URBACT Local Group
meeting-kind-core = Meeting of the core group
meeting-kind-transnational = Transnational meeting


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
