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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = poniedziałku, pn / wtorku / środę, środy / czwartku, cz / piątku / sobotę, soboty, sobotą / niedzielę, niedzieli, nd, ndz
input-months = styczeń / luty / marzec / kwiecień / maj / czerwiec / lipiec / sierpień / wrzesień / październik / listopad / grudzień
input-today = dziś, dzisiaj
input-tomorrow = jutro, jutra
input-day-after = pojutrze, pojutrza
input-yesterday = wczoraj
input-next = przyszły, przyszłym, przyszłą, przyszłego, przyszłej, następny, następnym, następne, następnego, następną, następnej, najbliższy, najbliższym, najbliższe, najbliższego, najbliższą
input-this = ten, tym, tego, ta, tę, tej, to, bieżący, bieżącym, bieżącego
input-last = ostatni, ostatnim, ostatniego, ostatnią, ostatniej, zeszły, zeszłym, zeszłego, zeszłą, ubiegły, ubiegłym
input-units = dzień, dni, dnia / tydzień, tygodnie, tygodni, tygodnia, tygodniu, tyg / miesiąc, miesiące, miesięcy, miesiąca, miesiącu, mies / rok, lata, lat, roku, r
input-numbers = jeden, jedną / dwa, dwie / trzy / cztery / pięć / sześć
input-in = za, w ciągu
input-ago = temu
input-end-of = koniec, końca, końcem, na koniec, z końcem
input-of = of
input-meeting = spotkanie, spotkaniu, spotkania
input-none = brak, bez daty
input-by = do, na, w, we, przed, najpóźniej, najpóźniej do, najpóźniej w, do dnia, w dniu, dnia, termin, termin do
input-articles = dzień
input-other-words = sob


### Choices: how files spell them stays English, this is what they are called

helix-public = Sektor publiczny
helix-private = Sektor prywatny
helix-knowledge = Nauka
helix-citizens = Mieszkańcy

generic-public = Instytucja publiczna
generic-private = Przedsiębiorstwo
generic-knowledge = Uczelnia lub szkoła
generic-citizens = Organizacja społeczna

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

session-title = Sesja mapowania
session-question = Nowa sesja mapowania: pytanie do sali (sam Enter: bez pytania)
session-resumed = Ciąg dalszy sesji z dnia: { $day }; Esc, potem x kończy
session-offer = Czy inni widzą ekran? Esc, potem P ukrywa osoby, postawy, zaufanie, notatki
session-ended = Sesja zakończona; g m pokazuje, kto zmienił miejsce
session-no-role = jeszcze bez roli
session-stands = miejsce: { $influence } { $interest }
session-disagree = zdania podzielone: { $ranges }
session-added =
    { $count ->
        [one] dodano w tej sesji: { $count }
        [few] dodano w tej sesji: { $count }
        [many] dodano w tej sesji: { $count }
       *[other] dodano w tej sesji: { $count }
    }
session-links =
    { $count ->
        [one] { $count } powiązanie
        [few] { $count } powiązania
        [many] { $count } powiązań
       *[other] { $count } powiązania
    }
session-present = Prezentuj
session-present-what = ukrywa osoby, kontakty, postawy i zaufanie
session-names = Podajcie nazwy
session-places = Umieśćcie na mapie
session-link = Połączcie
session-stances = Postawy
session-stances-what = ścisła współpraca; a tworzy zadanie
session-stances-hidden = ukryte podczas prezentacji
session-read-back = Odczytajcie
session-read-back-what = trzy zdania i podsumowanie
session-end = Zakończcie sesję
session-end-what = to, co zrobiono, zostaje
session-to-find = do znalezienia { $count }
session-no-name = W tej sesji nie padła jeszcze żadna nazwa
session-no-link = W tej sesji nie ma jeszcze powiązań
session-all-placed = Wszyscy są na mapie
session-skipped =
    { $count ->
        [one] pominięto: { $count }; p wraca do nich
        [few] pominięto: { $count }; p wraca do nich
        [many] pominięto: { $count }; p wraca do nich
       *[other] pominięto: { $count }; p wraca do nich
    }
