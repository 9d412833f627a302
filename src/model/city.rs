//! A city in memory: its records by kind, found by id in constant time. It must not know files or text.

use std::sync::Arc;

use hashbrown::{HashMap, HashSet};

use super::choice::Helix;
use super::field::{Record, Target};
use super::index::Index;
use super::kinds::{KINDS, Kind};
use super::list::List;
use super::records::{Action, Charter, Link, Meeting, Member, Need, Offer, Person, Question, Role, Story, Task, View};
use crate::date::{Calendar, Date};
use crate::fold;
use crate::lang::Lang;
use crate::problem::Problem;

/// Every record of one city. Lists keep the order of the files.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct City {
    /// The folder's name: how the network calls this city.
    pub slug: String,
    /// The language that was asked for, whatever the charter says.
    pub asked: Option<Lang>,
    pub charter: Charter,
    pub roles: List<Role>,
    pub members: List<Member>,
    pub people: List<Person>,
    pub links: List<Link>,
    pub actions: List<Action>,
    pub tasks: List<Task>,
    pub needs: List<Need>,
    pub offers: List<Offer>,
    pub meetings: List<Meeting>,
    pub questions: List<Question>,
    pub stories: List<Story>,
    pub views: List<View>,
    /// Ids that stand in `archive.ron`.
    pub archived: List<(Kind, String)>,
    /// Errors found while reading; the file of each is read-only.
    pub trouble: Vec<Problem>,
    /// The other cities of the network, as far as they could be read.
    pub network: List<Neighbour>,
    /// Where each id stands, by kind; shared by copies of a city until they are indexed anew.
    index: Vec<Arc<Index>>,
    /// Places of the tasks of each action.
    by_action: Arc<HashMap<String, Vec<usize>>>,
}

/// Another city of the network: only what it shows to others.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Neighbour {
    pub slug: String,
    pub charter: Charter,
    pub needs: List<Need>,
    pub offers: List<Offer>,
    pub stories: List<Story>,
    /// Its needs and offers are not there to be read, or not all of them: there may be more.
    pub is_blind: bool,
}

impl Neighbour {
    /// What it shows, as a city by itself: whoever stands behind a record is not known.
    pub fn alone(&self) -> City {
        let mut city = City::default();
        city.slug.clone_from(&self.slug);
        city.charter = self.charter.clone();
        city.needs.clone_from(&self.needs);
        city.offers.clone_from(&self.offers);
        city.stories.clone_from(&self.stories);
        city.indexed()
    }

    /// Whether both are called the same.
    pub fn is_namesake_of(&self, charter: &Charter) -> bool {
        fold::key(&self.charter.name) == fold::key(&charter.name)
    }

    /// Whether it is a city once more, in a folder beside its own: called the same, and at least half of its needs and
    /// offers have the ids of that city's.
    pub fn is_copy_of(&self, own: &Neighbour) -> bool {
        let needs: HashSet<&str> = own.needs.iter().map(|need| need.id.as_str()).collect();
        let offers: HashSet<&str> = own.offers.iter().map(|offer| offer.id.as_str()).collect();
        let same = self.needs.iter().filter(|need| needs.contains(need.id.as_str())).count()
            + self.offers.iter().filter(|offer| offers.contains(offer.id.as_str())).count();
        self.is_namesake_of(&own.charter) && same > 0 && 2 * same >= self.needs.len() + self.offers.len()
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        self.charter.called(&self.slug)
    }

    /// The language its texts are written in.
    pub fn lang(&self) -> Lang {
        self.charter.lang()
    }
}

/// Hands every kind that has a list, and the field of [`City`] that holds it, to another macro: the only place where
/// they are paired.
macro_rules! with_lists {
    ($then:ident) => {
        $then! {
            Role => roles,
            Member => members,
            Person => people,
            Link => links,
            Action => actions,
            Task => tasks,
            Need => needs,
            Offer => offers,
            Meeting => meetings,
            Question => questions,
            Story => stories,
            View => views,
        }
    };
}
pub(crate) use with_lists;

