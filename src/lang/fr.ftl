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


### Choices: how files spell them stays English, this is what they are called

helix-public = Secteur public
helix-private = Secteur privé
helix-knowledge = Savoir
helix-citizens = Citoyens

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


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
