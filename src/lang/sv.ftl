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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = måndagen / tisdagen / onsdagen / torsdagen / fredagen / lördagen / söndagen
input-months = januari / febr / mar / april / maj / jun / jul / augusti / sept / oktober / november / december
input-today = idag, i dag
input-tomorrow = imorgon, i morgon, imorron, i morron
input-day-after = i övermorgon, övermorgon, iövermorgon
input-yesterday = igår, i går
input-next = nästa, kommande
input-this = denna, den här, den här
input-last = förra, senaste
input-units = dag, dagar, dagen / vecka, veckor, veckan / månad, månader, månaden, mån / år, året
input-numbers = en, ett / två / tre / fyra / fem / sex
input-in = om, inom
input-ago = sedan
input-end-of = slutet av, slutet på, i slutet av
input-of = of
input-meeting = möte, mötet
input-none = ingen, inget, inget datum
input-by = till, senast, senast den, före, före den, innan, på, den, till den, fram till, förfallodag
input-articles = den
input-other-words = sön


### Choices: how files spell them stays English, this is what they are called

helix-public = Offentlig sektor
helix-private = Näringsliv
helix-knowledge = Kunskap
helix-citizens = Invånare

generic-public = Offentligt organ
generic-private = Företag
generic-knowledge = Lärosäte
generic-citizens = Medborgargrupp

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

session-title = Kartläggning
session-question = Ny kartläggning: frågan till rummet (bara Enter: ingen)
session-resumed = Sessionen från { $day } fortsätter; Esc, sedan x avslutar
session-offer = Ser andra skärmen? Esc, sedan P döljer personer, hållning, tillit
session-ended = Sessionen är slut; g m visar vilka som har flyttat
session-no-role = ingen roll än
session-stands = står på { $influence } { $interest }
session-disagree = oeniga: { $ranges }
session-added =
    { $count ->
        [one] { $count } tillagd i sessionen
       *[other] { $count } tillagda i sessionen
    }
session-links =
    { $count ->
        [one] { $count } koppling
       *[other] { $count } kopplingar
    }
session-present = Visa
session-present-what = döljer personer, kontakter, hållning och tillit
session-names = Säg namn
session-places = Placera dem
session-link = Koppla dem
session-stances = Hållning
session-stances-what = de nära samarbetet; a gör en uppgift
session-stances-hidden = dolt under visningen
session-read-back = Läs upp
session-read-back-what = tre meningar och en sammanfattning
session-end = Avsluta sessionen
session-end-what = det som gjorts finns kvar
session-to-find = saknas än { $count }
session-no-name = Inga namn än i sessionen
session-no-link = Inga kopplingar än i sessionen
session-all-placed = Alla är på kartan
session-skipped =
    { $count ->
        [one] { $count } hoppades över; p tar den igen
       *[other] { $count } hoppades över; p tar dem igen
    }
session-turn = Inflytande, sedan intresse: två siffror
session-turn-help = två siffror placerar · s hoppa över · b tillbaka · ?25 oense (inflytande), ??25 (intresse) · u ångra · Esc slut
session-nothing-placed = inget placerades i den här rundan; Esc, sedan u ångrar mer
session-disputed = Oenigheten är noterad. Två siffror placerar nu; Enter eller s senare
session-read-back-title = Uppläsning: håller rummet med? y kopierar

add-member = Lägg till en medlem
add-link = Lägg till en koppling
add-task = Lägg till en uppgift
add-question = Lägg till en fråga
add-story = Lägg till en berättelse
add-meeting = Lägg till ett möte

