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


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction


### The report

report-title = { $city } en images
report-decisions = Décidé à la dernière réunion : { $meeting }, { $day }
report-story = Un récit : { $title }
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