session-turn = Wpływ, potem zainteresowanie: dwie cyfry
session-turn-help = dwie cyfry: miejsce · s pomiń · b wróć · ?25 spór (wpływ), ??25 (zainteresowanie) · u cofnij · Esc koniec
session-nothing-placed = w tej rundzie nic nie umieszczono; Esc, potem u cofa dalej
session-disputed = Spór zapisano. Dwie cyfry umieszczają teraz; Enter lub s zostawia na później
session-read-back-title = Odczyt: czy sala się zgadza? y kopiuje

add-member = Dodaj członka
add-link = Dodaj powiązanie
add-task = Dodaj zadanie
add-question = Dodaj pytanie
add-story = Dodaj historię
add-meeting = Dodaj spotkanie

readback-nobody = W grupie nie ma jeszcze nikogo z rolą.
readback-missing = Helisy bez nikogo w grupie: { $helices }.
readback-smallest = Najmniejsza helisa: { $helices }. Członkowie: { $count } z { $total }, { $percent }.
readback-smallest-several = Najmniejsze helisy: { $helices }. Członkowie w każdej: { $count } z { $total }, { $percent }.
readback-even = Wszystkie cztery helisy są równe. Członkowie w każdej: { $count } z { $total }.
readback-to-find = Z tego jeszcze do znalezienia: { $count }.
readback-disagree = Sala najbardziej się różni w sprawie: { $what }.
readback-noted-before = Nie zapisano nowego sporu. Największy z wcześniejszych: { $what }.
readback-no-place = Nikt nie ma jeszcze miejsca na mapie.
readback-no-dispute = Nie zapisano żadnego sporu.
readback-only = W dotychczasowych powiązaniach tylko jeden członek łączy: { $pairs }. To: { $name }.
readback-pair = { $one } i { $other }
readback-widest = W dotychczasowych powiązaniach najwięcej helis łączy: { $name } ({ $helices }).
readback-no-link = Żadne powiązanie nie łączy jeszcze dwóch helis.


### Meetings

meet-minutes = Protokół
meet-seats = Miejsca
meet-more = jeszcze { $count }
meet-expected = oczekiwani: { $count }
meet-nobody-expected = nikt nie jest oczekiwany
meet-here = obecni: { $count }
meet-excused = usprawiedliwieni: { $count }
meet-absent = nieobecni: { $count }
meet-to-come = jeszcze nie ma: { $count }
meet-balanced = zrównoważona sala
meet-welcome = nieoczekiwani, ale mile widziani
meet-no-members = jeszcze nikogo: 2, potem a dodaje członków
meet-stand-in-by = zastępuje: { $name }
meet-stand-in = przez zastępcę
meet-none-yet = Nie ma jeszcze spotkań. Klawisz a planuje spotkanie.

mark-present = obecny
mark-stand-in = zastępca
mark-excused = usprawiedliwiony
mark-absent = nieobecny
mark-not-yet = jeszcze nie
mark-not-expected = nieoczekiwany
mark-nothing-said = bez informacji

paper-none = jeszcze nic; a dodaje
paper-details = kiedy, gdzie i jak: Enter
paper-mood = nastrój { $mood }
paper-agenda = Porządek obrad
paper-decisions = Decyzje
paper-tasks = Zadania
paper-nobody = jeszcze nikt
paper-loop = Do pętli
paper-stories = Historie
paper-next = Następne spotkanie
paper-no-date = jeszcze bez daty; a planuje
paper-short = Będzie za mało: { $helix }. Zaproście
paper-short-by = Zabraknie { $count }: { $helix }. Zaproście
paper-for-stand-in = o zastępcę
paper-not-expected = jeszcze nieoczekiwany
paper-role = rola
paper-hand-on = Odpowiedzi do przekazania
paper-begin = Do przekazania, na początku
paper-begin-lacks = Do przekazania, na początku (nikt nie pyta o: { $corners })
paper-end = Do przekazania, na końcu
paper-either = Do przekazania, gdy będzie czas
paper-waiting = Można też przekazać
paper-carry-none = jeszcze nic; x na pytaniu niżej je przekazuje
paper-answered = odpowiedź jest
paper-back = Wróciło
paper-what-agenda = O czym będzie mowa?
paper-what-decided = Co postanowiono?
paper-when-next = Kiedy następne spotkanie? Otwarte punkty porządku przechodzą dalej
meet-who-is-here = Kto jest? Dwie litery, Enter; znów: usprawiedliwiony, nieobecny. Esc kończy
meet-who-stands-in = Kto przyjdzie w zastępstwie? Puste: nikt. Miejsce: { $name }


