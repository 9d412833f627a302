# The messages of ulg in French: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun. mar. mer. jeu. ven. sam. dim.
weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
months-short = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
day-ahead =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
day-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
day-late =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = lundis / mardis / mercredis / jeudis / vendredis / samedis / dimanches
input-months = jan / fév, févr / mar / avril / mai / juin / juil / aoû / sep / octobre / novembre / décembre
input-today = aujourd'hui, ce jour
input-tomorrow = demain
input-day-after = après-demain, après demain
input-yesterday = hier
input-next = prochain, prochaine
input-this = ce, cet, cette
input-last = dernier, dernière, passé, passée
input-units = jour, jours / semaine, semaines, sem / mois / an, ans, année, années, l'année
input-numbers = un, une / deux / trois / quatre / cinq / six
input-in = dans, d'ici
input-ago = il y a
input-end-of = fin, fin de, fin du, fin de la, fin de l', la fin du, la fin de, la fin de la, fin d'
input-of = de
input-meeting = réunion, rencontre
input-none = aucun, aucune, sans date
input-by = avant, avant le, avant la, pour, pour le, pour la, jusqu'à, jusqu'au, d'ici, d'ici le, d'ici à, d'ici la, au plus tard, au plus tard le, échéance
input-articles = le, la, l'
input-other-words = mar, mer, jeu, sam, dim, ven, lun


### Choices: how files spell them stays English, this is what they are called

helix-public = Secteur public
helix-private = Secteur privé
helix-knowledge = Savoir
helix-citizens = Citoyens

generic-public = Organisme public
generic-private = Entreprise
generic-knowledge = Établissement d’enseignement
generic-citizens = Association de citoyens

ring-core = Noyau
ring-member = Membre
ring-associate = Associé
ring-informed = Informé
ring-ghost = À trouver

relation-information = Information
relation-money = Argent
relation-advice = Conseil
relation-authority = Autorité
relation-partnership = Partenariat
relation-conflict = Conflit

meeting-kind-local = Réunion du Groupe local URBACT
meeting-kind-core = Réunion du groupe restreint
meeting-kind-transnational = Réunion transnationale


### The frame: tabs, views, the key bar

tab-brief = Bilan
tab-map = Carte
tab-plan = Plan
tab-exchange = Échanges
tab-meetings = Réunions

view-brief = Bilan
view-since = Depuis
view-matrix = Matrice
view-helix = Hélice
view-members = Membres
view-links = Liens
view-people = Personnes
view-all-links = Tous
view-roles = Rôles
view-tasks = Tâches
view-plan = Plan
view-board = Tableau
view-timeline = Calendrier
view-actions = Actions
view-loose-ends = Manques
view-money = Argent
view-stopping = Arrêts
view-needs = Besoins
view-answers = Réponses
view-offers = Offres
view-seekers = Demandes
view-matches = Paires
view-stories = Récits
view-network = Réseau
view-ideas = Idées
view-themes = Thèmes
view-places = Lieux
view-meetings = Réunions
view-room = Salle
view-attendance = Présence
view-loop = Boucle
view-questions = Questions
view-year = Année
view-cycle = Cycle

frame-example = { $city } (exemple)
frame-frozen = { $day } (figé)
frame-presenting = projection
frame-only-looking = lecture seule
frame-cover = une touche pour revenir
frame-marked =
    { $count ->
        [one] { $count } marqué
       *[other] { $count } marqués
    }
frame-marked-all-hidden = { $count } marqués, hors de la vue
frame-marked-some-hidden = { $count } marqués, dont { $hidden } hors de la vue
frame-filter = filtre : { $filter }
frame-of = { $count } sur { $total }

