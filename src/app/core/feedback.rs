//! What is said while a line is typed: a date in full, a list narrowed, what was understood of a new record.

use crate::app::core::accept::{self, is_called};
use crate::app::core::app::{App, Prompt, Purpose};
use crate::app::core::held::Held;
use crate::app::core::key::{Code, Key};
use crate::app::core::page::Notice;
use crate::app::core::{completion, edits, hits, quick_add};
use crate::date;
use crate::model::near::Names;
use crate::model::{Kind, Path, RecordId, Type, grammar, input};
use crate::report::cells::Tone;

impl App {
    /// Takes back the last character that was typed.
    pub(in crate::app) fn drop_last(&mut self) {
        if let Some(prompt) = self.state.prompt_mut() {
            prompt.key(Key::plain(Code::Backspace));
        }
    }

    /// Lets a line be typed into, with what is said of it from the beginning.
    pub(in crate::app) fn ask(&mut self, prompt: Prompt) {
        self.state.ask(prompt);
        self.typed();
    }

    /// Says what the typed line means by now; every change of it leads here.
    pub fn typed(&mut self) {
        let Some(prompt) = self.state.prompt() else { return };
        if let Purpose::Pasted { .. } = prompt.purpose {
            return;
        }
        let purpose = prompt.purpose.clone();
        let text = prompt.answer();
        let reading = match purpose {
            Purpose::Filter { on, .. } => self.filter_typed(on.as_deref()),
            Purpose::Field { held, path } => self.field_typed(&held, &path, &text),
            Purpose::Place { records } => return self.place_typed(&records, &text),
            Purpose::Add { kind } => {
                self.offer_parts(kind);
                let calendar = self.state.city.calendar(self.state.today);
                let line = quick_add::in_context(self, kind, &text);
                let reading = grammar::read_line(kind, &line, &self.state.city, calendar);
                Some(if text.trim().is_empty() {
                    Notice { text: completion::grammar(kind).to_string(), tone: Tone::Dim }
                } else {
                    understood(&reading)
                })
            }
            Purpose::SaveView => self.view_named(&text),
            Purpose::Item { record, path } => Some(self.item_typed(&record, &path, &text)),
            Purpose::Own(own) => {
                let said = nothing_found(prompt);
                own.0.typed(self, &text).or(said)
            }
            _ => nothing_found(prompt),
        };
        if let Some(prompt) = self.state.prompt_mut() {
            prompt.reading = reading;
        }
        self.keep_soon();
    }

    /// Says that a view of that name is there already.
    fn view_named(&self, name: &str) -> Option<Notice> {
        let mut views = self.state.city.views.iter();
        let view = views.find(|view| is_called(view, name))?;
        Some(Notice { text: format!("Enter replaces the view {}", view.name), tone: Tone::Warn })
    }

    fn filter_typed(&mut self, on: Option<&str>) -> Option<Notice> {
        let text = self.state.prompt()?.input.text().to_string();
        let secret = self.state.view().kind.is_some_and(|kind| self.state.tells_secrets(kind, &text));
        let list = self.state.list_mut();
        list.heading = None;
        list.filter = if secret { String::new() } else { text };
        self.refresh_list();
        (self.state.view().does.best)(self, on);
        if secret {
            let text = "that field is hidden while presenting; P ends it".to_string();
            self.state.list_mut().complaint = Some(text);
        }
        let list = self.state.list();
        if let Some(text) = list.complaint.clone().or(list.doubt.clone()) {
            return Some(Notice { text, tone: Tone::Warn });
        }
        let text = hits::out_of_sight(&self.state, &list.filter)?;
        Some(Notice { text, tone: Tone::Dim })
    }