readback-nobody = Ingen med en roll är med i gruppen än.
readback-missing = Helixar utan någon i gruppen än: { $helices }.
readback-smallest = Den minsta helixen: { $helices }. Medlemmar: { $count } av { $total }, { $percent }.
readback-smallest-several = De minsta helixarna: { $helices }. Medlemmar i varje: { $count } av { $total }, { $percent }.
readback-even = Alla fyra helixarna är lika stora. Medlemmar i varje: { $count } av { $total }.
readback-to-find = Av dessa saknas än: { $count }.
readback-disagree = Rummet är mest oense om: { $what }.
readback-noted-before = Ingen ny oenighet noterad. Den största från tidigare: { $what }.
readback-no-place = Ingen har en plats på kartan än.
readback-no-dispute = Ingen oenighet noterades.
readback-only = I de kopplingar som ritats hittills förenar bara en medlem: { $pairs }. Det är: { $name }.
readback-pair = { $one } och { $other }
readback-widest = I de kopplingar som ritats hittills förenar flest helixar: { $name } ({ $helices }).
readback-no-link = Ingen koppling förenar två helixar än.


### Meetings

meet-minutes = Protokoll
meet-seats = Platser
meet-more = { $count } till
meet-expected = väntade: { $count }
meet-nobody-expected = ingen väntas
meet-here = här: { $count }
meet-excused = anmält förhinder: { $count }
meet-absent = frånvarande: { $count }
meet-to-come = ännu inte här: { $count }
meet-balanced = ett balanserat rum
meet-welcome = inte väntade, men välkomna
meet-no-members = ingen än: 2, sedan lägger a till medlemmar
meet-stand-in-by = genom { $name }
meet-stand-in = genom ersättare
meet-none-yet = Inga möten än. Tangenten a planerar ett.

mark-present = närvarande
mark-stand-in = ersättare
mark-excused = anmält förhinder
mark-absent = frånvarande
mark-not-yet = inte än
mark-not-expected = inte väntad
mark-nothing-said = inget sagt

paper-none = inget än; a lägger till
paper-details = när, var och hur: Enter
paper-mood = stämning { $mood }
paper-agenda = Dagordning
paper-decisions = Beslut
paper-tasks = Uppgifter
paper-nobody = ingen än
paper-loop = Till loopen
paper-stories = Berättelser
paper-next = Nästa möte
paper-no-date = inget datum än; a planerar
paper-short = Det blir för få: { $helix }. Fråga
paper-short-by = Det saknas { $count }: { $helix }. Fråga
paper-for-stand-in = om ersättare
paper-not-expected = inte väntad än
paper-role = en roll
paper-hand-on = Svar att föra vidare
paper-begin = Att ta med, i början
paper-begin-lacks = Att ta med, i början (ingen frågar om: { $corners })
paper-end = Att ta med, i slutet
paper-either = Att ta med, när det finns tid
paper-waiting = Kan också tas med
paper-carry-none = inget än; x på en fråga nedan tar med den
paper-answered = besvarad
paper-back = Kom tillbaka
paper-what-agenda = Vad ska tas upp?
paper-what-decided = Vad beslutades?
paper-when-next = När är nästa möte? Öppna punkter följer med
meet-who-is-here = Vem är här? Två bokstäver, Enter; igen: anmält förhinder, frånvarande. Esc avslutar
meet-who-stands-in = Vem kommer i stället? Tomt: ingen. Plats: { $name }


### The brief, and what has changed since

brief-title = { $city }: så ligger vi till, { $day }
brief-next = Nästa möte: { $what }.
brief-next-none = Inget nästa möte är planerat ännu.
brief-care = Det här behöver ses över
brief-care-none = Inget behöver ses över.
brief-empty = Inget är antecknat ännu.
brief-more =
    { $count ->
        [one] { $count } punkt till: { $points }
       *[other] { $count } punkter till, bland dem: { $points }
    }
brief-example = Till exempel: { $name }
brief-latest =
    { $days ->
        [one] Den mest försenade ({ $days } dag): { $name }
       *[other] Den mest försenade ({ $days } dagar): { $name }
    }
