//! What the columns of a table mean: the row that names them, two rows under merged cells, words with two meanings told by
//! their neighbours. It must not know the rows below, nor the city.

use crate::fold::one_line;
use crate::model::Kind;
use crate::model::columns::Layout;
use crate::model::paste::{self, Onto, PastedColumn};
use crate::sheets::{Cell, Table};

/// What a column becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    Field(Kind, &'static str),
    /// A field of the first item of a list of parts, such as the amount of a cost.
    Part(Kind, &'static str, &'static str),
    /// The halves of a person's name.
    Given,
    Family,
    /// The helix of a body.
    Helix,
    /// The id a record has here.
    Id,
    /// What the row was when it left.
    Base,
    /// A sign in it archives the record.
    Remove,
    /// The record that a row of parts belongs to.
    Parent,
    /// A field of a part.
    Item(&'static str),
    /// Nothing.
    Out(Why),
}

/// Why a column becomes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    Unknown,
    Asked,
    Personal,
    /// It would belong to a record of which there is no name.
    Lonely,
    /// Ids of another city mean nothing here.
    Foreign,
}

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Records of a kind; of members also the people who sit there.
    Records(Kind),
    /// Parts of records, in a sheet of their own.
    Parts(&'static Layout),
    /// Who came to a meeting.
    Attendance,
}

impl Content {
    /// As a person names it.
    pub fn name(self) -> String {
        match self {
            Content::Records(kind) => kind.plural().to_string(),
            Content::Parts(layout) => layout.name.to_lowercase(),
            Content::Attendance => "attendance".to_string(),
        }
    }
}

/// The header of a table, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    pub content: Content,
    /// The numbers of its rows in the file: one or two.
    pub rows: Vec<u32>,
    /// How many of the table's rows stand above what it names, it among them.
    pub skip: usize,
    pub headings: Vec<String>,
    pub meanings: Vec<Meaning>,
}

/// The kinds a table may hold, in the order in which they are imported, so that references are found.
pub const ORDER: [Kind; 11] = [
    Kind::Role,
    Kind::Member,
    Kind::Person,
    Kind::Link,
    Kind::Action,
    Kind::Task,
    Kind::Need,
    Kind::Offer,
    Kind::Meeting,
    Kind::Question,
    Kind::Story,
];

/// A header is looked for in so many rows.
const MOST: usize = 20;
/// No heading is longer, in bytes.
const LONGEST: usize = 80;

impl Meaning {
    /// Whether it is about a person.
    pub fn is_personal(self) -> bool {
        matches!(self, Meaning::Given | Meaning::Family | Meaning::Field(Kind::Person, _))
    }

    fn is_known(self) -> bool {
        !matches!(self, Meaning::Out(_))
    }

    /// Its name as `--map` takes it: `member.influence`.
    pub fn name(self) -> String {
        match self {
            Meaning::Field(kind, field) => format!("{}.{field}", kind.name()),
            Meaning::Part(kind, list, field) => format!("{}.{list}.{field}", kind.name()),
            Meaning::Given => "person.given".to_string(),
            Meaning::Family => "person.family".to_string(),
            Meaning::Helix => "member.helix".to_string(),
            Meaning::Id => "id".to_string(),
            Meaning::Base => "base".to_string(),
            Meaning::Remove => "remove".to_string(),
            Meaning::Parent => "parent".to_string(),
            Meaning::Item(field) => (*field).to_string(),
            Meaning::Out(_) => "-".to_string(),
        }
    }