### The brief, and what has changed since

brief-title = { $city }: gdzie jesteśmy, { $day }
brief-next = Następne spotkanie: { $what }.
brief-next-none = Następne spotkanie nie jest jeszcze zaplanowane.
brief-care = Co wymaga uwagi
brief-care-none = Nic nie wymaga uwagi.
brief-empty = Nic jeszcze nie zapisano.
brief-more =
    { $count ->
        [one] Jeszcze { $count } punkt: { $points }
        [few] Jeszcze { $count } punkty, w tym: { $points }
        [many] Jeszcze { $count } punktów, w tym: { $points }
       *[other] Jeszcze { $count } punkty, w tym: { $points }
    }
brief-example = Na przykład: { $name }
brief-latest =
    { $days ->
        [one] Najbardziej spóźnione ({ $days } dzień): { $name }
        [few] Najbardziej spóźnione ({ $days } dni): { $name }
        [many] Najbardziej spóźnione ({ $days } dni): { $name }
       *[other] Najbardziej spóźnione ({ $days } dni): { $name }
    }
brief-soonest = Pierwsze ({ $when }): { $name }
brief-marked = Na przykład: { $name } (oznaczone jako zablokowane)
brief-waits = Na przykład: { $name } (przedtem trzeba zrobić: { $before })
brief-oldest =
    { $meetings ->
        [one] Najstarsze ({ $meetings } spotkanie): { $name }
        [few] Najstarsze ({ $meetings } spotkania): { $name }
        [many] Najstarsze ({ $meetings } spotkań): { $name }
       *[other] Najstarsze ({ $meetings } spotkania): { $name }
    }
brief-short = { $name }: { $share } grupy (oczekiwane co najmniej { $target })
brief-short-none = { $name }: jeszcze nikogo (oczekiwane co najmniej { $target })
brief-heavy = { $name }: { $share } grupy (oczekiwane najwyżej { $most })
brief-asked = { $offer }, dla potrzeby: { $need }
brief-money-gap = { $action } (brak zapewnienia: { $missing } z { $total })
care-data =
    { $count ->
        [one] { $count } pliku nie da się odczytać w całości
        [few] { $count } plików nie da się odczytać w całości
        [many] { $count } plików nie da się odczytać w całości
       *[other] { $count } plików nie da się odczytać w całości
    }
care-late =
    { $count ->
        [one] { $count } zadanie jest spóźnione
        [few] { $count } zadania są spóźnione
        [many] { $count } zadań jest spóźnionych
       *[other] { $count } zadania są spóźnione
    }
care-due =
    { $count ->
        [one] { $count } zadanie ma termin przed następnym spotkaniem
        [few] { $count } zadania mają termin przed następnym spotkaniem
        [many] { $count } zadań ma termin przed następnym spotkaniem
       *[other] { $count } zadania mają termin przed następnym spotkaniem
    }
care-blocked =
    { $count ->
        [one] { $count } zadanie jest zablokowane
        [few] { $count } zadania są zablokowane
        [many] { $count } zadań jest zablokowanych
       *[other] { $count } zadania są zablokowane
    }
care-unowned =
    { $count ->
        [one] { $count } zadanie nie ma osoby odpowiedzialnej
        [few] { $count } zadania nie mają osoby odpowiedzialnej
        [many] { $count } zadań nie ma osoby odpowiedzialnej
       *[other] { $count } zadania nie mają osoby odpowiedzialnej
    }
care-left-owner =
    { $count ->
        [one] { $count } zadanie lub działanie należy jeszcze do członka, który odszedł
        [few] { $count } zadania lub działania należą jeszcze do członków, którzy odeszli
        [many] { $count } zadań lub działań należy jeszcze do członków, którzy odeszli
       *[other] { $count } zadania lub działania należą jeszcze do członków, którzy odeszli
    }
care-question-old =
    { $count ->
        [one] { $count } pytanie czeka od co najmniej dwóch spotkań
        [few] { $count } pytania czekają od co najmniej dwóch spotkań
        [many] { $count } pytań czeka od co najmniej dwóch spotkań
       *[other] { $count } pytania czekają od co najmniej dwóch spotkań
    }
