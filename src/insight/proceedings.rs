//! What belongs to one meeting though it stands in other files: tasks that came of it, questions raised, carried and
//! answered there, stories told, and the meeting that follows. It must not know how it is shown.

use crate::model::City;
use crate::model::query::{defaults, standing};
use crate::model::records::{Meeting, Question, Story, Task};

/// Tasks that came of it, in the order of the file.
pub fn tasks<'a>(city: &'a City, meeting: &'a Meeting) -> impl Iterator<Item = &'a Task> {
    let own = |task: &&Task| task.meeting.as_deref() == Some(&meeting.id);
    city.tasks.iter().filter(own)
}

/// Questions that were raised there.
pub fn raised<'a>(city: &'a City, meeting: &'a Meeting) -> impl Iterator<Item = &'a Question> {
    questions(city, meeting, |one| one.raised.as_deref())
}

/// Questions that were carried there.
pub fn carried<'a>(city: &'a City, meeting: &'a Meeting) -> impl Iterator<Item = &'a Question> {
    questions(city, meeting, |one| one.sent.as_deref())
}

/// Questions whose answer was told to the group there.
pub fn shared<'a>(city: &'a City, meeting: &'a Meeting) -> impl Iterator<Item = &'a Question> {
    questions(city, meeting, |one| one.shared.as_deref())
}

fn questions<'a>(
    city: &'a City,
    meeting: &'a Meeting,
    at: fn(&Question) -> Option<&str>,
) -> impl Iterator<Item = &'a Question> {
    let own = move |one: &&Question| at(one) == Some(&meeting.id);
    city.questions.iter().filter(own)
}

/// Stories of its day.
pub fn stories<'a>(city: &'a City, meeting: &'a Meeting) -> impl Iterator<Item = &'a Story> {
    let told = |story: &&Story| story.date == Some(meeting.date);
    city.stories.iter().filter(told)
}

/// The meeting that follows, and where that is not one of the group the group's own next one too.
pub fn next<'a>(city: &'a City, meeting: &Meeting) -> Vec<&'a Meeting> {
    let day = meeting.date;
    let after = || city.meetings.iter().filter(move |one| one.date > day);
    let first = after().min_by_key(|one| one.date);
    let own = after().filter(|one| standing::is_own(one)).min_by_key(|one| one.date);
    let mut found: Vec<&Meeting> = first.into_iter().collect();
    found.extend(own.filter(|own| first.is_none_or(|first| first.id != own.id)));
    found
}

/// What the meeting after it is called: `ULG 8` after `ULG 7: The map on the wall`; without a number the same words again.
pub fn next_title(meeting: &Meeting) -> String {
    let stem = meeting.title.split(':').next().unwrap_or_default().trim();
    let digits = stem.len() - stem.trim_end_matches(|char: char| char.is_ascii_digit()).len();
    let (words, number) = stem.split_at(stem.len() - digits);
    match number.parse::<u32>() {
        Ok(number) => format!("{words}{}", number.saturating_add(1)),
        Err(_) if stem.is_empty() => format!("{} meeting", defaults::meeting_kind(meeting).name()),
        Err(_) => stem.to_string(),
    }
}
