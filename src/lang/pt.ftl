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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = segunda, segunda feira / terça, terça feira / quarta, quarta feira / quinta, quinta feira / sexta, sexta feira / sábados / domingos
input-months = janº / fever / marc / abr / maio / junho / julho / agos / setem / outub / novem / dezem
input-today = hoje
input-tomorrow = amanhã
input-day-after = depois de amanhã
input-yesterday = ontem
input-next = próximo, próxima, que vem, seguinte
input-this = este, esta
input-last = último, última, passado, passada
input-units = dia, dias / semana, semanas / mês, meses / ano, anos
input-numbers = um, uma / dois, duas / três / quatro / cinco / seis
input-in = daqui a, dentro de, em
input-ago = há
input-end-of = fim de, fim do, fim da, final de, final do, final da
input-of = de, do
input-meeting = reunião, encontro
input-none = nenhum, nenhuma, sem data
input-by = até, até a, até ao, até à, até ao dia, até dia, antes de, antes do, antes da, na, no, no dia, no sábado, para, prazo
input-articles = o, a, dia
input-other-words = segunda, terça, quarta, quinta, sexta, seg, ter, qua, qui, sex, dom, mar, set, out, em


### Choices: how files spell them stays English, this is what they are called

helix-public = Setor público
helix-private = Setor privado
helix-knowledge = Conhecimento
helix-citizens = Cidadãos

generic-public = Organismo público
generic-private = Empresa
generic-knowledge = Estabelecimento de ensino
generic-citizens = Associação de cidadãos

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

session-title = Sessão de mapeamento
session-question = Nova sessão: a pergunta para a sala (só Enter: nenhuma)
session-resumed = Continua a sessão de { $day }; Esc e depois x termina-a
session-offer = Outros veem o ecrã? Esc e P oculta pessoas, posições, confiança, notas
session-ended = A sessão terminou; g m mostra quem mudou de lugar
session-no-role = ainda sem papel
session-stands = está em { $influence } { $interest }
session-disagree = opiniões diferentes: { $ranges }
session-added =
    { $count ->
        [one] { $count } adicionado nesta sessão
       *[other] { $count } adicionados nesta sessão
    }
session-links =
    { $count ->
        [one] { $count } ligação
       *[other] { $count } ligações
    }
session-present = Apresentar
session-present-what = oculta pessoas, contactos, posições e confiança
session-names = Dizer nomes
session-places = Situá-los
session-link = Ligá-los
session-stances = Posições
session-stances-what = os de envolver de perto; a cria uma tarefa
session-stances-hidden = oculto durante a apresentação
session-read-back = Reler
session-read-back-what = três frases e um resumo
session-end = Terminar
session-end-what = o que foi feito fica
session-to-find = por encontrar { $count }
session-no-name = Ainda sem nomes nesta sessão
session-no-link = Ainda sem ligações nesta sessão
session-all-placed = Todos estão no mapa
session-skipped =
    { $count ->
        [one] { $count } saltado; p volta a ele
       *[other] { $count } saltados; p volta a eles
    }
session-turn = Influência e depois interesse: dois algarismos
session-turn-help = dois algarismos situam · s saltar · b voltar · ?25 desacordo (influência), ??25 (interesse) · u desfazer · Esc fim
session-nothing-placed = nada foi situado nesta volta; Esc e depois u desfaz mais
session-disputed = O desacordo fica anotado. Dois algarismos situam; Enter ou s para depois
session-read-back-title = Releitura: a sala concorda? y copia

add-member = Adicionar um membro
add-link = Adicionar uma ligação
add-task = Adicionar uma tarefa
add-question = Adicionar uma pergunta
add-story = Adicionar uma história
add-meeting = Adicionar uma reunião

