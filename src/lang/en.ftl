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


### Words for days as people type them, understood beside the English ones

## Words of one sense parted by commas, different ones by strokes, folded or not. The last row: words that mean something
## else as often, which are a day in a sentence only behind a word that says by when, or beside a date.
input-weekdays = mon / tue / wed / thu / fri / sat / sun
input-months = jan / feb / mar / apr / may / jun / jul / aug / sep / oct / nov / dec
input-today = today
input-tomorrow = tomorrow
input-day-after = day after tomorrow
input-yesterday = yesterday
input-next = next
input-this = this
input-last = last
input-units = day, days / week, weeks / month, months / year, years
input-numbers = one / two / three / four / five / six
input-in = in
input-ago = ago
input-end-of = end of
input-of = of
input-meeting = meeting
input-none = none
input-by = by
input-articles = the
input-other-words = mon


### Choices: how files spell them stays English, this is what they are called

helix-public = Public
helix-private = Private
helix-knowledge = Knowledge
helix-citizens = Citizens

generic-public = Public body
generic-private = Private firm
generic-knowledge = Place of learning
generic-citizens = Civic group

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

session-title = Mapping session
session-question = A new mapping session: the question for the room (Enter alone: none)
session-resumed = Going on with the session of { $day }; Esc, then x ends it
session-offer = Do others see this screen? Esc, then P hides people, stance, trust, notes
session-ended = The session has ended; g m shows who stands elsewhere since
session-no-role = no role yet
session-stands = stands at { $influence } { $interest }
session-disagree = they disagree: { $ranges }
session-added =
    { $count ->
        [one] { $count } added in this session
       *[other] { $count } added in this session
    }
session-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
session-present = Present
session-present-what = hides people, contacts, stance and trust
session-names = Call out names
session-places = Place them
session-link = Link them
session-stances = Stances
session-stances-what = those to manage closely; a makes a task
session-stances-hidden = hidden while presenting
session-read-back = Read back
session-read-back-what = three sentences and a summary
session-end = End the session
session-end-what = what was done in it stays
session-to-find = to be found { $count }
session-no-name = Nothing called out yet in this session
session-no-link = No link drawn yet in this session
session-all-placed = Everybody is on the map
session-skipped =
    { $count ->
        [one] { $count } was skipped; p goes through them again
       *[other] { $count } were skipped; p goes through them again
    }
session-turn = Influence, then interest: two digits
session-turn-help = two digits place · s skip · b back · ?25 they disagree (influence), ??25 (interest) · u undo · Esc ends
session-nothing-placed = nothing was placed in this walk; Esc, then u takes back more
session-disputed = That they disagree is noted. Two digits place it now; Enter or s leaves it for later
session-read-back-title = Read back: does the room agree? y copies it

add-member = Add a member
add-link = Add a link
add-task = Add a task
add-question = Add a question
add-story = Add a story
add-meeting = Add a meeting

readback-nobody = Nobody with a role is in the group yet.
readback-missing = Nobody in the group yet for: { $helices }.
readback-smallest = { $helices } is the smallest helix: { $count } of { $total } seats, { $percent }.
readback-smallest-several = The smallest helices are { $helices }: { $count } of { $total } seats each, { $percent }.
readback-even = All four helices are even: { $count } of { $total } seats each.
readback-to-find = Of these still to be found: { $count }.
readback-disagree = The room disagrees most about: { $what }.
readback-noted-before = No new disagreement was noted. The widest noted before: { $what }.
readback-no-place = Nobody has a place on the map yet.
readback-no-dispute = No disagreement was noted.
readback-only = In the links drawn so far only { $name } connects { $pairs }.
readback-pair = { $one } and { $other }
readback-widest = In the links drawn so far { $name } joins most helices: { $helices }.
readback-no-link = No link joins two helices yet.


### Meetings

meet-minutes = Minutes
meet-seats = Seats
meet-more = { $count } more
meet-expected = { $count } expected
meet-nobody-expected = nobody is expected
meet-here = { $count } here
meet-excused = { $count } excused
meet-absent = { $count } absent
meet-to-come = { $count } to come
meet-balanced = a balanced room
meet-welcome = not expected, but welcome
meet-no-members = nobody yet: 2, then a adds members
meet-stand-in-by = by { $name }
meet-stand-in = by a stand-in
meet-none-yet = No meetings yet. Press a to plan one.

