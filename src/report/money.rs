//! The money of the plan as text for others: by action, by source, by certainty, and the lines not yet secured. It
//! must not add anything up.

use super::blocks::{Block, section};
use crate::date::Date;
use crate::insight::money::{self, Sum, words};
use crate::insight::words::several;
use crate::model::choice::Certainty;
use crate::model::said::said;
use crate::model::{City, Kind};

/// The table of money in pieces.
pub fn blocks(city: &City, today: Date) -> Vec<Block> {
    let money = money::money(city);
    let unread = city.writable(Kind::Action).err();
    let mut blocks = vec![
        Block::title(city, "money of the plan", today),
        Block::Text(match unread {
            Some(problem) => {
                format!("{problem}. Until then there are no sums but of actions that can be read.")
            }
            None => summary(city, &money.total),
        }),
    ];
    let costed = money.actions.iter().filter(|one| !one.action.costs.is_empty());
    let by_action = costed.map(|one| (one.action.title.as_str(), one.sum));
    push(&mut blocks, city, "By action", "Action", by_action);
    if unread.is_some() {
        return blocks;
    }
    let by_source = money.sources.iter().map(|one| (one.source.unwrap_or(NOBODY), one.sum));
    push(&mut blocks, city, "By source", "Source", by_source);
    let uncosted = money.actions.iter().filter(|one| one.action.costs.is_empty());
    let uncosted = uncosted.map(|one| one.action.title.clone());
    let certainties = money.certainties.iter();
    let rows = certainties.map(|(certainty, sum)| vec![sure(*certainty).into(), words(city, *sum)]);
    table(&mut blocks, "By certainty", &["Certainty", "Sum"], rows);
    table(
        &mut blocks,
        "Not secured",
        &["Action", "What", "Source", "Certainty", "Sum"],
        not_secured(city, &money).into_iter(),
    );
    blocks.extend(section("Without any costs", uncosted));
    blocks
}

/// What stands where nobody has said who pays.
const NOBODY: &str = "nobody named";

fn summary(city: &City, total: &Sum) -> String {
    let Some(share) = total.share() else {
        return "No costs are written down yet.".to_string();
    };
    let open = match total.open {
        0 => String::new(),
        open => format!("; {} without an amount", several(open, "cost")),
    };
    format!(
        "{} in all, {} secured ({share}%), {} missing{open}.",
        words(city, total.sum),
        words(city, total.secured),
        words(city, total.gap()),
    )
}

fn push<'a>(
    blocks: &mut Vec<Block>,
    city: &City,
    heading: &str,
    name: &str,
    sums: impl Iterator<Item = (&'a str, Sum)>,
) {
    let rows = sums.map(|(name, sum)| {
        let share = sum.share().map_or("-".to_string(), |share| format!("{share}%"));
        vec![name.to_string(), words(city, sum.sum), words(city, sum.secured), share, words(city, sum.gap())]
    });
    table(blocks, heading, &[name, "Sum", "Secured", "Share", "Gap"], rows);
}

fn table(blocks: &mut Vec<Block>, heading: &str, header: &[&str], rows: impl Iterator<Item = Vec<String>>) {
    let mut all = vec![header.iter().map(|name| (*name).to_string()).collect()];
    all.extend(rows);
    if all.len() > 1 {
        blocks.push(Block::Heading(heading.to_string()));
        blocks.push(Block::Table(all));
    }
}

fn not_secured(city: &City, money: &money::Money<'_>) -> Vec<Vec<String>> {
    let lines = money.actions.iter().flat_map(|one| {
        let costs = one.action.costs.iter();
        costs.filter(|cost| cost.certainty != Some(Certainty::Secured)).map(|cost| (one.action, cost))
    });
    let rows = lines.map(|(action, cost)| {
        let amount = cost.amount.map(|_| words(city, money::amount(cost)));
        vec![
            action.title.clone(),
            cost.what.clone(),
            said(&cost.source).unwrap_or(NOBODY).to_string(),
            sure(cost.certainty).to_string(),
            amount.unwrap_or_else(|| "no amount".to_string()),
        ]
    });
    rows.collect()
}

fn sure(certainty: Option<Certainty>) -> &'static str {
    certainty.map_or("not said", Certainty::name)
}
