//! The exchange table: what each city of the network can give, seeks and plans, a row a city. It must not know a format.

use super::document::Document;
use super::order::Order;
use crate::lang::Lang;
use crate::model::choice::{NeedKind, OfferKind, Origin, spaced};
use crate::model::columns::text;
use crate::model::field::Value;
use crate::model::query::standing;
use crate::model::records::{Charter, Need, Offer};
use crate::report::blocks::Block;

const HEAD: [&str; 9] = [
    "City",
    "Experience",
    "Good practice",
    "Learning needs",
    "Capacity needs",
    "Strategy that exists",
    "Focus of the plan",
    "Group: new or from an existing structure",
    "Members envisaged",
];

/// The table.
pub fn rows(order: &Order<'_>) -> Vec<Vec<String>> {
    let seats = order.seats();
    let own: (&str, &Charter, Vec<&Need>, Vec<&Offer>) =
        (order.city.name(), &order.city.charter, order.city.needs.iter().collect(), order.city.offers.iter().collect());
    let others = order.city.network.iter();
    let others =
        others.map(|city| (city.name(), &city.charter, city.needs.iter().collect(), city.offers.iter().collect()));
    let mut rows = vec![HEAD.map(str::to_string).to_vec()];
    rows.extend([own].into_iter().chain(others).map(
        |(name, charter, needs, offers): (_, _, Vec<&Need>, Vec<&Offer>)| {
            let offered = |kind| {
                let offers = offers.iter().filter(|offer| offer.kind == Some(kind) && standing::is_open_offer(offer));
                lines(offers.map(|offer| offer.title.clone()))
            };
            let needed =
                |kind| lines(needs.iter().filter(|need| need.kind == Some(kind)).map(|need| need.title.clone()));
            let row = [
                name.to_string(),
                offered(OfferKind::Experience),
                offered(OfferKind::GoodPractice),
                needed(NeedKind::Learning),
                needed(NeedKind::Capacity),
                charter.strategy.clone().unwrap_or_else(|| "none".to_string()),
                charter.focus.clone().unwrap_or_default(),
                charter.origin.map_or(String::new(), origin),
                lines(charter.planned_types.iter().map(|one| match one.count {
                    Some(count) => format!("{} {}", Value::Whole(count.get()).plain(), one.name),
                    None => one.name.clone(),
                })),
            ];
            row.map(|words| text(&seats.words(&words)).into_owned()).to_vec()
        },
    ));
    rows
}

/// The table as a document.
pub fn document(order: &Order<'_>) -> Document {
    let title = Block::title(order.city, "exchange table of the network", order.today);
    let blocks = vec![title, Block::Table(rows(order))];
    Document { blocks, city: order.city.name().to_string(), today: order.today, lang: Lang::English, is_wide: true }
}

fn lines(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join("\n")
}

fn origin(origin: Origin) -> String {
    match origin {
        Origin::New => "from scratch".to_string(),
        other => format!("{} structure", spaced(other.name()).to_lowercase()),
    }
}
