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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = lunedi / martedi / mercoledi / giovedi / venerdi / sabati / domeniche
input-months = genn / febbr / marz / aprile / magg / giu / lugl / ag / sett / otto / novembre / dicembre
input-today = oggi
input-tomorrow = domani
input-day-after = dopodomani, dopo domani
input-yesterday = ieri
input-next = prossimo, prossima
input-this = questo, questa
input-last = scorso, scorsa, ultimo, ultima
input-units = giorno, giorni, gg / settimana, settimane, sett / mese, mesi / anno, anni, dell'anno
input-numbers = uno, un, una / due / tre / quattro / cinque / sei
input-in = tra, fra
input-ago = fa
input-end-of = fine, fine del, fine di, fine della, la fine del, la fine di
input-of = di, del
input-meeting = riunione, incontro
input-none = nessuna, nessuno, senza data
input-by = entro, entro il, entro la, per, per il, prima di, prima del, fino a, fino al, non oltre, non oltre il, scadenza
input-articles = il, la, l'
input-other-words = mar, set, ago, sei, dom


### Choices: how files spell them stays English, this is what they are called

helix-public = Settore pubblico
helix-private = Settore privato
helix-knowledge = Conoscenza
helix-citizens = Cittadini

generic-public = Ente pubblico
generic-private = Impresa
generic-knowledge = Istituto di formazione
generic-citizens = Associazione di cittadini

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

session-title = Sessione di mappatura
session-question = Nuova sessione: la domanda alla sala (solo Invio: nessuna)
session-resumed = Si continua la sessione del { $day }; Esc, poi x la termina
session-offer = Altri vedono lo schermo? Esc, poi P nasconde persone, posizioni, fiducia
session-ended = La sessione è finita; g m mostra chi si è spostato
session-no-role = ancora senza ruolo
session-stands = sta a { $influence } { $interest }
session-disagree = pareri diversi: { $ranges }
session-added =
    { $count ->
        [one] { $count } aggiunto in questa sessione
       *[other] { $count } aggiunti in questa sessione
    }
session-links =
    { $count ->
        [one] { $count } legame
       *[other] { $count } legami
    }
session-present = Proietta
session-present-what = nasconde persone, contatti, posizioni e fiducia
session-names = Fare i nomi
session-places = Collocare
session-link = Collegare
session-stances = Posizioni
session-stances-what = chi coinvolgere da vicino; a crea un compito
session-stances-hidden = nascosto durante la proiezione
session-read-back = Rileggere
session-read-back-what = tre frasi e un riassunto
session-end = Terminare
session-end-what = ciò che è fatto resta
session-to-find = da trovare { $count }
session-no-name = Ancora nessun nome in questa sessione
session-no-link = Ancora nessun legame in questa sessione
session-all-placed = Tutti sono sulla mappa
session-skipped =
    { $count ->
        [one] { $count } saltato; p lo riprende
       *[other] { $count } saltati; p li riprende
    }
session-turn = Influenza, poi interesse: due cifre
session-turn-help = due cifre collocano · s salta · b indietro · ?25 disaccordo (influenza), ??25 (interesse) · u annulla · Esc fine
session-nothing-placed = nulla è stato collocato in questo giro; Esc, poi u annulla altro
session-disputed = Il disaccordo è annotato. Due cifre collocano; Invio o s per dopo
session-read-back-title = Rilettura: la sala è d'accordo? y copia

add-member = Aggiungi un membro
add-link = Aggiungi un legame
add-task = Aggiungi un compito
add-question = Aggiungi una domanda
add-story = Aggiungi una storia
add-meeting = Aggiungi una riunione