hint-attendance-mark = présence
hint-attendance-meeting = réunion
hint-bars-all-later = tout + tard
hint-bars-earlier = plus tôt
hint-bars-in = zoom +
hint-bars-later = plus tard
hint-bars-out = zoom -
hint-board-fewer = essai : -1
hint-board-more = essai : +1
hint-brief-since = depuis quand
hint-cards-by = colonnes par
hint-cards-left = à gauche
hint-cards-right = à droite
hint-cycle-here = on est là
hint-edit-add = ajouter
hint-edit-due = échéance
hint-edit-field = modifier
hint-edit-owner = qui fait
hint-edit-place = placer
hint-edit-spoken = contact
hint-edit-status = statut
hint-edit-undo = annuler
hint-exchange-scope = ville/réseau
hint-import-done = importer
hint-import-enter = changer
hint-import-new = nouveau
hint-import-out = écarter
hint-import-people = personnes
hint-import-same = le même
hint-import-turn = lignes
hint-links-add = ajouter
hint-links-find = chercher
hint-list-filter = filtrer
hint-list-mark = marquer
hint-list-sort = trier
hint-map-cell = la case
hint-map-session = séance
hint-map-stances = positions
hint-match-introduce = présenter
hint-match-mark = paire
hint-match-open = ouvrir
hint-match-task = + tâche
hint-meet-add = ajouter
hint-meet-decision = décision
hint-meet-edit = modifier
hint-meet-find = chercher
hint-meet-here = présent
hint-meet-stand-in = suppléant
hint-meet-tick = cocher
hint-move-follow = suivre
hint-move-leave = retour
hint-move-open = ouvrir
hint-network-by = grouper par
hint-network-scope = nous, autres
hint-people-erase = effacer
hint-people-go-on = continuer
hint-people-held = nos données
hint-people-leave = départ
hint-picks-go = y aller
hint-picks-task = + tâche
hint-plan-fold = replier
hint-problems-both = les deux
hint-problems-editor = éditeur
hint-problems-here = les nôtres
hint-problems-there = les leurs
hint-question-on = étape
hint-screen-help = aide
hint-screen-palette = chercher
hint-session-end = terminer
hint-session-links = liens
hint-session-names = noms
hint-session-places = placer
hint-session-read-back = relire
hint-session-stances = positions
hint-task-done = fait
hint-task-after = attend
hint-themes-earlier = villes <-
hint-themes-later = villes ->
hint-typing-accept = valider
hint-typing-cancel = annuler
hint-typing-choose = choisir
hint-typing-complete = compléter
hint-view-next = vue
hint-turn-stay = rester
hint-turn-later = plus tard


### The map: matrix, helices, links

quadrant-keep-satisfied = satisfaire
quadrant-manage-closely = associer de près
quadrant-monitor = suivre de loin
quadrant-keep-informed = informer
advice-keep-satisfied = demander tôt ce qui leur nuirait ; pas de surprise
advice-manage-closely = décider ensemble ; se voir souvent, un contact chacun
advice-monitor = un mot de temps en temps ; à revoir à la prochaine séance
advice-keep-informed = les informer d'abord ; les laisser porter le plan
axis-influence = Influence
axis-interest = Intérêt

sign-core = noyau
sign-broker = relais
sign-disputed = contesté
sign-leads = mène
sign-for = pour
sign-against = contre
sign-unaware = ignore
sign-still-to-be-found = à trouver

