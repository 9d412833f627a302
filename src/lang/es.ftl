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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = lun / mar / mié, miér / jue / vie, vier / sáb / dom
input-months = ene / febr / marz / abr / may / jun / jul / ag / sep, setiembre / octubre / novbre / dicbre
input-today = hoy
input-tomorrow = mañana
input-day-after = pasado mañana
input-yesterday = ayer
input-next = próximo, próxima, siguiente, que viene
input-this = este, esta
input-last = último, última, pasado, pasada
input-units = día, días / semana, semanas / mes, meses / año, años
input-numbers = uno, un, una / dos / tres / cuatro / cinco / seis
input-in = dentro de, en
input-ago = hace
input-end-of = fin de, fin del, final de, final del, finales de, a finales de, a final de
input-of = de, del
input-meeting = reunión, encuentro
input-none = ninguno, ninguna, sin fecha
input-by = antes de, antes del, para, para el, hasta, hasta el, el, el día, a más tardar, plazo
input-articles = la, el
input-other-words = mar


### Choices: how files spell them stays English, this is what they are called

helix-public = Sector público
helix-private = Sector privado
helix-knowledge = Conocimiento
helix-citizens = Ciudadanía

generic-public = Organismo público
generic-private = Empresa
generic-knowledge = Centro de enseñanza
generic-citizens = Asociación ciudadana

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

session-title = Sesión de mapeo
session-question = Nueva sesión: la pregunta para la sala (solo Intro: ninguna)
session-resumed = Sigue la sesión del { $day }; Esc y luego x la termina
session-offer = ¿Otros ven la pantalla? Esc y P oculta personas, posturas, confianza, notas
session-ended = La sesión ha terminado; g m muestra quién cambió de lugar
session-no-role = aún sin rol
session-stands = está en { $influence } { $interest }
session-disagree = opiniones distintas: { $ranges }
session-added =
    { $count ->
        [one] { $count } añadido en esta sesión
       *[other] { $count } añadidos en esta sesión
    }
session-links =
    { $count ->
        [one] { $count } vínculo
       *[other] { $count } vínculos
    }
session-present = Presentar
session-present-what = oculta personas, contactos, posturas y confianza
session-names = Decir nombres
session-places = Situarlos
session-link = Vincularlos
session-stances = Posturas
session-stances-what = los de implicar de cerca; a crea una tarea
session-stances-hidden = oculto durante la presentación
session-read-back = Releer
session-read-back-what = tres frases y un resumen
session-end = Terminar
session-end-what = lo hecho se queda
session-to-find = por encontrar { $count }
session-no-name = Aún no hay nombres en esta sesión
session-no-link = Aún no hay vínculos en esta sesión
session-all-placed = Todos están en el mapa
session-skipped =
    { $count ->
        [one] { $count } omitido; p vuelve a él
       *[other] { $count } omitidos; p vuelve a ellos
    }
session-turn = Influencia y luego interés: dos cifras
session-turn-help = dos cifras sitúan · s saltar · b volver · ?25 desacuerdo (influencia), ??25 (interés) · u deshacer · Esc fin
session-nothing-placed = no se situó nada en esta vuelta; Esc y luego u deshace más
session-disputed = El desacuerdo queda anotado. Dos cifras lo sitúan; Intro o s para luego
session-read-back-title = Relectura: ¿está de acuerdo la sala? y copia

add-member = Añadir un miembro
add-link = Añadir un vínculo
add-task = Añadir una tarea
add-question = Añadir una pregunta
add-story = Añadir un relato
add-meeting = Añadir una reunión

