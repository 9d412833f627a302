//! Documents in their formats; the report and the minutes among them, in which nobody is named. It must not word them.

use super::document::Document;
use super::order::Order;
use super::outputs::Ending;
use super::sink::{Sink, failed};
use super::{docx, html};
use crate::insight::status;
use crate::model::query::standing;
use crate::model::records::Meeting;
use crate::problem::{Exit, Problem};
use crate::report::back::back;
use crate::report::blocks::Block;
use crate::report::minutes::Missed;
use crate::report::{brief, minutes as proceedings};

/// Writes where the group stands; says what of the journal could not be read.
///
/// # Errors
/// 73 where it cannot be written.
pub fn report(order: &Order<'_>, ending: Ending, sink: &mut dyn Sink) -> Result<Option<String>, Problem> {
    let (since, problem) = back(order.store, order.today, order.wish.since);
    let status = status::status(order.city, order.today);
    let facts = brief::Facts { city: order.city, today: order.today, status: &status, since };
    write(&of(order, brief::pieces(&facts)), ending, sink)?;
    Ok(problem.map(|problem| problem.to_string()))
}

/// Writes the minutes of the meeting that was asked for, or of the last one.
///
/// # Errors
/// 66 where no meeting has been held, 73 where they cannot be written.
pub fn minutes(order: &Order<'_>, ending: Ending, sink: &mut dyn Sink) -> Result<(), Problem> {
    let named = order.wish.meeting.as_deref().and_then(|id| order.city.meeting(id));
    let last = || standing::held(order.city, order.today, 1).into_iter().next();
    let meeting: Option<&Meeting> = named.or_else(last);
    let Some(meeting) = meeting else {
        return Err(Problem::error("no-record", "no meeting has been held yet")
            .fix("name one: ulg list meetings shows them")
            .exit(Exit::Missing));
    };
    write(&of(order, proceedings::pieces(order.city, meeting, order.today, Missed::Counted)), ending, sink)
}

/// Writes a document.
///
/// # Errors
/// 73 where it cannot be written.
pub fn write(document: &Document, ending: Ending, sink: &mut dyn Sink) -> Result<(), Problem> {
    let written = match ending {
        Ending::Docx => docx::write(document, sink),
        Ending::Html => sink.write_all(html::page(document).as_bytes()),
        _ => sink.write_all(document.markdown().as_bytes()),
    };
    written.map_err(|error| failed(&error))
}

fn of(order: &Order<'_>, blocks: Vec<Block>) -> Document {
    Document::of(order.city, order.today, blocks)
}