readback-nobody = Nel gruppo non c'è ancora nessuno con un ruolo.
readback-missing = Eliche ancora senza nessuno nel gruppo: { $helices }.
readback-smallest = L'elica più piccola: { $helices }. Membri: { $count } di { $total }, { $percent }.
readback-smallest-several = Le eliche più piccole: { $helices }. Membri in ciascuna: { $count } di { $total }, { $percent }.
readback-even = Le quattro eliche sono pari. Membri in ciascuna: { $count } di { $total }.
readback-to-find = Di questi ancora da trovare: { $count }.
readback-disagree = La sala è più in disaccordo su: { $what }.
readback-noted-before = Nessun nuovo disaccordo. Il più ampio annotato prima: { $what }.
readback-no-place = Nessuno ha ancora un posto sulla mappa.
readback-no-dispute = Nessun disaccordo annotato.
readback-only = Nei legami tracciati finora un solo membro collega: { $pairs }. È: { $name }.
readback-pair = { $one } e { $other }
readback-widest = Nei legami tracciati finora chi unisce più eliche: { $name } ({ $helices }).
readback-no-link = Nessun legame unisce ancora due eliche.


### Meetings

meet-minutes = Verbale
meet-seats = Posti
meet-more = altri { $count }
meet-expected = attesi: { $count }
meet-nobody-expected = nessuno è atteso
meet-here = presenti: { $count }
meet-excused = giustificati: { $count }
meet-absent = assenti: { $count }
meet-to-come = in arrivo: { $count }
meet-balanced = una sala equilibrata
meet-welcome = non attesi, ma benvenuti
meet-no-members = ancora nessuno: 2, poi a aggiunge membri
meet-stand-in-by = da { $name }
meet-stand-in = da un sostituto
meet-none-yet = Ancora nessuna riunione. Il tasto a ne pianifica una.

mark-present = presente
mark-stand-in = sostituto
mark-excused = giustificato
mark-absent = assente
mark-not-yet = non ancora
mark-not-expected = non atteso
mark-nothing-said = nessuna notizia

paper-none = ancora nulla; a aggiunge
paper-details = quando, dove e come: Invio
paper-mood = clima { $mood }
paper-agenda = Ordine del giorno
paper-decisions = Decisioni
paper-tasks = Compiti
paper-nobody = ancora nessuno
paper-loop = Nel circuito
paper-stories = Storie
paper-next = Prossima riunione
paper-no-date = ancora senza data; a la fissa
paper-short = Mancherà: { $helix }. Chiedere a
paper-short-by = Mancheranno { $count }: { $helix }. Chiedere a
paper-for-stand-in = per un sostituto
paper-not-expected = non ancora atteso
paper-role = un ruolo
paper-hand-on = Risposte da trasmettere
paper-begin = Da portare, all'inizio
paper-begin-lacks = Da portare, all'inizio (nessuno chiede di: { $corners })
paper-end = Da portare, alla fine
paper-either = Da portare, quando c'è tempo
paper-waiting = Si può portare anche
paper-carry-none = ancora nulla; x su una domanda sotto la porta
paper-answered = risposto
paper-back = Tornato indietro
paper-what-agenda = Di che cosa si parlerà?
paper-what-decided = Che cosa si è deciso?
paper-when-next = Quando la prossima riunione? I punti aperti passano avanti
meet-who-is-here = Chi c'è? Due lettere, Invio; ancora: giustificato, assente. Esc termina
meet-who-stands-in = Chi viene al suo posto? Vuoto: nessuno. Posto: { $name }


### The brief, and what has changed since

brief-title = { $city }: a che punto siamo, { $day }
brief-next = Prossima riunione: { $what }.
brief-next-none = La prossima riunione non è ancora fissata.
brief-care = Che cosa richiede attenzione
brief-care-none = Nulla richiede attenzione.
brief-empty = Non è ancora registrato nulla.
brief-more =
    { $count ->
        [one] Ancora { $count } punto: { $points }
       *[other] Altri { $count } punti, tra cui: { $points }
    }
brief-example = Per esempio: { $name }
brief-latest =
    { $days ->
        [one] Il più in ritardo ({ $days } giorno): { $name }
       *[other] Il più in ritardo ({ $days } giorni): { $name }
    }