brief-soonest = Den första ({ $when }): { $name }
brief-marked = Till exempel: { $name } (markerad som blockerad)
brief-waits = Till exempel: { $name } (måste göras först: { $before })
brief-oldest =
    { $meetings ->
        [one] Den äldsta ({ $meetings } möte): { $name }
       *[other] Den äldsta ({ $meetings } möten): { $name }
    }
brief-short = { $name }: { $share } av gruppen (minst { $target } väntas)
brief-short-none = { $name }: ingen ännu (minst { $target } väntas)
brief-heavy = { $name }: { $share } av gruppen (högst { $most } väntas)
brief-asked = { $offer }, för: { $need }
brief-money-gap = { $action } ({ $missing } av { $total } inte utlovade)
care-data =
    { $count ->
        [one] { $count } fil kan inte läsas i sin helhet
       *[other] { $count } filer kan inte läsas i sin helhet
    }
care-late =
    { $count ->
        [one] { $count } uppgift är försenad
       *[other] { $count } uppgifter är försenade
    }
care-due =
    { $count ->
        [one] { $count } uppgift ska vara klar före nästa möte
       *[other] { $count } uppgifter ska vara klara före nästa möte
    }
care-blocked =
    { $count ->
        [one] { $count } uppgift är blockerad
       *[other] { $count } uppgifter är blockerade
    }
care-unowned =
    { $count ->
        [one] { $count } uppgift saknar ansvarig
       *[other] { $count } uppgifter saknar ansvarig
    }
care-left-owner =
    { $count ->
        [one] { $count } uppgift eller åtgärd ligger kvar hos en medlem som har lämnat
       *[other] { $count } uppgifter eller åtgärder ligger kvar hos medlemmar som har lämnat
    }
care-question-old =
    { $count ->
        [one] { $count } fråga har väntat i två möten eller mer
       *[other] { $count } frågor har väntat i två möten eller mer
    }
care-question-unshared =
    { $count ->
        [one] { $count } svar har gruppen ännu inte fått del av
       *[other] { $count } svar har gruppen ännu inte fått del av
    }
care-quiet =
    { $count ->
        [one] { $count } medlem missade tre möten i rad
       *[other] { $count } medlemmar missade tre möten i rad
    }
care-uncontacted =
    { $count ->
        [one] { $count } inflytelserik medlem har inte kontaktats på sistone
       *[other] { $count } inflytelserika medlemmar har inte kontaktats på sistone
    }
care-helix-short =
    { $count ->
        [one] { $count } helix är för liten
       *[other] { $count } helixar är för små
    }
care-helix-heavy =
    { $count ->
        [one] { $count } helix är för stor
       *[other] { $count } helixar är för stora
    }
care-bucket-short =
    { $count ->
        [one] { $count } del av stadens egen sammansättning är för liten
       *[other] { $count } delar av stadens egen sammansättning är för små
    }
care-no-resident = Inga boende i gruppen ännu
care-no-elected = Inga förtroendevalda i gruppen ännu
care-match-waiting =
    { $count ->
        [one] { $count } kontakt har inte fått svar
       *[other] { $count } kontakter har inte fått svar
    }
care-money-gap =
    { $count ->
        [one] { $count } åtgärd räknar med pengar som inte är utlovade
       *[other] { $count } åtgärder räknar med pengar som inte är utlovade
    }
care-person-expired =
    { $count ->
        [one] uppgifter om { $count } person sparas efter sitt datum
       *[other] uppgifter om { $count } personer sparas efter sitt datum
    }
brief-group = Gruppen och närvaron
brief-helix = Helix
brief-seats = Platser
brief-to-find = Att hitta
brief-share = Andel
brief-target = Mål
brief-came-none = Närvaro
brief-came =
    { $count ->
        [one] Närvaro, enda mötet
       *[other] Närvaro, de { $count } senaste mötena
    }
brief-empty-seats = Platser utan person just nu: { $names }.
brief-and-more = { $names } och { $count } till
brief-plan = Planen
brief-plan-none = Inga åtgärder och inga uppgifter ännu.
brief-actions =
    { $done ->
        [one] { $done } av { $total } åtgärder är klar.
       *[other] { $done } av { $total } åtgärder är klara.
    }