/// How many records of a kind, and the one at a place.
macro_rules! lists {
    ($($kind:ident => $list:ident),+ $(,)?) => {
        impl City {
            /// A copy without the records of these files, which are about to take their place anew.
            pub fn without(&self, files: &[&str]) -> City {
                City {
                    $($list: match files.contains(&Kind::$kind.file()) {
                        true => List::default(),
                        false => self.$list.clone(),
                    },)+
                    slug: self.slug.clone(),
                    asked: self.asked,
                    charter: self.charter.clone(),
                    archived: self.archived.clone(),
                    trouble: self.trouble.clone(),
                    network: self.network.clone(),
                    index: self.index.clone(),
                    by_action: Arc::clone(&self.by_action),
                }
            }

            /// How many records of the kind there are.
            pub fn count(&self, kind: Kind) -> usize {
                match kind {
                    Kind::City => 1,
                    $(Kind::$kind => self.$list.len()),+
                }
            }

            /// The record at a place of its list, in the order of the file.
            pub fn at(&self, kind: Kind, place: usize) -> Option<&dyn Record> {
                match kind {
                    Kind::City => (place == 0).then_some(&self.charter as &dyn Record),
                    $(Kind::$kind => self.$list.get(place).map(|record| record as &dyn Record)),+
                }
            }
        }
    };
}

with_lists!(lists);