brief-soonest = Il primo ({ $when }): { $name }
brief-marked = Per esempio: { $name } (segnato come bloccato)
brief-waits = Per esempio: { $name } (da fare prima: { $before })
brief-oldest =
    { $meetings ->
        [one] La più vecchia ({ $meetings } riunione): { $name }
       *[other] La più vecchia ({ $meetings } riunioni): { $name }
    }
brief-short = { $name }: { $share } del gruppo (atteso almeno il { $target })
brief-short-none = { $name }: ancora nessuno (atteso almeno il { $target })
brief-heavy = { $name }: { $share } del gruppo (atteso al massimo il { $most })
brief-asked = { $offer }, per: { $need }
brief-money-gap = { $action } ({ $missing } su { $total } non promessi)
care-data =
    { $count ->
        [one] { $count } file non si legge per intero
       *[other] { $count } file non si leggono per intero
    }
care-late =
    { $count ->
        [one] { $count } compito è in ritardo
       *[other] { $count } compiti sono in ritardo
    }
care-due =
    { $count ->
        [one] { $count } compito scade prima della prossima riunione
       *[other] { $count } compiti scadono prima della prossima riunione
    }
care-blocked =
    { $count ->
        [one] { $count } compito è bloccato
       *[other] { $count } compiti sono bloccati
    }
care-unowned =
    { $count ->
        [one] { $count } compito è senza responsabile
       *[other] { $count } compiti sono senza responsabile
    }
care-left-owner =
    { $count ->
        [one] { $count } compito o azione è ancora di un membro che ha lasciato il gruppo
       *[other] { $count } compiti o azioni sono ancora di membri che hanno lasciato il gruppo
    }
care-question-old =
    { $count ->
        [one] { $count } domanda aspetta da due riunioni o più
       *[other] { $count } domande aspettano da due riunioni o più
    }
care-question-unshared =
    { $count ->
        [one] { $count } risposta non è ancora stata riferita al gruppo
       *[other] { $count } risposte non sono ancora state riferite al gruppo
    }
care-quiet =
    { $count ->
        [one] { $count } membro ha saltato tre riunioni di seguito
       *[other] { $count } membri hanno saltato tre riunioni di seguito
    }
care-uncontacted =
    { $count ->
        [one] { $count } membro influente non è stato contattato di recente
       *[other] { $count } membri influenti non sono stati contattati di recente
    }
care-helix-short =
    { $count ->
        [one] { $count } elica è troppo piccola
       *[other] { $count } eliche sono troppo piccole
    }
care-helix-heavy =
    { $count ->
        [one] { $count } elica è troppo grande
       *[other] { $count } eliche sono troppo grandi
    }
care-bucket-short =
    { $count ->
        [one] { $count } parte della composizione scelta dalla città è troppo piccola
       *[other] { $count } parti della composizione scelta dalla città sono troppo piccole
    }
care-no-resident = Nel gruppo non ci sono ancora residenti
care-no-elected = Nel gruppo non ci sono ancora eletti
care-match-waiting =
    { $count ->
        [one] { $count } contatto avviato è senza risposta
       *[other] { $count } contatti avviati sono senza risposta
    }
care-money-gap =
    { $count ->
        [one] { $count } azione conta su fondi non promessi
       *[other] { $count } azioni contano su fondi non promessi
    }
care-person-expired =
    { $count ->
        [one] i dati di { $count } persona sono conservati oltre la data
       *[other] i dati di { $count } persone sono conservati oltre la data
    }
brief-group = Il gruppo e le presenze
brief-helix = Elica
brief-seats = Posti
brief-to-find = Da trovare
brief-share = Quota
brief-target = Obiettivo
brief-came-none = Presenze
brief-came =
    { $count ->
        [one] Presenze, unica riunione
       *[other] Presenze, ultime { $count } riunioni
    }