map-placed = { $placed } sur { $total } placés
map-all-placed = Tous sont sur la carte
map-not-placed = Non placés { $count } :
map-not-placed-yet = Pas encore placés
map-nothing-matches = Rien ne répond au filtre
map-has-left = { $name } : parti
map-has-no-place = { $name } : pas encore placé ; p et deux chiffres
map-range = { $axis } de { $low } à { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = placé en { $influence } { $interest }
map-taken-off = retiré de la carte
map-nobody-here = Le curseur n'est sur personne
map-edge = { $names } : au bord de la carte
map-hidden = Qui ne répond pas au filtre est caché
map-dimmed = Qui ne répond pas au filtre est estompé
map-moves-ended = Les déplacements ne sont plus montrés
map-nobody-moved = Personne n'a changé de place depuis : { $since }

board-came = présence { $percent }
board-not-met = pas encore de réunion
board-target = cible { $percent }
board-no-target = sans cible
board-no-role = Sans rôle { $count } :
board-filtered = Filtré : nombres et parts de ceux montrés
board-apart = Comptés à part : habitants { $residents }, élus { $elected }
board-apart-to-find = Comptés à part : habitants { $residents }, élus { $elected }, à trouver { $found }
board-rule = La règle de la ville : { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } sur { $target }, { $words }
board-shown = { $count } sur { $total }  { $percent }
board-what-if = Essai : { $roles }. Rien n'est enregistré ; Échap termine.
board-which-more = Avec un membre de plus : quel rôle ? La meilleure invitation d'abord
board-which-fewer = Avec un membre de moins : quel rôle ?
board-closes =
    { $count ->
        [one] comble { $count } manque
       *[other] comble { $count } manques
    }

mix-more-needed =
    { $count ->
        [one] manque : { $count }
       *[other] manquent : { $count }
    }
mix-more-needed-yet-half = manquent : { $count }, pourtant plus de la moitié
mix-nobody-more-needed = personne, il en faut { $count }
mix-nobody = personne encore
mix-too-heavy = plus de la moitié
mix-no-share = sans cible
mix-over = au-dessus
mix-on = cible atteinte
mix-enough = suffisant

gap-short = trop peu : { $name }
gap-heavy = plus de la moitié : { $name }
gap-no-resident = aucun habitant
gap-no-elected = aucun élu


### The session

session-title = Séance de cartographie
session-question = Nouvelle séance : la question posée à la salle (Entrée seule : aucune)
session-resumed = Suite de la séance du { $day } ; Échap puis x y met fin
session-offer = Écran visible de tous ? Échap, P cache personnes, positions, confiance, notes
session-ended = La séance est terminée ; g m montre qui a changé de place
session-no-role = pas encore de rôle
session-stands = en { $influence } { $interest }
session-disagree = avis partagés : { $ranges }
session-added =
    { $count ->
        [one] { $count } ajouté dans cette séance
       *[other] { $count } ajoutés dans cette séance
    }
session-links =
    { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
session-present = Projeter
session-present-what = cache personnes, contacts, positions et confiance
session-names = Nommer
session-places = Placer sur la carte
session-link = Relier
session-stances = Positions
session-stances-what = ceux à associer de près ; a crée une tâche
session-stances-hidden = caché pendant la projection
session-read-back = Relire
session-read-back-what = trois phrases et un résumé
session-end = Terminer
session-end-what = ce qui a été fait reste
session-to-find = à trouver { $count }
session-no-name = Encore aucun nom dans cette séance
session-no-link = Encore aucun lien dans cette séance
session-all-placed = Tous sont sur la carte
session-skipped =
    { $count ->
        [one] { $count } laissé pour plus tard ; p y revient
       *[other] { $count } laissés pour plus tard ; p y revient
    }
session-turn = Influence, puis intérêt : deux chiffres
session-turn-help = deux chiffres placent · s passer · b retour · ?25 désaccord (influence), ??25 (intérêt) · u annuler · Échap finit
session-nothing-placed = rien n'a été placé dans ce tour ; Échap puis u annule plus loin
session-disputed = Le désaccord est noté. Deux chiffres placent ; Entrée ou s pour plus tard
session-read-back-title = Relecture : la salle est-elle d'accord ? y copie

add-member = Ajouter un membre
add-link = Ajouter un lien
add-task = Ajouter une tâche
add-question = Ajouter une question
add-story = Ajouter un récit
add-meeting = Ajouter une réunion

readback-nobody = Personne avec un rôle n'est encore dans le groupe.
readback-missing = Hélices sans personne dans le groupe : { $helices }.
readback-smallest = La plus petite hélice : { $helices }. Membres : { $count } sur { $total }, { $percent }.
readback-smallest-several = Les plus petites hélices : { $helices }. Membres dans chacune : { $count } sur { $total }, { $percent }.
readback-even = Les quatre hélices sont égales. Membres dans chacune : { $count } sur { $total }.
readback-to-find = Dont encore à trouver : { $count }.
readback-disagree = La salle est le plus en désaccord sur : { $what }.
readback-noted-before = Aucun nouveau désaccord noté. Le plus large noté avant : { $what }.
readback-no-place = Personne n'a encore de place sur la carte.
readback-no-dispute = Aucun désaccord n'a été noté.
readback-only = Dans les liens tracés jusqu'ici, un seul membre relie : { $pairs }. C'est : { $name }.
readback-pair = { $one } et { $other }
readback-widest = Dans les liens tracés jusqu'ici, qui relie le plus d'hélices : { $name } ({ $helices }).
readback-no-link = Aucun lien ne relie encore deux hélices.


### Meetings

meet-minutes = Compte rendu
meet-seats = Sièges
meet-more = encore { $count }
meet-expected = attendus : { $count }
meet-nobody-expected = personne n'est attendu
meet-here = présents : { $count }
meet-excused = excusés : { $count }
meet-absent = absents : { $count }
meet-to-come = à venir : { $count }
meet-balanced = une salle équilibrée
meet-welcome = non attendus, mais bienvenus
meet-no-members = personne encore : 2 puis a ajoute des membres
meet-stand-in-by = par { $name }
meet-stand-in = par un suppléant
meet-none-yet = Pas encore de réunion. La touche a en prévoit une.

mark-present = présent
mark-stand-in = suppléant
mark-excused = excusé
mark-absent = absent
mark-not-yet = pas encore
mark-not-expected = non attendu
mark-nothing-said = sans nouvelle

paper-none = rien encore ; a ajoute
paper-details = quand, où et comment : Entrée
paper-mood = ambiance { $mood }
paper-agenda = Ordre du jour
paper-decisions = Décisions
paper-tasks = Tâches
paper-nobody = personne encore
paper-loop = Vers la boucle
paper-stories = Récits
paper-next = Prochaine réunion
paper-no-date = pas encore de date ; a la fixe
paper-short = Il manquera : { $helix }. Demander à
paper-short-by = Il manquera { $count } : { $helix }. Demander à
paper-for-stand-in = pour un suppléant
paper-not-expected = pas encore attendu
paper-role = un rôle
paper-hand-on = Réponses à transmettre
paper-begin = À porter, au début
paper-begin-lacks = À porter, au début (sans question sur : { $corners })
paper-end = À porter, à la fin
paper-either = À porter, quand il y a le temps
paper-waiting = À porter aussi peut-être
paper-carry-none = rien encore ; x sur une question plus bas la porte
paper-answered = répondu
paper-back = De retour
paper-what-agenda = De quoi faut-il parler ?
paper-what-decided = Qu'a-t-on décidé ?
paper-when-next = À quand la prochaine réunion ? Les points ouverts suivront
meet-who-is-here = Qui est là ? Deux lettres, Entrée ; encore : excusé, absent. Échap finit
meet-who-stands-in = Qui vient à la place ? Vide : personne. Siège : { $name }


### The brief, and what has changed since

brief-title = { $city } : où nous en sommes, { $day }
brief-next = Prochaine réunion : { $what }.
brief-next-none = Aucune prochaine réunion n'est encore prévue.
brief-care = Ce qui demande de l'attention
brief-care-none = Rien ne demande d'attention.
brief-empty = Rien n'est encore enregistré.
brief-more =
    { $count ->
        [one] Encore { $count } point : { $points }
       *[other] Encore { $count } points, dont : { $points }
    }
brief-example = Par exemple : { $name }
brief-latest =
    { $days ->
        [one] La plus en retard ({ $days } jour) : { $name }
       *[other] La plus en retard ({ $days } jours) : { $name }
    }
brief-soonest = La première ({ $when }) : { $name }
brief-marked = Par exemple : { $name } (marquée comme bloquée)
brief-waits = Par exemple : { $name } (à faire avant : { $before })
brief-oldest =
    { $meetings ->
        [one] La plus ancienne ({ $meetings } réunion) : { $name }
       *[other] La plus ancienne ({ $meetings } réunions) : { $name }
    }
brief-short = { $name } : { $share } du groupe (au moins { $target } attendus)
brief-short-none = { $name } : encore personne (au moins { $target } attendus)
brief-heavy = { $name } : { $share } du groupe (au plus { $most } attendus)
brief-asked = { $offer }, pour : { $need }
brief-money-gap = { $action } ({ $missing } sur { $total } non promis)
care-data =
    { $count ->
        [one] { $count } fichier ne peut être lu en entier
       *[other] { $count } fichiers ne peuvent être lus en entier
    }
care-late =
    { $count ->
        [one] { $count } tâche est en retard
       *[other] { $count } tâches sont en retard
    }
care-due =
    { $count ->
        [one] { $count } tâche est à finir avant la prochaine réunion
       *[other] { $count } tâches sont à finir avant la prochaine réunion
    }
care-blocked =
    { $count ->
        [one] { $count } tâche est bloquée
       *[other] { $count } tâches sont bloquées
    }
care-unowned =
    { $count ->
        [one] { $count } tâche n'a pas de responsable
       *[other] { $count } tâches n'ont pas de responsable
    }
care-left-owner =
    { $count ->
        [one] { $count } tâche ou action est encore confiée à un membre parti
       *[other] { $count } tâches ou actions sont encore confiées à des membres partis
    }
care-question-old =
    { $count ->
        [one] { $count } question attend depuis deux réunions ou plus
       *[other] { $count } questions attendent depuis deux réunions ou plus
    }
care-question-unshared =
    { $count ->
        [one] { $count } réponse n'a pas encore été transmise au groupe
       *[other] { $count } réponses n'ont pas encore été transmises au groupe
    }
care-quiet =
    { $count ->
        [one] { $count } membre a manqué trois réunions de suite
       *[other] { $count } membres ont manqué trois réunions de suite
    }
care-uncontacted =
    { $count ->
        [one] { $count } membre influent n'a pas été contacté récemment
       *[other] { $count } membres influents n'ont pas été contactés récemment
    }
care-helix-short =
    { $count ->
        [one] { $count } hélice est trop petite
       *[other] { $count } hélices sont trop petites
    }
care-helix-heavy =
    { $count ->
        [one] { $count } hélice est trop grande
       *[other] { $count } hélices sont trop grandes
    }
care-bucket-short =
    { $count ->
        [one] { $count } partie de la composition voulue par la ville est trop petite
       *[other] { $count } parties de la composition voulue par la ville sont trop petites
    }
care-no-resident = Pas encore d'habitants dans le groupe
care-no-elected = Pas encore d'élus dans le groupe
care-match-waiting =
    { $count ->
        [one] { $count } prise de contact est restée sans réponse
       *[other] { $count } prises de contact sont restées sans réponse
    }
care-money-gap =
    { $count ->
        [one] { $count } action compte sur de l'argent non promis
       *[other] { $count } actions comptent sur de l'argent non promis
    }
care-person-expired =
    { $count ->
        [one] les données de { $count } personne sont gardées au-delà de leur date
       *[other] les données de { $count } personnes sont gardées au-delà de leur date
    }
brief-group = Le groupe et sa participation
brief-helix = Hélice
brief-seats = Sièges
brief-to-find = À trouver
brief-share = Part
brief-target = Objectif
brief-came-none = Participation
brief-came =
    { $count ->
        [one] Participation, seule réunion
       *[other] Participation, { $count } dernières réunions
    }
brief-empty-seats = Sièges sans personne à présent : { $names }.
brief-and-more = { $names }, et { $count } de plus
brief-plan = Le plan
brief-plan-none = Pas encore d'actions ni de tâches.
brief-actions =
    { $done ->
        [one] { $done } action sur { $total } est réalisée.
       *[other] { $done } actions sur { $total } sont réalisées.
    }
brief-complete =
    { $count ->
        [one] { $count } a les huit éléments qu'il faut à une action.
       *[other] { $count } ont les huit éléments qu'il faut à une action.
    }
brief-tasks =
    { $done ->
        [one] { $done } tâche sur { $total } est faite.
       *[other] { $done } tâches sur { $total } sont faites.
    }
brief-late =
    { $count ->
        [one] { $count } est en retard.
       *[other] { $count } sont en retard.
    }
brief-overdue = Échues et non réalisées : { $names }.
brief-put-off = Reportées depuis la dernière réunion : { $names }.
brief-put-off-day = Reportées depuis { $day } : { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } jour)
       *[other] { $title } (+{ $days } jours)
    }
