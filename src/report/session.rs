//! placeholder until merge
use crate::date::Date;
use crate::insight::moves::Summary;
use crate::model::City;
pub fn text(_: &City, _: Date, _: &Summary, _: Option<&str>) -> String {
    String::new()
}