care-question-unshared =
    { $count ->
        [one] { $count } odpowiedź nie została jeszcze przekazana grupie
        [few] { $count } odpowiedzi nie zostały jeszcze przekazane grupie
        [many] { $count } odpowiedzi nie zostało jeszcze przekazanych grupie
       *[other] { $count } odpowiedzi nie zostały jeszcze przekazane grupie
    }
care-quiet =
    { $count ->
        [one] { $count } członek opuścił trzy spotkania z rzędu
        [few] { $count } członków opuściło trzy spotkania z rzędu
        [many] { $count } członków opuściło trzy spotkania z rzędu
       *[other] { $count } członków opuściło trzy spotkania z rzędu
    }
care-uncontacted =
    { $count ->
        [one] z { $count } wpływowym członkiem dawno nikt nie rozmawiał
        [few] z { $count } wpływowymi członkami dawno nikt nie rozmawiał
        [many] z { $count } wpływowymi członkami dawno nikt nie rozmawiał
       *[other] z { $count } wpływowymi członkami dawno nikt nie rozmawiał
    }
care-helix-short =
    { $count ->
        [one] { $count } helisa jest za mała
        [few] { $count } helisy są za małe
        [many] { $count } helis jest za małych
       *[other] { $count } helisy są za małe
    }
care-helix-heavy =
    { $count ->
        [one] { $count } helisa jest za duża
        [few] { $count } helisy są za duże
        [many] { $count } helis jest za dużych
       *[other] { $count } helisy są za duże
    }
care-bucket-short =
    { $count ->
        [one] { $count } część własnego składu miasta jest za mała
        [few] { $count } części własnego składu miasta są za małe
        [many] { $count } części własnego składu miasta jest za małych
       *[other] { $count } części własnego składu miasta są za małe
    }
care-no-resident = W grupie nie ma jeszcze mieszkańców
care-no-elected = W grupie nie ma jeszcze osób z wyboru (radnych)
care-match-waiting =
    { $count ->
        [one] { $count } list do innego miasta pozostaje bez odpowiedzi
        [few] { $count } listy do innych miast pozostają bez odpowiedzi
        [many] { $count } listów do innych miast pozostaje bez odpowiedzi
       *[other] { $count } listy do innych miast pozostają bez odpowiedzi
    }
care-money-gap =
    { $count ->
        [one] { $count } działanie liczy na pieniądze, których nikt nie obiecał
        [few] { $count } działania liczą na pieniądze, których nikt nie obiecał
        [many] { $count } działań liczy na pieniądze, których nikt nie obiecał
       *[other] { $count } działania liczą na pieniądze, których nikt nie obiecał
    }
care-person-expired =
    { $count ->
        [one] dane { $count } osoby są przechowywane po terminie
        [few] dane { $count } osób są przechowywane po terminie
        [many] dane { $count } osób są przechowywane po terminie
       *[other] dane { $count } osób są przechowywane po terminie
    }
brief-group = Grupa i jej frekwencja
brief-helix = Helisa
brief-seats = Miejsca
brief-to-find = Do znalezienia
brief-share = Udział
brief-target = Cel
brief-came-none = Frekwencja
brief-came =
    { $count ->
        [one] Frekwencja, jedyne spotkanie
        [few] Frekwencja, ostatnie { $count } spotkania
        [many] Frekwencja, ostatnie { $count } spotkań
       *[other] Frekwencja, ostatnie { $count } spotkania
    }
brief-empty-seats = Miejsca, w których nikogo teraz nie ma: { $names }.
brief-and-more = { $names } i jeszcze { $count }
brief-plan = Plan
brief-plan-none = Nie ma jeszcze działań ani zadań.
brief-actions =
    { $done ->
        [one] Zrealizowane działania: { $done } z { $total }.
        [few] Zrealizowane działania: { $done } z { $total }.
        [many] Zrealizowane działania: { $done } z { $total }.
       *[other] Zrealizowane działania: { $done } z { $total }.
    }
brief-complete =
    { $count ->
        [one] { $count } ma wszystkie osiem części, których działanie wymaga.
        [few] { $count } mają wszystkie osiem części, których działanie wymaga.
        [many] { $count } ma wszystkie osiem części, których działanie wymaga.
       *[other] { $count } mają wszystkie osiem części, których działanie wymaga.
    }