readback-nobody = Ainda não há ninguém com um papel no grupo.
readback-missing = Hélices ainda sem ninguém no grupo: { $helices }.
readback-smallest = A hélice mais pequena: { $helices }. Membros: { $count } de { $total }, { $percent }.
readback-smallest-several = As hélices mais pequenas: { $helices }. Membros em cada uma: { $count } de { $total }, { $percent }.
readback-even = As quatro hélices são iguais. Membros em cada uma: { $count } de { $total }.
readback-to-find = Destes ainda por encontrar: { $count }.
readback-disagree = Aquilo em que a sala mais discorda: { $what }.
readback-noted-before = Sem novos desacordos. O maior anotado antes: { $what }.
readback-no-place = Ninguém tem ainda lugar no mapa.
readback-no-dispute = Não foi anotado nenhum desacordo.
readback-only = Nas ligações traçadas até agora só um membro une: { $pairs }. É: { $name }.
readback-pair = { $one } e { $other }
readback-widest = Nas ligações traçadas até agora, quem une mais hélices: { $name } ({ $helices }).
readback-no-link = Nenhuma ligação une ainda duas hélices.


### Meetings

meet-minutes = Ata
meet-seats = Lugares
meet-more = mais { $count }
meet-expected = esperados: { $count }
meet-nobody-expected = ninguém é esperado
meet-here = presentes: { $count }
meet-excused = justificados: { $count }
meet-absent = ausentes: { $count }
meet-to-come = por chegar: { $count }
meet-balanced = uma sala equilibrada
meet-welcome = não esperados, mas bem-vindos
meet-no-members = ninguém ainda: 2 e depois a adiciona membros
meet-stand-in-by = por { $name }
meet-stand-in = por um suplente
meet-none-yet = Ainda sem reuniões. A tecla a planeia uma.

mark-present = presente
mark-stand-in = suplente
mark-excused = justificado
mark-absent = ausente
mark-not-yet = ainda não
mark-not-expected = não esperado
mark-nothing-said = sem notícia

paper-none = nada ainda; a adiciona
paper-details = quando, onde e como: Enter
paper-mood = ambiente { $mood }
paper-agenda = Ordem de trabalhos
paper-decisions = Decisões
paper-tasks = Tarefas
paper-nobody = ninguém ainda
paper-loop = Para o circuito
paper-stories = Histórias
paper-next = Próxima reunião
paper-no-date = ainda sem data; a marca-a
paper-short = Vai faltar: { $helix }. Perguntar a
paper-short-by = Vão faltar { $count }: { $helix }. Perguntar a
paper-for-stand-in = um suplente
paper-not-expected = ainda não esperado
paper-role = um papel
paper-hand-on = Respostas a transmitir
paper-begin = A levar, no início
paper-begin-lacks = A levar, no início (ninguém pergunta sobre: { $corners })
paper-end = A levar, no fim
paper-either = A levar, quando houver tempo
paper-waiting = Também se pode levar
paper-carry-none = nada ainda; x numa pergunta abaixo leva-a
paper-answered = respondida
paper-back = De volta
paper-what-agenda = De que se vai falar?
paper-what-decided = O que foi decidido?
paper-when-next = Quando é a próxima reunião? Os pontos em aberto passam para ela
meet-who-is-here = Quem está? Duas letras, Enter; de novo: justificado, ausente. Esc termina
meet-who-stands-in = Quem vem em seu lugar? Vazio: ninguém. Lugar: { $name }


### The brief, and what has changed since

brief-title = { $city }: ponto da situação, { $day }
brief-next = Próxima reunião: { $what }.
brief-next-none = Ainda não há próxima reunião marcada.
brief-care = O que precisa de atenção
brief-care-none = Nada precisa de atenção.
brief-empty = Ainda não há nada registado.
brief-more =
    { $count ->
        [one] Mais { $count } ponto: { $points }
       *[other] Mais { $count } pontos, entre eles: { $points }
    }
brief-example = Por exemplo: { $name }
brief-latest =
    { $days ->
        [one] A mais atrasada ({ $days } dia): { $name }
       *[other] A mais atrasada ({ $days } dias): { $name }
    }
