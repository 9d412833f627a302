# The messages of ulg in English: what a room and the readers of a mail are told. Whole sentences, never pieces.
# Every message stands in all eight languages, in the same order.


### Days

## Names in a row, parted by blanks. Months as a date has them.
weekdays-short = Mon Tue Wed Thu Fri Sat Sun
weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
months = January February March April May June July August September October November December
day = { $weekday } { $day } { $month } { $year }
day-in-full = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
day-short-year = { $day } { $month } { $year }
day-month = { $month } { $year }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-ahead =
    { $count ->
        [one] in { $count } day
       *[other] in { $count } days
    }
day-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
day-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }


### Choices: how files spell them stays English, this is what they are called

helix-public = Public
helix-private = Private
helix-knowledge = Knowledge
helix-citizens = Citizens

ring-core = Core
ring-member = Member
ring-associate = Associate
ring-informed = Informed
ring-ghost = To be found

relation-information = Information
relation-money = Money
relation-advice = Advice
relation-authority = Authority
relation-partnership = Partnership
relation-conflict = Conflict

meeting-kind-local = Meeting of the URBACT Local Group
meeting-kind-core = Meeting of the core group
meeting-kind-transnational = Transnational meeting


### The frame: tabs, views, the key bar

tab-brief = Brief
tab-map = Map
tab-plan = Plan
tab-exchange = Exchange
tab-meetings = Meetings

view-brief = Brief
view-since = Since
view-matrix = Matrix
view-helix = Helix
view-members = Members
view-links = Links
view-people = People
view-all-links = All links
view-roles = Roles
view-tasks = Tasks
view-plan = Plan
view-board = Board
view-timeline = Timeline
view-actions = Actions
view-loose-ends = Loose ends
view-money = Money
view-stopping = Stopping
view-needs = Needs
view-answers = Answers
view-offers = Offers
view-seekers = Seekers
view-matches = Matches
view-stories = Stories
view-network = Network
view-ideas = Ideas
view-themes = Themes
view-places = Places
view-meetings = Meetings
view-room = Room
view-attendance = Attendance
view-loop = Loop
view-questions = Questions
view-year = Year
view-cycle = Cycle

frame-example = { $city } (example)
frame-frozen = { $day } (frozen)
frame-presenting = presenting
frame-only-looking = only looking
frame-cover = any key returns
frame-marked =
    { $count ->
        [one] { $count } marked
       *[other] { $count } marked
    }
frame-marked-all-hidden = { $count } marked, not in view
frame-marked-some-hidden = { $count } marked, { $hidden } not in view
frame-filter = filter: { $filter }
frame-of = { $count } of { $total }

hint-attendance-mark = came, absent
hint-attendance-meeting = meeting
hint-bars-all-later = all later
hint-bars-earlier = earlier
hint-bars-in = zoom in
hint-bars-later = later
hint-bars-out = zoom out
hint-board-fewer = what if -
hint-board-more = what if +
hint-brief-since = since when
hint-cards-by = columns by
hint-cards-left = move left
hint-cards-right = move right
hint-cycle-here = here we are
hint-edit-add = add
hint-edit-due = due
hint-edit-field = edit
hint-edit-owner = owner
hint-edit-place = place
hint-edit-spoken = spoken to
hint-edit-status = status
hint-edit-undo = undo
hint-exchange-scope = own, network
hint-import-done = import
hint-import-enter = change
hint-import-new = new
hint-import-out = leave out
hint-import-people = people
hint-import-same = same
hint-import-turn = rows
hint-links-add = add
hint-links-find = find
hint-list-filter = filter
hint-list-mark = mark
hint-list-sort = sort
hint-map-cell = whole cell
hint-map-session = session
hint-map-stances = stances
hint-match-introduce = introduce
hint-match-mark = match
hint-match-open = open
hint-match-task = add task
hint-meet-add = add
hint-meet-decision = decision
hint-meet-edit = edit
hint-meet-find = find seat
hint-meet-here = present
hint-meet-stand-in = stand-in
hint-meet-tick = tick
hint-move-follow = follow
hint-move-leave = back
hint-move-open = open
hint-network-by = group by
hint-network-scope = own, others
hint-people-erase = erase
hint-people-go-on = go on
hint-people-held = what we hold
hint-people-leave = leaves
hint-picks-go = go there
hint-picks-task = add task
hint-plan-fold = fold
hint-problems-both = keep both
hint-problems-editor = editor
hint-problems-here = keep here
hint-problems-there = take there
hint-question-on = next step
hint-screen-help = help
hint-screen-palette = find
hint-session-end = end it
hint-session-links = links
hint-session-names = names
hint-session-places = places
hint-session-read-back = read back
hint-session-stances = stances
hint-task-done = done
hint-task-after = waits for
hint-themes-earlier = cities left
hint-themes-later = cities right
hint-typing-accept = take it
hint-typing-cancel = cancel
hint-typing-choose = choose
hint-typing-complete = complete
hint-view-next = next view
hint-turn-stay = stay
hint-turn-later = leave for later


