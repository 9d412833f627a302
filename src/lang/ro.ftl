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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = lunea / marțea / miercurea / joia / vinerea / sâmbăta / duminica
input-months = ian / febr / mart / aprilie / mai / iun / iul / aug / septembrie / oct / noi / dec
input-today = azi, astăzi
input-tomorrow = mâine
input-day-after = poimâine
input-yesterday = ieri
input-next = viitor, viitoare, următor, următoare, următorul, următoarea
input-this = acest, această, acesta, aceasta
input-last = trecut, trecută, ultimul, ultima
input-units = zi, zile, zilei / săptămână, săptămâni, săptămâna, săptămânii, săpt / lună, luni, luna, lunii / an, ani, anul, anului
input-numbers = un, o, una / două, doi / trei / patru / cinci / șase
input-in = peste, în
input-ago = acum
input-end-of = sfârșitul, sfârșitul lui, la sfârșitul, la sfârșitul lui, sfârșit de, finalul, la finalul
input-of = of
input-meeting = întâlnire, întâlnirea, întâlnirii, ședința, ședinței
input-none = niciuna, niciunul, fără dată
input-by = până, până la, până pe, până în, înainte de, pe, cel târziu, cel târziu la, termen
input-articles = la
input-other-words = vin, mie, mar, dum, lun


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector public
helix-private = Sector privat
helix-knowledge = Cunoaștere
helix-citizens = Cetățeni

generic-public = Instituție publică
generic-private = Întreprindere
generic-knowledge = Instituție de învățământ
generic-citizens = Asociație de cetățeni

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

session-title = Sesiune de cartografiere
session-question = Sesiune nouă: întrebarea pentru sală (doar Enter: niciuna)
session-resumed = Continuă sesiunea din { $day }; Esc, apoi x o încheie
session-offer = Văd și alții ecranul? Esc, P ascunde persoane, poziții, încredere, note
session-ended = Sesiunea s-a încheiat; g m arată cine s-a mutat
session-no-role = încă fără rol
session-stands = stă la { $influence } { $interest }
session-disagree = păreri diferite: { $ranges }
session-added =
    { $count ->
        [one] { $count } adăugat în această sesiune
        [few] { $count } adăugați în această sesiune
       *[other] { $count } adăugați în această sesiune
    }
session-links =
    { $count ->
        [one] { $count } legătură
        [few] { $count } legături
       *[other] { $count } de legături
    }
session-present = Prezintă
session-present-what = ascunde persoane, contacte, poziții și încredere
session-names = Spuneți nume
session-places = Plasați-i
session-link = Legați-i
session-stances = Poziții
session-stances-what = cei de implicat; a face o sarcină
session-stances-hidden = ascuns în timpul prezentării
session-read-back = Recitiți
session-read-back-what = trei fraze și un rezumat
session-end = Încheiați sesiunea
session-end-what = ce s-a făcut rămâne
session-to-find = de găsit { $count }
session-no-name = Încă niciun nume în această sesiune
session-no-link = Încă nicio legătură în această sesiune
session-all-placed = Toți sunt pe hartă
session-skipped =
    { $count ->
        [one] { $count } omis; p îl reia
        [few] { $count } omiși; p îi reia
       *[other] { $count } omiși; p îi reia
    }
session-turn = Influență, apoi interes: două cifre
session-turn-help = două cifre plasează · s sari · b înapoi · ?25 dezacord (influență), ??25 (interes) · u anulează · Esc gata
session-nothing-placed = nimic nu a fost plasat în această tură; Esc, apoi u anulează mai mult
session-disputed = Dezacordul este notat. Două cifre plasează acum; Enter sau s pentru mai târziu
session-read-back-title = Recitire: sala este de acord? y copiază

add-member = Adaugă un membru
add-link = Adaugă o legătură
add-task = Adaugă o sarcină
add-question = Adaugă o întrebare
add-story = Adaugă o poveste
add-meeting = Adaugă o întâlnire

