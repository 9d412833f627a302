//! Records as JSON, fields in the order of the field table. It must not fill in defaults, nor resolve references.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::record::Show;
use crate::model::{Record, Value};

/// An object without what is absent.
pub(super) fn present(object: Json) -> Json {
    match object {
        Json::Object(fields) => Json::Object(fields.into_iter().filter(|(_, value)| !value.is_null()).collect()),
        other => other,
    }
}

/// One record: `record`, `id`, then every field that is there and may be shown.
pub struct JsonRecord<'a> {
    pub record: &'a dyn Record,
    pub show: Show,
}

impl Serialize for JsonRecord<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let kind = self.record.kind();
        let mut map = out.serialize_map(None)?;
        map.serialize_entry("record", kind.name())?;
        map.serialize_entry("id", self.record.id())?;
        for field in kind.schema().fields {
            let value = self.show.value(self.record, field);
            if let Some(value) = value.filter(|_| field.name != "id") {
                map.serialize_entry(field.name, &JsonValue(&value))?;
            }
        }
        map.end()
    }
}

/// A value; unlike `Value::json` it keeps the order of nested fields.
struct JsonValue<'a>(&'a Value<'a>);

impl Serialize for JsonValue<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::List(items) => {
                let mut list = out.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&JsonValue(item))?;
                }
                list.end()
            }
            Value::Nested(fields) => {
                let mut map = out.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, &JsonValue(value))?;
                }
                map.end()
            }
            plain => plain.json().serialize(out),
        }
    }
}
