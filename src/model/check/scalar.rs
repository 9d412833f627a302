//! The judge of single values: one text, number, date, choice or range against its type. It must not know records.

use crate::clean;
use crate::date::{Date, Time};
use crate::fold::nearest;
use crate::lang::Lang;
use crate::model::field::Type;
use crate::model::mail;
use crate::problem::Problem;
use crate::text::scan::{Bracket, Group, Node, NodeKind, bare};
use crate::text::unquote;

/// Whether a node is a good value of the type; lists and nested records are none of its business. With `private`
/// the message does not repeat what is written.
pub fn judge(name: &str, what: &Type, text: &str, node: &Node, private: bool) -> Result<(), Problem> {
    let value = Value { name, node, text, private };
    match what {
        Type::Id | Type::Prose | Type::Ref(_) => value.text("text").map(|_| ()),
        Type::Text => value.one_line(),
        Type::Mail => value.one_line().and_then(|()| value.mail()),
        Type::Language => value.one_line().and_then(|()| value.language()),
        Type::Bool => value.truth(),
        Type::Whole(low, high) => value.whole(*low, *high).map(|_| ()),
        Type::Number => value.number(),
        Type::Date => value.date(),
        Type::Time => value.time(),
        Type::Choice(names) => value.choice(names),
        Type::Range => value.range(),
        Type::List(_) | Type::Nested(_) => Ok(()),
    }
}

/// A value as it is written.
struct Value<'t> {
    name: &'t str,
    node: &'t Node,
    text: &'t str,
    private: bool,
}