readback-nobody = În grup nu este încă nimeni cu un rol.
readback-missing = Helixuri fără nimeni în grup încă: { $helices }.
readback-smallest = Cel mai mic helix: { $helices }. Membri: { $count } din { $total }, { $percent }.
readback-smallest-several = Cele mai mici helixuri: { $helices }. Membri în fiecare: { $count } din { $total }, { $percent }.
readback-even = Toate cele patru helixuri sunt egale. Membri în fiecare: { $count } din { $total }.
readback-to-find = Dintre aceștia încă de găsit: { $count }.
readback-disagree = Sala este cel mai puțin de acord despre: { $what }.
readback-noted-before = Niciun dezacord nou. Cel mai mare notat înainte: { $what }.
readback-no-place = Nimeni nu are încă loc pe hartă.
readback-no-dispute = Nu s-a notat niciun dezacord.
readback-only = În legăturile trasate până acum un singur membru leagă: { $pairs }. Este: { $name }.
readback-pair = { $one } și { $other }
readback-widest = În legăturile trasate până acum, cine unește cele mai multe helixuri: { $name } ({ $helices }).
readback-no-link = Nicio legătură nu unește încă două helixuri.


### Meetings

meet-minutes = Proces-verbal
meet-seats = Locuri
meet-more = încă { $count }
meet-expected = așteptați: { $count }
meet-nobody-expected = nimeni nu este așteptat
meet-here = prezenți: { $count }
meet-excused = motivați: { $count }
meet-absent = absenți: { $count }
meet-to-come = încă nesosiți: { $count }
meet-balanced = o sală echilibrată
meet-welcome = neașteptați, dar bineveniți
meet-no-members = nimeni încă: 2, apoi a adaugă membri
meet-stand-in-by = prin { $name }
meet-stand-in = prin înlocuitor
meet-none-yet = Încă nicio întâlnire. Tasta a planifică una.

mark-present = prezent
mark-stand-in = înlocuitor
mark-excused = motivat
mark-absent = absent
mark-not-yet = încă nu
mark-not-expected = neașteptat
mark-nothing-said = fără știri

paper-none = nimic încă; a adaugă
paper-details = când, unde și cum: Enter
paper-mood = atmosferă { $mood }
paper-agenda = Ordinea de zi
paper-decisions = Decizii
paper-tasks = Sarcini
paper-nobody = încă nimeni
paper-loop = În circuit
paper-stories = Povești
paper-next = Următoarea întâlnire
paper-no-date = încă fără dată; a o stabilește
paper-short = Va lipsi: { $helix }. Întrebați
paper-short-by = Vor lipsi { $count }: { $helix }. Întrebați
paper-for-stand-in = un înlocuitor
paper-not-expected = încă neașteptat
paper-role = un rol
paper-hand-on = Răspunsuri de transmis
paper-begin = De dus, la început
paper-begin-lacks = De dus, la început (nimeni nu întreabă despre: { $corners })
paper-end = De dus, la sfârșit
paper-either = De dus, când este timp
paper-waiting = Se poate duce și
paper-carry-none = nimic încă; x pe o întrebare de mai jos o duce
paper-answered = răspuns
paper-back = S-a întors
paper-what-agenda = Despre ce se va vorbi?
paper-what-decided = Ce s-a hotărât?
paper-when-next = Când este următoarea întâlnire? Punctele deschise trec mai departe
meet-who-is-here = Cine este aici? Două litere, Enter; din nou: motivat, absent. Esc încheie
meet-who-stands-in = Cine vine în loc? Gol: nimeni. Loc: { $name }


### The brief, and what has changed since

brief-title = { $city }: unde ne aflăm, { $day }
brief-next = Următoarea întâlnire: { $what }.
brief-next-none = Următoarea întâlnire nu este încă stabilită.
brief-care = Ce are nevoie de atenție
brief-care-none = Nimic nu are nevoie de atenție.
brief-empty = Încă nu este înregistrat nimic.
brief-more =
    { $count ->
        [one] Încă { $count } punct: { $points }
        [few] Încă { $count } puncte, printre ele: { $points }
       *[other] Încă { $count } de puncte, printre ele: { $points }
    }
brief-example = De exemplu: { $name }
brief-latest =
    { $days ->
        [one] Cea mai întârziată ({ $days } zi): { $name }
        [few] Cea mai întârziată ({ $days } zile): { $name }
       *[other] Cea mai întârziată ({ $days } de zile): { $name }
    }
brief-soonest = Prima ({ $when }): { $name }
brief-marked = De exemplu: { $name } (marcată ca blocată)
brief-waits = De exemplu: { $name } (de făcut înainte: { $before })
brief-oldest =
    { $meetings ->
        [one] Cea mai veche ({ $meetings } întâlnire): { $name }
        [few] Cea mai veche ({ $meetings } întâlniri): { $name }
       *[other] Cea mai veche ({ $meetings } de întâlniri): { $name }
    }
