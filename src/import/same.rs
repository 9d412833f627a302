//! Which record of the city a row is, if any: by id, by name, by what the kind goes by; and which it may be. It must not
//! know what becomes of the row.

use std::collections::HashMap;

use super::legal;
use crate::date::Date;
use crate::fold::{is_slug, key};
use crate::model::near::Alike;
use crate::model::{City, Kind, mail};
use crate::text::unquote;

/// What a row says of its record, by fields, as RON.
pub type Said = Vec<(&'static str, String)>;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    New,
    Same(String),
    /// The record it may be, and why it is not sure.
    Doubt(String, String),
}

/// The records of a city by what they are known by.
pub struct Same<'c> {
    city: &'c City,
    /// Of each kind by title, then by what else tells a record.
    kinds: HashMap<Kind, ByTitle>,
    members: Option<(HashMap<String, usize>, Alike)>,
    mails: Option<HashMap<String, usize>>,
    tasks: Option<Alike>,
}

type ByTitle = HashMap<String, Vec<usize>>;

/// The text of a field that a row says.
pub fn text_of(said: &Said, field: &str) -> Option<String> {
    let raw = said.iter().find(|(name, _)| *name == field).map(|(_, raw)| raw)?;
    Some(unquote(raw).unwrap_or_else(|| raw.clone()))
}

/// The field beside the title that two records of one name may differ in.
fn beside(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Task | Kind::Story => Some("action"),
        Kind::Action => Some("objective"),
        Kind::Need | Kind::Offer => Some("by"),
        _ => None,
    }
}

impl<'c> Same<'c> {
    pub fn new(city: &'c City) -> Self {
        Same { city, kinds: HashMap::new(), members: None, mails: None, tasks: None }
    }

    /// By an id that stands in the row; `None` where it is none of ours.
    pub fn by_id(&self, kind: Kind, id: &str) -> Option<Found> {
        if self.city.find(kind, id).is_some() {
            return Some(Found::Same(id.to_string()));
        }
        if self.city.is_archived(kind, id) {
            return Some(Found::Doubt(id.to_string(), format!("{id} is in the archive")));
        }
        // Numbers of rows are no ids of ours.
        let is_ours = is_slug(id) && id.bytes().any(|byte| byte.is_ascii_lowercase());
        is_ours.then(|| Found::Doubt(id.to_string(), format!("there is no {} called {id}", kind.name())))
    }

    /// By what it says.
    pub fn find(&mut self, kind: Kind, said: &Said) -> Found {
        match kind {
            Kind::Link => self.link(said),
            Kind::Person => self.person(said),
            Kind::Meeting => self.meeting(said),
            _ => self.titled(kind, said),
        }
    }

    fn called(&mut self, kind: Kind, title: &str) -> Vec<usize> {
        let city = self.city;
        let list = self.kinds.entry(kind).or_insert_with(|| {
            let mut list = ByTitle::new();
            for (place, record) in city.all(kind).enumerate() {
                list.entry(key(record.title())).or_default().push(place);
            }
            list
        });
        list.get(&key(title)).cloned().unwrap_or_default()
    }

    fn id(&self, kind: Kind, place: usize) -> String {
        self.city.at(kind, place).map(|record| record.id().to_string()).unwrap_or_default()
    }

    fn titled(&mut self, kind: Kind, said: &Said) -> Found {
        let Some(title) = text_of(said, kind.row().title) else { return Found::New };
        let places = self.called(kind, &title);
        let fits = |field: &str, place: usize| {
            let record = self.city.at(kind, place);
            let there = record.and_then(|record| record.value(field)).map(|value| value.plain());
            let said = text_of(said, field);
            there.is_none() || said.is_none() || there == said
        };
        let mut same = places.iter().filter(|place| beside(kind).is_none_or(|field| fits(field, **place)));
        match (same.next(), same.next()) {
            (Some(only), None) => return Found::Same(self.id(kind, *only)),
            (Some(one), Some(_)) => {
                let why = format!("several {} are called so", kind.plural());
                return Found::Doubt(self.id(kind, *one), why);
            }
            _ => {}
        }
        match kind {
            Kind::Member => self.member(&title),
            Kind::Task => self.task(&title, said),
            _ => Found::New,
        }
    }

    fn member(&mut self, name: &str) -> Found {
        let city = self.city;
        let (bare, alike) = self.members.get_or_insert_with(|| {
            let names = || city.members.iter().map(|member| member.name.as_str());
            let bare = names().enumerate().map(|(place, name)| (legal::bare(&key(name)), place)).collect();
            (bare, Alike::new(names()))
        });
        if let Some(place) = bare.get(&legal::bare(&key(name))) {
            return Found::Same(city.members[*place].id.clone());
        }
        match alike.find(name) {
            Some(place) => {
                let member = &city.members[place];
                Found::Doubt(member.id.clone(), format!("may be {}", member.name))
            }
            None => Found::New,
        }
    }