readback-nobody = Aún no hay nadie con un rol en el grupo.
readback-missing = Hélices sin nadie aún en el grupo: { $helices }.
readback-smallest = La hélice más pequeña: { $helices }. Miembros: { $count } de { $total }, { $percent }.
readback-smallest-several = Las hélices más pequeñas: { $helices }. Miembros en cada una: { $count } de { $total }, { $percent }.
readback-even = Las cuatro hélices son iguales. Miembros en cada una: { $count } de { $total }.
readback-to-find = De ellos aún por encontrar: { $count }.
readback-disagree = En lo que más discrepa la sala: { $what }.
readback-noted-before = No hay desacuerdos nuevos. El mayor anotado antes: { $what }.
readback-no-place = Nadie tiene aún un lugar en el mapa.
readback-no-dispute = No se anotó ningún desacuerdo.
readback-only = En los vínculos trazados hasta ahora solo un miembro une: { $pairs }. Es: { $name }.
readback-pair = { $one } y { $other }
readback-widest = En los vínculos trazados hasta ahora, quien une más hélices: { $name } ({ $helices }).
readback-no-link = Ningún vínculo une aún dos hélices.


### Meetings

meet-minutes = Acta
meet-seats = Puestos
meet-more = { $count } más
meet-expected = esperados: { $count }
meet-nobody-expected = no se espera a nadie
meet-here = presentes: { $count }
meet-excused = excusados: { $count }
meet-absent = ausentes: { $count }
meet-to-come = por llegar: { $count }
meet-balanced = una sala equilibrada
meet-welcome = no esperados, pero bienvenidos
meet-no-members = nadie aún: 2 y luego a añade miembros
meet-stand-in-by = por { $name }
meet-stand-in = por un suplente
meet-none-yet = Aún no hay reuniones. La tecla a planifica una.

mark-present = presente
mark-stand-in = suplente
mark-excused = excusado
mark-absent = ausente
mark-not-yet = aún no
mark-not-expected = no esperado
mark-nothing-said = sin noticia

paper-none = nada aún; a añade
paper-details = cuándo, dónde y cómo: Intro
paper-mood = ambiente { $mood }
paper-agenda = Orden del día
paper-decisions = Decisiones
paper-tasks = Tareas
paper-nobody = nadie aún
paper-loop = Al circuito
paper-stories = Relatos
paper-next = Próxima reunión
paper-no-date = aún sin fecha; a la fija
paper-short = Faltará: { $helix }. Preguntar a
paper-short-by = Faltarán { $count }: { $helix }. Preguntar a
paper-for-stand-in = un suplente
paper-not-expected = aún no esperado
paper-role = un rol
paper-hand-on = Respuestas por transmitir
paper-begin = Para llevar, al principio
paper-begin-lacks = Para llevar, al principio (nadie pregunta por: { $corners })
paper-end = Para llevar, al final
paper-either = Para llevar, cuando haya tiempo
paper-waiting = También se puede llevar
paper-carry-none = nada aún; x en una pregunta de abajo la lleva
paper-answered = respondida
paper-back = De vuelta
paper-what-agenda = ¿De qué se hablará?
paper-what-decided = ¿Qué se decidió?
paper-when-next = ¿Cuándo es la próxima reunión? Los puntos abiertos pasan a ella
meet-who-is-here = ¿Quién está? Dos letras, Intro; otra vez: excusado, ausente. Esc termina
meet-who-stands-in = ¿Quién viene en su lugar? Vacío: nadie. Puesto: { $name }


### The brief, and what has changed since

brief-title = { $city }: dónde estamos, { $day }
brief-next = Próxima reunión: { $what }.
brief-next-none = Todavía no hay una próxima reunión prevista.
brief-care = Qué necesita atención
brief-care-none = Nada necesita atención.
brief-empty = Todavía no hay nada registrado.
brief-more =
    { $count ->
        [one] { $count } punto más: { $points }
       *[other] { $count } puntos más, entre ellos: { $points }
    }
brief-example = Por ejemplo: { $name }
brief-latest =
    { $days ->
        [one] La más atrasada ({ $days } día): { $name }
       *[other] La más atrasada ({ $days } días): { $name }
    }
brief-soonest = La primera ({ $when }): { $name }
brief-marked = Por ejemplo: { $name } (marcada como bloqueada)
brief-waits = Por ejemplo: { $name } (antes hay que hacer: { $before })
brief-oldest =
    { $meetings ->
        [one] La más antigua ({ $meetings } reunión): { $name }
       *[other] La más antigua ({ $meetings } reuniones): { $name }
    }