brief-short = { $name }: { $share } din grup (se așteaptă cel puțin { $target })
brief-short-none = { $name }: încă nimeni (se așteaptă cel puțin { $target })
brief-heavy = { $name }: { $share } din grup (se așteaptă cel mult { $most })
brief-asked = { $offer }, pentru: { $need }
brief-money-gap = { $action } ({ $missing } din { $total } nepromiși)
care-data =
    { $count ->
        [one] { $count } fișier nu poate fi citit în întregime
        [few] { $count } fișiere nu pot fi citite în întregime
       *[other] { $count } de fișiere nu pot fi citite în întregime
    }
care-late =
    { $count ->
        [one] { $count } sarcină este întârziată
        [few] { $count } sarcini sunt întârziate
       *[other] { $count } de sarcini sunt întârziate
    }
care-due =
    { $count ->
        [one] { $count } sarcină are termen înainte de următoarea întâlnire
        [few] { $count } sarcini au termen înainte de următoarea întâlnire
       *[other] { $count } de sarcini au termen înainte de următoarea întâlnire
    }
care-blocked =
    { $count ->
        [one] { $count } sarcină este blocată
        [few] { $count } sarcini sunt blocate
       *[other] { $count } de sarcini sunt blocate
    }
care-unowned =
    { $count ->
        [one] { $count } sarcină nu are responsabil
        [few] { $count } sarcini nu au responsabil
       *[other] { $count } de sarcini nu au responsabil
    }
care-left-owner =
    { $count ->
        [one] { $count } sarcină sau acțiune este încă la un membru plecat
        [few] { $count } sarcini sau acțiuni sunt încă la membri plecați
       *[other] { $count } de sarcini sau acțiuni sunt încă la membri plecați
    }
care-question-old =
    { $count ->
        [one] { $count } întrebare așteaptă de două întâlniri sau mai mult
        [few] { $count } întrebări așteaptă de două întâlniri sau mai mult
       *[other] { $count } de întrebări așteaptă de două întâlniri sau mai mult
    }
care-question-unshared =
    { $count ->
        [one] { $count } răspuns nu a fost încă transmis grupului
        [few] { $count } răspunsuri nu au fost încă transmise grupului
       *[other] { $count } de răspunsuri nu au fost încă transmise grupului
    }
care-quiet =
    { $count ->
        [one] { $count } membru a lipsit la trei întâlniri la rând
        [few] { $count } membri au lipsit la trei întâlniri la rând
       *[other] { $count } de membri au lipsit la trei întâlniri la rând
    }
care-uncontacted =
    { $count ->
        [one] { $count } membru influent nu a fost contactat în ultima vreme
        [few] { $count } membri influenți nu au fost contactați în ultima vreme
       *[other] { $count } de membri influenți nu au fost contactați în ultima vreme
    }
care-helix-short =
    { $count ->
        [one] { $count } helix este prea mic
        [few] { $count } helixuri sunt prea mici
       *[other] { $count } de helixuri sunt prea mici
    }
care-helix-heavy =
    { $count ->
        [one] { $count } helix este prea mare
        [few] { $count } helixuri sunt prea mari
       *[other] { $count } de helixuri sunt prea mari
    }
care-bucket-short =
    { $count ->
        [one] { $count } parte din componența dorită de oraș este prea mică
        [few] { $count } părți din componența dorită de oraș sunt prea mici
       *[other] { $count } de părți din componența dorită de oraș sunt prea mici
    }
care-no-resident = Încă nu există locuitori în grup
care-no-elected = Încă nu există aleși în grup
care-match-waiting =
    { $count ->
        [one] { $count } scrisoare de prezentare nu a primit răspuns
        [few] { $count } scrisori de prezentare nu au primit răspuns
       *[other] { $count } de scrisori de prezentare nu au primit răspuns
    }
care-money-gap =
    { $count ->
        [one] { $count } acțiune se bazează pe bani nepromiși
        [few] { $count } acțiuni se bazează pe bani nepromiși
       *[other] { $count } de acțiuni se bazează pe bani nepromiși
    }
care-person-expired =
    { $count ->
        [one] datele unei persoane sunt păstrate peste termen ({ $count })
        [few] datele a { $count } persoane sunt păstrate peste termen
       *[other] datele a { $count } de persoane sunt păstrate peste termen
    }