    fn task(&mut self, title: &str, said: &Said) -> Found {
        let city = self.city;
        let Some(due) = text_of(said, "due").and_then(|due| due.parse::<Date>().ok()) else { return Found::New };
        let alike = self.tasks.get_or_insert_with(|| Alike::new(city.tasks.iter().map(|task| task.title.as_str())));
        match alike.find(title).and_then(|place| city.tasks.get(place)).filter(|task| task.due == Some(due)) {
            Some(task) => Found::Doubt(task.id.clone(), format!("may be {}", task.title)),
            None => Found::New,
        }
    }

    fn person(&mut self, said: &Said) -> Found {
        let city = self.city;
        let mails = self.mails.get_or_insert_with(|| {
            let mut all = HashMap::new();
            for (place, person) in city.people.iter().enumerate() {
                for mail in person.email.iter().flat_map(|mail| mail::read(mail).good) {
                    all.entry(mail.to_lowercase()).or_insert(place);
                }
            }
            all
        });
        let written = text_of(said, "email").map(|mail| mail::read(&mail).good).unwrap_or_default();
        let by_mail = written.iter().find_map(|mail| mails.get(&mail.to_lowercase()));
        if let Some(person) = by_mail.and_then(|place| city.people.get(*place)) {
            return Found::Same(person.id.clone());
        }
        let Some(name) = text_of(said, "name") else { return Found::New };
        let member = text_of(said, "member");
        let named: Vec<_> = self.called(Kind::Person, &name).into_iter().filter_map(|at| city.people.get(at)).collect();
        let has_other_mail = |mail: &Option<String>| mail.is_some() && !written.is_empty();
        let same = named.iter().find(|person| person.member == member && !has_other_mail(&person.email));
        match (same, named.first()) {
            (Some(person), _) => Found::Same(person.id.clone()),
            (None, Some(person)) => {
                let why = match &person.member {
                    Some(seat) if person.member != member => format!("somebody called so sits on {seat}"),
                    _ => "somebody called so has another address".to_string(),
                };
                Found::Doubt(person.id.clone(), why)
            }
            (None, None) => Found::New,
        }
    }

    fn meeting(&mut self, said: &Said) -> Found {
        let date = text_of(said, "date").and_then(|date| date.parse::<Date>().ok());
        let title = text_of(said, "title").unwrap_or_default();
        let city = self.city;
        let mut called = self.called(Kind::Meeting, &title).into_iter().filter_map(|at| city.meetings.get(at));
        if let Some(meeting) = called.find(|meeting| Some(meeting.date) == date) {
            return Found::Same(meeting.id.clone());
        }
        let start = text_of(said, "start");
        let at_once = |meeting: &&crate::model::records::Meeting| {
            let begins = meeting.start.map(|start| start.format("%H:%M").to_string());
            Some(meeting.date) == date && begins == start
        };
        match city.meetings.iter().find(at_once) {
            Some(meeting) => Found::Doubt(meeting.id.clone(), format!("may be {}, at the same time", meeting.title)),
            None => Found::New,
        }
    }

    fn link(&mut self, said: &Said) -> Found {
        let (from, to) = (text_of(said, "from").unwrap_or_default(), text_of(said, "to").unwrap_or_default());
        let city = self.city;
        let list = self.kinds.entry(Kind::Link).or_insert_with(|| {
            let mut list = ByTitle::new();
            for (place, link) in city.links.iter().enumerate() {
                list.entry(format!("{} {}", link.from, link.to)).or_default().push(place);
            }
            list
        });
        let places = list.get(&format!("{from} {to}")).map(Vec::as_slice).unwrap_or_default();
        let links: Vec<_> = places.iter().filter_map(|at| city.links.get(*at)).collect();
        let kind = text_of(said, "kind");
        let is_same = |link: &&&crate::model::records::Link| {
            link.kind.map(crate::model::choice::Relation::name) == kind.as_deref()
        };
        match (links.iter().find(is_same), links.first()) {
            (Some(link), _) => Found::Same(link.id.clone()),
            (None, Some(link)) => Found::Doubt(link.id.clone(), "the two are linked in another way".to_string()),
            (None, None) => Found::New,
        }
    }

    /// What two rows share that are one record.
    pub fn identity(kind: Kind, said: &Said) -> String {
        let text = |field: &str| text_of(said, field).unwrap_or_default();
        let title = key(&text(kind.row().title));
        match kind {
            Kind::Member => legal::bare(&title),
            Kind::Person => match mail::read(&text("email")).good.first() {
                Some(mail) => mail.to_lowercase(),
                None => format!("{title}|{}", text("member")),
            },
            Kind::Meeting => format!("{title}|{}", text("date")),
            Kind::Link => format!("{}|{}|{}", text("from"), text("to"), text("kind")),
            _ => format!("{title}|{}", beside(kind).map(text).unwrap_or_default()),
        }
    }
}
