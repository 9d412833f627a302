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


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction


### The report

report-title = { $city } en imágenes
report-decisions = Decidido en la última reunión: { $meeting }, { $day }
report-story = Una historia: { $title }
picture-map = Quién mueve el plan: { $y } e { $x } de cada miembro
picture-map-axes = hacia la derecha: { $x }; hacia arriba: { $y }
picture-map-says = En el mapa: { $placed }. Para trabajar de cerca, arriba a la derecha: { $close }. Aún sin lugar: { $open }. En negrita: el núcleo del grupo. & une grupos, ~ la sala no está de acuerdo, ? por encontrar.
picture-more = { $count } más
picture-who = Quién
picture-helices = Las cuatro hélices: sobre el papel, en la sala y el objetivo
picture-helices-key = Discontinuo: por encontrar. Gris: asistencia. Línea negra: objetivo.
picture-helices-says = La hélice más pequeña: { $helix }, { $seats } de { $all } puestos. Por encontrar en todas las hélices: { $ghosts }.
picture-came = asistencia { $share }
picture-helix = Hélice
picture-seats = Puestos
picture-to-be-found = De ellos, por encontrar
picture-share = Parte
picture-attendance = Asistencia
picture-target = Objetivo
picture-network = Quién trabaja con quién
picture-network-says = Vínculos dibujados: { $drawn } de { $all }. En los vínculos dibujados hasta ahora, dos hélices solo se encuentran a través de ellos (puntos grandes): { $who }.
picture-network-none = Vínculos dibujados: { $drawn } de { $all }. Ningún par de hélices depende de un solo miembro.
picture-from = De
picture-to = A
picture-kind = Tipo
picture-came-title = Quién vino, reunión a reunión
picture-came-says = Presentes en la última reunión: { $last }. Reuniones celebradas hasta ahora: { $meetings }.
picture-meeting = Reunión
picture-day = Día
picture-all = Total
picture-timeline = El plan en el tiempo
picture-timeline-says = Acciones con fechas: { $all }, dibujadas: { $shown }. Con retraso (signo !): { $late }. Sin fechas: { $undated }. Círculos arriba: reuniones.
picture-action = Acción
picture-start = Inicio
picture-end = Fin
picture-state = Estado
picture-done = terminada
picture-late = con retraso
picture-money = El dinero del plan, en { $currency }
picture-money-key = Oscuro: asegurado. Claro: pedido o prometido. Discontinuo: falta.
picture-money-says = Asegurado: { $secured } de { $sum }. Falta: { $missing }.
picture-sum = Coste
picture-secured = Asegurado
picture-hoped = Pedido o prometido
picture-missing = Falta
picture-total = Total
picture-exchange = Lo que las ciudades necesitan y ofrecen, por tema
picture-exchange-key = 3/1: tres necesidades, una oferta. Cuanto más oscuro, más ofertas faltan.
picture-exchange-says = Necesidades: { $needs }. Ofertas: { $offers }. Ciudades: { $cities }. Mayor diferencia: { $theme }.
picture-exchange-even = Necesidades: { $needs }. Ofertas: { $offers }. Ciudades: { $cities }. Ningún tema tiene más necesidades que ofertas.
picture-no-theme = (sin tema)
picture-city = Ciudad
picture-variables = Lo que la red quería mover
picture-variables-says = Han subido desde { $since }: { $risen } de { $all }. Valorado de 1 a 5.
picture-variable = Variable
picture-variable-empowerment = Empoderamiento ciudadano
picture-variable-openness = Apertura de la administración
picture-variable-brokerage = Intermediarios entre las partes
picture-variable-measurement = Medición del impacto
picture-value = Valor
picture-why = Por qué