brief-group = Grupul și prezența
brief-helix = Helix
brief-seats = Locuri
brief-to-find = De găsit
brief-share = Pondere
brief-target = Țintă
brief-came-none = Prezență
brief-came =
    { $count ->
        [one] Prezență, singura întâlnire
        [few] Prezență, ultimele { $count } întâlniri
       *[other] Prezență, ultimele { $count } întâlniri
    }
brief-empty-seats = Locuri acum fără o persoană: { $names }.
brief-and-more = { $names } și încă { $count }
brief-plan = Planul
brief-plan-none = Încă nu există acțiuni sau sarcini.
brief-actions =
    { $done ->
        [one] { $done } din { $total } acțiuni este realizată.
        [few] { $done } din { $total } acțiuni sunt realizate.
       *[other] { $done } din { $total } acțiuni sunt realizate.
    }
brief-complete =
    { $count ->
        [one] { $count } are toate cele opt părți de care are nevoie o acțiune.
        [few] { $count } au toate cele opt părți de care are nevoie o acțiune.
       *[other] { $count } au toate cele opt părți de care are nevoie o acțiune.
    }
brief-tasks =
    { $done ->
        [one] { $done } din { $total } sarcini este făcută.
        [few] { $done } din { $total } sarcini sunt făcute.
       *[other] { $done } din { $total } sarcini sunt făcute.
    }
brief-late =
    { $count ->
        [one] { $count } este întârziată.
        [few] { $count } sunt întârziate.
       *[other] { $count } sunt întârziate.
    }
brief-overdue = Depășite și nerealizate: { $names }.
brief-put-off = Amânate de la ultima întâlnire: { $names }.
brief-put-off-day = Amânate din { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } zi)
        [few] { $title } (+{ $days } zile)
       *[other] { $title } (+{ $days } de zile)
    }
brief-since = De la ultima întâlnire ({ $title }, { $day })
brief-since-day = Din { $day }
since-done = Făcut
since-added = Adăugat
since-joined = Membri noi
since-left = Au părăsit grupul
since-moved-on-the-map = Mutați pe hartă
since-matched = Nevoi care au găsit o ofertă
since-asked = Întrebări noi
since-answered = Răspunsuri noi
since-put-off = Amânat
since-linked = Legături noi
since-told = Povești noi
since-planned = Întâlniri noi
since-matches-noted = Noutăți despre potriviri
since-changed = Modificat
since-archived = Arhivat
since-by-hand = Modificat manual, în afara ulg
brief-cycle = Unde ne aflăm în ciclul de planificare


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Gazdă: { $name }
minutes-method = Metodă: { $method }
minutes-mood = Atmosfera la final: { $mood } din 5
minutes-expected = Așteptați ({ $count })
minutes-present = Prezenți ({ $count })
minutes-excused = Absențe motivate ({ $count })
minutes-absent = Absenți ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } membru a lipsit.
        [few] { $count } membri au lipsit.
       *[other] { $count } de membri au lipsit.
    }
minutes-no-role = Încă fără rol
minutes-stand-in = Reprezentați printr-un înlocuitor: { $names }
minutes-agenda = Ordinea de zi
minutes-decisions = Decizii
minutes-tasks = Sarcini
minutes-raised = Întrebări ridicate
minutes-carried = Întrebări duse la această întâlnire
minutes-shared = Răspunsuri transmise grupului
minutes-stories = Povești
minutes-next = Următoarele întâlniri
minutes-next-none = Încă nu există o dată.
minutes-done = { $what } (făcut)
minutes-not-done = { $what } (nefăcut)
minutes-dropped = { $what } (abandonat)
minutes-no-owner = încă fără responsabil
minutes-by = până la { $day }
minutes-no-date = încă fără termen
minutes-no-answer = { $question } Încă nu există un răspuns.


### The introduction


### The report

