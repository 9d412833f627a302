//! A list of records by the quick reader, large ones cut between records, so that every processor reads a part. Whatever
//! it cannot vouch for is left to whoever asks: it gives the whole list, just as `ron` would, or nothing. It must not know
//! what is wrong with a file.

use memchr::memmem;

use super::beside::{WORTH_IT, each, hands};
use super::list::List;
use crate::text::quick::Quick;
use crate::text::scan::{Span, conflicts};

/// Records and where each of them stands.
pub type Placed<T> = (List<T>, Vec<Span>);

/// All records of a text, each as `take` reads it where the reader stands; `None` where in doubt.
pub fn read<T>(text: &str, take: impl Fn(&mut Quick) -> Option<T> + Sync) -> Option<Placed<T>>
where
    T: Clone + Send + Sync,
{
    if !conflicts(text).is_empty() {
        return None;
    }
    let mut head = Quick::new(text)?;
    if !head.opens()? {
        return head.end().map(|()| Placed::default());
    }
    let parts = parts(&head);
    let read = each(&parts, |&(from, to)| part(head.moved(from), to, &take));
    match read.into_iter().collect::<Option<Vec<_>>>() {
        Some(read) => read.into_iter().reduce(|mut all, part| {
            all.0.append(part.0);
            all.1.extend(part.1);
            all
        }),
        // A cut may have gone through a record.
        None if parts.len() > 1 => part(head.clone(), usize::MAX, &take),
        None => None,
    }
}

/// The records from here to this place, at which one must begin; or to the end of the list and of the text.
fn part<T: Clone>(mut from: Quick, to: usize, take: impl Fn(&mut Quick) -> Option<T>) -> Option<Placed<T>> {
    let (mut records, mut places) = Placed::default();
    while from.at() < to {
        let start = from.place();
        records.push(take(&mut from)?);
        places.push(Span::new(start, from.place()));
        if !from.parted(b']')? {
            from.end()?;
            return (to == usize::MAX).then_some((records, places));
        }
    }
    (from.at() == to).then_some((records, places))
}

/// Where each hand begins and ends. A cut is where a line begins as that of the first record does; whether a record begins
/// there is seen when the part before has been read.
fn parts(head: &Quick) -> Vec<(usize, usize)> {
    let (text, start) = (head.text(), head.at());
    let size = text.len() - start;
    let hands = if (size as u64) < WORTH_IT { 1 } else { hands() };
    let opening = opening(text, start);
    let mut starts = vec![start];
    for hand in 1..hands {
        let from = start + size / hands * hand;
        let line =
            opening.and_then(|line| memmem::find(&text.as_bytes()[from..], line.as_bytes()).map(|at| (at, line)));
        let Some((at, line)) = line else {
            break;
        };
        // On the first sign of the record, behind the blanks of its line.
        starts.push(from + at + 1 + line[1..].len() - line.trim_start().len());
    }
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
    starts.iter().copied().zip(ends).collect()
}

/// The line's end, blanks, name and bracket with which the record at this place begins, if it begins a line.
fn opening(text: &str, at: usize) -> Option<&str> {
    let line = text[..at].trim_end_matches([' ', '\t']).len();
    let open = at + text[at..].find('(')? + 1;
    text[..line].ends_with('\n').then(|| &text[line - 1..open])
}
