//! What `--help` says besides the names: examples that can be typed as they stand. No line over 80 columns.

pub const ABOUT: &str = "A workbench for coordinators of URBACT Local Groups.

Without a command, ulg opens the screen on a city's folder; without a city, on
the working folder if it holds a city's files, else on the built-in example.";

pub const EXAMPLES: &str = "\
Examples:
  ulg gdansk                        look round in a built-in example
  ulg init my-city                  begin your own
  ulg -C my-city status             where do we stand?
  ulg -C my-city map                who has influence, who is interested?
  ulg -C my-city plan               which action is not yet credible?
  ulg -C my-city match              who could answer our needs?
  ulg add task 'Book the venue fri owner:labour'
  ulg help add                      more on one command

Exit codes: 0 done, 1 findings, 2 wrong command line, 65 bad data,
66 input missing, 70 our bug, 73 output cannot be made, 74 disk error,
75 busy or changed, 77 not allowed, 141 closed pipe.";

pub const LIST: &str = "\
Kinds: members, people, links, roles, actions, tasks, needs, offers, meetings,
       questions, stories, views
Left out, also of --csv and --json, until --private asks for them: stance,
trust, notes, who came as a stand-in, and links that tell of a conflict.

Examples:
  ulg list tasks --filter late
  ulg list tasks --filter 'owner:labour -done'
  ulg list members --filter 'helix:citizens' --csv > members.csv
  ulg list offers --scope network --filter 'theme:spaces'";

pub const SHOW: &str = "\
Examples:
  ulg show members/labour-office
  ulg show book-venue --json
  ulg show city";

pub const ADD: &str = "\
A task is its title, with signs and field words anywhere, and a date at its end
or its beginning: fri, Thu 3 Dec, 15/10, 3.12., +2w, next week, by end of month.
After due: a date stands anywhere; in double quotes it stays in the title.
Every other kind has parts with ; between. Options may stand behind the line;
-- ends them, before a title that begins with a dash. Several lines, such as a
table copied from a spreadsheet, are added all or none.

Examples:
  ulg add task 'Book the venue fri owner:labour priority:high action:yard'
  ulg add task 'Book the venue fri @labour !1 #yard'         the same, shorter
  ulg add member 'Orunia bakers ; private ; 45 ; core ; district:Orunia'
  ulg add link 'labour-office ; orunia-bakers ; advice ; 3'
  ulg add meeting 'ULG 9 ; 19/10 ; place=City library'
  ulg add need 'Rooms for bakers ; kind=capacity ; themes=spaces'
Every field of a kind: ulg format KIND";

pub const IMPORT: &str = "\
Columns are known by their headings in nine languages; --map tells the others.
What is here already is not added twice; only what is empty in it is filled. A
workbook that ulg made and somebody edited comes back as edits. All rows are one
change, which ulg undo takes back.

Examples:
  ulg import members.xlsx --dry-run              look first
  ulg import members.csv --map 'Einfluss=influence' --yes
  ulg import mailing.csv --people --informed 2026-11-23 --yes
  ulg import came.csv --kind attendance --meeting ulg-9 --yes";

pub const SET: &str = "\
All assignments of one call are one change, done or refused as a whole.

Examples:
  ulg set labour-office influence=4 interest=5
  ulg set tasks/book-venue due=fri owner=labour
  ulg set tasks/book-venue due=               takes the date away
  ulg set tasks/book-venue tags+=room tags-=ulg-7
  ulg set actions/yard-labs 'costs+=(what: \"Timber\", amount: 900)'
Every field of a kind: ulg format KIND";

pub const UNDO: &str = "\
A change is taken back only where what it changed has not been changed since.
One that no longer holds is told once and passed over for the next older one.
Numbers up to 9 count changes; a larger one is the number that ulg log shows.

Examples:
  ulg undo                          your latest change that still holds
  ulg undo 3                        your latest three
  ulg undo 124                      only the change of number 124
  ulg undo --seq 7                  only number 7
  ulg undo --any                    the folder's latest, whoever made it";

pub const GIT: &str = "\
Two colleagues who each add a member, or change two fields of one task, no longer
meet in a conflict. Where both gave one field two values, both stay in the file
between git's marks, and ulg check names record and field.
Everybody does this once in their own clone; a clone without it merges by lines.
people.ron and archive.ron are not in git, since they name people.

Examples:
  ulg git                           is it set here? what would be?
  ulg git --set                     set it, in this clone only";

pub const MERGE_DRIVER: &str = "\
Exit codes: 0 merged, 1 something is left to decide, between marks in the file.

Examples:
  ulg merge-driver base.ron ours.ron theirs.ron     the outcome is in ours.ron";

pub const COMPLETIONS: &str = "\
Examples:
  ulg completions bash > ~/.local/share/bash-completion/completions/ulg
  ulg completions zsh > ~/.zfunc/_ulg
  ulg completions fish > ~/.config/fish/completions/ulg.fish";

pub const MAN: &str = "\
Examples:
  ulg man | man -l -                read it now
  ulg man --dir ~/.local/share/man/man1";

pub const LOG: &str = "\
Examples:
  ulg log --since meeting           since the last meeting
  ulg log --since mon               since last Monday
  ulg log --since -2w --json
The number before a change is the one that ulg undo takes.";

