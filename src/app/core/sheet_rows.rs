//! What a sheet shows, row by row: its fields, or of an action everything that is known of it. It must not know how rows
//! look.

use crate::app::core::action_sheet;
use crate::app::core::field_rows::rows_of;
use crate::app::core::sheet::{NOTHING, Sheet, SheetRow};
use crate::model::records::THEMES;
use crate::model::{City, Field, Kind};
use crate::report::cells::{Cell, Facts, Tone, assumed, is_private, words};

impl Sheet {
    /// The same sheet with its order fixed: what says nothing now stays last, whatever is written into it.
    #[must_use]
    pub fn settled(mut self, city: &City) -> Self {
        let Some(record) = city.find(self.record.kind, &self.record.id) else { return self };
        let fields = self.schema().fields.iter().map(|field| field.name);
        let says_nothing = |name: &&'static str| self.path(name).value(record).is_none();
        let mut unsaid: Vec<&'static str> = fields.filter(says_nothing).collect();
        if let (Kind::Action, true) = (self.record.kind, self.base.is_empty()) {
            let action = city.action(&self.record.id);
            unsaid.extend(action.into_iter().flat_map(action_sheet::missing));
        }
        self.unsaid = Some(unsaid);
        self
    }

    /// The row under the cursor.
    pub fn current(&self, facts: Facts<'_>) -> Option<SheetRow> {
        let rows = self.rows(facts);
        let at = self.at(&rows);
        rows.into_iter().nth(at)
    }

    /// Its rows: one a field, and one an item of a list of references or nested records. Fields that were
    /// absent when it was opened come last, so that what was known stands together and nothing moves while it is
    /// filled. An action says more of itself than its fields.
    pub fn rows(&self, facts: Facts<'_>) -> Vec<SheetRow> {
        let Some(record) = facts.city.find(self.record.kind, &self.record.id) else { return Vec::new() };
        if let (Kind::Action, true) = (self.record.kind, self.base.is_empty())
            && let Some(action) = facts.city.action(&self.record.id)
        {
            return action_sheet::rows(facts, self, action);
        }
        let mut first = Vec::new();
        let mut last = Vec::new();
        for field in self.schema().fields {
            if facts.hide_private && (is_private(self.record.kind, field.name) || field.private) {
                continue;
            }
            let path = self.path(field.name);
            let value = path.value(record);
            let rows = if self.was_unsaid(field.name, value.is_none()) { &mut last } else { &mut first };
            match value {
                Some(value) => rows_of(facts, field, &path, &value, rows),
                None => rows.push(SheetRow {
                    label: field.label(),
                    value: nothing(facts, self, field),
                    path,
                    ..SheetRow::default()
                }),
            }
        }
        // The id is for files and other commands; nobody reads it first.
        let (ids, mut rows): (Vec<_>, Vec<_>) =
            first.into_iter().partition(|row| self.base.is_empty() && row.path.head() == "id");
        rows.extend(last);
        rows.extend(ids.into_iter().map(|row| SheetRow { value: Cell { tone: Tone::Dim, ..row.value }, ..row }));
        rows
    }
}

/// What stands for an absent field: the choice it counts as, the themes that count until the city has its own, else a
/// dash.
fn nothing(facts: Facts<'_>, sheet: &Sheet, field: &Field) -> Cell {
    if sheet.record.kind == Kind::City && sheet.base.is_empty() && field.name == "themes" {
        let names: Vec<&str> = THEMES.iter().map(|(_, name)| *name).collect();
        return Cell::new(&format!("the usual four: {}", names.join(", ")), Tone::Dim);
    }
    let assumed = assumed(sheet.record.kind, field.name).filter(|_| sheet.base.is_empty());
    match assumed {
        Some(value) => Cell::new(&words(facts, &field.what, &value), Tone::Dim),
        None => Cell::new(NOTHING, Tone::Dim),
    }
}
