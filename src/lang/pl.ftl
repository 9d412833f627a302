# The messages of ulg in Polish: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = pon. wt. śr. czw. pt. sob. niedz.
weekdays = poniedziałek wtorek środa czwartek piątek sobota niedziela
months-short = sty lut mar kwi maj cze lip sie wrz paź lis gru
months = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = dziś
day-tomorrow = jutro
day-yesterday = wczoraj
day-ahead =
    { $count ->
        [one] za { $count } dzień
        [few] za { $count } dni
        [many] za { $count } dni
       *[other] za { $count } dnia
    }
day-ago =
    { $count ->
        [one] { $count } dzień temu
        [few] { $count } dni temu
        [many] { $count } dni temu
       *[other] { $count } dnia temu
    }
day-late =
    { $count ->
        [one] { $count } dzień po terminie
        [few] { $count } dni po terminie
        [many] { $count } dni po terminie
       *[other] { $count } dnia po terminie
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Sektor publiczny
helix-private = Sektor prywatny
helix-knowledge = Nauka
helix-citizens = Mieszkańcy

ring-core = Rdzeń
ring-member = Członek
ring-associate = Partner wspierający
ring-informed = Informowany
ring-ghost = Do znalezienia

relation-information = Informacja
relation-money = Pieniądze
relation-advice = Doradztwo
relation-authority = Zwierzchnictwo
relation-partnership = Partnerstwo
relation-conflict = Konflikt

meeting-kind-local = Spotkanie Lokalnej Grupy URBACT
meeting-kind-core = Spotkanie grupy głównej
meeting-kind-transnational = Spotkanie międzynarodowe


### The frame: tabs, views, the key bar


### The map: matrix, helices, links


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