pub const MAP: &str = "\
Signs: * core ring, & broker, ~ disputed, ? still to be found.
Stance and trust are private and in none of the maps; conflicts neither, unless
--links --private asks for them.

Examples:
  ulg map                           25 cells, for a screen or a printer
  ulg map --md > map.md             for an e-mail or a wiki
  ulg map --helix                   who is missing?
  ulg map --links second-helping    what breaks if it leaves?
  ulg map --since meeting           what changed, for the minutes";

pub const PLAN: &str = "\
Parts: the eight an action needs before it can be launched: lead, dates, costs,
the source of each cost, an indicator with its target, a risk with what is done
about it, the need behind it, a first step.
Stances are private: who resists is said on the screen only.

Examples:
  ulg plan                          the action table
  ulg plan --md > plan.md           for an e-mail or a wiki
  ulg plan --timeline --by week     bars, today, meetings, what is late
  ulg plan --money                  who pays, and what is not secured
  ulg plan --coherence              what does not fit
  ulg plan --stopping               what must end";

pub const MATCH: &str = "\
Close, possible or far says how near an offer comes. A reason is a topic and a
clause from each of the two texts, word for word; whoever reads it judges. Where
nothing can be shown that holds, no reason is given. English texts are compared
by their subjects too, those in another language (language in city.ron) by their
words only. A pair that was rejected, an offer that is paused or closed: left out.

Examples:
  ulg match                         all open needs, the best three of each
  ulg match brokerage-capacity --limit 10
  ulg match turin/impact-funds      a need of another city
  ulg match --offers                our offers, and whom they could help
  ulg match --scope own             among our own members
  ulg match --json | jq '.[].offers[0].offer'";

pub const EXCHANGE: &str = "\
The table counts what is open, needs before offers: 3/1.

Examples:
  ulg exchange                      themes and cities
  ulg exchange --export             what could we give?
  ulg exchange --import             what could we take?
  ulg exchange --unanswered         what does nobody in the network have?
  ulg exchange --duplicates         do we ask twice?";
pub const BRIEF: &str = "\
The next meeting, what needs care, who is in the group and who comes, the plan,
what has changed since the last meeting, also by hand, the station in the cycle.
People are not named.

Examples:
  ulg brief | mail -s 'Where we stand' lead.expert@example.org
  ulg brief > brief.md
  ulg brief --since -1m             what has changed in a month";

pub const MINUTES: &str = "\
Who was there, agenda, decisions, tasks with owner and date, questions, stories,
the next meeting. A task belongs to the meeting it names: meeting=ulg-7

Examples:
  ulg minutes > minutes.md          the last meeting
  ulg minutes ulg-7
  ulg minutes --names               the absent by name, not as a number
  ulg list meetings                 their ids";

pub const QUESTIONS: &str = "\
By how far they have come, the oldest first; which dimension has
been left out; what the next network meeting should carry and what the next
local one should hand on.

Examples:
  ulg questions
  ulg questions --md > questions.md
  ulg set questions/empty-rooms sent=tn-paris slot=begin status=sent";

pub const PERSON: &str = "\
Erasing takes the person out of people.ron, the archive, the history and drafts;
in free text the name goes and the words around it stay. A draft of the person's
own record, and a line of the history that cannot be read and names the person,
go whole. Nothing of it can be undone. A file of the city that cannot be read
refuses it before anything is written.

Then every byte of the folder is searched, UTF-16 and older codings too. What
was found is named, as are files that could not be searched inside (packed,
encoded, pictures, PDF), the copies that cannot be reached, and places where a
name with an ending may be meant; all of these stay as they are. Exit code 1:
something is left, or could not be searched. Cut off, the same command finishes
it.

Examples:
  ulg person show tomasz-kropla
  ulg person show 'Tomasz Kropla'
  ulg person erase tomasz-kropla    asks for the id to be typed
  ulg person erase tomasz-kropla --yes";

pub const REPORT: &str = "\
One page of HTML with its pictures in it: it opens in any browser, needs no
network, prints on A4. Nobody is named and nothing private is drawn.
Pictures: map, helices, network, attendance, timeline, money, exchange,
          variables; each alone as SVG, to paste into slides.

Examples:
  ulg report report.html
  ulg report --for mayor --lang pl mayor.html
  ulg report --picture map map.svg";

pub const EXPORT: &str = "\
What:    workbook (comes back by ulg import), kumu, calendar, contacts, network,
         report, minutes, action-table, exchange-table, or a kind: members, ...
Format:  by the ending of the file: .xlsx .csv .json .ics .vcf .gexf .graphml
         .md .html .docx; without a file text is printed.
Nobody is named and nothing private leaves unless --people or --private asks for
it; such a file is for its owner alone. A file that is there stays, but for
--force. Calendars hold no end of a meeting: two hours, or --length.

Examples:
  ulg export workbook plan.xlsx
  ulg export members members.csv --filter 'helix:citizens' --separator ';'
  ulg export calendar ulg.ics --length 3h
  ulg export minutes ulg-6 minutes.docx
  ulg export contacts group.vcf --people
  ulg export network | less";

pub const INIT: &str = "\
Examples:
  ulg init krakow                   an empty city
  ulg init try-out --like gdansk    a copy of a built-in example

Built in: gdansk, turin, milan, braga, paris, strasbourg, baia-mare,
          barcelona, wroclaw, skane";