brief-since = Depuis la dernière réunion ({ $title }, { $day })
brief-since-day = Depuis { $day }
since-done = Fait
since-added = Ajouté
since-joined = Nouveaux membres
since-left = Ont quitté le groupe
since-moved-on-the-map = Déplacés sur la carte
since-matched = Besoins qui ont trouvé une offre
since-asked = Nouvelles questions
since-answered = Nouvelles réponses
since-put-off = Reporté
since-linked = Nouveaux liens
since-told = Nouveaux récits
since-planned = Nouvelles réunions
since-matches-noted = Des nouvelles des rapprochements
since-changed = Modifié
since-archived = Archivé
since-by-hand = Modifié à la main, hors de ulg
brief-cycle = Où nous en sommes dans le cycle de planification


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Hôte : { $name }
minutes-method = Méthode : { $method }
minutes-mood = Ambiance à la fin : { $mood } sur 5
minutes-expected = Attendus ({ $count })
minutes-present = Présents ({ $count })
minutes-excused = Excusés ({ $count })
minutes-absent = Absents ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } membre était absent.
       *[other] { $count } membres étaient absents.
    }
minutes-no-role = Sans rôle pour l'instant
minutes-stand-in = Représentés par un suppléant : { $names }
minutes-agenda = Ordre du jour
minutes-decisions = Décisions
minutes-tasks = Tâches
minutes-raised = Questions posées
minutes-carried = Questions transmises à cette réunion
minutes-shared = Réponses transmises au groupe
minutes-stories = Récits
minutes-next = Prochaines réunions
minutes-next-none = Pas encore de date.
minutes-done = { $what } (fait)
minutes-not-done = { $what } (pas fait)
minutes-dropped = { $what } (abandonné)
minutes-no-owner = pas encore de responsable
minutes-by = pour le { $day }
minutes-no-date = pas encore de date
minutes-no-answer = { $question } Pas encore de réponse.


