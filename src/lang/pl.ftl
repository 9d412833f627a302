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

tab-brief = Przegląd
tab-map = Mapa
tab-plan = Plan
tab-exchange = Wymiana
tab-meetings = Spotkania

view-brief = Przegląd
view-since = Od kiedy
view-matrix = Macierz
view-helix = Helisa
view-members = Członkowie
view-links = Powiązania
view-people = Osoby
view-all-links = Wszystkie
view-roles = Role
view-tasks = Zadania
view-plan = Plan
view-board = Tablica
view-timeline = Oś czasu
view-actions = Działania
view-loose-ends = Braki
view-money = Pieniądze
view-stopping = Rezygnacje
view-needs = Potrzeby
view-answers = Odpowiedzi
view-offers = Oferty
view-seekers = Szukający
view-matches = Pary
view-stories = Historie
view-network = Sieć
view-ideas = Pomysły
view-themes = Tematy
view-places = Miejsca
view-meetings = Spotkania
view-room = Sala
view-attendance = Obecność
view-loop = Pętla
view-questions = Pytania
view-year = Rok
view-cycle = Cykl

frame-example = { $city } (przykład)
frame-frozen = { $day } (zamrożony)
frame-presenting = prezentacja
frame-only-looking = tylko podgląd
frame-cover = dowolny klawisz wraca
frame-marked =
    { $count ->
        [one] zaznaczono: { $count }
        [few] zaznaczono: { $count }
        [many] zaznaczono: { $count }
       *[other] zaznaczono: { $count }
    }
frame-marked-all-hidden = zaznaczono: { $count }, poza widokiem
frame-marked-some-hidden = zaznaczono: { $count }, poza widokiem: { $hidden }
frame-filter = filtr: { $filter }
frame-of = { $count } z { $total }

hint-attendance-mark = obecny/nie
hint-attendance-meeting = spotkanie
hint-bars-all-later = wszystko +
hint-bars-earlier = wcześniej
hint-bars-in = przybliż
hint-bars-later = później
hint-bars-out = oddal
hint-board-fewer = próba: -1
hint-board-more = próba: +1
hint-brief-since = od kiedy
hint-cards-by = kolumny wg
hint-cards-left = w lewo
hint-cards-right = w prawo
hint-cycle-here = tu jesteśmy
hint-edit-add = dodaj
hint-edit-due = termin
hint-edit-field = edytuj
hint-edit-owner = kto robi
hint-edit-place = umieść
hint-edit-spoken = rozmowa
hint-edit-status = status
hint-edit-undo = cofnij
hint-exchange-scope = swoje, sieć
hint-import-done = importuj
hint-import-enter = zmień
hint-import-new = nowy
hint-import-out = pomiń
hint-import-people = osoby
hint-import-same = ten sam
hint-import-turn = wiersze
hint-links-add = dodaj
hint-links-find = szukaj
hint-list-filter = filtruj
hint-list-mark = zaznacz
hint-list-sort = sortuj
hint-map-cell = cała komórka
hint-map-session = sesja
hint-map-stances = postawy
hint-match-introduce = przedstaw
hint-match-mark = para
hint-match-open = otwórz
hint-match-task = + zadanie
hint-meet-add = dodaj
hint-meet-decision = decyzja
hint-meet-edit = edytuj
hint-meet-find = szukaj
hint-meet-here = obecny
hint-meet-stand-in = zastępca
hint-meet-tick = odhacz
hint-move-follow = przejdź
hint-move-leave = wróć
hint-move-open = otwórz
hint-network-by = grupuj wg
hint-network-scope = swoje, inne
hint-people-erase = usuń
hint-people-go-on = dalej
hint-people-held = co mamy
hint-people-leave = odchodzi
hint-picks-go = pokaż
hint-picks-task = + zadanie
hint-plan-fold = zwiń
hint-problems-both = oba
hint-problems-editor = edytor
hint-problems-here = nasze
hint-problems-there = ich
hint-question-on = dalej
hint-screen-help = pomoc
hint-screen-palette = szukaj
hint-session-end = zakończ
hint-session-links = powiązania
hint-session-names = nazwy
hint-session-places = miejsca
hint-session-read-back = odczytaj
hint-session-stances = postawy
hint-task-done = gotowe
hint-task-after = czeka na
hint-themes-earlier = miasta <-
hint-themes-later = miasta ->
hint-typing-accept = zatwierdź
hint-typing-cancel = anuluj
hint-typing-choose = wybierz
hint-typing-complete = uzupełnij
hint-view-next = widok
hint-turn-stay = zostań
hint-turn-later = na później