    /// As a person reads it, beside a table of that content.
    pub fn words(self, content: Content) -> String {
        match self {
            Meaning::Field(kind, field) => {
                let label = field.replace('_', " ");
                if content == Content::Records(kind) { label } else { format!("{label} of the {}", kind.name()) }
            }
            Meaning::Part(_, list, field) => format!("{list}: {field}"),
            Meaning::Given => "first name of the person".to_string(),
            Meaning::Family => "family name of the person".to_string(),
            Meaning::Helix => "role, by its helix".to_string(),
            Meaning::Id => "id".to_string(),
            Meaning::Base => "what it was".to_string(),
            Meaning::Remove => "archived if marked".to_string(),
            Meaning::Parent => "what it belongs to".to_string(),
            Meaning::Item(field) => field.replace('_', " "),
            Meaning::Out(Why::Unknown) => "left out: not known".to_string(),
            Meaning::Out(Why::Asked) => "left out".to_string(),
            Meaning::Out(Why::Personal) => "left out: personal data".to_string(),
            Meaning::Out(Why::Foreign) => "left out: of another city".to_string(),
            Meaning::Out(Why::Lonely) => "left out: no name beside it".to_string(),
        }
    }

    /// What a person names it: a field of the content's kind, or `kind.field`.
    pub fn of(content: Content, word: &str) -> Option<Meaning> {
        let word = crate::fold::fold(word.trim()).replace([' ', '-'], "_");
        match word.as_str() {
            "" | "_" => return Some(Meaning::Out(Why::Asked)),
            "id" => return Some(Meaning::Id),
            "given" | "person.given" => return Some(Meaning::Given),
            "family" | "person.family" => return Some(Meaning::Family),
            "helix" | "member.helix" if content == Content::Records(Kind::Member) => return Some(Meaning::Helix),
            _ => {}
        }
        let field = |kind: Kind, name: &str| {
            let field = kind.schema().field(name).filter(|field| field.name != "id")?;
            Some(Meaning::Field(kind, field.name))
        };
        let kinds = kinds_of(content);
        match word.split_once('.') {
            Some((kind, name)) => field(kinds.iter().copied().find(|one| one.name() == kind)?, name),
            None => kinds.iter().find_map(|kind| field(*kind, &word)),
        }
    }
}

/// The kinds of record that a row of a table may hold.
pub fn kinds_of(content: Content) -> &'static [Kind] {
    match content {
        Content::Records(Kind::Member) | Content::Attendance => &[Kind::Member, Kind::Person],
        // What is said of a body beside people only is known, and left out.
        Content::Records(Kind::Person) => &[Kind::Person, Kind::Member],
        Content::Parts(_) => &[],
        Content::Records(kind) => {
            let place = ORDER.iter().position(|one| *one == kind);
            place.map_or(&[], |place| std::slice::from_ref(&ORDER[place]))
        }
    }
}

/// Finds the header of a table: among the first rows the one that names most; `None` where none does. With a content
/// given only its words count, and the first of the rows may be told.
pub fn find(table: &Table, content: Option<Content>, row: Option<u32>) -> Option<Header> {
    let contents: Vec<Content> = match content {
        Some(content) => vec![content],
        None => ORDER.iter().map(|kind| Content::Records(*kind)).collect(),
    };
    let mut best: Option<(usize, Header)> = None;
    let most = if row.is_some() { table.rows.len() } else { table.rows.len().min(MOST) };
    let places = (0..most).filter(|place| row.is_none_or(|row| row == table.rows[*place].number));
    let places: Vec<usize> = places.collect();
    // Of two that say as much the first, and one row before two.
    for joined in [false, true] {
        for place in &places {
            let Some(headings) = headings(table, *place, joined) else { continue };
            for content in &contents {
                let Some((score, meanings)) = score(*content, &headings, table) else { continue };
                if best.as_ref().is_some_and(|(least, _)| *least >= score) {
                    continue;
                }
                let below = usize::from(joined);
                let header = Header {
                    content: *content,
                    rows: table.rows[*place..=place + below].iter().map(|row| row.number).collect(),
                    skip: place + below + 1,
                    headings: headings.iter().map(|(heading, _)| heading.clone()).collect(),
                    meanings,
                };
                best = Some((score, header));
            }
        }
    }
    best.map(|(_, header)| header)
}