### The introduction


### The report

report-title = { $city } en images
picture-map = Qui fait avancer le plan : { $y } et { $x } de chaque membre
picture-map-axes = vers la droite : { $x } ; vers le haut : { $y }
picture-map-says = Placés sur la carte : { $placed }. À associer de près, en haut à droite : { $close }. Pas encore placés : { $open }. En gras : le noyau du groupe. & relie des groupes, ~ la salle n’est pas d’accord, ? à trouver.
picture-more = { $count } de plus
picture-who = Qui
picture-helices = Les quatre hélices : sur le papier, dans la salle, et l’objectif
picture-helices-key = Pointillé : à trouver. Gris : présence. Trait noir : objectif.
picture-helices-says = L’hélice la plus petite : { $helix }, { $seats } sièges sur { $all }. À trouver dans toutes les hélices : { $ghosts }.
picture-came = présence { $share }
picture-helix = Hélice
picture-seats = Sièges
picture-to-be-found = Dont à trouver
picture-share = Part
picture-attendance = Présence
picture-target = Objectif
picture-network = Qui travaille avec qui
picture-network-says = Liens dessinés : { $drawn } sur { $all }. Dans les liens dessinés jusqu’ici, deux hélices ne se rencontrent que par eux (gros points) : { $who }.
picture-network-none = Liens dessinés : { $drawn } sur { $all }. Aucune paire d’hélices ne dépend d’un seul membre.
picture-from = De
picture-to = Vers
picture-kind = Nature
picture-came-title = Qui est venu, réunion par réunion
picture-came-says = Présents à la dernière réunion : { $last }. Réunions tenues jusqu’ici : { $meetings }.
picture-meeting = Réunion
picture-day = Jour
picture-all = Total
picture-timeline = Le plan dans le temps
picture-timeline-says = Actions datées : { $all }, dessinées : { $shown }. En retard (signe !) : { $late }. Sans dates : { $undated }. Anneaux en haut : réunions.
picture-action = Action
picture-start = Début
picture-end = Fin
picture-state = État
picture-done = terminé
picture-late = en retard
picture-money = L’argent du plan, en { $currency }
picture-money-key = Foncé : acquis. Clair : demandé ou promis. Pointillé : manquant.
picture-money-says = Acquis : { $secured } sur { $sum }. Manquant : { $missing }.
picture-sum = Coût
picture-secured = Acquis
picture-hoped = Demandé ou promis
picture-missing = Manquant
picture-total = Total
picture-exchange = Ce que les villes cherchent et offrent, par thème
picture-exchange-key = 3/1 : trois besoins, une offre. Plus c’est foncé, plus il manque d’offres.
picture-exchange-says = Besoins : { $needs }. Offres : { $offers }. Villes : { $cities }. Plus grand écart : { $theme }.
picture-exchange-even = Besoins : { $needs }. Offres : { $offers }. Villes : { $cities }. Aucun thème n’a plus de besoins que d’offres.
picture-no-theme = (sans thème)
picture-city = Ville
picture-variables = Ce que le réseau voulait faire bouger
picture-variables-says = En hausse depuis { $since } : { $risen } sur { $all }. Jugé de 1 à 5.
picture-variable = Variable
picture-variable-empowerment = Pouvoir d’agir des citoyens
picture-variable-openness = Ouverture de la collectivité
picture-variable-brokerage = Intermédiaires entre les parties
picture-variable-measurement = Mesure de l’impact
picture-value = Valeur
picture-why = Pourquoi