brief-empty-seats = Posti ora senza una persona: { $names }.
brief-and-more = { $names } e altri { $count }
brief-plan = Il piano
brief-plan-none = Ancora nessuna azione e nessun compito.
brief-actions =
    { $done ->
        [one] { $done } azione su { $total } è realizzata.
       *[other] { $done } azioni su { $total } sono realizzate.
    }
brief-complete =
    { $count ->
        [one] { $count } ha tutte le otto parti che servono a un'azione.
       *[other] { $count } hanno tutte le otto parti che servono a un'azione.
    }
brief-tasks =
    { $done ->
        [one] { $done } compito su { $total } è fatto.
       *[other] { $done } compiti su { $total } sono fatti.
    }
brief-late =
    { $count ->
        [one] { $count } è in ritardo.
       *[other] { $count } sono in ritardo.
    }
brief-overdue = Scadute e non realizzate: { $names }.
brief-put-off = Rinviate dall'ultima riunione: { $names }.
brief-put-off-day = Rinviate da { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } giorno)
       *[other] { $title } (+{ $days } giorni)
    }
brief-since = Dall'ultima riunione ({ $title }, { $day })
brief-since-day = Da { $day }
since-done = Fatto
since-added = Aggiunto
since-joined = Nuovi membri
since-left = Hanno lasciato il gruppo
since-moved-on-the-map = Spostati sulla mappa
since-matched = Bisogni che hanno trovato un'offerta
since-asked = Nuove domande
since-answered = Nuove risposte
since-put-off = Rinviato
since-linked = Nuovi legami
since-told = Nuove storie
since-planned = Nuove riunioni
since-matches-noted = Novità sugli abbinamenti
since-changed = Modificato
since-archived = Archiviato
since-by-hand = Modificato a mano, fuori da ulg
brief-cycle = A che punto siamo nel ciclo di pianificazione


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Ospita: { $name }
minutes-method = Metodo: { $method }
minutes-mood = Clima alla fine: { $mood } su 5
minutes-expected = Attesi ({ $count })
minutes-present = Presenti ({ $count })
minutes-excused = Assenti giustificati ({ $count })
minutes-absent = Assenti ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } membro era assente.
       *[other] { $count } membri erano assenti.
    }
minutes-no-role = Ancora senza ruolo
minutes-stand-in = Rappresentati da un sostituto: { $names }
minutes-agenda = Ordine del giorno
minutes-decisions = Decisioni
minutes-tasks = Compiti
minutes-raised = Domande sollevate
minutes-carried = Domande portate a questa riunione
minutes-shared = Risposte riferite al gruppo
minutes-stories = Storie
minutes-next = Prossime riunioni
minutes-next-none = Nessuna data per ora.
minutes-done = { $what } (fatto)
minutes-not-done = { $what } (non fatto)
minutes-dropped = { $what } (abbandonato)
minutes-no-owner = ancora senza responsabile
minutes-by = entro { $day }
minutes-no-date = ancora senza data
minutes-no-answer = { $question } Nessuna risposta per ora.


### The introduction


### The report

