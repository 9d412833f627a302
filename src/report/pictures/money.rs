//! The money of the plan as a picture: of each action what is secured, asked or promised, and missing.

use super::svg::{Anchor, Face, INK, Svg, WARN, count};
use super::{Picture, Setting, WIDE};
use crate::insight::money::{self, Sum, money};
use crate::model::City;
use crate::say;

/// Actions that are drawn, the dearest first; the others are summed up in the table's total.
const ACTIONS: usize = 20;
const LEFT: f64 = 250.0;
const ROOM: f64 = WIDE - LEFT - 110.0;
const ROW: f64 = 26.0;

pub fn draw(Setting { city, .. }: Setting<'_>) -> Option<Picture> {
    let lang = city.lang();
    let money = money(city);
    let mut rows: Vec<(&str, Sum)> = money.actions.iter().map(|one| (&*one.action.title, one.sum)).collect();
    rows.retain(|(_, sum)| sum.sum > 0);
    rows.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.sum));
    let most = rows.first()?.1.sum;
    let mut svg = Svg::default();
    for (place, (title, sum)) in rows.iter().take(ACTIONS).enumerate() {
        row(&mut svg, city, title, *sum, (8.0 + ROW * count(place), most));
    }
    let high = 8.0 + ROW * count(rows.len().min(ACTIONS));
    svg.words((LEFT, high + 12.0), Anchor::Start, Face::SMALL, &say!(lang, "picture-money-key"));
    let title = say!(lang, "picture-money", currency = money::currency(city));
    let says = say!(
        lang,
        "picture-money-says",
        secured = money::words(city, money.total.secured),
        sum = money::words(city, money.total.sum),
        missing = money::words(city, money.total.gap())
    );
    let total = (lang.text("picture-total"), money.total);
    let table = table(city, rows.into_iter().chain([(&*total.0, total.1)]));
    Some(Picture { svg: svg.finish((WIDE, high + 22.0), &title, &says), title, says, table })
}

fn row(svg: &mut Svg, city: &City, title: &str, sum: Sum, (y, most): (f64, i64)) {
    let long = |amount: i64| ROOM * amount as f64 / most.max(1) as f64;
    svg.words((0.0, y + 14.0), Anchor::Start, Face::SMALL.of(INK), &Face::SMALL.fit(title, LEFT - 10.0));
    let hoped = sum.hoped.min(sum.gap());
    svg.rect((LEFT, y), (long(sum.secured), 18.0), "#00664c");
    svg.rect((LEFT + long(sum.secured), y), (long(hoped), 18.0), "#8fc7b5");
    let rest = (sum.gap() - hoped).max(0);
    if rest > 0 {
        svg.hollow((LEFT + long(sum.secured + hoped), y), (long(rest), 18.0), WARN);
    }
    svg.words((LEFT + long(sum.sum) + 6.0, y + 14.0), Anchor::Start, Face::SMALL, &money::words(city, sum.sum));
}

fn table<'a>(city: &City, rows: impl Iterator<Item = (&'a str, Sum)>) -> Vec<Vec<String>> {
    let lang = city.lang();
    let heads = ["picture-action", "picture-sum", "picture-secured", "picture-hoped", "picture-missing"];
    let mut table = vec![heads.map(|id| lang.text(id).into_owned()).to_vec()];
    table.extend(rows.map(|(title, sum)| {
        let amounts = [sum.sum, sum.secured, sum.hoped, sum.gap()].map(money::digits);
        std::iter::once(title.to_string()).chain(amounts).collect()
    }));
    table
}