/// The columns' headings in a row, each with what else it may be called; joined with the row below, if that only says
/// more of it.
fn headings(table: &Table, place: usize, joined: bool) -> Option<Vec<(String, String)>> {
    let text = |cell: Option<&Cell>| match cell {
        Some(Cell::Text(text)) if text.len() <= LONGEST => one_line(text),
        _ => String::new(),
    };
    let upper = table.rows.get(place)?;
    if !joined {
        let cells = upper.cells.iter().map(|cell| (text(Some(cell)), String::new()));
        return Some(cells.collect());
    }
    let lower = table.rows.get(place + 1).filter(|lower| lower.number == upper.number + 1)?;
    let mut all = Vec::new();
    let mut group = String::new();
    let mut below = false;
    for column in 0..upper.cells.len().max(lower.cells.len()) {
        let (above, under) = (text(upper.cells.get(column)), text(lower.cells.get(column)));
        let spans = span(table, upper.number, column);
        if !above.is_empty() && spans != Some(false) {
            group.clone_from(&above);
        } else if spans.is_none() && above.is_empty() && under.is_empty() {
            group.clear();
        }
        let is_same = above == under;
        // A name stands over the cells that follow it, as merged cells or as empty ones.
        let is_under = spans.is_some() || above.is_empty() || upper.cells.get(column + 1).is_none_or(is_empty);
        if !under.is_empty() && !is_same && !is_under {
            return None;
        }
        below |= !under.is_empty() && !is_same;
        let name = if under.is_empty() { above.clone() } else { under.clone() };
        let whole = if under.is_empty() || is_same { String::new() } else { format!("{group} {under}") };
        all.push((name, whole));
    }
    let is_text = |cell: &Cell| matches!(cell, Cell::Text(_) | Cell::Empty);
    (below && lower.cells.iter().all(is_text)).then_some(all)
}

fn is_empty(cell: &Cell) -> bool {
    matches!(cell, Cell::Empty)
}

/// Whether a cell is part of a block that is several columns wide, and whether it is its first.
fn span(table: &Table, row: u32, column: usize) -> Option<bool> {
    let mut wide = table.merged.iter().filter(|block| block.columns.0 < block.columns.1);
    let block = wide.find(|block| {
        (block.rows.0..=block.rows.1).contains(&row) && (block.columns.0..=block.columns.1).contains(&column)
    })?;
    Some(block.columns.0 == column)
}

/// What the columns mean, and how much is known of them; `None` where it is no header of that content.
fn score(content: Content, headings: &[(String, String)], table: &Table) -> Option<(usize, Vec<Meaning>)> {
    let meanings = meanings(content, headings);
    let known = meanings.iter().filter(|meaning| meaning.is_known()).count();
    let named = is_named(content, &meanings);
    if known == 0 || !named {
        return None;
    }
    let bonus = usize::from(calls(content, &table.name, table.made_for));
    let usual = usize::from(content == Content::Records(Kind::Member));
    // More columns come first; then what the table is called or made for; most lists are of bodies.
    Some((known * 4 + bonus * 2 + usual, meanings))
}

/// Whether something says which record a row is.
pub fn is_named(content: Content, meanings: &[Meaning]) -> bool {
    let has = |meaning: Meaning| meanings.contains(&meaning);
    let is_person = has(Meaning::Field(Kind::Person, "name")) || has(Meaning::Given) || has(Meaning::Family);
    match content {
        Content::Records(Kind::Member) => has(Meaning::Field(Kind::Member, "name")),
        Content::Attendance => has(Meaning::Field(Kind::Member, "name")) || is_person,
        Content::Records(Kind::Person) => is_person,
        Content::Records(Kind::Link) => {
            has(Meaning::Field(Kind::Link, "from")) && has(Meaning::Field(Kind::Link, "to"))
        }
        Content::Records(kind) => has(Meaning::Field(kind, kind.row().title)),
        Content::Parts(_) => true,
    }
}

/// Whether a table is called so, or its format is made for it.
fn calls(content: Content, name: &str, made_for: Option<&str>) -> bool {
    let Content::Records(kind) = content else { return false };
    let name = paste::plain(name);
    let called = [kind.name(), kind.plural()];
    called.contains(&name.as_str()) || made_for.is_some_and(|made| called.contains(&made))
}