report-title = { $city } in immagini
picture-map = Chi muove il piano: { $y } e { $x } di ogni membro
picture-map-axes = verso destra: { $x }; verso l’alto: { $y }
picture-map-says = Sulla mappa: { $placed }. Da coinvolgere da vicino, in alto a destra: { $close }. Non ancora collocati: { $open }. In grassetto: il nucleo del gruppo. & collega gruppi, ~ la sala non è d’accordo, ? da trovare.
picture-more = altri { $count }
picture-who = Chi
picture-helices = Le quattro eliche: sulla carta, in sala e l’obiettivo
picture-helices-key = Tratteggio: da trovare. Grigio: presenze. Linea nera: obiettivo.
picture-helices-says = L’elica più piccola: { $helix }, { $seats } posti su { $all }. Da trovare in tutte le eliche: { $ghosts }.
picture-came = presenze { $share }
picture-helix = Elica
picture-seats = Posti
picture-to-be-found = Di cui da trovare
picture-share = Quota
picture-attendance = Presenze
picture-target = Obiettivo
picture-network = Chi lavora con chi
picture-network-says = Legami disegnati: { $drawn } su { $all }. Nei legami disegnati finora due eliche si incontrano solo tramite loro (punti grandi): { $who }.
picture-network-none = Legami disegnati: { $drawn } su { $all }. Nessuna coppia di eliche dipende da un solo membro.
picture-from = Da
picture-to = A
picture-kind = Tipo
picture-came-title = Chi è venuto, riunione per riunione
picture-came-says = Presenti all’ultima riunione: { $last }. Riunioni tenute finora: { $meetings }.
picture-meeting = Riunione
picture-day = Giorno
picture-all = Totale
picture-timeline = Il piano nel tempo
picture-timeline-says = Azioni con date: { $all }, disegnate: { $shown }. In ritardo (segno !): { $late }. Senza date: { $undated }. Cerchi in alto: riunioni.
picture-action = Azione
picture-start = Inizio
picture-end = Fine
picture-state = Stato
picture-done = concluso
picture-late = in ritardo
picture-money = Il denaro del piano, in { $currency }
picture-money-key = Scuro: assicurato. Chiaro: chiesto o promesso. Tratteggio: manca.
picture-money-says = Assicurato: { $secured } su { $sum }. Manca: { $missing }.
picture-sum = Costo
picture-secured = Assicurato
picture-hoped = Chiesto o promesso
picture-missing = Manca
picture-total = Totale
picture-exchange = Che cosa le città cercano e offrono, per tema
picture-exchange-key = 3/1: tre bisogni, un’offerta. Più è scuro, più mancano offerte.
picture-exchange-says = Bisogni: { $needs }. Offerte: { $offers }. Città: { $cities }. Divario maggiore: { $theme }.
picture-exchange-even = Bisogni: { $needs }. Offerte: { $offers }. Città: { $cities }. Nessun tema ha più bisogni che offerte.
picture-no-theme = (senza tema)
picture-city = Città
picture-variables = Che cosa la rete voleva cambiare
picture-variables-says = In crescita da { $since }: { $risen } su { $all }. Giudizi da 1 a 5.
picture-variable = Variabile
picture-variable-empowerment = Potere dei cittadini
picture-variable-openness = Apertura dell’ente
picture-variable-brokerage = Intermediari tra le parti
picture-variable-measurement = Misura dell’impatto
picture-value = Valore
picture-why = Perché


### The brief for a mayor

mayor-title = { $city }: il nostro Gruppo Locale URBACT in una pagina, { $day }
mayor-purpose = A che cosa serve il gruppo
mayor-purpose-none = Il gruppo non ha ancora scritto la sua missione.
mayor-members =
    { $count ->
        [one] Il gruppo ha { $count } membro; insieme scriviamo il Piano d'azione integrato.
       *[other] Il gruppo ha { $count } membri; insieme scriviamo il Piano d'azione integrato.
    }
mayor-decided = Deciso nell'ultima riunione ({ $title }, { $day })
mayor-decided-none = Nessuna decisione è stata annotata.
mayor-plan = A che punto sono il piano e i fondi
mayor-money = Costo delle azioni previste: { $total }. Assicurato: { $secured }. Ancora da assicurare: { $missing }.
mayor-exchange = Che cosa ha portato lo scambio con altre città
mayor-needs = Bisogni senza offerta: { $open }. Bisogni con un'offerta: { $matched }. Bisogni soddisfatti: { $met }.
mayor-agreed = { $need } (concordato: { $offer })
mayor-story = Una storia
mayor-ask = Che cosa le chiediamo
mayor-ask-money = Ci aiuti a trovare i fondi che mancano per: { $names }.
mayor-ask-lead = Indichi chi guida: { $names }.
mayor-ask-meeting = Venga alla prossima riunione, o mandi qualcuno: { $what }.
mayor-ask-nothing = Per ora nulla; grazie della lettura.
mayor-writer = Scritto dal coordinamento del Gruppo Locale URBACT: { $city }
