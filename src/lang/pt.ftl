# The messages of ulg in Portuguese: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = seg ter qua qui sex sáb dom
weekdays = segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
months-short = jan fev mar abr mai jun jul ago set out nov dez
months = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday }, { $day } de { $month } de { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = hoje
day-tomorrow = amanhã
day-yesterday = ontem
day-ahead =
    { $count ->
        [one] daqui a { $count } dia
       *[other] daqui a { $count } dias
    }
day-ago =
    { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
day-late =
    { $count ->
        [one] { $count } dia de atraso
       *[other] { $count } dias de atraso
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Setor público
helix-private = Setor privado
helix-knowledge = Conhecimento
helix-citizens = Cidadãos

ring-core = Núcleo
ring-member = Membro
ring-associate = Associado
ring-informed = Informado
ring-ghost = Por encontrar

relation-information = Informação
relation-money = Dinheiro
relation-advice = Aconselhamento
relation-authority = Autoridade
relation-partnership = Parceria
relation-conflict = Conflito

meeting-kind-local = Reunião do Grupo Local URBACT
meeting-kind-core = Reunião do grupo restrito
meeting-kind-transnational = Reunião transnacional


### The frame: tabs, views, the key bar

tab-brief = Resumo
tab-map = Mapa
tab-plan = Plano
tab-exchange = Intercâmbio
tab-meetings = Reuniões

view-brief = Resumo
view-since = Novidades
view-matrix = Matriz
view-helix = Hélice
view-members = Membros
view-links = Ligações
view-people = Pessoas
view-all-links = Todas
view-roles = Papéis
view-tasks = Tarefas
view-plan = Plano
view-board = Quadro
view-timeline = Calendário
view-actions = Ações
view-loose-ends = Lacunas
view-money = Dinheiro
view-stopping = Cessações
view-needs = Necessidades
view-answers = Respostas
view-offers = Ofertas
view-seekers = Procuras
view-matches = Pares
view-stories = Histórias
view-network = Rede
view-ideas = Ideias
view-themes = Temas
view-places = Lugares
view-meetings = Reuniões
view-room = Sala
view-attendance = Presenças
view-loop = Circuito
view-questions = Perguntas
view-year = Ano
view-cycle = Ciclo

frame-example = { $city } (exemplo)
frame-frozen = { $day } (fixado)
frame-presenting = apresentação
frame-only-looking = só leitura
frame-cover = uma tecla para voltar
frame-marked =
    { $count ->
        [one] { $count } marcado
       *[other] { $count } marcados
    }
frame-marked-all-hidden = { $count } marcados, fora da vista
frame-marked-some-hidden = { $count } marcados, { $hidden } fora da vista
frame-filter = filtro: { $filter }
frame-of = { $count } de { $total }

hint-attendance-mark = presença
hint-attendance-meeting = reunião
hint-bars-all-later = tudo depois
hint-bars-earlier = antes
hint-bars-in = aproximar
hint-bars-later = depois
hint-bars-out = afastar
hint-board-fewer = ensaio: -1
hint-board-more = ensaio: +1
hint-brief-since = desde quando
hint-cards-by = colunas por
hint-cards-left = à esquerda
hint-cards-right = à direita
hint-cycle-here = estamos aqui
hint-edit-add = adicionar
hint-edit-due = prazo
hint-edit-field = editar
hint-edit-owner = responsável
hint-edit-place = situar
hint-edit-spoken = contacto
hint-edit-status = estado
hint-edit-undo = desfazer
hint-exchange-scope = cidade, rede
hint-import-done = importar
hint-import-enter = mudar
hint-import-new = novo
hint-import-out = excluir
hint-import-people = pessoas
hint-import-same = o mesmo
hint-import-turn = linhas
hint-links-add = adicionar
hint-links-find = procurar
hint-list-filter = filtrar
hint-list-mark = marcar
hint-list-sort = ordenar
hint-map-cell = a célula
hint-map-session = sessão
hint-map-stances = posições
hint-match-introduce = apresentar
hint-match-mark = par
hint-match-open = abrir
hint-match-task = + tarefa
hint-meet-add = adicionar
hint-meet-decision = decisão
hint-meet-edit = editar
hint-meet-find = procurar
hint-meet-here = presente
hint-meet-stand-in = suplente
hint-meet-tick = assinalar
hint-move-follow = seguir
hint-move-leave = voltar
hint-move-open = abrir
hint-network-by = agrupar por
hint-network-scope = nós, outros
hint-people-erase = apagar
hint-people-go-on = continuar
hint-people-held = os dados
hint-people-leave = sai
hint-picks-go = ir lá
hint-picks-task = + tarefa
hint-plan-fold = dobrar
hint-problems-both = ambos
hint-problems-editor = editor
hint-problems-here = o nosso
hint-problems-there = o deles
hint-question-on = seguinte
hint-screen-help = ajuda
hint-screen-palette = procurar
hint-session-end = terminar
hint-session-links = ligações
hint-session-names = nomes
hint-session-places = situar
hint-session-read-back = reler
hint-session-stances = posições
hint-task-done = feito
hint-task-after = espera por
hint-themes-earlier = cidades <-
hint-themes-later = cidades ->
hint-typing-accept = aceitar
hint-typing-cancel = cancelar
hint-typing-choose = escolher
hint-typing-complete = completar
hint-view-next = vista
hint-turn-stay = ficar
hint-turn-later = mais tarde


### The map: matrix, helices, links

quadrant-keep-satisfied = manter satisfeitos
quadrant-manage-closely = envolver de perto
quadrant-monitor = observar
quadrant-keep-informed = manter informados
advice-keep-satisfied = perguntar cedo o que os prejudica; sem surpresas
advice-manage-closely = decidir em conjunto; reunir muito, um contacto para cada
advice-monitor = umas palavras de vez em quando; rever na próxima sessão
advice-keep-informed = informá-los primeiro; que falem a favor do plano
axis-influence = Influência
axis-interest = Interesse

sign-core = núcleo
sign-broker = ponte
sign-disputed = discutido
sign-leads = lidera
sign-for = a favor
sign-against = contra
sign-unaware = não sabe
sign-still-to-be-found = por encontrar

map-placed = { $placed } de { $total } situados
map-all-placed = Todos estão no mapa
map-not-placed = Por situar { $count }:
map-not-placed-yet = Ainda por situar
map-nothing-matches = Nada corresponde ao filtro
map-has-left = { $name }: fora do grupo
map-has-no-place = { $name }: ainda por situar; p e dois algarismos
map-range = { $axis } de { $low } a { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = situado em { $influence } { $interest }
map-taken-off = fora do mapa
map-nobody-here = O cursor não está sobre ninguém
map-edge = { $names }: na margem do mapa
map-hidden = Quem não corresponde ao filtro fica oculto
map-dimmed = Quem não corresponde ao filtro fica esbatido
map-moves-ended = As mudanças já não são mostradas
map-nobody-moved = Ninguém mudou de lugar desde: { $since }

board-came = presenças { $percent }
board-not-met = ainda sem reuniões
board-target = objetivo { $percent }
board-no-target = sem objetivo
board-no-role = Sem papel { $count }:
board-filtered = Filtrado: números e quotas dos mostrados
board-apart = Contados à parte: residentes { $residents }, eleitos { $elected }
board-apart-to-find = Contados à parte: residentes { $residents }, eleitos { $elected }, por encontrar { $found }
board-rule = A regra da cidade: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } de { $target }, { $words }
board-shown = { $count } de { $total }  { $percent }
board-what-if = Ensaio: { $roles }. Nada é guardado; Esc termina.
board-which-more = Com mais um membro: que papel? O melhor vem primeiro
board-which-fewer = Com menos um membro: que papel?
board-closes =
    { $count ->
        [one] colmata { $count } lacuna
       *[other] colmata { $count } lacunas
    }

mix-more-needed =
    { $count ->
        [one] falta { $count }
       *[other] faltam { $count }
    }
mix-more-needed-yet-half = faltam { $count }, e já mais de metade
mix-nobody-more-needed = ninguém, faltam { $count }
mix-nobody = ninguém ainda
mix-too-heavy = mais de metade
mix-no-share = sem objetivo
mix-over = acima do objetivo
mix-on = no objetivo
mix-enough = suficiente

gap-short = muito poucos: { $name }
gap-heavy = mais de metade: { $name }
gap-no-resident = nenhum residente
gap-no-elected = nenhum eleito


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