impl Value<'_> {
    fn raw(&self) -> &str {
        self.node.raw(self.text)
    }

    fn must_be(&self, what: &str) -> Problem {
        Problem::error("wrong-type", format!("`{}` must be {what}", self.name))
    }

    /// What is written, safe to show; empty where it is nobody's business.
    fn said(&self, value: &str) -> String {
        let short: String = value.chars().take(40).collect();
        if self.private || short.trim().is_empty() {
            format!("`{}`", self.name)
        } else {
            clean::line(&short).into_owned()
        }
    }

    /// The text of a literal; `None` where an escape in it is wrong, which the scanner has said.
    fn text(&self, what: &str) -> Result<Option<String>, Problem> {
        match self.node.kind {
            NodeKind::Text => Ok(unquote(self.raw())),
            _ => Err(self.must_be(what).fix("put it in double quotes")),
        }
    }

    /// Text of one line; tabs and breaks come from a spreadsheet and belong between two values.
    fn one_line(&self) -> Result<(), Problem> {
        let text = self.text("text")?.unwrap_or_default();
        let what = match text.find(['\t', '\n', '\r']).map(|at| &text[at..=at]) {
            None => return Ok(()),
            Some("\t") => "a tab",
            Some(_) => "a line break",
        };
        let what = format!("`{}` holds {what}", self.name);
        Err(Problem::warning("not-one-line", what).fix("write a blank there, or two values"))
    }

    /// Nothing but addresses; the message does not repeat them.
    fn mail(&self) -> Result<(), Problem> {
        let text = self.text("text")?.unwrap_or_default();
        let mails = mail::read(&text);
        if mails.bad.is_empty() && (!mails.good.is_empty() || text.trim().is_empty()) {
            return Ok(());
        }
        let what = if mails.good.is_empty() {
            format!("`{}` is no e-mail address", self.name)
        } else {
            format!("`{}` holds something that is no e-mail address", self.name)
        };
        Err(Problem::warning("no-address", what).fix("write name@example.org; part several by commas"))
    }

    /// One of the languages in which ulg speaks; in any other the city is spoken of in English.
    fn language(&self) -> Result<(), Problem> {
        let text = self.text("text")?.unwrap_or_default();
        if text.trim().is_empty() || Lang::of(&text).is_some() {
            return Ok(());
        }
        let what = format!("ulg does not speak the language {}", self.said(&text));
        let fix = format!("write one of {}; until then it speaks English", Lang::CODES.join(", "));
        Err(Problem::warning("unknown-language", what).fix(fix))
    }

    fn truth(&self) -> Result<(), Problem> {
        match self.node.kind {
            NodeKind::Bool => Ok(()),
            _ => Err(self.must_be("true or false, without quotes")),
        }
    }

    fn whole(&self, low: i64, high: i64) -> Result<i64, Problem> {
        let what = match (low, high) {
            (low, 1_000..) => format!("a whole number, {low} or more"),
            _ => format!("a whole number from {low} to {high}"),
        };
        if !matches!(self.node.kind, NodeKind::Number) {
            let fix = match self.node.kind {
                NodeKind::Text => "write it without quotes",
                _ => "",
            };
            return Err(self.must_be(&what).fix(fix));
        }
        let raw = self.raw();
        let number = raw.parse().ok().or_else(|| ron::from_str(raw).ok());
        match number {
            Some(number) if (low..=high).contains(&number) => Ok(number),
            Some(number) => Err(self.out_of_scale(&format!("{} must be {what}, not {number}", self.quoted()))),
            None if raw.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => {
                Err(self.out_of_scale(&format!("{}: number too large", self.quoted())))
            }
            None => Err(self.must_be(&what)),
        }
    }

    fn quoted(&self) -> String {
        format!("`{}`", self.name)
    }

    fn out_of_scale(&self, what: &str) -> Problem {
        Problem::error("out-of-scale", what)
    }

    fn number(&self) -> Result<(), Problem> {
        if !matches!(self.node.kind, NodeKind::Number) {
            return Err(self.must_be("a number"));
        }
        match ron::from_str::<f64>(self.raw()) {
            Ok(number) if number.is_finite() => Ok(()),
            Ok(_) if !self.raw().contains(|c: char| c.is_ascii_digit()) => Err(self.must_be("a number")),
            Ok(_) => Err(self.out_of_scale(&format!("{}: number too large", self.quoted()))),
            Err(_) => Err(self.must_be("a number")),
        }
    }

    fn date(&self) -> Result<(), Problem> {
        match self.text("a date such as \"2026-11-26\"")? {
            Some(text) if date(&text).is_none() => Err(self.bad_date(&text)),
            _ => Ok(()),
        }
    }

    /// A day that the calendar does not have is told from what is no date at all.
    fn bad_date(&self, text: &str) -> Problem {
        let said = self.said(text);
        let parts: Vec<&str> = text.split('-').collect();
        let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        match parts.as_slice() {
            [_, _, _] if parts.iter().all(is_number) => {
                Problem::error("bad-date", format!("{said}: no such date")).fix("write a day that the calendar has")
            }
            _ => Problem::error("bad-date", format!("{said}: not a date"))
                .fix("write year-month-day, such as \"2026-11-26\""),
        }
    }

    fn time(&self) -> Result<(), Problem> {
        match self.text("a time such as \"17:30\"")? {
            Some(text) if text.parse::<Time>().is_err() => {
                let what = format!("{}: no such time", self.said(&text));
                Err(Problem::error("bad-time", what).fix("write hours and minutes, such as \"17:30\""))
            }
            _ => Ok(()),
        }
    }

    fn choice(&self, names: &[&str]) -> Result<(), Problem> {
        let fix = format!("use one of {}", names.join(", "));
        let written = match self.node.kind {
            NodeKind::Word => bare(self.raw()),
            NodeKind::Text => {
                let what = format!("`{}` is a name without quotes", self.name);
                return Err(Problem::error("wrong-type", what).fix(fix));
            }
            _ => return Err(self.must_be("one name").fix(fix)),
        };
        if names.contains(&written) {
            return Ok(());
        }
        let near = nearest(written, names.iter().copied());
        let fix = match near {
            Some(near) => format!("did you mean {near}? One of {}", names.join(", ")),
            None => fix,
        };
        let what = if self.private {
            format!("`{}` has a value that is not among its choices", self.name)
        } else {
            format!("`{}` cannot be {}", self.name, clean::line(written))
        };
        Err(Problem::error("unknown-choice", what).fix(fix))
    }

    fn range(&self) -> Result<(), Problem> {
        let ends = match &self.node.kind {
            NodeKind::Group(group) => self.ends(group)?,
            _ => None,
        };
        match ends {
            None => Err(self.must_be("a low and a high mark, such as (3, 5)")),
            Some((low, high)) if low > high => Err(self
                .out_of_scale(&format!("`{}` runs from {low} down to {high}", self.name))
                .fix(format!("write ({high}, {low})"))),
            Some(_) => Ok(()),
        }
    }

    fn ends(&self, group: &Group) -> Result<Option<(i64, i64)>, Problem> {
        let named = group.name.is_some() || group.bracket != Bracket::Round;
        let [low, high] = group.items.as_slice() else {
            return Ok(None);
        };
        if named || low.key.is_some() || high.key.is_some() {
            return Ok(None);
        }
        let mark = |node| Value { node, ..*self }.whole(1, 5);
        Ok(Some((mark(&low.value)?, mark(&high.value)?)))
    }
}

/// A date as files hold it: what typed reading accepts, with a year of four digits.
pub fn date(text: &str) -> Option<Date> {
    text.parse().ok().filter(|day| is_year(*day))
}

/// Whether a day has a year of four digits.
pub fn is_year(day: Date) -> bool {
    (1..=9999).contains(&chrono::Datelike::year(&day))
}