brief-complete =
    { $count ->
        [one] { $count } har alla åtta delar som en åtgärd behöver.
       *[other] { $count } har alla åtta delar som en åtgärd behöver.
    }
brief-tasks =
    { $done ->
        [one] { $done } av { $total } uppgifter är klar.
       *[other] { $done } av { $total } uppgifter är klara.
    }
brief-late =
    { $count ->
        [one] { $count } är försenad.
       *[other] { $count } är försenade.
    }
brief-overdue = Förbi sitt slutdatum och inte klara: { $names }.
brief-put-off = Framflyttade sedan förra mötet: { $names }.
brief-put-off-day = Framflyttade sedan { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } dag)
       *[other] { $title } (+{ $days } dagar)
    }
brief-since = Sedan förra mötet ({ $title }, { $day })
brief-since-day = Sedan { $day }
since-done = Klart
since-added = Tillagt
since-joined = Nya medlemmar
since-left = Har lämnat gruppen
since-moved-on-the-map = Flyttade på kartan
since-matched = Behov som fått ett erbjudande
since-asked = Nya frågor
since-answered = Nya svar
since-put-off = Framflyttat
since-linked = Nya kopplingar
since-told = Nya berättelser
since-planned = Nya möten
since-matches-noted = Nytt om matchningar
since-changed = Ändrat
since-archived = Arkiverat
since-by-hand = Ändrat för hand, utanför ulg
brief-cycle = Var vi är i planeringscykeln


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Värd: { $name }
minutes-method = Metod: { $method }
minutes-mood = Stämning vid slutet: { $mood } av 5
minutes-expected = Väntade ({ $count })
minutes-present = Närvarande ({ $count })
minutes-excused = Anmält förhinder ({ $count })
minutes-absent = Frånvarande ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } medlem var frånvarande.
       *[other] { $count } medlemmar var frånvarande.
    }
minutes-no-role = Ännu utan roll
minutes-stand-in = Företrädda av en ersättare: { $names }
minutes-agenda = Dagordning
minutes-decisions = Beslut
minutes-tasks = Uppgifter
minutes-raised = Nya frågor
minutes-carried = Frågor som togs med till mötet
minutes-shared = Svar som gruppen fick del av
minutes-stories = Berättelser
minutes-next = Nästa möten
minutes-next-none = Inget datum ännu.
minutes-done = { $what } (klart)
minutes-not-done = { $what } (inte klart)
minutes-dropped = { $what } (struket)
minutes-no-owner = ännu utan ansvarig
minutes-by = senast { $day }
minutes-no-date = ännu utan datum
minutes-no-answer = { $question } Inget svar ännu.


### The introduction


### The report