### The brief for a mayor

mayor-title = { $city } : notre Groupe local URBACT en une page, { $day }
mayor-purpose = À quoi sert le groupe
mayor-purpose-none = Le groupe n'a pas encore écrit sa mission.
mayor-members =
    { $count ->
        [one] Le groupe compte { $count } membre ; ensemble nous écrivons le Plan d'action intégré.
       *[other] Le groupe compte { $count } membres ; ensemble nous écrivons le Plan d'action intégré.
    }
mayor-decided = Décidé à la dernière réunion ({ $title }, { $day })
mayor-decided-none = Aucune décision n'a été notée.
mayor-plan = Où en sont le plan et l'argent
mayor-money = Coût des actions prévues : { $total }. Assuré : { $secured }. Reste à assurer : { $missing }.
mayor-exchange = Ce que l'échange avec d'autres villes a apporté
mayor-needs = Besoins sans offre : { $open }. Besoins avec une offre : { $matched }. Besoins satisfaits : { $met }.
mayor-agreed = { $need } (convenu : { $offer })
mayor-story = Un récit
mayor-ask = Ce que nous vous demandons
mayor-ask-money = Merci de nous aider à assurer l'argent qui manque pour : { $names }.
mayor-ask-lead = Merci de désigner qui conduit : { $names }.
mayor-ask-meeting = Merci de venir à la prochaine réunion, ou d'envoyer quelqu'un : { $what }.
mayor-ask-nothing = Rien pour le moment ; merci de votre lecture.
mayor-writer = Écrit par la coordination du Groupe local URBACT : { $city }