brief-short = { $name }: { $share } del grupo (se espera al menos el { $target })
brief-short-none = { $name }: todavía nadie (se espera al menos el { $target })
brief-heavy = { $name }: { $share } del grupo (se espera como máximo el { $most })
brief-asked = { $offer }, para: { $need }
brief-money-gap = { $action } ({ $missing } de { $total } sin prometer)
care-data =
    { $count ->
        [one] { $count } archivo no se puede leer entero
       *[other] { $count } archivos no se pueden leer enteros
    }
care-late =
    { $count ->
        [one] { $count } tarea está atrasada
       *[other] { $count } tareas están atrasadas
    }
care-due =
    { $count ->
        [one] { $count } tarea vence antes de la próxima reunión
       *[other] { $count } tareas vencen antes de la próxima reunión
    }
care-blocked =
    { $count ->
        [one] { $count } tarea está bloqueada
       *[other] { $count } tareas están bloqueadas
    }
care-unowned =
    { $count ->
        [one] { $count } tarea no tiene responsable
       *[other] { $count } tareas no tienen responsable
    }
care-left-owner =
    { $count ->
        [one] { $count } tarea o acción sigue en manos de un miembro que se ha ido
       *[other] { $count } tareas o acciones siguen en manos de miembros que se han ido
    }
care-question-old =
    { $count ->
        [one] { $count } pregunta espera desde hace dos reuniones o más
       *[other] { $count } preguntas esperan desde hace dos reuniones o más
    }
care-question-unshared =
    { $count ->
        [one] { $count } respuesta no se ha transmitido aún al grupo
       *[other] { $count } respuestas no se han transmitido aún al grupo
    }
care-quiet =
    { $count ->
        [one] { $count } miembro faltó a tres reuniones seguidas
       *[other] { $count } miembros faltaron a tres reuniones seguidas
    }
care-uncontacted =
    { $count ->
        [one] con { $count } miembro influyente no se ha hablado últimamente
       *[other] con { $count } miembros influyentes no se ha hablado últimamente
    }
care-helix-short =
    { $count ->
        [one] { $count } hélice es demasiado pequeña
       *[other] { $count } hélices son demasiado pequeñas
    }
care-helix-heavy =
    { $count ->
        [one] { $count } hélice es demasiado grande
       *[other] { $count } hélices son demasiado grandes
    }
care-bucket-short =
    { $count ->
        [one] { $count } parte de la composición propia de la ciudad es demasiado pequeña
       *[other] { $count } partes de la composición propia de la ciudad son demasiado pequeñas
    }
care-no-resident = Todavía no hay residentes en el grupo
care-no-elected = Todavía no hay cargos electos en el grupo
care-match-waiting =
    { $count ->
        [one] { $count } presentación sigue sin respuesta
       *[other] { $count } presentaciones siguen sin respuesta
    }
care-money-gap =
    { $count ->
        [one] { $count } acción cuenta con dinero no prometido
       *[other] { $count } acciones cuentan con dinero no prometido
    }
care-person-expired =
    { $count ->
        [one] los datos de { $count } persona se guardan más allá de su fecha
       *[other] los datos de { $count } personas se guardan más allá de su fecha
    }
brief-group = El grupo y su asistencia
brief-helix = Hélice
brief-seats = Puestos
brief-to-find = Por encontrar
brief-share = Parte
brief-target = Objetivo
brief-came-none = Asistencia
brief-came =
    { $count ->
        [one] Asistencia, única reunión
       *[other] Asistencia, últimas { $count } reuniones
    }
brief-empty-seats = Puestos ahora sin persona: { $names }.
brief-and-more = { $names } y { $count } más
brief-plan = El plan
brief-plan-none = Todavía no hay acciones ni tareas.
brief-actions =
    { $done ->
        [one] { $done } de { $total } acciones está hecha.
       *[other] { $done } de { $total } acciones están hechas.
    }
brief-complete =
    { $count ->
        [one] { $count } tiene las ocho partes que necesita una acción.
       *[other] { $count } tienen las ocho partes que necesita una acción.
    }
