//! The money of the plan: what each action costs, who pays, how sure it is, and what is missing. It must not judge:
//! that is `coherence` and the care list.

use std::collections::HashMap;

use super::{plan, words};
use crate::fold::fold;
use crate::model::City;
use crate::model::choice::Certainty;
use crate::model::records::{Action, Cost};
use crate::model::said::said;
use crate::sort::InOrder;

/// Sums in whole units of the city's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub sum: i64,
    pub secured: i64,
    /// Asked for, or promised but not secured.
    pub hoped: i64,
    /// Cost lines without an amount: nobody knows what they add.
    pub open: usize,
}

impl Sum {
    /// What is not secured.
    pub fn gap(&self) -> i64 {
        self.sum - self.secured
    }

    /// The secured part in whole percent, rounded down so that 100 means all; `None` of nothing.
    pub fn share(&self) -> Option<i64> {
        let share = i128::from(self.secured) * 100 / i128::from(self.sum.max(1));
        (self.sum > 0).then(|| i64::try_from(share).unwrap_or(100))
    }

    /// Of these costs.
    pub fn of<'c>(costs: impl IntoIterator<Item = &'c Cost>) -> Sum {
        let mut sum = Sum::default();
        costs.into_iter().for_each(|cost| sum.add(cost));
        sum
    }

    fn add(&mut self, cost: &Cost) {
        let amount = amount(cost);
        self.sum = self.sum.saturating_add(amount);
        if is_secured(cost) {
            self.secured = self.secured.saturating_add(amount);
        }
        if matches!(cost.certainty, Some(Certainty::Asked | Certainty::Promised)) {
            self.hoped = self.hoped.saturating_add(amount);
        }
        self.open += usize::from(cost.amount.is_none());
    }
}

/// What one action costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ActionMoney<'a> {
    /// Its cost lines are in it.
    pub action: &'a Action,
    pub sum: Sum,
}

/// What one source pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceMoney<'a> {
    /// As first written; `None` for the costs nobody has said a source of.
    pub source: Option<&'a str>,
    pub sum: Sum,
}

/// The table of money.
#[derive(Debug, Clone, PartialEq)]
pub struct Money<'a> {
    /// Every action that is not dropped, in the order of the plan.
    pub actions: Vec<ActionMoney<'a>>,
    /// The largest first; without a source last.
    pub sources: Vec<SourceMoney<'a>>,
    /// By how sure it is, the surest first; `None` where nobody has said. Those with nothing are left out.
    pub certainties: Vec<(Option<Certainty>, i64)>,
    pub total: Sum,
}

/// Adds up the money of the plan. Sources whose names differ only in case, accents and spaces are one.
pub fn money(city: &City) -> Money<'_> {
    let groups = plan::groups(city).into_iter();
    let actions: Vec<ActionMoney<'_>> = groups
        .flat_map(|group| group.actions)
        .filter(|action| plan::is_in(action))
        .map(|action| ActionMoney { action, sum: of_action(action) })
        .collect();
    let costs: Vec<&Cost> = actions.iter().flat_map(|one| &one.action.costs).collect();
    Money { sources: sources(&costs), certainties: certainties(&costs), total: total(costs.iter().copied()), actions }
}

/// What an action costs.
pub fn of_action(action: &Action) -> Sum {
    total(action.costs.iter())
}

fn total<'a>(costs: impl Iterator<Item = &'a Cost>) -> Sum {
    let mut sum = Sum::default();
    costs.for_each(|cost| sum.add(cost));
    sum
}

fn sources<'a>(costs: &[&'a Cost]) -> Vec<SourceMoney<'a>> {
    let mut sources: Vec<SourceMoney<'a>> = Vec::new();
    let mut places: HashMap<Option<String>, usize> = HashMap::new();
    for cost in costs {
        let source = said(&cost.source);
        let place = *places.entry(source.map(fold)).or_insert(sources.len());
        if place == sources.len() {
            let sum = Sum::default();
            sources.push(SourceMoney { source, sum });
        }
        sources[place].sum.add(cost);
    }
    sources.order_by_key(|one| (one.source.is_none(), std::cmp::Reverse(one.sum.sum)));
    sources
}

fn certainties(costs: &[&Cost]) -> Vec<(Option<Certainty>, i64)> {
    let known = Certainty::ALL.iter().rev().map(|one| Some(*one));
    let all = known.chain([None]).map(|certainty| {
        let same = costs.iter().filter(|cost| cost.certainty == certainty);
        let amounts = same.map(|cost| amount(cost));
        (certainty, amounts.fold(0, i64::saturating_add))
    });
    all.filter(|(_, sum)| *sum > 0).collect()
}

/// The amount of a cost line; 0 where none is written.
pub fn amount(cost: &Cost) -> i64 {
    cost.amount.map_or(0, |amount| amount.get())
}

fn is_secured(cost: &Cost) -> bool {
    cost.certainty == Some(Certainty::Secured)
}

/// A sum as people read it, without the currency: `12 500`.
pub fn digits(amount: i64) -> String {
    words::thousands(amount)
}

/// The currency of the city's sums.
pub fn currency(city: &City) -> &str {
    words::currency(city)
}

/// A sum as people read it, in the city's currency: `12 500 EUR`.
pub fn words(city: &City, amount: i64) -> String {
    words::money(city, amount)
}
