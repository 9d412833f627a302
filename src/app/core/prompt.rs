//! A line to type into, with choices below it: filter, field values, quick adding, palette and help are all this one
//! thing. It must not know what is done with the answer.

use std::rc::Rc;

use crate::app::core::app::{Ask, Own, Prompt, Purpose};
use crate::app::core::choice::{Answer, Choice, Narrowing};
use crate::app::core::grid::rolled;
use crate::app::core::key::{Code, Key};
use crate::app::core::text_input::TextInput;
use crate::fold::Search;
use crate::sort::InOrder;

impl Prompt {
    /// An empty prompt of what a tab asks of its own.
    pub fn asking(ask: impl Ask + 'static, title: impl Into<String>, narrowing: Narrowing) -> Self {
        Prompt::new(Purpose::Own(Own(Rc::new(ask))), title, narrowing)
    }

    /// What a tab asks of its own, if it is of that type.
    pub fn asked_by<T: Ask + 'static>(&self) -> Option<&T> {
        self.own()?.0.as_any().downcast_ref()
    }

    /// What a tab asks of its own, if that is what it is for.
    pub fn own(&self) -> Option<&Own> {
        match &self.purpose {
            Purpose::Own(own) => Some(own),
            _ => None,
        }
    }

    /// An empty prompt.
    pub fn new(purpose: Purpose, title: impl Into<String>, narrowing: Narrowing) -> Self {
        Prompt {
            purpose,
            title: title.into(),
            input: TextInput::default(),
            begun: TextInput::default(),
            choices: Vec::new(),
            shown: Vec::new(),
            at: None,
            top: 0,
            narrowing,
            reading: None,
            waiting: Vec::new(),
            asked: None,
            gone: false,
            hint: String::new(),
        }
    }

    /// Gives it choices, with the one that holds now chosen.
    #[must_use]
    pub fn choosing(mut self, choices: Vec<Choice>, now: Option<&str>) -> Self {
        let is_now = |choice: &Choice| matches!(&choice.answer, Answer::Text(text) if Some(text.as_str()) == now);
        let at = choices.iter().position(is_now);
        self.choices = choices;
        self.narrow();
        if self.narrowing == Narrowing::Closed && at.is_some() {
            self.at = at;
        }
        self
    }

    /// Lets Enter alone take the first choice: for what only shows something.
    #[must_use]
    pub fn beginning_at_first(mut self) -> Self {
        self.at = (!self.shown.is_empty()).then_some(0);
        self
    }

    /// Keeps in sight how a line is written.
    #[must_use]
    pub fn hinting(self, hint: impl Into<String>) -> Self {
        Prompt { hint: hint.into(), ..self }
    }

    /// What stands above it: its title, and how a line is written once one is begun.
    pub fn heading(&self) -> String {
        if self.hint.is_empty() || self.input.text().trim().is_empty() {
            self.title.clone()
        } else {
            format!("{}: {}", self.title, self.hint)
        }
    }

    /// Lets it begin with text.
    #[must_use]
    pub fn holding(mut self, text: impl Into<String>) -> Self {
        self.input = TextInput::new(text);
        self.begun = self.input.clone();
        self
    }

    /// Puts text into the line as if it had been typed.
    pub fn put(&mut self, text: &str) {
        self.input = TextInput::new(text);
        self.narrow();
    }

    /// Handles a key that edits the line or moves among the choices; `false` where it does neither.
    pub fn key(&mut self, key: Key) -> bool {
        match (key.code, key.ctrl) {
            (Code::Up, _) | (Code::Char('p'), true) => self.step(-1),
            (Code::Down, _) | (Code::Char('n'), true) => self.step(1),
            (Code::PageUp, _) => self.step(-10),
            (Code::PageDown, _) => self.step(10),
            _ if matches!(self.purpose, Purpose::Pasted { .. }) => return false,
            (Code::Tab, _) => self.complete(),
            _ => {
                if !self.input.key(key) {
                    return false;
                }
                self.narrow();
            }
        }
        true
    }

    /// Whether its only answers are choices, and none answers what is typed.
    pub fn finds_nothing(&self) -> bool {
        let is_typed = !self.wanted().trim().is_empty();
        self.narrowing == Narrowing::Closed && is_typed && self.shown.is_empty()
    }

    /// Takes pasted text as typed; line breaks become spaces.
    pub fn paste(&mut self, text: &str) {
        self.input.insert(&text.replace("\r\n", " ").replace(['\n', '\r', '\t'], " "));
        self.narrow();
    }

    /// Puts a line that was left into the empty line for the same purpose; `false` where it is another, or not empty.
    pub fn bring_back(&mut self, left: Option<(Purpose, String)>) -> bool {
        let is_free = self.input.text().is_empty() && self.at.is_none();
        match left.filter(|(purpose, _)| is_free && *purpose == self.purpose) {
            Some((_, text)) => {
                self.put(&text);
                true
            }
            None => false,
        }
    }

    fn step(&mut self, rows: isize) {
        let last = self.shown.len() as isize - 1;
        if last < 0 {
            return;
        }
        let next = match self.at {
            Some(at) => at as isize + rows,
            None if rows > 0 => 0,
            None => return,
        };
        self.at =
            if next < 0 && self.narrowing != Narrowing::Closed { None } else { Some(next.clamp(0, last) as usize) };
    }

    /// Works out which choices answer what is typed.
    pub fn narrow(&mut self) {
        let search = Search::new(self.wanted());
        let choices = || self.choices.iter().enumerate();
        // Letters spread over a text are an answer only where nothing better is to be had.
        let exact = choices().any(|(_, choice)| search.stands_in(&choice.folded));
        // In a sentence such as that of a command, letters spread over it say nothing.
        let is_name = |choice: &Choice| !matches!(choice.answer, Answer::Command(_));
        let answers = choices().filter(|(_, choice)| !exact && is_name(choice) || search.stands_in(&choice.folded));
        let scored = answers.filter_map(|(place, choice)| Some((search.score(&choice.folded)?, place)));
        let mut hits: Vec<(i64, usize)> = scored.collect();
        if !self.wanted().trim().is_empty() {
            // A choice that cannot be taken comes after one that can; ties keep the given order.
            hits.order_by_key(|(score, place)| {
                let choice = &self.choices[*place];
                let is_beside = !search.stands_in(&choice.title);
                (choice.off, choice.later, is_beside, -score)
            });
        }
        // A short-cut that is typed out already needs no second line.
        let typed = self.wanted().trim();
        let is_said = |place: &usize| self.narrowing == Narrowing::Open && self.choices[*place].label == typed;
        self.shown = hits.into_iter().map(|(_, place)| place).filter(|place| !is_said(place)).collect();
        self.top = 0;
        // Nothing is chosen before somebody has typed or moved: Enter alone must not do what nobody meant.
        let is_typed = !self.wanted().trim().is_empty();
        let is_closed = self.narrowing == Narrowing::Closed;
        self.at = (is_closed && is_typed && !self.shown.is_empty()).then_some(0);
    }

    /// The part of the text that narrows the choices.
    fn wanted(&self) -> &str {
        match self.narrowing {
            Narrowing::Several(sign) => self.input.text().rsplit(sign).next().unwrap_or_default(),
            _ => self.input.text(),
        }
    }

    /// Takes the chosen text, or the best one, into the line.
    fn complete(&mut self) {
        let place = self.at.or(if self.wanted().trim().is_empty() { None } else { Some(0) });
        let Some(Answer::Text(text)) = place.and_then(|at| self.answer_at(at)).cloned() else { return };
        self.input = TextInput::new(self.with_last(&text));
        self.narrow();
    }

    fn answer_at(&self, at: usize) -> Option<&Answer> {
        Some(&self.choices[*self.shown.get(at)?].answer)
    }

    /// Whether somebody typed something that is not there already.
    pub fn is_edited(&self) -> bool {
        self.input != self.begun
    }

    /// Whether choices fill the screen, because finding one is what it is for.
    pub fn is_tall(&self) -> bool {
        matches!(self.purpose, Purpose::Palette | Purpose::Help | Purpose::WhichField { .. } | Purpose::Pasted { .. })
    }

    /// The choice that Enter takes.
    pub fn chosen(&self) -> Option<&Choice> {
        self.choices.get(*self.shown.get(self.at?)?)
    }

    /// The text that Enter takes: that of the chosen choice, else what is typed. With several answers a choice is
    /// added to those before it.
    pub fn answer(&self) -> String {
        match self.chosen().map(|choice| &choice.answer) {
            Some(Answer::Text(text)) => self.with_last(text),
            _ => self.input.text().to_string(),
        }
    }

    /// The typed text with another last answer.
    fn with_last(&self, answer: &str) -> String {
        let before = match self.narrowing {
            Narrowing::Several(sign) => self.input.text().rsplit_once(sign).map(|(before, _)| (before, sign)),
            Narrowing::Open | Narrowing::Closed => None,
        };
        match before {
            Some((before, sign @ ',')) => format!("{before}{sign} {answer}"),
            Some((before, ' ')) => format!("{before} {answer}"),
            Some((before, sign)) => format!("{} {sign} {answer}", before.trim_end()),
            None => answer.to_string(),
        }
    }

    /// Gives it other choices while it is typed into; they are shown as they stand.
    pub fn offer(&mut self, choices: Vec<Choice>) {
        self.shown = (0..choices.len()).collect();
        self.choices = choices;
        (self.at, self.top) = (None, 0);
    }

    /// Rolls the choices so that the chosen one is among `rows` visible ones.
    pub fn scroll_into_view(&mut self, rows: usize) {
        let at = self.at.unwrap_or(0);
        self.top = rolled(self.top, (at, at), self.shown.len(), rows);
    }
}
