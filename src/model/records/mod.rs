//! The records of a city and, in the same breath, the field table: one macro call a kind gives the struct,
//! how it is read, and its rows. What the fields mean is their help text. These files must not compute anything.

mod city;
mod exchange;
mod group;
mod meetings;
mod plan;

pub use city::{Axes, Bucket, Charter, Criterion, HelixTarget, Objective, Planned, Reading, THEMES, Theme};
pub use exchange::{Exchange, Match, Need, Offer, Story};
pub use group::{Link, Member, Person, Role};
pub use meetings::{Item, Meeting, Question, StandIn, View};
pub use plan::{Action, Cost, Indicator, Risk, Score, Task};

/// Declares a record: `need` fields are required, `may` fields optional, `many` fields lists; `as` names a
/// finer type than the Rust type tells; `private` fields vanish while presenting, and of a field that is
/// `private Value` every record that holds it. A record that files call by another name than the code says so:
/// `Charter as "City"`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident as $called:literal { $($rows:tt)* }) => {
        record!(@struct [$(#[$doc])* #[serde(rename = $called)]] $name [] $($rows)*);
        record!(@table $name ($called) [] $($rows)*);
    };
    ($(#[$doc:meta])* $name:ident { $($rows:tt)* }) => {
        record!(@struct [$(#[$doc])*] $name [] $($rows)*);
        record!(@table $name (stringify!($name)) [] $($rows)*);
    };
    // Fields of the struct, one at a time.
    (@struct $docs:tt $name:ident [$($done:tt)*] need $field:ident: $type:ty $(as $finer:expr)?, $help:literal $(, $private:ident $($value:ident)?)?; $($rest:tt)*) => {
        record!(@struct $docs $name [$($done)* #[doc = $help] pub $field: $type,] $($rest)*);
    };
    (@struct $docs:tt $name:ident [$($done:tt)*] may $field:ident: $type:ty $(as $finer:expr)?, $help:literal $(, $private:ident $($value:ident)?)?; $($rest:tt)*) => {
        record!(@struct $docs $name [$($done)* #[doc = $help] pub $field: Option<$type>,] $($rest)*);
    };
    (@struct $docs:tt $name:ident [$($done:tt)*] many $field:ident: $type:ty $(as $finer:expr)?, $help:literal $(, $private:ident $($value:ident)?)?; $($rest:tt)*) => {
        record!(@struct $docs $name [$($done)* #[doc = $help] #[serde(default)] pub $field: Vec<$type>,] $($rest)*);
    };
    (@struct [$($doc:tt)*] $name:ident [$($fields:tt)*]) => {
        #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
        $($doc)*
        pub struct $name { $($fields)* }
    };
    // Rows of the table and how each value is got at.
    (@table $name:ident $called:tt [$($done:tt)*] $how:ident $field:ident: $type:ty $(as $finer:expr)?, $help:literal $(, $private:ident $($value:ident)?)?; $($rest:tt)*) => {
        record!(@table $name $called [$($done)* ($how $field [$type] [$($finer)?] $help [$($private $($value)?)?])] $($rest)*);
    };
    (@table $name:ident ($called:expr) [$(($how:ident $field:ident [$type:ty] $finer:tt $help:literal $private:tt))*]) => {
        impl $name {
            /// The record's rows in the field table.
            pub const SCHEMA: $crate::model::field::Schema = $crate::model::field::Schema {
                name: $called,
                fields: &[$($crate::model::field::Field {
                    name: stringify!($field),
                    what: record!(@type $how $type, $finer),
                    required: record!(@required $how),
                    private: record!(@private $private),
                    private_value: record!(@private_value $private),
                    help: $help,
                }),*],
            };

            /// The value of a field; `None` where it is absent.
            pub fn field(&self, field: &str) -> Option<$crate::model::field::Value<'_>> {
                match field {
                    $(stringify!($field) => record!(@value $how self.$field),)*
                    _ => None,
                }
            }

            /// Shows every field that is there with its value.
            pub fn each_field<'a>(
                &'a self,
                see: &mut dyn FnMut(&'static $crate::model::field::Field, $crate::model::field::Value<'a>),
            ) {
                let mut fields = Self::SCHEMA.fields.iter();
                $(if let (Some(field), Some(value)) = (fields.next(), record!(@value $how self.$field)) {
                    see(field, value);
                })*
            }
        }

        impl $crate::model::field::Slot for $name {
            const TYPE: $crate::model::field::Type = $crate::model::field::Type::Nested(&$name::SCHEMA);
            fn value(&self) -> $crate::model::field::Value<'_> {
                $crate::model::field::nested(&Self::SCHEMA, |field| self.field(field))
            }
            fn take(from: &mut $crate::text::quick::Quick) -> Option<Self> {
                $(let mut $field: Option<record!(@held $how $type)> = None;)*
                let mut key = from.record($called)?;
                // Fields mostly stand in the order of the table: one look at each is enough.
                while !key.is_empty() {
                    let before = key;
                    $(if key == stringify!($field) {
                        if $field.replace(record!(@take $how $type, from)).is_some() {
                            return None;
                        }
                        key = from.next_key()?;
                    })*
                    if std::ptr::eq(before, key) {
                        return None;
                    }
                }
                Some($name { $($field: record!(@made $how $field)),* })
            }
        }
    };
    (@type many $type:ty, []) => { $crate::model::field::Type::List(&<$type as $crate::model::field::Slot>::TYPE) };
    (@type many $type:ty, [$finer:expr]) => { $crate::model::field::Type::List(&$finer) };
    (@type $how:ident $type:ty, []) => { <$type as $crate::model::field::Slot>::TYPE };
    (@type $how:ident $type:ty, [$finer:expr]) => { $finer };
    (@held many $type:ty) => { Vec<$type> };
    (@held $how:ident $type:ty) => { $type };
    (@take many $type:ty, $from:ident) => { $from.list(<$type as $crate::model::field::Slot>::take)? };
    (@take $how:ident $type:ty, $from:ident) => { <$type as $crate::model::field::Slot>::take($from)? };
    (@made need $field:ident) => { $field? };
    (@made may $field:ident) => { $field };
    (@made many $field:ident) => { $field.unwrap_or_default() };
    (@required need) => { true };
    (@required $how:ident) => { false };
    (@private []) => { false };
    (@private [private]) => { true };
    (@private [private $value:ident]) => { false };
    (@private_value [private $value:ident]) => { Some(stringify!($value)) };
    (@private_value $private:tt) => { None };
    (@value need $self:ident.$field:ident) => { Some($crate::model::field::Slot::value(&$self.$field)) };
    (@value may $self:ident.$field:ident) => { $self.$field.as_ref().map($crate::model::field::Slot::value) };
    (@value many $self:ident.$field:ident) => { $crate::model::records::list(&$self.$field) };
}
pub(crate) use record;

/// Makes a record of its own kind out of a declared struct: which kind, and which fields name it.
macro_rules! kind {
    ($($name:ident: $kind:ident, $title:ident;)+) => {$(
        impl $crate::model::field::Record for $name {
            fn kind(&self) -> $crate::model::kind::Kind {
                $crate::model::kind::Kind::$kind
            }
            fn id(&self) -> &str {
                &self.id
            }
            fn title(&self) -> &str {
                &self.$title
            }
            fn value(&self, field: &str) -> Option<$crate::model::field::Value<'_>> {
                self.field(field)
            }
            fn each<'a>(
                &'a self,
                see: &mut dyn FnMut(&'static $crate::model::field::Field, $crate::model::field::Value<'a>),
            ) {
                self.each_field(see);
            }
        }
    )+};
}
pub(crate) use kind;

/// A list as a value; an empty list counts as absent.
fn list<T: super::field::Slot>(items: &[T]) -> Option<super::field::Value<'_>> {
    if items.is_empty() { None } else { Some(super::field::Value::List(items.iter().map(T::value).collect())) }
}

// What a field may refer to, short enough to stand in a row of the table.
const ID: super::field::Type = super::field::Type::Id;
const LANGUAGE: super::field::Type = super::field::Type::Language;
const MAIL: super::field::Type = super::field::Type::Mail;
const PROSE: super::field::Type = super::field::Type::Prose;
const THEME: super::field::Type = super::field::Type::Ref(super::field::Target::Theme);
const MEMBER: super::field::Type = to(super::kind::Kind::Member);

const fn to(kind: super::kind::Kind) -> super::field::Type {
    super::field::Type::Ref(super::field::Target::Record(kind))
}