brief-soonest = A primeira ({ $when }): { $name }
brief-marked = Por exemplo: { $name } (marcada como bloqueada)
brief-waits = Por exemplo: { $name } (a fazer antes: { $before })
brief-oldest =
    { $meetings ->
        [one] A mais antiga ({ $meetings } reunião): { $name }
       *[other] A mais antiga ({ $meetings } reuniões): { $name }
    }
brief-short = { $name }: { $share } do grupo (espera-se pelo menos { $target })
brief-short-none = { $name }: ainda ninguém (espera-se pelo menos { $target })
brief-heavy = { $name }: { $share } do grupo (espera-se no máximo { $most })
brief-asked = { $offer }, para: { $need }
brief-money-gap = { $action } ({ $missing } de { $total } por prometer)
care-data =
    { $count ->
        [one] { $count } ficheiro não se consegue ler por inteiro
       *[other] { $count } ficheiros não se conseguem ler por inteiro
    }
care-late =
    { $count ->
        [one] { $count } tarefa está atrasada
       *[other] { $count } tarefas estão atrasadas
    }
care-due =
    { $count ->
        [one] { $count } tarefa tem prazo antes da próxima reunião
       *[other] { $count } tarefas têm prazo antes da próxima reunião
    }
care-blocked =
    { $count ->
        [one] { $count } tarefa está bloqueada
       *[other] { $count } tarefas estão bloqueadas
    }
care-unowned =
    { $count ->
        [one] { $count } tarefa não tem responsável
       *[other] { $count } tarefas não têm responsável
    }
care-left-owner =
    { $count ->
        [one] { $count } tarefa ou ação ainda está com um membro que saiu
       *[other] { $count } tarefas ou ações ainda estão com membros que saíram
    }
care-question-old =
    { $count ->
        [one] { $count } pergunta espera há duas reuniões ou mais
       *[other] { $count } perguntas esperam há duas reuniões ou mais
    }
care-question-unshared =
    { $count ->
        [one] { $count } resposta ainda não foi transmitida ao grupo
       *[other] { $count } respostas ainda não foram transmitidas ao grupo
    }
care-quiet =
    { $count ->
        [one] { $count } membro faltou a três reuniões seguidas
       *[other] { $count } membros faltaram a três reuniões seguidas
    }
care-uncontacted =
    { $count ->
        [one] { $count } membro influente não foi contactado recentemente
       *[other] { $count } membros influentes não foram contactados recentemente
    }
care-helix-short =
    { $count ->
        [one] { $count } hélice é demasiado pequena
       *[other] { $count } hélices são demasiado pequenas
    }
care-helix-heavy =
    { $count ->
        [one] { $count } hélice é demasiado grande
       *[other] { $count } hélices são demasiado grandes
    }
care-bucket-short =
    { $count ->
        [one] { $count } parte da composição própria da cidade é demasiado pequena
       *[other] { $count } partes da composição própria da cidade são demasiado pequenas
    }
care-no-resident = Ainda não há moradores no grupo
care-no-elected = Ainda não há eleitos no grupo
care-match-waiting =
    { $count ->
        [one] { $count } apresentação continua sem resposta
       *[other] { $count } apresentações continuam sem resposta
    }
care-money-gap =
    { $count ->
        [one] { $count } ação conta com dinheiro não prometido
       *[other] { $count } ações contam com dinheiro não prometido
    }
care-person-expired =
    { $count ->
        [one] os dados de { $count } pessoa são guardados além da data
       *[other] os dados de { $count } pessoas são guardados além da data
    }
brief-group = O grupo e a sua participação
brief-helix = Hélice
brief-seats = Lugares
brief-to-find = Por encontrar
brief-share = Parte
brief-target = Meta
brief-came-none = Participação
brief-came =
    { $count ->
        [one] Participação, única reunião
       *[other] Participação, últimas { $count } reuniões
    }
