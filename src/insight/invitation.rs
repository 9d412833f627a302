//! The next best invitation: the one role whose next member closes most gaps. It must not know who could be asked.

use serde::Serialize;

use super::balance::{Rules, Tally};
use crate::model::City;
use crate::model::choice::Helix;

/// A role worth inviting, and what one more of it does.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Invitation {
    /// Id in `roles.ron`.
    pub role: String,
    pub name: String,
    #[serde(serialize_with = "helix_name")]
    pub helix: Helix,
    /// Gaps closed, new ones taken off.
    pub closes: usize,
    /// Gaps there are.
    pub gaps: usize,
    /// Percent of the role's helix now and with one more.
    pub share: f64,
    pub share_after: f64,
}

fn helix_name<S: serde::Serializer>(helix: &Helix, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(helix.name())
}

/// The best of the city's roles: most gaps closed, then most missing points won, then the order of the file.
/// `None` where no single member makes the group better, or there is no role yet.
pub fn next(city: &City) -> Option<Invitation> {
    let rules = Rules::of(city);
    let now = Tally::of(city, &rules);
    let gaps = now.gaps(&rules).len();
    let mut best: Option<(i64, i64, usize)> = None;
    for place in 0..city.roles.len() {
        let mut then = now.clone();
        then.add(&rules, place);
        let closed = gaps as i64 - then.gaps(&rules).len() as i64;
        let missing = then.missing(&rules);
        if best.is_none_or(|(most, least, _)| (closed, -missing) > (most, -least)) {
            best = Some((closed, missing, place));
        }
    }
    let (closed, missing, place) = best?;
    let wins = won(&now, now.missing(&rules), missing);
    (closed > 0 || closed == 0 && wins).then(|| {
        let mut then = now.clone();
        then.add(&rules, place);
        let role = &city.roles[place];
        Invitation {
            role: role.id.clone(),
            name: role.name.clone(),
            helix: role.helix,
            closes: usize::try_from(closed).unwrap_or(0),
            gaps,
            share: now.share(role.helix),
            share_after: then.share(role.helix),
        }
    })
}

/// Whether fewer points are missing with one more member; both sums stand for their own number of members.
fn won(now: &Tally, before: i64, after: i64) -> bool {
    let counted = now.counted() as i64;
    after * counted < before * (counted + 1)
}