report-title = { $city } i bilder
picture-map = Vem som driver planen: { $y } och { $x } för varje medlem
picture-map-axes = åt höger: { $x }; uppåt: { $y }
picture-map-says = På kartan: { $placed }. Att arbeta nära med, uppe till höger: { $close }. Ännu inte placerade: { $open }. Fetstil: gruppens kärna. & förenar grupper, ~ rummet är oenigt, ? söks.
picture-more = { $count } till
picture-who = Vilka
picture-helices = De fyra helixarna: på papperet, i rummet och målet
picture-helices-key = Streckat: söks. Grått: närvaro. Svart linje: mål.
picture-helices-says = Den minsta helixen: { $helix }, { $seats } av { $all } platser. Söks i alla helixar: { $ghosts }.
picture-came = närvaro { $share }
picture-helix = Helix
picture-seats = Platser
picture-to-be-found = Varav söks
picture-share = Andel
picture-attendance = Närvaro
picture-target = Mål
picture-network = Vem som arbetar med vem
picture-network-says = Ritade kopplingar: { $drawn } av { $all }. I de kopplingar som ritats hittills möts två helixar bara genom dessa (stora punkter): { $who }.
picture-network-none = Ritade kopplingar: { $drawn } av { $all }. Inga två helixar är beroende av en enda medlem.
picture-from = Från
picture-to = Till
picture-kind = Slag
picture-came-title = Vilka som kom, möte för möte
picture-came-says = Närvarande vid senaste mötet: { $last }. Hittills hållna möten: { $meetings }.
picture-meeting = Möte
picture-day = Dag
picture-all = Alla
picture-timeline = Planen i tiden
picture-timeline-says = Åtgärder med datum: { $all }, ritade: { $shown }. Försenade (tecknet !): { $late }. Utan datum: { $undated }. Ringar ovanför: möten.
picture-action = Åtgärd
picture-start = Start
picture-end = Slut
picture-state = Läge
picture-done = klar
picture-late = försenad
picture-money = Planens pengar, i { $currency }
picture-money-key = Mörkt: säkrat. Ljust: sökt eller utlovat. Streckat: saknas.
picture-money-says = Säkrat: { $secured } av { $sum }. Saknas: { $missing }.
picture-sum = Kostnad
picture-secured = Säkrat
picture-hoped = Sökt eller utlovat
picture-missing = Saknas
picture-total = Totalt
picture-exchange = Vad städerna behöver och erbjuder, efter tema
picture-exchange-key = 3/1: tre behov, ett erbjudande. Ju mörkare, desto fler erbjudanden saknas.
picture-exchange-says = Behov: { $needs }. Erbjudanden: { $offers }. Städer: { $cities }. Största gapet: { $theme }.
picture-exchange-even = Behov: { $needs }. Erbjudanden: { $offers }. Städer: { $cities }. Inget tema har fler behov än erbjudanden.
picture-no-theme = (inget tema)
picture-city = Stad
picture-variables = Vad nätverket ville förändra
picture-variables-says = Har stigit sedan { $since }: { $risen } av { $all }. Bedömt från 1 till 5.
picture-variable = Variabel
picture-variable-empowerment = Invånarnas egenmakt
picture-variable-openness = Förvaltningens öppenhet
picture-variable-brokerage = Mäklare mellan parterna
picture-variable-measurement = Mätning av effekten
picture-value = Värde
picture-why = Varför


### The brief for a mayor

mayor-title = { $city }: vår lokala URBACT-grupp på en sida, { $day }
mayor-purpose = Varför gruppen finns
mayor-purpose-none = Gruppen har ännu inte skrivit ner sitt syfte.
mayor-members =
    { $count ->
        [one] Gruppen har { $count } medlem; tillsammans skriver vi den integrerade handlingsplanen.
       *[other] Gruppen har { $count } medlemmar; tillsammans skriver vi den integrerade handlingsplanen.
    }
mayor-decided = Beslutat vid förra mötet ({ $title }, { $day })
mayor-decided-none = Inget beslut antecknades.
mayor-plan = Så ligger planen och pengarna till
mayor-money = Kostnad för de planerade åtgärderna: { $total }. Säkrat: { $secured }. Återstår att säkra: { $missing }.
mayor-exchange = Vad utbytet med andra städer har gett
mayor-needs = Behov utan erbjudande: { $open }. Behov med erbjudande: { $matched }. Uppfyllda behov: { $met }.
mayor-agreed = { $need } (överenskommet: { $offer })
mayor-story = En berättelse
mayor-ask = Det här ber vi om
mayor-ask-money = Hjälp oss att säkra de pengar som saknas för: { $names }.
mayor-ask-lead = Utse gärna vem som leder: { $names }.
mayor-ask-meeting = Kom gärna till nästa möte, eller skicka någon: { $what }.
mayor-ask-nothing = Inget just nu; tack för att du läste.
mayor-writer = Skrivet av samordningen för den lokala URBACT-gruppen: { $city }
