# The messages of ulg in Romanian: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun. mar. mie. joi vin. sâm. dum.
weekdays = luni marți miercuri joi vineri sâmbătă duminică
months-short = ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.
months = ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = astăzi
day-tomorrow = mâine
day-yesterday = ieri
day-ahead =
    { $count ->
        [one] peste { $count } zi
        [few] peste { $count } zile
       *[other] peste { $count } de zile
    }
day-ago =
    { $count ->
        [one] acum { $count } zi
        [few] acum { $count } zile
       *[other] acum { $count } de zile
    }
day-late =
    { $count ->
        [one] întârziere de { $count } zi
        [few] întârziere de { $count } zile
       *[other] întârziere de { $count } de zile
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector public
helix-private = Sector privat
helix-knowledge = Cunoaștere
helix-citizens = Cetățeni

ring-core = Nucleu
ring-member = Membru
ring-associate = Asociat
ring-informed = Informat
ring-ghost = De găsit

relation-information = Informații
relation-money = Bani
relation-advice = Consiliere
relation-authority = Autoritate
relation-partnership = Parteneriat
relation-conflict = Conflict

meeting-kind-local = Întâlnirea Grupului Local URBACT
meeting-kind-core = Întâlnirea grupului restrâns
meeting-kind-transnational = Întâlnire transnațională


### The frame: tabs, views, the key bar

tab-brief = Rezumat
tab-map = Hartă
tab-plan = Plan
tab-exchange = Schimburi
tab-meetings = Întâlniri

view-brief = Rezumat
view-since = Noutăți
view-matrix = Matrice
view-helix = Helix
view-members = Membri
view-links = Legături
view-people = Persoane
view-all-links = Toate
view-roles = Roluri
view-tasks = Sarcini
view-plan = Plan
view-board = Panou
view-timeline = Calendar
view-actions = Acțiuni
view-loose-ends = Lipsuri
view-money = Bani
view-stopping = Renunțări
view-needs = Nevoi
view-answers = Răspunsuri
view-offers = Oferte
view-seekers = Solicitări
view-matches = Perechi
view-stories = Povești
view-network = Rețea
view-ideas = Idei
view-themes = Teme
view-places = Locuri
view-meetings = Întâlniri
view-room = Sala
view-attendance = Prezență
view-loop = Circuit
view-questions = Întrebări
view-year = An
view-cycle = Ciclu

frame-example = { $city } (exemplu)
frame-frozen = { $day } (fixat)
frame-presenting = prezentare
frame-only-looking = doar citire
frame-cover = orice tastă revine
frame-marked =
    { $count ->
        [one] { $count } marcat
        [few] { $count } marcate
       *[other] { $count } marcate
    }
frame-marked-all-hidden = { $count } marcate, în afara vederii
frame-marked-some-hidden = { $count } marcate, { $hidden } în afara vederii
frame-filter = filtru: { $filter }
frame-of = { $count } din { $total }

hint-attendance-mark = prezență
hint-attendance-meeting = întâlnire
hint-bars-all-later = tot mai apoi
hint-bars-earlier = mai devreme
hint-bars-in = apropie
hint-bars-later = mai târziu
hint-bars-out = depărtează
hint-board-fewer = probă: -1
hint-board-more = probă: +1
hint-brief-since = de când
hint-cards-by = coloane după
hint-cards-left = la stânga
hint-cards-right = la dreapta
hint-cycle-here = suntem aici
hint-edit-add = adaugă
hint-edit-due = termen
hint-edit-field = modifică
hint-edit-owner = responsabil
hint-edit-place = plasează
hint-edit-spoken = discuție
hint-edit-status = stare
hint-edit-undo = anulează
hint-exchange-scope = oraș, rețea
hint-import-done = importă
hint-import-enter = schimbă
hint-import-new = nou
hint-import-out = omite
hint-import-people = persoane
hint-import-same = același
hint-import-turn = rânduri
hint-links-add = adaugă
hint-links-find = caută
hint-list-filter = filtrează
hint-list-mark = marchează
hint-list-sort = sortează
hint-map-cell = toată celula
hint-map-session = sesiune
hint-map-stances = poziții
hint-match-introduce = prezintă
hint-match-mark = pereche
hint-match-open = deschide
hint-match-task = + sarcină
hint-meet-add = adaugă
hint-meet-decision = decizie
hint-meet-edit = modifică
hint-meet-find = caută
hint-meet-here = prezent
hint-meet-stand-in = înlocuitor
hint-meet-tick = bifează
hint-move-follow = urmează
hint-move-leave = înapoi
hint-move-open = deschide
hint-network-by = grupează
hint-network-scope = noi, alții
hint-people-erase = șterge
hint-people-go-on = continuă
hint-people-held = ce păstrăm
hint-people-leave = pleacă
hint-picks-go = mergi acolo
hint-picks-task = + sarcină
hint-plan-fold = restrânge
hint-problems-both = ambele
hint-problems-editor = editor
hint-problems-here = ale noastre
hint-problems-there = ale lor
hint-question-on = pasul următ.
hint-screen-help = ajutor
hint-screen-palette = caută
hint-session-end = încheie
hint-session-links = legături
hint-session-names = nume
hint-session-places = plasare
hint-session-read-back = recitește
hint-session-stances = poziții
hint-task-done = gata
hint-task-after = așteaptă
hint-themes-earlier = orașe <-
hint-themes-later = orașe ->
hint-typing-accept = acceptă
hint-typing-cancel = renunță
hint-typing-choose = alege
hint-typing-complete = completează
hint-view-next = vedere
hint-turn-stay = rămâi
hint-turn-later = mai târziu


### The map: matrix, helices, links

quadrant-keep-satisfied = de mulțumit
quadrant-manage-closely = de implicat îndeaproape
quadrant-monitor = de urmărit
quadrant-keep-informed = de informat
advice-keep-satisfied = întreabă din timp ce le-ar dăuna; fără surprize
advice-manage-closely = decideți împreună; vă vedeți des, fiecare cu un contact
advice-monitor = câteva vorbe din când în când; de revăzut data viitoare
advice-keep-informed = informează-i primii; lasă-i să susțină planul
axis-influence = Influență
axis-interest = Interes

sign-core = nucleu
sign-broker = punte
sign-disputed = discutat
sign-leads = conduce
sign-for = pentru
sign-against = contra
sign-unaware = nu știe
sign-still-to-be-found = de găsit

map-placed = { $placed } din { $total } plasați
map-all-placed = Toți sunt pe hartă
map-not-placed = Neplasați { $count }:
map-not-placed-yet = Încă neplasați
map-nothing-matches = Nimic nu corespunde filtrului
map-has-left = { $name }: a plecat
map-has-no-place = { $name }: încă neplasat; p și două cifre
map-range = { $axis } de la { $low } la { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = plasat la { $influence } { $interest }
map-taken-off = scos de pe hartă
map-nobody-here = Cursorul nu este pe nimeni
map-edge = { $names }: la marginea hărții
map-hidden = Cine nu corespunde filtrului este ascuns
map-dimmed = Cine nu corespunde filtrului este estompat
map-moves-ended = Mutările nu mai sunt arătate
map-nobody-moved = Nimeni nu s-a mutat de la: { $since }

board-came = prezență { $percent }
board-not-met = încă nicio întâlnire
board-target = țintă { $percent }
board-no-target = fără țintă
board-no-role = Fără rol { $count }:
board-filtered = Filtrat: numere și ponderi ale celor arătați
board-apart = Numărați separat: locuitori { $residents }, aleși { $elected }
board-apart-to-find = Numărați separat: locuitori { $residents }, aleși { $elected }, de găsit { $found }
board-rule = Regula orașului: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } din { $target }, { $words }
board-shown = { $count } din { $total }  { $percent }
board-what-if = Probă: { $roles }. Nu se salvează nimic; Esc încheie.
board-which-more = Cu un membru în plus: ce rol? Cel mai bun este primul
board-which-fewer = Cu un membru mai puțin: ce rol?
board-closes =
    { $count ->
        [one] acoperă { $count } lipsă
        [few] acoperă { $count } lipsuri
       *[other] acoperă { $count } de lipsuri
    }

mix-more-needed =
    { $count ->
        [one] lipsește { $count }
        [few] lipsesc { $count }
       *[other] lipsesc { $count }
    }
mix-more-needed-yet-half = lipsesc { $count }, deși peste jumătate
mix-nobody-more-needed = nimeni, e nevoie de { $count }
mix-nobody = încă nimeni
mix-too-heavy = peste jumătate
mix-no-share = fără țintă
mix-over = peste țintă
mix-on = la țintă
mix-enough = suficient

gap-short = prea puțini: { $name }
gap-heavy = peste jumătate: { $name }
gap-no-resident = niciun locuitor
gap-no-elected = niciun ales


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