impl City {
    /// Makes the ids findable. To be called once all lists are filled.
    pub fn indexed(mut self) -> Self {
        let ids = |kind| Arc::new(Index::of(self.count(kind), self.all(kind).map(Record::id)));
        self.index = Kind::all().map(ids).collect();
        let mut by_action: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, task) in self.tasks.iter().enumerate() {
            if let Some(action) = &task.action {
                by_action.entry_ref(action.as_str()).or_default().push(place);
            }
        }
        self.by_action = Arc::new(by_action);
        self
    }

    /// Takes over where the records of a kind stand from a city whose list of that kind it has taken, so that the other
    /// kinds need not be indexed again.
    pub fn adopt_ids(&mut self, kind: Kind, from: &City) {
        if self.index.is_empty() {
            *self = std::mem::take(self).indexed();
        }
        let at = kind as usize;
        if let (Some(own), Some(new)) = (self.index.get_mut(at), from.index.get(at)) {
            own.clone_from(new);
        }
        if kind == Kind::Task {
            self.by_action.clone_from(&from.by_action);
        }
    }

    /// The action of the task at a place.
    pub(super) fn action_at(&self, kind: Kind, place: usize) -> Option<String> {
        self.tasks.get(place).filter(|_| kind == Kind::Task)?.action.clone()
    }

    /// Follows a task that was changed and belonged to this action before.
    pub(super) fn reassign(&mut self, kind: Kind, place: usize, before: Option<String>) {
        let now = self.action_at(kind, place);
        if now == before {
            return;
        }
        let by_action = Arc::make_mut(&mut self.by_action);
        if let Some(action) = before
            && let Some(places) = by_action.get_mut(&action)
        {
            places.retain(|other| *other != place);
            if places.is_empty() {
                by_action.remove(&action);
            }
        }
        if let Some(action) = now {
            let places = by_action.entry(action).or_default();
            places.insert(places.partition_point(|other| *other < place), place);
        }
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        self.charter.called(&self.slug)
    }

    /// The language in which a room and the readers of a mail are spoken to.
    pub fn lang(&self) -> Lang {
        self.asked.unwrap_or_else(|| self.charter.lang())
    }

    /// The tasks of an action, in the order of the file.
    pub fn tasks_of(&self, action: &str) -> impl Iterator<Item = &Task> {
        let places = self.by_action.get(action).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.tasks.get(*place))
    }

    /// Every record of a kind, in the order of the file.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = &dyn Record> {
        (0..self.count(kind)).filter_map(move |place| self.at(kind, place))
    }

    /// Where in its list a record stands.
    pub fn place(&self, kind: Kind, id: &str) -> Option<usize> {
        self.index.get(kind as usize)?.find(id)
    }

    /// The record of that kind and id; the city's own id is `city`.
    pub fn find(&self, kind: Kind, id: &str) -> Option<&dyn Record> {
        self.at(kind, self.place(kind, id)?)
    }

    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.get(self.place(Kind::Role, id)?)
    }

    pub fn member(&self, id: &str) -> Option<&Member> {
        self.members.get(self.place(Kind::Member, id)?)
    }

    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.get(self.place(Kind::Action, id)?)
    }

    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.get(self.place(Kind::Task, id)?)
    }

    pub fn meeting(&self, id: &str) -> Option<&Meeting> {
        self.meetings.get(self.place(Kind::Meeting, id)?)
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.get(self.place(Kind::Question, id)?)
    }

    /// The kinds in which an id stands, for commands that take an id alone.
    pub fn kinds_of(&self, id: &str) -> Vec<Kind> {
        KINDS.iter().map(|row| row.kind).filter(|kind| self.place(*kind, id).is_some()).collect()
    }

    /// The helix a member counts in, through its role.
    pub fn helix(&self, member: &Member) -> Option<Helix> {
        Some(self.role(member.role.as_deref()?)?.helix)
    }

    /// What a reference is called; `None` where it points at nothing.
    pub fn name_of(&self, target: Target, id: &str) -> Option<String> {
        let charter = &self.charter;
        match target {
            Target::Record(kind) => self.find(kind, id).map(|record| record.title().to_string()),
            Target::Theme => {
                let themes = charter.themes();
                let theme = themes.iter().find(|(theme, _)| *theme == id);
                theme.map(|(_, name)| (*name).to_string())
            }
            Target::Objective => {
                let objective = charter.objectives.iter().find(|objective| objective.id == id);
                objective.map(|objective| objective.title.clone())
            }
            Target::Criterion => {
                let criterion = charter.criteria.iter().find(|criterion| criterion.id == id);
                criterion.map(|criterion| criterion.name.clone())
            }
            Target::AnyOffer => self.offer_name(id),
        }
    }

    fn offer_name(&self, id: &str) -> Option<String> {
        let Some((slug, offer)) = id.split_once('/') else {
            return self.find(Kind::Offer, id).map(|record| record.title().to_string());
        };
        let city = self.network.iter().find(|city| city.slug == slug)?;
        let offer = city.offers.iter().find(|other| other.id == offer)?;
        Some(format!("{}: {}", city.charter.name, offer.title))
    }

    /// Everything a reference may point at: id and name, in the order in which it is offered.
    pub fn choices(&self, target: Target) -> Vec<(String, String)> {
        let charter = &self.charter;
        let pair = |id: &str, name: &str| (id.to_string(), name.to_string());
        match target {
            Target::Record(kind) => self.all(kind).map(|record| pair(record.id(), record.title())).collect(),
            Target::Theme => charter.themes().iter().map(|(id, name)| pair(id, name)).collect(),
            Target::Objective => charter.objectives.iter().map(|goal| pair(&goal.id, &goal.title)).collect(),
            Target::Criterion => charter.criteria.iter().map(|one| pair(&one.id, &one.name)).collect(),
            Target::AnyOffer => self.offer_choices(),
        }
    }

    fn offer_choices(&self) -> Vec<(String, String)> {
        let own = self.offers.iter().map(|offer| (offer.id.clone(), offer.title.clone()));
        let others = self.network.iter().flat_map(|city| {
            city.offers
                .iter()
                .map(|offer| (format!("{}/{}", city.slug, offer.id), format!("{}: {}", city.charter.name, offer.title)))
        });
        own.chain(others).collect()
    }

    /// Whether the record was there once and has been archived.
    pub fn is_archived(&self, kind: Kind, id: &str) -> bool {
        self.archived.iter().any(|(other, archived)| *other == kind && archived == id)
    }

    /// The earliest meeting of any kind with date >= today.
    pub fn next_meeting(&self, today: Date) -> Option<&Meeting> {
        self.meetings.iter().filter(|meeting| meeting.date >= today).min_by_key(|meeting| meeting.date)
    }

    /// Today: the day that was given, else the one at which the city is frozen, else the clock's.
    pub fn today(&self, given: Option<Date>, clock: Date) -> Date {
        given.or(self.charter.as_of).unwrap_or(clock)
    }

    /// What date phrases may refer to.
    pub fn calendar(&self, today: Date) -> Calendar {
        let next_meeting = self.next_meeting(today).map(|meeting| meeting.date);
        Calendar { today, next_meeting, lang: self.lang() }
    }

    /// An id for a new record of the kind: made from its name, numbered where it is taken.
    pub fn free_id(&self, kind: Kind, name: &str) -> String {
        let taken = |id: &str| {
            let same_file = Kind::all().filter(|other| other.file() == kind.file());
            same_file.into_iter().any(|other| self.place(other, id).is_some()) || self.is_archived(kind, id)
        };
        let slug = crate::fold::slug(name);
        if !taken(&slug) {
            return slug;
        }
        let numbered = |number: usize| {
            let tail = format!("-{number}");
            let head: String = slug.chars().take(64 - tail.len()).collect();
            format!("{}{tail}", head.trim_end_matches('-'))
        };
        (2..).map(numbered).find(|id| !taken(id)).unwrap_or(slug)
    }

    /// Whether the file of a kind was read without error and may be written.
    ///
    /// # Errors
    /// The first error of that file.
    pub fn writable(&self, kind: Kind) -> Result<(), &Problem> {
        match self.trouble.iter().find(|problem| problem.place.file == kind.file()) {
            Some(problem) => Err(problem),
            None => Ok(()),
        }
    }
}
