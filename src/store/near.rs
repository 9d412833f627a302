//! A save that looks at the changed records alone. Why that proves as much as a look at whole files:
//!
//! The text before was read and judged as a whole: a file with anything wrong in it is not written to.
//! Held by `store::files::a_file_with_errors_is_read_only_and_the_others_go_on`.
//!
//! The bytes before and behind the record are those that were read: the file is held against them, byte for byte, under
//! the lock and once more right before it is replaced, and they are what is written.
//! Held by `store::conflict::what_is_done_outside_during_a_save_is_not_overwritten` and
//! `store::edits::two_fields_of_one_record_are_one_change`.
//!
//! A record's borders are lexical facts that the change cannot move: the scanner goes from left to right, so equal bytes
//! before it bring it to the same place, the new record is read from there as one item in round brackets that ends
//! where it ends, and equal bytes behind it are read on as before.
//! Held by `text::borders::a_record_alone_ends_where_it_ends_in_its_list` and
//! `text::borders::another_record_in_its_place_moves_no_border`.
//!
//! What stands in the record is as asked, and nothing else in it is: that is proved on its text as ever, then it is typed
//! again and compared field by field with what it was.
//! Held by `text::random::an_edit_does_what_was_asked_and_nothing_else` and
//! `model::again::the_city_is_the_one_that_the_whole_file_gives`.
//!
//! What crosses records: ids cannot clash, since each record keeps its own; references and circles make no text one that
//! cannot be read, on either road; where tasks stand by action follows the record; marks of git, which belong together
//! over many lines, send a save the long way wherever one stands in the lines of the record, before or after.
//! Held by `model::again::what_is_not_good_without_doubt_is_left_alone` and
//! `text::borders::marks_of_git_are_seen_wherever_they_stand`.
//!
//! Limits: depth is counted from the list on, and what is long enough for a text that is too long, or would make the file
//! too large, goes the long way.
//! Held by `text::borders::what_is_no_whole_item_is_none` and
//! `model::again::what_is_not_good_without_doubt_is_left_alone`.
//!
//! Wherever one of these cannot be told, the whole files are looked at, and what that says is said. All of it together is
//! held against the long road on random and hostile files, by bytes, journal, city and words.
//! Held by `store::roads_agree::both_roads_lead_to_the_same_bytes_and_the_same_city`.
//!
//! It must not know the disk.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Store;
use super::body::Body;
use super::folder::Stamp;
use super::hand::Hand;
use super::journal::{Cut, Deed, Entry, Patch, Sums, Verb, pieces};
use super::judge::{self, Asked};
use super::naming::Naming;
use super::places::{line_end, line_start};
use super::put::Put;
use super::reading::{self, Loaded};
use crate::model::{City, again, decode};
use crate::sort::InOrder;
use crate::text::scan::has_mark;

/// New texts of files, judged record by record, with the city that follows from them.
pub struct Near {
    pub city: City,
    files: Vec<NearFile>,
}

struct NearFile {
    file: &'static str,
    body: Body,
    /// They do not touch each other; the first one comes first, each at its place in the text before.
    cuts: Vec<Cut>,
    sums: Sums,
    patch: Patch,
}