/// What the columns under these headings mean.
pub fn meanings(content: Content, headings: &[(String, String)]) -> Vec<Meaning> {
    let mut all: Vec<Meaning> = headings.iter().map(|(heading, whole)| one(content, heading, whole)).collect();
    if content == Content::Records(Kind::Member) || content == Content::Attendance {
        tell_names(headings, &mut all);
    } else if content == Content::Records(Kind::Person) {
        halve(headings, &mut all);
    }
    all
}

fn one(content: Content, heading: &str, whole: &str) -> Meaning {
    match paste::plain(heading).as_str() {
        "" => return Meaning::Out(Why::Unknown),
        "ulg base" => return Meaning::Base,
        "id" | "ulg id" => return Meaning::Id,
        "remove" => return Meaning::Remove,
        _ => {}
    }
    let spelled = [heading, whole].into_iter().filter(|heading| !heading.is_empty());
    let found = spelled.flat_map(|heading| kinds_of(content).iter().map(move |kind| (kind, heading)));
    let mut found = found.filter_map(|(kind, heading)| match paste::column(Onto::Record(*kind), heading) {
        // What has parts is told by the first of them.
        PastedColumn::Field("costs") => Some(Meaning::Part(*kind, "costs", "amount")),
        PastedColumn::Field("indicators") => Some(Meaning::Part(*kind, "indicators", "name")),
        PastedColumn::Field("risks") => Some(Meaning::Part(*kind, "risks", "what")),
        PastedColumn::First(list, field) => Some(Meaning::Part(*kind, list, field)),
        PastedColumn::Field(field) => Some(Meaning::Field(*kind, field)),
        PastedColumn::Given => Some(Meaning::Given),
        PastedColumn::Family => Some(Meaning::Family),
        PastedColumn::Helix => Some(Meaning::Helix),
        PastedColumn::Other => None,
    });
    found.next().unwrap_or(Meaning::Out(Why::Unknown))
}

/// Whether a word that is the name of anything is that of a body, of a person, or half of one, its neighbours tell.
fn tell_names(headings: &[(String, String)], all: &mut [Meaning]) {
    const BODY: Meaning = Meaning::Field(Kind::Member, "name");
    let is_bare = |place: usize| paste::is_name(&headings[place].0);
    let sure = |wanted: Meaning| (0..all.len()).any(|place| all[place] == wanted && !is_bare(place));
    let is_half = |heading: &str, half: Meaning| {
        let word = paste::plain(heading);
        match half {
            Meaning::Family => ["nom", "nume", "namn"].contains(&word.as_str()),
            _ => ["nome", "nombre"].contains(&word.as_str()),
        }
    };
    let (body, given, family) = (sure(BODY), sure(Meaning::Given), sure(Meaning::Family));
    let told: Vec<Meaning> = (0..all.len())
        .map(|place| {
            let heading = headings[place].0.as_str();
            match all[place] {
                meaning if !is_bare(place) => meaning,
                _ if given && is_half(heading, Meaning::Family) => Meaning::Family,
                _ if family && is_half(heading, Meaning::Given) => Meaning::Given,
                _ if body || given => Meaning::Field(Kind::Person, "name"),
                _ => BODY,
            }
        })
        .collect();
    all.copy_from_slice(&told);
}

/// `Nom` beside `Prénom` and `Nome` beside `Cognome` are the other half of a person's name.
fn halve(headings: &[(String, String)], all: &mut [Meaning]) {
    let (given, family) = (all.contains(&Meaning::Given), all.contains(&Meaning::Family));
    let half = match (given, family) {
        (true, false) => Meaning::Family,
        (false, true) => Meaning::Given,
        _ => return,
    };
    let bare = (0..all.len()).find(|place| {
        paste::plain(&headings[*place].0) != "name"
            && paste::is_name(&headings[*place].0)
            && matches!(all[*place], Meaning::Field(_, "name"))
    });
    if let Some(place) = bare {
        all[place] = half;
    }
}