brief-empty-seats = Lugares agora sem pessoa: { $names }.
brief-and-more = { $names } e mais { $count }
brief-plan = O plano
brief-plan-none = Ainda não há ações nem tarefas.
brief-actions =
    { $done ->
        [one] { $done } de { $total } ações está feita.
       *[other] { $done } de { $total } ações estão feitas.
    }
brief-complete =
    { $count ->
        [one] { $count } tem as oito partes de que uma ação precisa.
       *[other] { $count } têm as oito partes de que uma ação precisa.
    }
brief-tasks =
    { $done ->
        [one] { $done } de { $total } tarefas está feita.
       *[other] { $done } de { $total } tarefas estão feitas.
    }
brief-late =
    { $count ->
        [one] { $count } está atrasada.
       *[other] { $count } estão atrasadas.
    }
brief-overdue = Fora do prazo e por fazer: { $names }.
brief-put-off = Adiadas desde a última reunião: { $names }.
brief-put-off-day = Adiadas desde { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } dia)
       *[other] { $title } (+{ $days } dias)
    }
brief-since = Desde a última reunião ({ $title }, { $day })
brief-since-day = Desde { $day }
since-done = Feito
since-added = Acrescentado
since-joined = Novos membros
since-left = Saíram do grupo
since-moved-on-the-map = Movidos no mapa
since-matched = Necessidades que encontraram uma oferta
since-asked = Novas perguntas
since-answered = Novas respostas
since-put-off = Adiado
since-linked = Novas ligações
since-told = Novas histórias
since-planned = Novas reuniões
since-matches-noted = Novidades sobre as correspondências
since-changed = Alterado
since-archived = Arquivado
since-by-hand = Alterado à mão, fora do ulg
brief-cycle = Onde estamos no ciclo de planeamento


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Anfitrião: { $name }
minutes-method = Método: { $method }
minutes-mood = Ambiente no final: { $mood } em 5
minutes-expected = Esperados ({ $count })
minutes-present = Presentes ({ $count })
minutes-excused = Justificados ({ $count })
minutes-absent = Ausentes ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } membro esteve ausente.
       *[other] { $count } membros estiveram ausentes.
    }
minutes-no-role = Ainda sem função
minutes-stand-in = Representados por um suplente: { $names }
minutes-agenda = Ordem de trabalhos
minutes-decisions = Decisões
minutes-tasks = Tarefas
minutes-raised = Perguntas colocadas
minutes-carried = Perguntas levadas a esta reunião
minutes-shared = Respostas transmitidas ao grupo
minutes-stories = Histórias
minutes-next = Próximas reuniões
minutes-next-none = Ainda sem data.
minutes-done = { $what } (feito)
minutes-not-done = { $what } (não feito)
minutes-dropped = { $what } (abandonado)
minutes-no-owner = ainda sem responsável
minutes-by = até { $day }
minutes-no-date = ainda sem data
minutes-no-answer = { $question } Ainda sem resposta.


### The introduction


### The report