mark-present = present
mark-stand-in = stand-in
mark-excused = excused
mark-absent = absent
mark-not-yet = not yet
mark-not-expected = not expected
mark-nothing-said = nothing said

paper-none = none yet; a adds one
paper-details = when, where and how: Enter
paper-mood = mood { $mood }
paper-agenda = Agenda
paper-decisions = Decisions
paper-tasks = Tasks
paper-nobody = nobody yet
paper-loop = To the loop
paper-stories = Stories
paper-next = Next meeting
paper-no-date = no date yet; a plans it
paper-short = { $helix } will be short: ask
paper-short-by = { $helix } will be short by { $count }: ask
paper-for-stand-in = for a stand-in
paper-not-expected = not expected yet
paper-role = a role
paper-hand-on = Answers to hand on
paper-begin = To carry, at the beginning
paper-begin-lacks = To carry, at the beginning (nobody asks about { $corners })
paper-end = To carry, at the end
paper-either = To carry, whenever there is time
paper-waiting = Could be carried too
paper-carry-none = none yet; x on a question below carries it
paper-answered = answered
paper-back = Came back
paper-what-agenda = What is to be talked about?
paper-what-decided = What was decided?
paper-when-next = When does the group meet next? What stays open of the agenda goes along
meet-who-is-here = Who is here? Two letters, Enter; again: excused, absent. Esc ends
meet-who-stands-in = Who comes in place of { $name }? Empty: nobody


### The brief, and what has changed since

brief-title = { $city }: where we stand, { $day }
brief-next = Next meeting: { $what }.
brief-next-none = No next meeting is planned yet.
brief-care = What needs care
brief-care-none = Nothing needs care.
brief-empty = Nothing is recorded yet.
brief-more =
    { $count ->
        [one] { $count } more point: { $points }
       *[other] { $count } more points, among them: { $points }
    }
brief-example = For example: { $name }
brief-latest =
    { $days ->
        [one] The latest ({ $days } day): { $name }
       *[other] The latest ({ $days } days): { $name }
    }
brief-soonest = The first ({ $when }): { $name }
brief-marked = For example: { $name } (marked as blocked)
brief-waits = For example: { $name } (to be done before it: { $before })
brief-oldest =
    { $meetings ->
        [one] The oldest ({ $meetings } meeting): { $name }
       *[other] The oldest ({ $meetings } meetings): { $name }
    }
brief-short = { $name }: { $share } of the group (at least { $target } expected)
brief-short-none = { $name }: nobody yet (at least { $target } expected)
brief-heavy = { $name }: { $share } of the group (at most { $most } expected)
brief-asked = { $offer }, for: { $need }
brief-money-gap = { $action } ({ $missing } of { $total } not promised)
care-data =
    { $count ->
        [one] { $count } file cannot be read whole
       *[other] { $count } files cannot be read whole
    }
care-late =
    { $count ->
        [one] { $count } task is late
       *[other] { $count } tasks are late
    }
care-due =
    { $count ->
        [one] { $count } task is due before the next meeting
       *[other] { $count } tasks are due before the next meeting
    }
care-blocked =
    { $count ->
        [one] { $count } task is blocked
       *[other] { $count } tasks are blocked
    }
care-unowned =
    { $count ->
        [one] { $count } task has no owner
       *[other] { $count } tasks have no owner
    }
care-left-owner =
    { $count ->
        [one] { $count } task or action is still with a member that has left
       *[other] { $count } tasks or actions are still with members that have left
    }
care-question-old =
    { $count ->
        [one] { $count } question has waited for two meetings or more
       *[other] { $count } questions have waited for two meetings or more
    }
care-question-unshared =
    { $count ->
        [one] { $count } answer has not yet been passed on to the group
       *[other] { $count } answers have not yet been passed on to the group
    }
care-quiet =
    { $count ->
        [one] { $count } member missed three meetings in a row
       *[other] { $count } members missed three meetings in a row
    }