brief-tasks =
    { $done ->
        [one] Wykonane zadania: { $done } z { $total }.
        [few] Wykonane zadania: { $done } z { $total }.
        [many] Wykonane zadania: { $done } z { $total }.
       *[other] Wykonane zadania: { $done } z { $total }.
    }
brief-late =
    { $count ->
        [one] { $count } jest spóźnione.
        [few] { $count } są spóźnione.
        [many] { $count } jest spóźnionych.
       *[other] { $count } są spóźnione.
    }
brief-overdue = Po terminie i niezrealizowane: { $names }.
brief-put-off = Przesunięte od ostatniego spotkania: { $names }.
brief-put-off-day = Przesunięte od { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } dzień)
        [few] { $title } (+{ $days } dni)
        [many] { $title } (+{ $days } dni)
       *[other] { $title } (+{ $days } dni)
    }
brief-since = Od ostatniego spotkania ({ $title }, { $day })
brief-since-day = Od { $day }
since-done = Zrobione
since-added = Dodane
since-joined = Nowi członkowie
since-left = Odeszli z grupy
since-moved-on-the-map = Przesunięci na mapie
since-matched = Potrzeby, dla których znaleziono ofertę
since-asked = Nowe pytania
since-answered = Nowe odpowiedzi
since-put-off = Przesunięte
since-linked = Nowe powiązania
since-told = Nowe historie
since-planned = Nowe spotkania
since-matches-noted = Nowe wiadomości o dopasowaniach
since-changed = Zmienione
since-archived = Zarchiwizowane
since-by-hand = Zmienione ręcznie, poza ulg
brief-cycle = Gdzie jesteśmy w cyklu planowania


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Gospodarz: { $name }
minutes-method = Metoda: { $method }
minutes-mood = Nastrój na koniec: { $mood } z 5
minutes-expected = Oczekiwani ({ $count })
minutes-present = Obecni ({ $count })
minutes-excused = Usprawiedliwieni ({ $count })
minutes-absent = Nieobecni ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } członek był nieobecny.
        [few] { $count } członków było nieobecnych.
        [many] { $count } członków było nieobecnych.
       *[other] { $count } członków było nieobecnych.
    }
minutes-no-role = Jeszcze bez roli
minutes-stand-in = Reprezentowani przez zastępcę: { $names }
minutes-agenda = Porządek spotkania
minutes-decisions = Decyzje
minutes-tasks = Zadania
minutes-raised = Zgłoszone pytania
minutes-carried = Pytania przekazane na to spotkanie
minutes-shared = Odpowiedzi przekazane grupie
minutes-stories = Historie
minutes-next = Następne spotkania
minutes-next-none = Nie ma jeszcze daty.
minutes-done = { $what } (zrobione)
minutes-not-done = { $what } (niezrobione)
minutes-dropped = { $what } (zaniechane)
minutes-no-owner = jeszcze bez osoby odpowiedzialnej
minutes-by = do { $day }
minutes-no-date = jeszcze bez terminu
minutes-no-answer = { $question } Nie ma jeszcze odpowiedzi.


### The introduction


### The report

