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

tab-brief = Läget
tab-map = Karta
tab-plan = Plan
tab-exchange = Utbyte
tab-meetings = Möten

view-brief = Läget
view-since = Sedan
view-matrix = Matris
view-helix = Helix
view-members = Medlemmar
view-links = Kopplingar
view-people = Personer
view-all-links = Alla
view-roles = Roller
view-tasks = Uppgifter
view-plan = Plan
view-board = Tavla
view-timeline = Tidslinje
view-actions = Åtgärder
view-loose-ends = Luckor
view-money = Pengar
view-stopping = Avslut
view-needs = Behov
view-answers = Svar
view-offers = Erbjudanden
view-seekers = Sökande
view-matches = Par
view-stories = Berättelser
view-network = Nätverk
view-ideas = Idéer
view-themes = Teman
view-places = Platser
view-meetings = Möten
view-room = Rummet
view-attendance = Närvaro
view-loop = Loop
view-questions = Frågor
view-year = År
view-cycle = Cykel

frame-example = { $city } (exempel)
frame-frozen = { $day } (fryst)
frame-presenting = visning
frame-only-looking = endast läsning
frame-cover = valfri tangent går tillbaka
frame-marked =
    { $count ->
        [one] { $count } markerad
       *[other] { $count } markerade
    }
frame-marked-all-hidden = { $count } markerade, utanför vyn
frame-marked-some-hidden = { $count } markerade, { $hidden } utanför vyn
frame-filter = filter: { $filter }
frame-of = { $count } av { $total }

hint-attendance-mark = närvaro
hint-attendance-meeting = möte
hint-bars-all-later = allt senare
hint-bars-earlier = tidigare
hint-bars-in = zooma in
hint-bars-later = senare
hint-bars-out = zooma ut
hint-board-fewer = prova: -1
hint-board-more = prova: +1
hint-brief-since = sedan när
hint-cards-by = kolumner
hint-cards-left = åt vänster
hint-cards-right = åt höger
hint-cycle-here = här är vi
hint-edit-add = lägg till
hint-edit-due = senast
hint-edit-field = ändra
hint-edit-owner = ansvarig
hint-edit-place = placera
hint-edit-spoken = samtal
hint-edit-status = status
hint-edit-undo = ångra
hint-exchange-scope = egna/nätverk
hint-import-done = importera
hint-import-enter = ändra
hint-import-new = ny
hint-import-out = utelämna
hint-import-people = personer
hint-import-same = samma
hint-import-turn = rader
hint-links-add = lägg till
hint-links-find = sök
hint-list-filter = filtrera
hint-list-mark = markera
hint-list-sort = sortera
hint-map-cell = hela rutan
hint-map-session = session
hint-map-stances = hållning
hint-match-introduce = presentera
hint-match-mark = par
hint-match-open = öppna
hint-match-task = + uppgift
hint-meet-add = lägg till
hint-meet-decision = beslut
hint-meet-edit = ändra
hint-meet-find = sök
hint-meet-here = närvarande
hint-meet-stand-in = ersättare
hint-meet-tick = bocka av
hint-move-follow = följ
hint-move-leave = tillbaka
hint-move-open = öppna
hint-network-by = gruppera
hint-network-scope = egna, andra
hint-people-erase = radera
hint-people-go-on = fortsätt
hint-people-held = vad vi har
hint-people-leave = slutar
hint-picks-go = gå dit
hint-picks-task = + uppgift
hint-plan-fold = fäll ihop
hint-problems-both = båda
hint-problems-editor = redigerare
hint-problems-here = våra
hint-problems-there = deras
hint-question-on = nästa steg
hint-screen-help = hjälp
hint-screen-palette = sök
hint-session-end = avsluta
hint-session-links = kopplingar
hint-session-names = namn
hint-session-places = placera
hint-session-read-back = läs upp
hint-session-stances = hållning
hint-task-done = klart
hint-task-after = väntar på
hint-themes-earlier = städer <-
hint-themes-later = städer ->
hint-typing-accept = godta
hint-typing-cancel = avbryt
hint-typing-choose = välj
hint-typing-complete = fyll i
hint-view-next = vy
hint-turn-stay = stanna
hint-turn-later = senare


### The map: matrix, helices, links

quadrant-keep-satisfied = hålla nöjda
quadrant-manage-closely = samarbeta nära
quadrant-monitor = bevaka
quadrant-keep-informed = hålla informerade
advice-keep-satisfied = fråga tidigt vad som skadar dem; inga överraskningar
advice-manage-closely = besluta ihop; träffas ofta, en kontakt var
advice-monitor = ett ord då och då; titta igen nästa session
advice-keep-informed = berätta för dem först; låt dem tala för planen
axis-influence = Inflytande
axis-interest = Intresse

sign-core = kärna
sign-broker = brygga
sign-disputed = oense
sign-leads = leder
sign-for = för
sign-against = emot
sign-unaware = vet ej
sign-still-to-be-found = saknas än

map-placed = { $placed } av { $total } placerade
map-all-placed = Alla är på kartan
map-not-placed = Ej placerade { $count }:
map-not-placed-yet = Ännu inte placerade
map-nothing-matches = Inget matchar filtret
map-has-left = { $name }: har lämnat gruppen
map-has-no-place = { $name }: ännu inte placerad; p och två siffror
map-range = { $axis } { $low } till { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = placerad på { $influence } { $interest }
map-taken-off = borttagen från kartan
map-nobody-here = Markören står inte på någon
map-edge = { $names }: vid kartans kant
map-hidden = De som inte matchar filtret är dolda
map-dimmed = De som inte matchar filtret är nedtonade
map-moves-ended = Flyttningar visas inte längre
map-nobody-moved = Ingen har flyttat sedan: { $since }

board-came = närvaro { $percent }
board-not-met = inget möte än
board-target = mål { $percent }
board-no-target = inget mål
board-no-role = Utan roll { $count }:
board-filtered = Filtrerat: antal och andelar gäller de visade
board-apart = Räknas för sig: invånare { $residents }, förtroendevalda { $elected }
board-apart-to-find = Räknas för sig: invånare { $residents }, förtroendevalda { $elected }, saknas än { $found }
board-rule = Stadens egen regel: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } av { $target }, { $words }
board-shown = { $count } av { $total }  { $percent }
board-what-if = Prova: { $roles }. Inget sparas; Esc avslutar.
board-which-more = Om en medlem till: vilken roll? Den bästa står först
board-which-fewer = Om en medlem färre: vilken roll?
board-closes =
    { $count ->
        [one] fyller { $count } lucka
       *[other] fyller { $count } luckor
    }

mix-more-needed =
    { $count ->
        [one] { $count } till behövs
       *[other] { $count } till behövs
    }
mix-more-needed-yet-half = { $count } till behövs, ändå över hälften
mix-nobody-more-needed = ingen än, { $count } behövs
mix-nobody = ingen än
mix-too-heavy = över hälften
mix-no-share = inget mål
mix-over = över målet
mix-on = på målet
mix-enough = tillräckligt

gap-short = för få: { $name }
gap-heavy = över hälften: { $name }
gap-no-resident = ingen invånare
gap-no-elected = ingen förtroendevald


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