care-uncontacted =
    { $count ->
        [one] { $count } influential member has not been contacted lately
       *[other] { $count } influential members have not been contacted lately
    }
care-helix-short =
    { $count ->
        [one] { $count } helix is too small
       *[other] { $count } helices are too small
    }
care-helix-heavy =
    { $count ->
        [one] { $count } helix is too large
       *[other] { $count } helices are too large
    }
care-bucket-short =
    { $count ->
        [one] { $count } part of the city's own mix is too small
       *[other] { $count } parts of the city's own mix are too small
    }
care-no-resident = No residents in the group yet
care-no-elected = No elected representatives in the group yet
care-match-waiting =
    { $count ->
        [one] { $count } introduction has had no reply
       *[other] { $count } introductions have had no reply
    }
care-money-gap =
    { $count ->
        [one] { $count } action counts on money that is not promised
       *[other] { $count } actions count on money that is not promised
    }
care-person-expired =
    { $count ->
        [one] data of { $count } person is kept past its date
       *[other] data of { $count } people is kept past its date
    }
brief-group = The group and its attendance
brief-helix = Helix
brief-seats = Seats
brief-to-find = To be found
brief-share = Share
brief-target = Target
brief-came-none = Attendance
brief-came =
    { $count ->
        [one] Attendance, only meeting
       *[other] Attendance, last { $count } meetings
    }
brief-empty-seats = Seats without a person now: { $names }.
brief-and-more = { $names }, and { $count } more
brief-plan = The plan
brief-plan-none = No actions and no tasks yet.
brief-actions =
    { $done ->
        [one] { $done } of { $total } actions is done.
       *[other] { $done } of { $total } actions are done.
    }
brief-complete =
    { $count ->
        [one] { $count } has all eight parts an action needs.
       *[other] { $count } have all eight parts an action needs.
    }
brief-tasks =
    { $done ->
        [one] { $done } of { $total } tasks is done.
       *[other] { $done } of { $total } tasks are done.
    }
brief-late =
    { $count ->
        [one] { $count } is late.
       *[other] { $count } are late.
    }
brief-overdue = Past their end and not done: { $names }.
brief-put-off = Put off since the last meeting: { $names }.
brief-put-off-day = Put off since { $day }: { $names }.
brief-slip =
    { $days ->
        [one] { $title } (+{ $days } day)
       *[other] { $title } (+{ $days } days)
    }
brief-since = Since the last meeting ({ $title }, { $day })
brief-since-day = Since { $day }
since-done = Done
since-added = Added
since-joined = New members
since-left = Left the group
since-moved-on-the-map = Moved on the map
since-matched = Needs that found an offer
since-asked = New questions
since-answered = New answers
since-put-off = Put off
since-linked = New links
since-told = New stories
since-planned = New meetings
since-matches-noted = Matches noted
since-changed = Changed
since-archived = Archived
since-by-hand = Changed by hand, outside ulg
brief-cycle = Where we are in the planning cycle


### Minutes and questions

minutes-when = { $kind }, { $when }
minutes-host = Host: { $name }
minutes-method = Method: { $method }
minutes-mood = Mood at the end: { $mood } of 5
minutes-expected = Expected ({ $count })
minutes-present = Present ({ $count })
minutes-excused = Excused ({ $count })
minutes-absent = Absent ({ $count })
minutes-absent-counted =
    { $count ->
        [one] { $count } member was absent.
       *[other] { $count } members were absent.
    }
minutes-no-role = No role yet
minutes-stand-in = Represented by a stand-in: { $names }
minutes-agenda = Agenda
minutes-decisions = Decisions
minutes-tasks = Tasks
minutes-raised = Questions raised
minutes-carried = Questions sent to this meeting
minutes-shared = Answers passed on to the group
minutes-stories = Stories
minutes-next = Next meetings
minutes-next-none = No date yet.
minutes-done = { $what } (done)
minutes-not-done = { $what } (not done)
minutes-dropped = { $what } (dropped)
minutes-no-owner = no owner yet
minutes-by = by { $day }
minutes-no-date = no date yet
minutes-no-answer = { $question } No answer yet.


### The introduction


### The report