impl Store {
    /// What deeds within records make of these files, and the deeds as they are noted down; `None` where the whole files
    /// must be looked at.
    pub(super) fn near(&self, files: &[&'static str], deeds: &[Deed]) -> Option<(Near, Vec<Deed>)> {
        let mut near = Near { city: City::clone(&self.city), files: Vec::new() };
        let mut done = Vec::new();
        for file in files {
            let body = self.body(file)?;
            let mut own: Vec<Deed> = deeds.iter().filter(|deed| deed.file == *file).cloned().collect();
            let mut cuts = self.cuts(file, body, &mut own)?;
            cuts.order_by_key(|cut| std::cmp::Reverse(cut.at));
            let noted = cuts.clone();
            cuts.reverse();
            near.add((file, body), cuts, noted, &self.city, &mut own)?;
            done.extend(own);
        }
        Some((near, done))
    }

    /// What takes a change back whose files are as it left them, and the deeds of that; `None` as for [`Store::near`].
    pub(super) fn near_back(&self, form: &Entry) -> Option<(Near, Vec<Deed>)> {
        let mut near = Near { city: City::clone(&self.city), files: Vec::new() };
        let mut done = Vec::new();
        if form.deeds.iter().any(Deed::is_erased) {
            return None;
        }
        for file in reading::names() {
            let Some(patch) = form.files.iter().find(|patch| patch.file == file) else {
                continue;
            };
            let body = self.body(file)?;
            let own = form.deeds.iter().filter(|deed| deed.file == file);
            let mut own: Vec<Deed> = own.rev().map(Deed::reversed).collect();
            let back = patch.reversed();
            if patch.created || back.before != body.sum() {
                return None;
            }
            let cuts = apart(&back.cuts)?;
            let sums = near.add((file, body), cuts, back.cuts, &self.city, &mut own)?;
            if sums.sum() != back.after {
                return None;
            }
            done.extend(own);
        }
        Some((near, done))
    }

    /// What deeds within records come to, as cuts in no order.
    fn cuts(&self, file: &'static str, body: &Body, deeds: &mut [Deed]) -> Option<Vec<Cut>> {
        let borders = body.borders(file)?;
        let naming = Naming::told(borders.is_named);
        let hand = Hand { file, text: body, naming: Some(&naming) };
        let mut by_record: BTreeMap<String, Vec<&mut Deed>> = BTreeMap::new();
        for deed in deeds {
            by_record.entry(deed.id.clone()).or_default().push(deed);
        }
        let mut cuts = Vec::new();
        for (id, deeds) in &mut by_record {
            let kind = deeds.first()?.kind()?;
            let span = borders.spans(kind).get(self.city.place(kind, id)?)?;
            cuts.extend(hand.change(span.range(), deeds).ok()?);
        }
        Some(cuts)
    }
}

impl Near {
    /// Takes a file's cuts in, if every one of them lies within a record and each of these records is still good and
    /// differs only where it was asked to.
    fn add(
        &mut self,
        (file, body): (&'static str, &Body),
        cuts: Vec<Cut>,
        noted: Vec<Cut>,
        old: &City,
        deeds: &mut [Deed],
    ) -> Option<&Sums> {
        let is_inner = |deed: &Deed| matches!(deed.verb, Verb::Set | Verb::Insert | Verb::Pull);
        let borders = body.borders(file).filter(|_| !cuts.is_empty() && deeds.iter().all(is_inner))?;
        if judge::kinds(file).any(|kind| borders.spans(kind).len() != old.count(kind)) {
            return None;
        }
        let asked: Vec<Asked> = judge::kinds(file).map(|kind| Asked::of(kind, deeds)).collect();
        let mut left = cuts.as_slice();
        while let Some(first) = left.first() {
            let record = borders.around(&place(first))?;
            let span = borders.spans(record.0).get(record.1)?.range();
            let many = left.iter().take_while(|cut| cut.at < span.end).count();
            let (own, rest) = left.split_at(many);
            let ends = own.last().is_some_and(|last| place(last).end < span.end);
            let is_as_was = own.iter().all(|cut| body.get(place(cut)) == Some(&cut.old));
            if !ends || !is_as_was || !stays_apart(body, span.clone(), own) {
                return None;
            }
            let text = pieces(body, span, own).concat();
            if !again::record(&mut self.city, record, &text, borders.extensions) {
                return None;
            }
            let (was, is) = (old.at(record.0, record.1)?, self.city.at(record.0, record.1)?);
            if !asked.iter().any(|asked| asked.kind == record.0 && asked.allows(was, is)) {
                return None;
            }
            left = rest;
        }
        deeds.iter_mut().for_each(|deed| judge::as_written(&self.city, file, deed));
        let sums = body.sums_after(&cuts);
        let (before, after) = (body.sum(), sums.sum());
        decode::fits(file, after.0).ok()?;
        let patch = Patch { file: file.to_string(), created: false, before, after, cuts: noted };
        self.files.push(NearFile { file, body: body.clone(), cuts, sums, patch });
        self.files.last().map(|file| &file.sums)
    }

    /// The files as they are now that the texts are in their places, with their stamps.
    pub fn placed(self, known: &mut [Loaded], stamps: Vec<Option<Stamp>>) {
        for (file, stamp) in self.files.into_iter().zip(stamps) {
            let NearFile { file: name, body, cuts, sums, .. } = file;
            let own = known.iter_mut().find(|known| known.name == name);
            // Only one hold on the text is left, so that it is cut in place.
            drop(body);
            if let Some(Loaded { text: Some(text), stamp: own_stamp, .. }) = own {
                text.cut(&cuts, sums);
                *own_stamp = stamp;
            }
        }
    }

    /// How the journal notes it.
    pub fn patches(&self) -> Vec<Patch> {
        self.files.iter().map(|file| file.patch.clone()).collect()
    }

    pub fn puts(&self) -> Vec<Put<'_>> {
        self.files.iter().map(NearFile::put).collect()
    }
}

impl NearFile {
    fn put(&self) -> Put<'_> {
        let after = pieces(&self.body, 0..self.body.len(), &self.cuts);
        Put { file: self.file, before: Some(vec![&self.body]), after }
    }
}

/// Where the old text of a cut stands.
fn place(cut: &Cut) -> Range<usize> {
    cut.at..cut.at + cut.old.len()
}

/// Whether no mark of git stands, before or after, in the lines of a record: such marks belong together over many lines.
fn stays_apart(text: &str, span: Range<usize>, cuts: &[Cut]) -> bool {
    let lines = line_start(text, span.start)..line_end(text, span.end);
    !text.get(lines.clone()).is_none_or(has_mark) && !has_mark(&pieces(text, lines, cuts).concat())
}

/// Cuts made one after the other as cuts that are all made in the text before them, the first one first; `None` where
/// they are not in rising or falling order.
fn apart(cuts: &[Cut]) -> Option<Vec<Cut>> {
    let mut apart = cuts.to_vec();
    if cuts.windows(2).all(|pair| place(&pair[1]).end <= pair[0].at) {
        apart.reverse();
        return Some(apart);
    }
    let (mut added, mut gone) = (0, 0);
    for cut in &mut apart {
        cut.at = (cut.at + gone).checked_sub(added)?;
        (added, gone) = (added + cut.new.len(), gone + cut.old.len());
    }
    apart.windows(2).all(|pair| place(&pair[0]).end <= pair[1].at).then_some(apart)
}