### The map: matrix, helices, links

quadrant-keep-satisfied = dbać o zadowolenie
quadrant-manage-closely = ściśle współpracować
quadrant-monitor = obserwować
quadrant-keep-informed = informować
advice-keep-satisfied = zapytaj wcześnie, co im zaszkodzi; żadnych niespodzianek
advice-manage-closely = decydujcie razem; często się spotykajcie, każdy ma opiekuna
advice-monitor = krótka wiadomość co jakiś czas; wróć do nich na następnej sesji
advice-keep-informed = informuj ich pierwszych; niech mówią w imieniu planu
axis-influence = Wpływ
axis-interest = Zainteresowanie

sign-core = trzon
sign-broker = łącznik
sign-disputed = spór
sign-leads = lider
sign-for = za
sign-against = przeciw
sign-unaware = nie wie
sign-still-to-be-found = do znalezienia

map-placed = umieszczono { $placed } z { $total }
map-all-placed = Wszyscy są na mapie
map-not-placed = Bez miejsca { $count }:
map-not-placed-yet = Jeszcze bez miejsca
map-nothing-matches = Nic nie pasuje do filtra
map-has-left = { $name }: poza grupą
map-has-no-place = { $name }: jeszcze bez miejsca; p i dwie cyfry
map-range = { $axis } od { $low } do { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = miejsce: { $influence } { $interest }
map-taken-off = poza mapą
map-nobody-here = Kursor nie wskazuje nikogo na mapie
map-edge = { $names }: na brzegu mapy
map-hidden = Kto nie pasuje do filtra, jest ukryty
map-dimmed = Kto nie pasuje do filtra, jest przygaszony
map-moves-ended = Przesunięcia nie są już pokazywane
map-nobody-moved = Nikt się nie przesunął od: { $since }

board-came = obecność { $percent }
board-not-met = jeszcze bez spotkań
board-target = cel { $percent }
board-no-target = bez celu
board-no-role = Bez roli { $count }:
board-filtered = Filtr: liczby i udziały dotyczą pokazanych
board-apart = Liczeni osobno: mieszkańcy { $residents }, radni { $elected }
board-apart-to-find = Liczeni osobno: mieszkańcy { $residents }, radni { $elected }, do znalezienia { $found }
board-rule = Zasada miasta: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } z { $target }, { $words }
board-shown = { $count } z { $total }  { $percent }
board-what-if = Próba: { $roles }. Nic się nie zapisuje; Esc kończy.
board-which-more = Gdyby była jedna osoba więcej: jaka rola? Najlepsza jest pierwsza
board-which-fewer = Gdyby była jedna osoba mniej: jaka rola?
board-closes =
    { $count ->
        [one] zamyka { $count } lukę
        [few] zamyka { $count } luki
        [many] zamyka { $count } luk
       *[other] zamyka { $count } luki
    }

mix-more-needed =
    { $count ->
        [one] brakuje: { $count }
        [few] brakuje: { $count }
        [many] brakuje: { $count }
       *[other] brakuje: { $count }
    }
mix-more-needed-yet-half = brakuje: { $count }, choć ponad połowa
mix-nobody-more-needed = nikogo, brakuje: { $count }
mix-nobody = jeszcze nikogo
mix-too-heavy = ponad połowa
mix-no-share = bez celu
mix-over = powyżej celu
mix-on = zgodnie z celem
mix-enough = wystarczy

gap-short = za mało: { $name }
gap-heavy = ponad połowa: { $name }
gap-no-resident = brak mieszkańców
gap-no-elected = brak radnych


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