report-title = { $city } in pictures
picture-map = Who moves the plan: { $y } and { $x } of each member
picture-map-axes = to the right: { $x }; upwards: { $y }
picture-map-says = Placed on the map: { $placed }. To be worked with closely, at the upper right: { $close }. Not placed yet: { $open }. Bold: core of the group. & joins groups, ~ the room disagrees, ? to be found.
picture-more = { $count } more
picture-who = Who
picture-helices = The four helices: on paper, in the room, and the target
picture-helices-key = Dashed: still to be found. Grey: attendance. Black line: target.
picture-helices-says = The smallest helix is { $helix }: { $seats } of { $all } seats. Still to be found in all helices: { $ghosts }.
picture-came = attendance { $share }
picture-helix = Helix
picture-seats = Seats
picture-to-be-found = Of these to be found
picture-share = Share
picture-attendance = Attendance
picture-target = Target
picture-network = Who works with whom
picture-network-says = Links drawn: { $drawn } of { $all }. In the links drawn so far, two helices meet only through these (large dots): { $who }.
picture-network-none = Links drawn: { $drawn } of { $all }. No two helices depend on a single member.
picture-from = From
picture-to = To
picture-kind = Kind
picture-came-title = Who came, meeting by meeting
picture-came-says = Present at the last meeting: { $last }. Meetings held so far: { $meetings }.
picture-meeting = Meeting
picture-day = Day
picture-all = All
picture-timeline = The plan in time
picture-timeline-says = Actions with dates: { $all }, drawn: { $shown }. Late (marked !): { $late }. Without dates: { $undated }. Rings above: meetings.
picture-action = Action
picture-start = Start
picture-end = End
picture-state = State
picture-done = done
picture-late = late
picture-money = The money of the plan, in { $currency }
picture-money-key = Dark: secured. Light: asked or promised. Dashed: missing.
picture-money-says = Secured: { $secured } of { $sum }. Missing: { $missing }.
picture-sum = Cost
picture-secured = Secured
picture-hoped = Asked or promised
picture-missing = Missing
picture-total = Total
picture-exchange = What the cities need and offer, by theme
picture-exchange-key = 3/1: three needs, one offer. The darker, the more is sought beyond what is offered.
picture-exchange-says = Needs: { $needs }. Offers: { $offers }. Cities: { $cities }. Largest gap: { $theme }.
picture-exchange-even = Needs: { $needs }. Offers: { $offers }. Cities: { $cities }. No theme has more needs than offers.
picture-no-theme = (no theme)
picture-city = City
picture-variables = What the network set out to move
picture-variables-says = Risen since { $since }: { $risen } of { $all }. Judged from 1 to 5.
picture-variable = Variable
picture-variable-empowerment = Empowerment of citizens
picture-variable-openness = Openness of the authority
picture-variable-brokerage = Brokers between the parts
picture-variable-measurement = Measurement of impact
picture-value = Value
picture-why = Why


### The brief for a mayor

mayor-title = { $city }: our URBACT Local Group in one page, { $day }
mayor-purpose = What the group is for
mayor-purpose-none = The group has not yet written down its purpose.
mayor-members =
    { $count ->
        [one] The group has { $count } member; together we write the Integrated Action Plan.
       *[other] The group has { $count } members; together we write the Integrated Action Plan.
    }
mayor-decided = Decided at the last meeting ({ $title }, { $day })
mayor-decided-none = No decision was written down.
mayor-plan = Where the plan and the money stand
mayor-money = Cost of the planned actions: { $total }. Secured: { $secured }. Still to be secured: { $missing }.
mayor-exchange = What the exchange with other cities brought
mayor-needs = Needs without an offer: { $open }. Needs with an offer: { $matched }. Needs met: { $met }.
mayor-agreed = { $need } (agreed: { $offer })
mayor-story = One story
mayor-ask = What we ask of you
mayor-ask-money = Please help to secure the money that is missing for: { $names }.
mayor-ask-lead = Please name who leads: { $names }.
mayor-ask-meeting = Please come to the next meeting, or send somebody: { $what }.
mayor-ask-nothing = Nothing at the moment; thank you for reading.
mayor-writer = Written by the coordination of the URBACT Local Group: { $city }
