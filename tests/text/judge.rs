//! What `ron` makes of a text: the meaning, and the number of records.

use std::fmt;

use ron::Value;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use ulg::text::proof::{options, unmarked};

/// The meaning of a text.
pub fn meaning(text: &str) -> Result<Value, String> {
    options().from_str(unmarked(text)).map_err(|error| error.to_string())
}

/// How many entries the outermost group has; `None` for a value without entries.
pub struct Count(pub Option<usize>);

/// As `ron` counts; `None` if it refuses the text.
pub fn count(text: &str) -> Option<Count> {
    options().from_str(unmarked(text)).ok()
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Counter)
    }
}

struct Counter;

macro_rules! nothing_to_count {
    ($($visit:ident $kind:ty),*) => { $(fn $visit<E>(self, _: $kind) -> Result<Count, E> { Ok(Count(None)) })* };
}

impl<'de> Visitor<'de> for Counter {
    type Value = Count;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    nothing_to_count!(visit_bool bool, visit_i64 i64, visit_u64 u64, visit_f64 f64, visit_str &str, visit_bytes &[u8], visit_char char);

    fn visit_unit<E>(self) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_none<E>(self) -> Result<Count, E> {
        Ok(Count(None))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Count, D::Error> {
        IgnoredAny::deserialize(from).map(|_| Count(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Count, A::Error> {
        let mut count = 0;
        while items.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Count(Some(count)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Count, A::Error> {
        let mut count = 0;
        while items.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Count(Some(count)))
    }
}