    fn field_typed(&self, held: &[Held], path: &Path, text: &str) -> Option<Notice> {
        let record = self.state.record(&held.first()?.record)?;
        let row = path.row(record.kind())?;
        if text.trim().is_empty() {
            let now = edits::in_words(&self.state, record, path);
            let now = now.map_or("empty now".to_string(), |now| format!("now {now}"));
            return Some(Notice { text: now, tone: Tone::Dim });
        }
        let calendar = self.state.city.calendar(self.state.today);
        let old = path.value(record);
        if let (Type::Date, true) = (row.what, held.len() > 1 && text.trim().starts_with("++")) {
            return Some(self.each_from_its_own(held, path, text));
        }
        if let Type::Date = row.what {
            let before = match old {
                Some(crate::model::Value::Date(day)) => Some(day),
                _ => None,
            };
            return Some(self.date_typed(text, before));
        }
        let is_item = matches!(path.0.last(), Some(crate::model::Step::Item(_)));
        let what = if is_item { *row.what.item() } else { row.what };
        let field = crate::model::Field { what, ..*row };
        match input::value(&self.state.city, &field, text, calendar, old.as_ref()) {
            Ok(_) => Some(Notice { text: row.help.to_string(), tone: Tone::Dim }),
            Err(problem) => Some(Notice { text: problem.spoken(), tone: Tone::Warn }),
        }
    }

    /// A date in full while it is typed, counted from the old one where that matters.
    pub(in crate::app) fn date_typed(&self, text: &str, before: Option<date::Date>) -> Notice {
        let calendar = self.state.city.calendar(self.state.today);
        let (text, tone) = match date::parse(text, calendar, before) {
            Ok(Some(day)) => (date::preview(day, self.state.today), Tone::Good),
            Ok(None) => ("no date".to_string(), Tone::Dim),
            Err(reason) => (reason, Tone::Warn),
        };
        Notice { text, tone }
    }

    /// What each of several dates becomes when it is moved from where it stands.
    fn each_from_its_own(&self, held: &[Held], path: &Path, text: &str) -> Notice {
        let calendar = self.state.city.calendar(self.state.today);
        let mut days = Vec::new();
        for held in held {
            let record = self.state.record(&held.record);
            let old = match record.and_then(|record| path.value(record)) {
                Some(crate::model::Value::Date(day)) => Some(day),
                _ => None,
            };
            match date::parse(text, calendar, old) {
                Ok(day) => days.extend(day),
                Err(reason) => {
                    let title = record.map_or(held.record.id.as_str(), |record| record.title());
                    let text = format!("{title}: {reason}");
                    return Notice { text, tone: Tone::Warn };
                }
            }
        }
        let long = |day: Option<&date::Date>| day.map_or(String::new(), |day| date::long(*day));
        let (first, last) = (long(days.iter().min()), long(days.iter().max()));
        let text = format!("each of {} from its own day: {first} to {last}", days.len());
        Notice { text, tone: Tone::Good }
    }

    /// What is understood of a new item of a list; of a nested record, field by field.
    fn item_typed(&self, record: &RecordId, path: &Path, text: &str) -> Notice {
        let shape = path.row(record.kind).map(|row| *row.what.item());
        let grammar = match shape {
            Some(Type::Nested(shape)) => shape.in_words(),
            _ => path.row(record.kind).map_or("", |row| row.help).to_string(),
        };
        if text.trim().is_empty() {
            return Notice { text: grammar, tone: Tone::Dim };
        }
        match (edits::item(&self.state, record, path, text), shape) {
            (Err(problem), _) => Notice { text: problem.spoken(), tone: Tone::Warn },
            (Ok(_), Some(Type::Nested(shape))) => {
                let parts = input::nested(&self.state.city, shape, text, self.state.city.calendar(self.state.today))
                    .unwrap_or_default();
                let words = parts.iter().map(|(field, raw)| format!("{} {raw}", field.replace('_', " ")));
                Notice { text: words.collect::<Vec<_>>().join("  ·  "), tone: Tone::Good }
            }
            (Ok(_), _) => Notice { text: grammar, tone: Tone::Dim },
        }
    }