report-title = { $city } em imagens
picture-map = Quem move o plano: { $y } e { $x } de cada membro
picture-map-axes = para a direita: { $x }; para cima: { $y }
picture-map-says = No mapa: { $placed }. Para trabalhar de perto, em cima à direita: { $close }. Ainda sem lugar: { $open }. A negrito: o núcleo do grupo. & liga grupos, ~ a sala não está de acordo, ? por encontrar.
picture-more = mais { $count }
picture-who = Quem
picture-helices = As quatro hélices: no papel, na sala e a meta
picture-helices-key = Tracejado: por encontrar. Cinzento: presenças. Linha preta: meta.
picture-helices-says = A hélice mais pequena: { $helix }, { $seats } de { $all } lugares. Por encontrar em todas as hélices: { $ghosts }.
picture-came = presenças { $share }
picture-helix = Hélice
picture-seats = Lugares
picture-to-be-found = Dos quais por encontrar
picture-share = Quota
picture-attendance = Presenças
picture-target = Meta
picture-network = Quem trabalha com quem
picture-network-says = Ligações desenhadas: { $drawn } de { $all }. Nas ligações desenhadas até agora, duas hélices só se encontram através deles (pontos grandes): { $who }.
picture-network-none = Ligações desenhadas: { $drawn } de { $all }. Nenhum par de hélices depende de um só membro.
picture-from = De
picture-to = Para
picture-kind = Tipo
picture-came-title = Quem veio, reunião a reunião
picture-came-says = Presentes na última reunião: { $last }. Reuniões realizadas até agora: { $meetings }.
picture-meeting = Reunião
picture-day = Dia
picture-all = Total
picture-timeline = O plano no tempo
picture-timeline-says = Ações com datas: { $all }, desenhadas: { $shown }. Em atraso (sinal !): { $late }. Sem datas: { $undated }. Círculos em cima: reuniões.
picture-action = Ação
picture-start = Início
picture-end = Fim
picture-state = Estado
picture-done = concluída
picture-late = em atraso
picture-money = O dinheiro do plano, em { $currency }
picture-money-key = Escuro: garantido. Claro: pedido ou prometido. Tracejado: em falta.
picture-money-says = Garantido: { $secured } de { $sum }. Em falta: { $missing }.
picture-sum = Custo
picture-secured = Garantido
picture-hoped = Pedido ou prometido
picture-missing = Em falta
picture-total = Total
picture-exchange = O que as cidades precisam e oferecem, por tema
picture-exchange-key = 3/1: três necessidades, uma oferta. Quanto mais escuro, mais ofertas faltam.
picture-exchange-says = Necessidades: { $needs }. Ofertas: { $offers }. Cidades: { $cities }. Maior diferença: { $theme }.
picture-exchange-even = Necessidades: { $needs }. Ofertas: { $offers }. Cidades: { $cities }. Nenhum tema tem mais necessidades do que ofertas.
picture-no-theme = (sem tema)
picture-city = Cidade
picture-variables = O que a rede queria mudar
picture-variables-says = Subiram desde { $since }: { $risen } de { $all }. Avaliado de 1 a 5.
picture-variable = Variável
picture-variable-empowerment = Capacitação dos cidadãos
picture-variable-openness = Abertura da autarquia
picture-variable-brokerage = Intermediários entre as partes
picture-variable-measurement = Medição do impacto
picture-value = Valor
picture-why = Porquê


### The brief for a mayor

mayor-title = { $city }: o nosso Grupo Local URBACT numa página, { $day }
mayor-purpose = Para que serve o grupo
mayor-purpose-none = O grupo ainda não escreveu a sua missão.
mayor-members =
    { $count ->
        [one] O grupo tem { $count } membro; juntos escrevemos o Plano de Ação Integrado.
       *[other] O grupo tem { $count } membros; juntos escrevemos o Plano de Ação Integrado.
    }
mayor-decided = Decidido na última reunião ({ $title }, { $day })
mayor-decided-none = Não foi anotada nenhuma decisão.
mayor-plan = Ponto da situação do plano e do dinheiro
mayor-money = Custo das ações previstas: { $total }. Assegurado: { $secured }. Por assegurar: { $missing }.
mayor-exchange = O que trouxe o intercâmbio com outras cidades
mayor-needs = Necessidades sem oferta: { $open }. Necessidades com oferta: { $matched }. Necessidades satisfeitas: { $met }.
mayor-agreed = { $need } (acordado: { $offer })
mayor-story = Uma história
mayor-ask = O que lhe pedimos
mayor-ask-money = Ajude-nos a assegurar o dinheiro que falta para: { $names }.
mayor-ask-lead = Indique quem lidera: { $names }.
mayor-ask-meeting = Venha à próxima reunião, ou envie alguém: { $what }.
mayor-ask-nothing = Nada por agora; obrigado pela leitura.
mayor-writer = Escrito pela coordenação do Grupo Local URBACT: { $city }