brief-tasks =
    { $done ->
        [one] { $done } de { $total } tareas está hecha.
       *[other] { $done } de { $total } tareas están hechas.
    }
brief-late =
    { $count ->
        [one] { $count } está atrasada.
       *[other] { $count } están atrasadas.
    }
brief-overdue = Vencidas y sin hacer: { $names }.
brief-put-off = Aplazadas desde la última reunión: { $names }.
brief-put-off-day = Aplazadas desde { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } día)
       *[other] { $title } (+{ $days } días)
    }
brief-since = Desde la última reunión ({ $title }, { $day })
brief-since-day = Desde { $day }
since-done = Hecho
since-added = Añadido
since-joined = Nuevos miembros
since-left = Han dejado el grupo
since-moved-on-the-map = Movidos en el mapa
since-matched = Necesidades que han encontrado una oferta
since-asked = Nuevas preguntas
since-answered = Nuevas respuestas
since-put-off = Aplazado
since-linked = Nuevos vínculos
since-told = Nuevas historias
since-planned = Nuevas reuniones
since-matches-noted = Novedades de los emparejamientos
since-changed = Cambiado
since-archived = Archivado
since-by-hand = Cambiado a mano, fuera de ulg
brief-cycle = Dónde estamos en el ciclo de planificación


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Anfitrión: { $name }
minutes-method = Método: { $method }
minutes-mood = Ambiente al final: { $mood } de 5
minutes-expected = Previstos ({ $count })
minutes-present = Presentes ({ $count })
minutes-excused = Excusados ({ $count })
minutes-absent = Ausentes ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } miembro estuvo ausente.
       *[other] { $count } miembros estuvieron ausentes.
    }
minutes-no-role = Sin función todavía
minutes-stand-in = Representados por un suplente: { $names }
minutes-agenda = Orden del día
minutes-decisions = Decisiones
minutes-tasks = Tareas
minutes-raised = Preguntas planteadas
minutes-carried = Preguntas llevadas a esta reunión
minutes-shared = Respuestas transmitidas al grupo
minutes-stories = Historias
minutes-next = Próximas reuniones
minutes-next-none = Todavía sin fecha.
minutes-done = { $what } (hecho)
minutes-not-done = { $what } (no hecho)
minutes-dropped = { $what } (abandonado)
minutes-no-owner = todavía sin responsable
minutes-by = a más tardar el { $day }
minutes-no-date = todavía sin fecha
minutes-no-answer = { $question } Todavía sin respuesta.


### The introduction


### The report

report-title = { $city } en imágenes
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


### The brief for a mayor

mayor-title = { $city }: nuestro Grupo Local URBACT en una página, { $day }
mayor-purpose = Para qué sirve el grupo
mayor-purpose-none = El grupo todavía no ha escrito su misión.
mayor-members =
    { $count ->
        [one] El grupo tiene { $count } miembro; juntos escribimos el Plan de Acción Integrado.
       *[other] El grupo tiene { $count } miembros; juntos escribimos el Plan de Acción Integrado.
    }
mayor-decided = Decidido en la última reunión ({ $title }, { $day })
mayor-decided-none = No se anotó ninguna decisión.
mayor-plan = Cómo van el plan y el dinero
mayor-money = Coste de las acciones previstas: { $total }. Asegurado: { $secured }. Falta por asegurar: { $missing }.
mayor-exchange = Qué ha aportado el intercambio con otras ciudades
mayor-needs = Necesidades sin oferta: { $open }. Necesidades con oferta: { $matched }. Necesidades cubiertas: { $met }.
mayor-agreed = { $need } (acordado: { $offer })
mayor-story = Una historia
mayor-ask = Qué le pedimos
mayor-ask-money = Ayúdenos a asegurar el dinero que falta para: { $names }.
mayor-ask-lead = Indique quién dirige: { $names }.
mayor-ask-meeting = Venga a la próxima reunión, o envíe a alguien: { $what }.
mayor-ask-nothing = Nada por ahora; gracias por leer.
mayor-writer = Escrito por la coordinación del Grupo Local URBACT: { $city }