    /// Two digits place at once, without Enter; so do a single 0 and a range.
    fn place_typed(&mut self, records: &[RecordId], text: &str) {
        let (text, tone) = match input::reading(text.trim()) {
            input::Typed::Empty => {
                let help = "0 takes off the map; ?25: they disagree on influence, from 2 to 5; ??25: on interest";
                (self.stands(records).unwrap_or_else(|| help.to_string()), Tone::Dim)
            }
            input::Typed::Part(words) => (words, Tone::Good),
            input::Typed::Wrong(words) => (words, Tone::Warn),
            input::Typed::Whole => return accept::accept(self),
        };
        self.state.say_below(text, tone);
    }

    /// Where a single member stands now.
    fn stands(&self, records: &[RecordId]) -> Option<String> {
        let [record] = records else { return None };
        let member = self.state.city.member(&record.id)?;
        let (influence, interest) = crate::insight::map::place(member)?;
        Some(format!("now {influence} {interest}; 0 takes off the map; ?25 and ??25: they disagree"))
    }

    /// Offers what the part of the line under the cursor may hold.
    fn offer_parts(&mut self, kind: Kind) {
        let Some(prompt) = self.state.prompt() else { return };
        let before = prompt.input.before();
        let word = before.rsplit(' ').next().unwrap_or_default();
        let part = grammar::split_cursor(before);
        let (part, typed) = match (kind, part) {
            (Kind::Task, _) if word.is_empty() && !completion::names_owner(before) && !before.trim().is_empty() => {
                (completion::BEGINNING, String::new())
            }
            (Kind::Task, _) => (completion::sign_of(word).map_or(0, |sign| sign + 1), String::new()),
            (Kind::Member, 0) => (0, prompt.input.text().trim().to_string()),
            _ => {
                let last = before.rsplit(';').next().unwrap_or_default();
                let named = last.split_once('=').map_or("", |(field, _)| field.trim());
                (part, named.to_string())
            }
        };
        let is_name = kind == Kind::Member && part == 0;
        let asked = Some((part, typed));
        if prompt.asked == asked {
            return;
        }
        let mut is_there = false;
        let choices = match (&asked, kind) {
            (Some((_, typed)), Kind::Member) if is_name => {
                let near = self.near.get_or_insert_with(|| Names::of(&self.state.city));
                let (near, same) = completion::near(&self.state, near, typed);
                is_there = same;
                near
            }
            (_, Kind::Task) if part == completion::BEGINNING => completion::here(&self.state),
            (_, Kind::Task) if part > 0 => completion::words(&self.state, part - 1),
            (_, Kind::Task) => Vec::new(),
            (Some((_, named)), _) => match completion::part(&self.state, kind, part) {
                none if none.is_empty() && part > 0 => completion::fields(&self.state, kind, named),
                choices => choices,
            },
            (None, _) => Vec::new(),
        };
        if let Some(prompt) = self.state.prompt_mut() {
            prompt.asked = asked;
            prompt.offer(choices);
            if is_there {
                prompt.at = Some(0);
            }
            if !is_name {
                prompt.narrow();
            }
        }
    }
}

fn understood(reading: &grammar::Reading) -> Notice {
    if let Some(problem) = reading.problems.first() {
        return Notice { text: problem.spoken(), tone: Tone::Warn };
    }
    let parts = reading.parts.iter().map(|part| part.meaning.as_str()).filter(|meaning| !meaning.is_empty());
    Notice { text: parts.collect::<Vec<_>>().join("  ·  "), tone: Tone::Good }
}

/// Says that none of the choices answers what is typed.
fn nothing_found(prompt: &Prompt) -> Option<Notice> {
    prompt.finds_nothing().then(|| Notice {
        text: format!("Nothing here is called \"{}\". Fewer letters may find it", prompt.input.text().trim()),
        tone: Tone::Warn,
    })
}