report-title = { $city } în imagini
picture-map = Cine pune planul în mișcare: { $y } și { $x } pentru fiecare membru
picture-map-axes = spre dreapta: { $x }; în sus: { $y }
picture-map-says = Pe hartă: { $placed }. De lucrat îndeaproape, în dreapta sus: { $close }. Încă fără loc: { $open }. Cu aldine: nucleul grupului. & leagă grupuri, ~ sala nu este de acord, ? de găsit.
picture-more = încă { $count }
picture-who = Cine
picture-helices = Cele patru elice: pe hârtie, în sală și ținta
picture-helices-key = Punctat: de găsit. Gri: prezență. Linie neagră: ținta.
picture-helices-says = Cea mai mică elice: { $helix }, { $seats } din { $all } locuri. De găsit în toate elicele: { $ghosts }.
picture-came = prezență { $share }
picture-helix = Elice
picture-seats = Locuri
picture-to-be-found = Din care de găsit
picture-share = Pondere
picture-attendance = Prezență
picture-target = Țintă
picture-network = Cine cu cine lucrează
picture-network-says = Legături desenate: { $drawn } din { $all }. În legăturile desenate până acum, două elice se întâlnesc doar prin ei (puncte mari): { $who }.
picture-network-none = Legături desenate: { $drawn } din { $all }. Nicio pereche de elice nu depinde de un singur membru.
picture-from = De la
picture-to = Către
picture-kind = Fel
picture-came-title = Cine a venit, întâlnire cu întâlnire
picture-came-says = Prezenți la ultima întâlnire: { $last }. Întâlniri ținute până acum: { $meetings }.
picture-meeting = Întâlnire
picture-day = Ziua
picture-all = Total
picture-timeline = Planul în timp
picture-timeline-says = Acțiuni cu date: { $all }, desenate: { $shown }. Întârziate (semnul !): { $late }. Fără date: { $undated }. Cercurile de sus: întâlniri.
picture-action = Acțiune
picture-start = Început
picture-end = Sfârșit
picture-state = Stare
picture-done = încheiată
picture-late = întârziată
picture-money = Banii planului, în { $currency }
picture-money-key = Închis: asigurat. Deschis: cerut sau promis. Punctat: lipsește.
picture-money-says = Asigurat: { $secured } din { $sum }. Lipsește: { $missing }.
picture-sum = Cost
picture-secured = Asigurat
picture-hoped = Cerut sau promis
picture-missing = Lipsește
picture-total = Total
picture-exchange = Ce caută și ce oferă orașele, pe teme
picture-exchange-key = 3/1: trei nevoi, o ofertă. Cu cât mai închis, cu atât lipsesc mai multe oferte.
picture-exchange-says = Nevoi: { $needs }. Oferte: { $offers }. Orașe: { $cities }. Cea mai mare diferență: { $theme }.
picture-exchange-even = Nevoi: { $needs }. Oferte: { $offers }. Orașe: { $cities }. Nicio temă nu are mai multe nevoi decât oferte.
picture-no-theme = (fără temă)
picture-city = Oraș
picture-variables = Ce și-a propus rețeaua să schimbe
picture-variables-says = În creștere din { $since }: { $risen } din { $all }. Apreciat de la 1 la 5.
picture-variable = Variabilă
picture-variable-empowerment = Implicarea cetățenilor
picture-variable-openness = Deschiderea autorității
picture-variable-brokerage = Intermediari între părți
picture-variable-measurement = Măsurarea impactului
picture-value = Valoare
picture-why = De ce


### The brief for a mayor

mayor-title = { $city }: Grupul nostru Local URBACT pe o pagină, { $day }
mayor-purpose = La ce servește grupul
mayor-purpose-none = Grupul nu și-a scris încă misiunea.
mayor-members =
    { $count ->
        [one] Grupul are { $count } membru; împreună scriem Planul Integrat de Acțiune.
        [few] Grupul are { $count } membri; împreună scriem Planul Integrat de Acțiune.
       *[other] Grupul are { $count } de membri; împreună scriem Planul Integrat de Acțiune.
    }
mayor-decided = Hotărât la ultima întâlnire ({ $title }, { $day })
mayor-decided-none = Nu a fost notată nicio hotărâre.
mayor-plan = Unde sunt planul și banii
mayor-money = Costul acțiunilor planificate: { $total }. Asigurat: { $secured }. De asigurat: { $missing }.
mayor-exchange = Ce a adus schimbul cu alte orașe
mayor-needs = Nevoi fără ofertă: { $open }. Nevoi cu ofertă: { $matched }. Nevoi rezolvate: { $met }.
mayor-agreed = { $need } (convenit: { $offer })
mayor-story = O poveste
mayor-ask = Ce vă rugăm
mayor-ask-money = Vă rugăm să ne ajutați să asigurăm banii care lipsesc pentru: { $names }.
mayor-ask-lead = Vă rugăm să numiți cine conduce: { $names }.
mayor-ask-meeting = Vă rugăm să veniți la următoarea întâlnire sau să trimiteți pe cineva: { $what }.
mayor-ask-nothing = Nimic deocamdată; vă mulțumim pentru citire.
mayor-writer = Scris de coordonarea Grupului Local URBACT: { $city }
