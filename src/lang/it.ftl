# The messages of ulg in Italian: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun mar mer gio ven sab dom
weekdays = lunedì martedì mercoledì giovedì venerdì sabato domenica
months-short = gen feb mar apr mag giu lug ago set ott nov dic
months = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = oggi
day-tomorrow = domani
day-yesterday = ieri
day-ahead =
    { $count ->
        [one] tra { $count } giorno
       *[other] tra { $count } giorni
    }
day-ago =
    { $count ->
        [one] { $count } giorno fa
       *[other] { $count } giorni fa
    }
day-late =
    { $count ->
        [one] { $count } giorno di ritardo
       *[other] { $count } giorni di ritardo
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Settore pubblico
helix-private = Settore privato
helix-knowledge = Conoscenza
helix-citizens = Cittadini

ring-core = Nucleo
ring-member = Membro
ring-associate = Associato
ring-informed = Informato
ring-ghost = Da trovare

relation-information = Informazione
relation-money = Denaro
relation-advice = Consulenza
relation-authority = Autorità
relation-partnership = Partenariato
relation-conflict = Conflitto

meeting-kind-local = Riunione del Gruppo Locale URBACT
meeting-kind-core = Riunione del gruppo ristretto
meeting-kind-transnational = Incontro transnazionale


### The frame: tabs, views, the key bar

tab-brief = Quadro
tab-map = Mappa
tab-plan = Piano
tab-exchange = Scambi
tab-meetings = Riunioni

view-brief = Quadro
view-since = Novità
view-matrix = Matrice
view-helix = Elica
view-members = Membri
view-links = Legami
view-people = Persone
view-all-links = Tutti
view-roles = Ruoli
view-tasks = Compiti
view-plan = Piano
view-board = Lavagna
view-timeline = Calendario
view-actions = Azioni
view-loose-ends = Lacune
view-money = Fondi
view-stopping = Rinunce
view-needs = Bisogni
view-answers = Risposte
view-offers = Offerte
view-seekers = Richieste
view-matches = Coppie
view-stories = Storie
view-network = Rete
view-ideas = Idee
view-themes = Temi
view-places = Luoghi
view-meetings = Riunioni
view-room = Sala
view-attendance = Presenze
view-loop = Circuito
view-questions = Domande
view-year = Anno
view-cycle = Ciclo

frame-example = { $city } (esempio)
frame-frozen = { $day } (fissato)
frame-presenting = proiezione
frame-only-looking = sola lettura
frame-cover = un tasto per tornare
frame-marked =
    { $count ->
        [one] { $count } segnato
       *[other] { $count } segnati
    }
frame-marked-all-hidden = { $count } segnati, fuori vista
frame-marked-some-hidden = { $count } segnati, { $hidden } fuori vista
frame-filter = filtro: { $filter }
frame-of = { $count } di { $total }

hint-attendance-mark = presenza
hint-attendance-meeting = riunione
hint-bars-all-later = tutto dopo
hint-bars-earlier = prima
hint-bars-in = ingrandisci
hint-bars-later = dopo
hint-bars-out = riduci
hint-board-fewer = prova: -1
hint-board-more = prova: +1
hint-brief-since = da quando
hint-cards-by = colonne per
hint-cards-left = a sinistra
hint-cards-right = a destra
hint-cycle-here = siamo qui
hint-edit-add = aggiungi
hint-edit-due = scadenza
hint-edit-field = modifica
hint-edit-owner = chi lo fa
hint-edit-place = colloca
hint-edit-spoken = contatto
hint-edit-status = stato
hint-edit-undo = annulla
hint-exchange-scope = città/rete
hint-import-done = importa
hint-import-enter = cambia
hint-import-new = nuovo
hint-import-out = escludi
hint-import-people = persone
hint-import-same = lo stesso
hint-import-turn = righe
hint-links-add = aggiungi
hint-links-find = cerca
hint-list-filter = filtra
hint-list-mark = segna
hint-list-sort = ordina
hint-map-cell = la cella
hint-map-session = sessione
hint-map-stances = posizioni
hint-match-introduce = presenta
hint-match-mark = coppia
hint-match-open = apri
hint-match-task = + compito
hint-meet-add = aggiungi
hint-meet-decision = decisione
hint-meet-edit = modifica
hint-meet-find = cerca
hint-meet-here = presente
hint-meet-stand-in = sostituto
hint-meet-tick = spunta
hint-move-follow = segui
hint-move-leave = indietro
hint-move-open = apri
hint-network-by = raggruppa
hint-network-scope = noi, altri
hint-people-erase = cancella
hint-people-go-on = continua
hint-people-held = i dati
hint-people-leave = lascia
hint-picks-go = vai lì
hint-picks-task = + compito
hint-plan-fold = riduci
hint-problems-both = entrambi
hint-problems-editor = editor
hint-problems-here = i nostri
hint-problems-there = i loro
hint-question-on = avanti
hint-screen-help = aiuto
hint-screen-palette = cerca
hint-session-end = termina
hint-session-links = legami
hint-session-names = nomi
hint-session-places = collocare
hint-session-read-back = rileggi
hint-session-stances = posizioni
hint-task-done = fatto
hint-task-after = aspetta
hint-themes-earlier = città <-
hint-themes-later = città ->
hint-typing-accept = conferma
hint-typing-cancel = annulla
hint-typing-choose = scegli
hint-typing-complete = completa
hint-view-next = vista
hint-turn-stay = resta
hint-turn-later = più tardi


### The map: matrix, helices, links

quadrant-keep-satisfied = soddisfare
quadrant-manage-closely = coinvolgere da vicino
quadrant-monitor = osservare
quadrant-keep-informed = informare
advice-keep-satisfied = chiedere presto che cosa li danneggia; niente sorprese
advice-manage-closely = decidere insieme; incontrarsi spesso, un referente a testa
advice-monitor = due parole ogni tanto; rivedere alla prossima sessione
advice-keep-informed = informarli per primi; che parlino a favore del piano
axis-influence = Influenza
axis-interest = Interesse

sign-core = nucleo
sign-broker = ponte
sign-disputed = discusso
sign-leads = guida
sign-for = pro
sign-against = contro
sign-unaware = ignaro
sign-still-to-be-found = da trovare

map-placed = { $placed } di { $total } collocati
map-all-placed = Tutti sono sulla mappa
map-not-placed = Non collocati { $count }:
map-not-placed-yet = Non ancora collocati
map-nothing-matches = Nulla corrisponde al filtro
map-has-left = { $name }: uscito dal gruppo
map-has-no-place = { $name }: non ancora collocato; p e due cifre
map-range = { $axis } da { $low } a { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = collocato a { $influence } { $interest }
map-taken-off = tolto dalla mappa
map-nobody-here = Il cursore non è su nessuno
map-edge = { $names }: al bordo della mappa
map-hidden = Chi non corrisponde al filtro è nascosto
map-dimmed = Chi non corrisponde al filtro è attenuato
map-moves-ended = Gli spostamenti non sono più mostrati
map-nobody-moved = Nessuno si è spostato da: { $since }

board-came = presenze { $percent }
board-not-met = ancora nessuna riunione
board-target = obiettivo { $percent }
board-no-target = nessun obiettivo
board-no-role = Senza ruolo { $count }:
board-filtered = Filtrato: numeri e quote di chi è mostrato
board-apart = Contati a parte: residenti { $residents }, eletti { $elected }
board-apart-to-find = Contati a parte: residenti { $residents }, eletti { $elected }, da trovare { $found }
board-rule = La regola della città: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } di { $target }, { $words }
board-shown = { $count } di { $total }  { $percent }
board-what-if = Prova: { $roles }. Nulla viene salvato; Esc termina.
board-which-more = Con un membro in più: quale ruolo? Il migliore è primo
board-which-fewer = Con un membro in meno: quale ruolo?
board-closes =
    { $count ->
        [one] colma { $count } lacuna
       *[other] colma { $count } lacune
    }

mix-more-needed =
    { $count ->
        [one] ne manca { $count }
       *[other] ne mancano { $count }
    }
mix-more-needed-yet-half = ne mancano { $count }, ma oltre la metà
mix-nobody-more-needed = nessuno, ne servono { $count }
mix-nobody = ancora nessuno
mix-too-heavy = oltre la metà
mix-no-share = nessun obiettivo
mix-over = oltre l'obiettivo
mix-on = in obiettivo
mix-enough = sufficiente

gap-short = troppo pochi: { $name }
gap-heavy = oltre la metà: { $name }
gap-no-resident = nessun residente
gap-no-elected = nessun eletto


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
