# The messages of ulg in Spanish: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = lun mar mié jue vie sáb dom
weekdays = lunes martes miércoles jueves viernes sábado domingo
months-short = ene feb mar abr may jun jul ago sept oct nov dic
months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } de { $month } de { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-ahead =
    { $count ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
day-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
day-late =
    { $count ->
        [one] { $count } día de retraso
       *[other] { $count } días de retraso
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector público
helix-private = Sector privado
helix-knowledge = Conocimiento
helix-citizens = Ciudadanía

ring-core = Núcleo
ring-member = Miembro
ring-associate = Asociado
ring-informed = Informado
ring-ghost = Por encontrar

relation-information = Información
relation-money = Dinero
relation-advice = Asesoramiento
relation-authority = Autoridad
relation-partnership = Colaboración
relation-conflict = Conflicto

meeting-kind-local = Reunión del Grupo Local URBACT
meeting-kind-core = Reunión del grupo motor
meeting-kind-transnational = Encuentro transnacional


### The frame: tabs, views, the key bar

tab-brief = Resumen
tab-map = Mapa
tab-plan = Plan
tab-exchange = Intercambio
tab-meetings = Reuniones

view-brief = Resumen
view-since = Novedades
view-matrix = Matriz
view-helix = Hélice
view-members = Miembros
view-links = Vínculos
view-people = Personas
view-all-links = Todos
view-roles = Roles
view-tasks = Tareas
view-plan = Plan
view-board = Tablero
view-timeline = Calendario
view-actions = Acciones
view-loose-ends = Pendientes
view-money = Dinero
view-stopping = Renuncias
view-needs = Necesidades
view-answers = Respuestas
view-offers = Ofertas
view-seekers = Demandas
view-matches = Parejas
view-stories = Relatos
view-network = Red
view-ideas = Ideas
view-themes = Temas
view-places = Lugares
view-meetings = Reuniones
view-room = Sala
view-attendance = Asistencia
view-loop = Circuito
view-questions = Preguntas
view-year = Año
view-cycle = Ciclo

frame-example = { $city } (ejemplo)
frame-frozen = { $day } (fijado)
frame-presenting = presentación
frame-only-looking = solo lectura
frame-cover = una tecla para volver
frame-marked =
    { $count ->
        [one] { $count } marcado
       *[other] { $count } marcados
    }
frame-marked-all-hidden = { $count } marcados, fuera de la vista
frame-marked-some-hidden = { $count } marcados, { $hidden } fuera de la vista
frame-filter = filtro: { $filter }
frame-of = { $count } de { $total }

hint-attendance-mark = asistencia
hint-attendance-meeting = reunión
hint-bars-all-later = todo después
hint-bars-earlier = antes
hint-bars-in = acercar
hint-bars-later = después
hint-bars-out = alejar
hint-board-fewer = prueba: -1
hint-board-more = prueba: +1
hint-brief-since = desde cuándo
hint-cards-by = columnas por
hint-cards-left = a izquierda
hint-cards-right = a derecha
hint-cycle-here = aquí estamos
hint-edit-add = añadir
hint-edit-due = plazo
hint-edit-field = editar
hint-edit-owner = responsable
hint-edit-place = situar
hint-edit-spoken = contacto
hint-edit-status = estado
hint-edit-undo = deshacer
hint-exchange-scope = ciudad, red
hint-import-done = importar
hint-import-enter = cambiar
hint-import-new = nuevo
hint-import-out = excluir
hint-import-people = personas
hint-import-same = el mismo
hint-import-turn = filas
hint-links-add = añadir
hint-links-find = buscar
hint-list-filter = filtrar
hint-list-mark = marcar
hint-list-sort = ordenar
hint-map-cell = la celda
hint-map-session = sesión
hint-map-stances = posturas
hint-match-introduce = presentar
hint-match-mark = pareja
hint-match-open = abrir
hint-match-task = + tarea
hint-meet-add = añadir
hint-meet-decision = decisión
hint-meet-edit = editar
hint-meet-find = buscar
hint-meet-here = presente
hint-meet-stand-in = suplente
hint-meet-tick = marcar
hint-move-follow = seguir
hint-move-leave = volver
hint-move-open = abrir
hint-network-by = agrupar por
hint-network-scope = propio, otro
hint-people-erase = borrar
hint-people-go-on = seguir
hint-people-held = los datos
hint-people-leave = se va
hint-picks-go = ir allí
hint-picks-task = + tarea
hint-plan-fold = plegar
hint-problems-both = ambos
hint-problems-editor = editor
hint-problems-here = lo nuestro
hint-problems-there = lo suyo
hint-question-on = siguiente
hint-screen-help = ayuda
hint-screen-palette = buscar
hint-session-end = terminar
hint-session-links = vínculos
hint-session-names = nombres
hint-session-places = situar
hint-session-read-back = releer
hint-session-stances = posturas
hint-task-done = hecho
hint-task-after = espera a
hint-themes-earlier = ciudades <-
hint-themes-later = ciudades ->
hint-typing-accept = aceptar
hint-typing-cancel = cancelar
hint-typing-choose = elegir
hint-typing-complete = completar
hint-view-next = vista
hint-turn-stay = quedarse
hint-turn-later = más tarde


### The map: matrix, helices, links

quadrant-keep-satisfied = mantener satisfechos
quadrant-manage-closely = implicar de cerca
quadrant-monitor = observar
quadrant-keep-informed = mantener informados
advice-keep-satisfied = preguntar pronto qué les perjudica; sin sorpresas
advice-manage-closely = decidir juntos; verse a menudo, un contacto para cada uno
advice-monitor = unas palabras de vez en cuando; revisar en la próxima sesión
advice-keep-informed = informarles primero; que hablen a favor del plan
axis-influence = Influencia
axis-interest = Interés

sign-core = núcleo
sign-broker = enlace
sign-disputed = discutido
sign-leads = lidera
sign-for = a favor
sign-against = en contra
sign-unaware = no sabe
sign-still-to-be-found = por encontrar

map-placed = { $placed } de { $total } situados
map-all-placed = Todos están en el mapa
map-not-placed = Sin situar { $count }:
map-not-placed-yet = Aún sin situar
map-nothing-matches = Nada responde al filtro
map-has-left = { $name }: fuera del grupo
map-has-no-place = { $name }: aún sin situar; p y dos cifras
map-range = { $axis } de { $low } a { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = situado en { $influence } { $interest }
map-taken-off = fuera del mapa
map-nobody-here = El cursor no está sobre nadie
map-edge = { $names }: en el borde del mapa
map-hidden = Quien no responde al filtro está oculto
map-dimmed = Quien no responde al filtro está atenuado
map-moves-ended = Los cambios ya no se muestran
map-nobody-moved = Nadie ha cambiado de lugar desde: { $since }

board-came = asistencia { $percent }
board-not-met = aún sin reuniones
board-target = objetivo { $percent }
board-no-target = sin objetivo
board-no-role = Sin rol { $count }:
board-filtered = Filtrado: números y partes de los mostrados
board-apart = Contados aparte: vecinos { $residents }, electos { $elected }
board-apart-to-find = Contados aparte: vecinos { $residents }, electos { $elected }, por encontrar { $found }
board-rule = La regla de la ciudad: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } de { $target }, { $words }
board-shown = { $count } de { $total }  { $percent }
board-what-if = Prueba: { $roles }. No se guarda nada; Esc termina.
board-which-more = Con un miembro más: ¿qué rol? El mejor va primero
board-which-fewer = Con un miembro menos: ¿qué rol?
board-closes =
    { $count ->
        [one] cubre { $count } carencia
       *[other] cubre { $count } carencias
    }

mix-more-needed =
    { $count ->
        [one] falta { $count }
       *[other] faltan { $count }
    }
mix-more-needed-yet-half = faltan { $count }, y aun así más de la mitad
mix-nobody-more-needed = nadie, faltan { $count }
mix-nobody = nadie todavía
mix-too-heavy = más de la mitad
mix-no-share = sin objetivo
mix-over = por encima
mix-on = en el objetivo
mix-enough = suficiente

gap-short = muy pocos: { $name }
gap-heavy = más de la mitad: { $name }
gap-no-resident = ningún vecino
gap-no-elected = ningún electo


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
