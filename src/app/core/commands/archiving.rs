//! Taking away without losing: a record goes to the archive, an item out of its list. Which of the two is meant, the
//! cursor says.

use crate::app::core::app::{App, Layer, State};
use crate::app::core::edits;
use crate::model::{Edit, Path, RecordId, rules};
use crate::report::cells::Tone;

pub fn archive(app: &mut App) {
    if let Some((record, path, old, label)) = item_under_cursor(&app.state) {
        return app.commit_or_say(label, vec![Edit::Pull { record, path, old }]);
    }
    if is_worked_out(&app.state) {
        let text = "There is nothing on this line to take out; D on the title archives the action";
        return app.state.say(text, Tone::Warn);
    }
    let records = app.state.targets();
    let titles = edits::titles(&app.state, &records);
    match rules::archived(&app.state.city, &records, app.state.today) {
        Ok(edits) => {
            let waiting = edits::waiting(edits::released(&edits, &records));
            app.commit_or_say(format!("Archived: {titles}{waiting}"), edits);
        }
        Err(problem) => app.state.say(problem.told(), Tone::Bad),
    }
}

/// Whether the cursor of the sheet is on a line that stands in no file: to archive the action is not meant there.
fn is_worked_out(state: &State) -> bool {
    let Some(Layer::Sheet(sheet)) = state.layers.last() else { return false };
    let row = sheet.current(state.facts());
    row.is_some_and(|row| !row.is_stored())
}

/// The item of a list field under the cursor of the sheet: `D` takes only it.
fn item_under_cursor(state: &State) -> Option<(RecordId, Path, String, String)> {
    let Some(Layer::Sheet(sheet)) = state.layers.last() else { return None };
    let record = state.record(&sheet.record)?;
    if !sheet.base.is_empty() {
        let path = Path(sheet.base.clone());
        let label = format!("Removed {path} of {}", record.title());
        return Some((sheet.record.clone(), path.clone(), path.value(record)?.ron(), label));
    }
    let row = sheet.current(state.facts())?;
    row.is_stored().then_some(())?;
    matches!(row.path.0.last(), Some(crate::model::Step::Item(_))).then_some(())?;
    let label = format!("Removed {} of {}", row.path, record.title());
    Some((sheet.record.clone(), row.path.clone(), row.path.value(record)?.ron(), label))
}