report-title = { $city } w obrazach
picture-map = Kto porusza plan: { $y } i { $x } każdego członka
picture-map-axes = w prawo: { $x }; w górę: { $y }
picture-map-says = Na mapie: { $placed }. Do ścisłej współpracy, w prawym górnym rogu: { $close }. Jeszcze bez miejsca: { $open }. Pogrubienie: rdzeń grupy. & łączy grupy, ~ sala nie jest zgodna, ? do znalezienia.
picture-more = jeszcze { $count }
picture-who = Kto
picture-helices = Cztery helisy: na papierze, na sali i cel
picture-helices-key = Linia przerywana: do znalezienia. Szare: obecność. Czarna linia: cel.
picture-helices-says = Najmniejsza helisa: { $helix }, miejsca: { $seats } z { $all }. Do znalezienia we wszystkich helisach: { $ghosts }.
picture-came = obecność { $share }
picture-helix = Helisa
picture-seats = Miejsca
picture-to-be-found = W tym do znalezienia
picture-share = Udział
picture-attendance = Obecność
picture-target = Cel
picture-network = Kto z kim współpracuje
picture-network-says = Narysowane powiązania: { $drawn } z { $all }. W narysowanych dotąd powiązaniach dwie helisy spotykają się tylko dzięki tym członkom (duże kropki): { $who }.
picture-network-none = Narysowane powiązania: { $drawn } z { $all }. Żadne dwie helisy nie zależą od jednego członka.
picture-from = Od
picture-to = Do
picture-kind = Rodzaj
picture-came-title = Kto przyszedł, spotkanie po spotkaniu
picture-came-says = Obecni na ostatnim spotkaniu: { $last }. Dotychczasowe spotkania: { $meetings }.
picture-meeting = Spotkanie
picture-day = Dzień
picture-all = Razem
picture-timeline = Plan w czasie
picture-timeline-says = Działania z terminami: { $all }, narysowane: { $shown }. Opóźnione (znak !): { $late }. Bez terminów: { $undated }. Kółka u góry: spotkania.
picture-action = Działanie
picture-start = Początek
picture-end = Koniec
picture-state = Stan
picture-done = wykonane
picture-late = opóźnione
picture-money = Pieniądze planu, w { $currency }
picture-money-key = Ciemne: zapewnione. Jasne: wnioskowane lub obiecane. Przerywane: brakuje.
picture-money-says = Zapewnione: { $secured } z { $sum }. Brakuje: { $missing }.
picture-sum = Koszt
picture-secured = Zapewnione
picture-hoped = Wnioskowane lub obiecane
picture-missing = Brakuje
picture-total = Razem
picture-exchange = Czego miasta potrzebują i co oferują, według tematów
picture-exchange-key = 3/1: trzy potrzeby, jedna oferta. Im ciemniej, tym więcej brakuje ofert.
picture-exchange-says = Potrzeby: { $needs }. Oferty: { $offers }. Miasta: { $cities }. Największa luka: { $theme }.
picture-exchange-even = Potrzeby: { $needs }. Oferty: { $offers }. Miasta: { $cities }. W żadnym temacie potrzeb nie jest więcej niż ofert.
picture-no-theme = (bez tematu)
picture-city = Miasto
picture-variables = Co sieć chciała zmienić
picture-variables-says = Wzrosło od { $since }: { $risen } z { $all }. Oceny od 1 do 5.
picture-variable = Zmienna
picture-variable-empowerment = Sprawczość mieszkańców
picture-variable-openness = Otwartość urzędu
picture-variable-brokerage = Pośrednicy między stronami
picture-variable-measurement = Pomiar wpływu
picture-value = Ocena
picture-why = Dlaczego


### The brief for a mayor

mayor-title = { $city }: nasza Lokalna Grupa URBACT na jednej stronie, { $day }
mayor-purpose = Po co jest ta grupa
mayor-purpose-none = Grupa nie zapisała jeszcze swojego celu.
mayor-members =
    { $count ->
        [one] Grupa ma { $count } członka; wspólnie piszemy Zintegrowany Plan Działania.
        [few] Grupa ma { $count } członków; wspólnie piszemy Zintegrowany Plan Działania.
        [many] Grupa ma { $count } członków; wspólnie piszemy Zintegrowany Plan Działania.
       *[other] Grupa ma { $count } członków; wspólnie piszemy Zintegrowany Plan Działania.
    }
mayor-decided = Decyzje ostatniego spotkania ({ $title }, { $day })
mayor-decided-none = Nie zapisano żadnej decyzji.
mayor-plan = Na jakim etapie są plan i pieniądze
mayor-money = Koszt zaplanowanych działań: { $total }. Zapewnione: { $secured }. Do zapewnienia: { $missing }.
mayor-exchange = Co dała wymiana z innymi miastami
mayor-needs = Potrzeby bez oferty: { $open }. Potrzeby z ofertą: { $matched }. Potrzeby zaspokojone: { $met }.
mayor-agreed = { $need } (uzgodniono: { $offer })
mayor-story = Jedna historia
mayor-ask = O co prosimy
mayor-ask-money = Prosimy o pomoc w zapewnieniu brakujących pieniędzy na: { $names }.
mayor-ask-lead = Prosimy o wskazanie, kto poprowadzi: { $names }.
mayor-ask-meeting = Zapraszamy na następne spotkanie (można kogoś delegować): { $what }.
mayor-ask-nothing = Na razie o nic; dziękujemy za przeczytanie.
mayor-writer = Napisała koordynacja Lokalnej Grupy URBACT: { $city }