### The map: matrix, helices, links

quadrant-keep-satisfied = keep satisfied
quadrant-manage-closely = manage closely
quadrant-monitor = monitor
quadrant-keep-informed = keep informed
advice-keep-satisfied = ask early what would hurt them; no surprises
advice-manage-closely = decide together; meet often, one person each
advice-monitor = a short word now and then; look again next session
advice-keep-informed = tell them first; let them speak for the plan
axis-influence = Influence
axis-interest = Interest

sign-core = core
sign-broker = broker
sign-disputed = disputed
sign-leads = leads
sign-for = for
sign-against = against
sign-unaware = unaware
sign-still-to-be-found = still to be found

map-placed = { $placed } of { $total } placed
map-all-placed = All are on the map
map-not-placed = Not placed { $count }:
map-not-placed-yet = Not placed yet
map-nothing-matches = Nothing matches the filter. Esc clears it.
map-has-left = { $name }: has left
map-has-no-place = { $name }: not on the map yet; p and two digits place it
map-range = { $axis } { $low } to { $high }
map-step = { $axis } { $from } -> { $to }
map-placed-at = placed at { $influence } { $interest }
map-taken-off = taken off the map
map-nobody-here = The cursor is on nobody on the map
map-edge = { $names }: at the edge of the map
map-hidden = Whoever does not match the filter is hidden
map-dimmed = Whoever does not match the filter is dimmed
map-moves-ended = Moves are no longer shown
map-nobody-moved = Nobody has moved since: { $since }

board-came = attendance { $percent }
board-not-met = no meeting yet
board-target = target { $percent }
board-no-target = no target
board-no-role = No role yet { $count }:
board-filtered = Filtered: counts and shares are of those shown
board-apart = Counted apart: residents { $residents }, elected { $elected }
board-apart-to-find = Counted apart: residents { $residents }, elected { $elected }, still to be found { $found }
board-rule = The city's own rule: { $parts }
board-part = { $name } { $share }, { $words }
board-part-target = { $name } { $share } of { $target }, { $words }
board-shown = { $count } of { $total }  { $percent }
board-what-if = What if: { $roles }. Nothing is saved; Esc ends it.
board-which-more = What if there were one more: which role? The best invitation stands first
board-which-fewer = What if there were one fewer: which role?
board-closes =
    { $count ->
        [one] closes { $count } gap
       *[other] closes { $count } gaps
    }

mix-more-needed =
    { $count ->
        [one] { $count } more needed
       *[other] { $count } more needed
    }
mix-more-needed-yet-half = { $count } more needed, yet over half
mix-nobody-more-needed = nobody yet, { $count } more needed
mix-nobody = nobody yet
mix-too-heavy = too heavy: over half
mix-no-share = no share wanted
mix-over = more than wanted
mix-on = as wanted
mix-enough = enough

gap-short = { $name } short
gap-heavy = { $name } too heavy
gap-no-resident = no resident
gap-no-elected = nobody elected


### The session


### Meetings


### The brief, and what has changed since


### Minutes and questions


### The introduction
