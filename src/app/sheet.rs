//! One record with all its fields, row by row; also one nested record, such as a cost line. It must not know how
//! rows look.

use super::plan::action_sheet;
use crate::model::{City, Field, Kind, Path, Record, RecordId, Shape, Step, Target, Type, Value};
use crate::report::cells::{Cell, Facts, Tone, assumed, is_private, words};

/// A record on screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub record: RecordId,
    /// Where in the record: nothing for the record itself, `costs[2]` for a cost line.
    pub base: Vec<Step>,
    pub row: usize,
    pub top: usize,
}

/// One row of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetRow {
    /// The part of the sheet that begins with it; empty within one.
    pub section: &'static str,
    pub label: String,
    /// Stands before the value, and the value's lines beside it: a sum, a bar.
    pub lead: Cell,
    pub value: Cell,
    /// What the row shows, to be edited or opened; empty where it shows no field.
    pub path: Path,
    pub goes: Goes,
}

/// Where Enter on a row leads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Goes {
    /// Nowhere: Enter edits.
    #[default]
    Edit,
    /// To the record a reference names.
    Record(RecordId),
    /// To a nested record.
    Nested,
    /// To what is missing: Enter asks for the field, of a list for an item.
    Fill,
    /// To the score on a criterion that has none yet.
    Score(String),
    /// Worked out from other rows: there is nothing to edit.
    Nowhere,
}

impl SheetRow {
    /// Whether it shows what stands in a file, to be changed or taken out.
    pub fn is_stored(&self) -> bool {
        matches!(self.goes, Goes::Edit | Goes::Record(_) | Goes::Nested) && !self.path.0.is_empty()
    }

    /// What makes it known again among the rows of a city that has changed.
    pub fn key(&self) -> (Path, Goes) {
        (self.path.clone(), self.goes.clone())
    }
}

impl Sheet {
    pub fn new(record: RecordId) -> Self {
        Sheet {
            record,
            base: Vec::new(),
            row: 0,
            top: 0,
        }
    }

    /// The fields the sheet shows.
    pub fn shape(&self) -> &'static Shape {
        let mut shape = self.record.kind.shape();
        for step in &self.base {
            if let Step::Field(name) = step
                && let Some(Type::Nested(inner)) = shape.field(name).map(|field| *field.what.item())
            {
                shape = inner;
            }
        }
        shape
    }

    /// The path of one of its fields.
    pub fn path(&self, field: &str) -> Path {
        let mut steps = self.base.clone();
        steps.push(Step::Field(field.to_string()));
        Path(steps)
    }

    /// Whether the record, and the nested one within it, are still there.
    pub fn holds(&self, city: &City) -> bool {
        match city.find(self.record.kind, &self.record.id) {
            Some(record) => self.base.is_empty() || Path(self.base.clone()).value(record).is_some(),
            None => false,
        }
    }

    /// Its title, with the place of a nested record.
    pub fn title(&self, record: &dyn Record) -> String {
        match self.base.is_empty() {
            true => record.title().to_string(),
            false => format!("{} · {}", record.title(), Path(self.base.clone())),
        }
    }

    /// The row under the cursor.
    pub fn current(&self, facts: Facts<'_>) -> Option<SheetRow> {
        self.rows(facts).into_iter().nth(self.row)
    }

    /// Its rows: one a field, and one an item of a list of references or nested records. Fields that are absent
    /// come last, so that what is known stands together. An action says more of itself than its fields.
    pub fn rows(&self, facts: Facts<'_>) -> Vec<SheetRow> {
        let Some(record) = facts.city.find(self.record.kind, &self.record.id) else {
            return Vec::new();
        };
        if let (Kind::Action, true) = (self.record.kind, self.base.is_empty())
            && let Some(action) = facts.city.action(&self.record.id)
        {
            return action_sheet::rows(facts, action);
        }
        let mut present = Vec::new();
        let mut absent = Vec::new();
        for field in self.shape().fields {
            if facts.discreet && (is_private(self.record.kind, field.name) || field.private) {
                continue;
            }
            let path = self.path(field.name);
            match path.value(record) {
                Some(value) => rows_of(facts, field, &path, &value, &mut present),
                None => absent.push(SheetRow {
                    label: field.label(),
                    value: nothing(facts, self, field),
                    path,
                    ..SheetRow::default()
                }),
            }
        }
        // The id is for files and other commands; nobody reads it first.
        let (ids, mut rows): (Vec<_>, Vec<_>) = present
            .into_iter()
            .partition(|row| self.base.is_empty() && row.path.head() == "id");
        rows.extend(absent);
        rows.extend(ids.into_iter().map(|row| SheetRow {
            value: Cell {
                tone: Tone::Dim,
                ..row.value
            },
            ..row
        }));
        rows
    }
}

/// What stands for an absent field: the choice it counts as, else a dash.
fn nothing(facts: Facts<'_>, sheet: &Sheet, field: &Field) -> Cell {
    let assumed = assumed(sheet.record.kind, field.name).filter(|_| sheet.base.is_empty());
    match assumed {
        Some(value) => Cell::new(&words(facts, &field.what, &value), Tone::Dim),
        None => Cell::new("-", Tone::Dim),
    }
}

/// The rows of a field that holds something: of a list of references, nested records or sentences one an item.
pub(super) fn rows_of(
    facts: Facts<'_>,
    field: &Field,
    path: &Path,
    value: &Value<'_>,
    out: &mut Vec<SheetRow>,
) {
    let by_item = matches!(
        field.what.item(),
        Type::Ref(_) | Type::Nested(_) | Type::Prose
    );
    match value {
        Value::List(items) if by_item => {
            for (place, item) in items.iter().enumerate() {
                let label = if place == 0 {
                    field.label()
                } else {
                    String::new()
                };
                out.push(item_row(
                    facts,
                    label,
                    field.what.item(),
                    path.clone().item(place),
                    item,
                ));
            }
        }
        _ => out.push(item_row(
            facts,
            field.label(),
            &field.what,
            path.clone(),
            value,
        )),
    }
}

fn item_row(
    facts: Facts<'_>,
    label: String,
    what: &Type,
    path: Path,
    value: &Value<'_>,
) -> SheetRow {
    let goes = match (what, value) {
        (Type::Nested(_), _) => Goes::Nested,
        (Type::Ref(target), Value::Text(id)) => match followed(facts.city, *target, id) {
            Some(record) => Goes::Record(record),
            None => Goes::Edit,
        },
        _ => Goes::Edit,
    };
    let tone = match (&goes, what) {
        (Goes::Edit, Type::Ref(Target::Record(_))) => Tone::Warn,
        _ => Tone::Plain,
    };
    SheetRow {
        label,
        value: Cell {
            tone,
            ..prose(&words(facts, what, value))
        },
        path,
        goes,
        ..SheetRow::default()
    }
}

/// Text that keeps its line breaks, safe to show.
pub(super) fn prose(text: &str) -> Cell {
    Cell {
        text: crate::clean::lines(text).into_owned(),
        tone: Tone::Plain,
    }
}

fn followed(city: &City, target: Target, id: &str) -> Option<RecordId> {
    let kind = match target {
        Target::Record(kind) => kind,
        Target::AnyOffer => crate::model::Kind::Offer,
        Target::Theme | Target::Objective | Target::Criterion => return None,
    };
    city.find(kind, id).map(RecordId::of)
}
