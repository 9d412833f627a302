//! The mix on trial, gaps in words, every role ranked, the invitation in a sentence; and what is said of the samples.

use crate::city::{city, day};
use crate::samples::sample;
use ulg::insight::balance::{Balance, ByRole, Gap, balance, mix_of, what_if};
use ulg::insight::invitation::{candidates, next, sentence};
use ulg::model::City;
use ulg::model::choice::{Helix, Ring};

const TODAY: &str = "2026-11-23";

const ROLES: &str = r#"[
    (id: "office", name: "City office", helix: Public),
    (id: "council", name: "Council", helix: Public, elected: true),
    (id: "firm", name: "Firm", helix: Private),
    (id: "school", name: "School", helix: Knowledge),
    (id: "club", name: "Club", helix: Citizens),
    (id: "residents", name: "Residents", helix: Citizens, resident: true),
]"#;

/// Places of the roles above.
const OFFICE: usize = 0;
const FIRM: usize = 2;
const SCHOOL: usize = 3;
const RESIDENTS: usize = 5;

/// A group with so many members of each role, in the order above.
fn group(counts: [usize; 6], charter: &str) -> City {
    let roles = ["office", "council", "firm", "school", "club", "residents"];
    let mut members = String::from("[");
    for (role, count) in roles.iter().zip(counts) {
        for number in 0..count {
            members.push_str(&format!(r#"(id: "{role}-{number}", name: "{role} {number}", role: "{role}"),"#));
        }
    }
    members.push(']');
    let charter = format!(r#"(name: "Testtown", {charter})"#);
    city(&[("city", &charter), ("roles", ROLES), ("members", &members)])
}

fn counts(balance: &Balance) -> [usize; 4] {
    [0, 1, 2, 3].map(|at| balance.helices[at].count)
}

fn words(balance: &Balance) -> [String; 4] {
    [0, 1, 2, 3].map(|at| balance.helices[at].words(balance.counted))
}

fn gaps(city: &City, balance: &Balance) -> String {
    let gaps = balance.gaps.iter().map(|gap| gap.words(city));
    gaps.collect::<Vec<_>>().join("; ")
}

#[test]
fn what_if_adds_and_takes_and_never_falls_below_nobody() {
    let city = group([2, 1, 0, 1, 1, 0], "");
    let today = day(TODAY);
    assert_eq!(what_if(&city, today, &ByRole::of(&city), &[]), balance(&city, today));
    let trial = what_if(&city, today, &ByRole::of(&city), &[(FIRM, 2), (RESIDENTS, 1), (OFFICE, -9)]);
    assert_eq!(counts(&trial), [1, 2, 1, 2]);
    assert_eq!((trial.counted, trial.residents, trial.elected), (6, 1, 1));
    assert_eq!(gaps(&city, &trial), "");
    // Whatever the order of what is tried for one role.
    for trial in [[(FIRM, 3), (FIRM, -1)], [(FIRM, -1), (FIRM, 3)]] {
        assert_eq!(counts(&what_if(&city, today, &ByRole::of(&city), &trial)), [3, 2, 1, 1]);
    }
    // Places that are no role, and numbers nobody means.
    let odd = [(99, 5), (FIRM, i64::MAX), (FIRM, i64::MAX), (OFFICE, i64::MIN)];
    let trial = what_if(&city, today, &ByRole::of(&city), &odd);
    assert_eq!(trial.helices[Helix::Public as usize].count, 1);
    assert!(trial.gaps.contains(&Gap::HelixHeavy(Helix::Private)));
}

#[test]
fn a_trial_says_what_the_group_would_be() {
    let city = group([4, 0, 1, 1, 1, 0], "");
    let today = day(TODAY);
    for place in 0..city.roles.len() {
        let role = &city.roles[place];
        let more = format!(r#"[(id: "new", name: "New", role: "{}")]"#, role.id);
        let mut grown = city.clone();
        ulg::model::read::file(&mut grown, "members.ron", &more);
        grown.members.extend(city.members.iter().cloned());
        let grown = grown.indexed();
        assert_eq!(what_if(&city, today, &ByRole::of(&city), &[(place, 1)]), balance(&grown, today));
        assert_eq!(what_if(&grown, today, &ByRole::of(&grown), &[(place, -1)]), balance(&city, today));
        assert_eq!(candidates(&city, &ByRole::of(&city), &[(place, 1)]), candidates(&grown, &ByRole::of(&grown), &[]));
    }
}

#[test]
fn gaps_are_told_in_words() {
    let targets = "helix_targets: [(helix: Public, percent: 30), (helix: Private, percent: 25)]";
    for (group, said) in [
        (group([10, 1, 4, 1, 4, 1], ""), ["too heavy: over half", "enough", "2 more needed", "enough"]),
        (group([0, 0, 4, 2, 2, 1], targets), ["nobody yet, 3 more needed", "more than wanted", "enough", "enough"]),
        (
            group([3, 0, 0, 0, 0, 0], ""),
            [
                "too heavy: over half", "nobody yet, 1 more needed", "nobody yet, 1 more needed",
                "nobody yet, 1 more needed",
            ],
        ),
        // More than half, and still less than was wanted.
        (
            group([11, 0, 3, 3, 3, 0], "helix_targets: [(helix: Public, percent: 70)]"),
            ["6 more needed, yet over half", "enough", "enough", "enough"],
        ),
        (group([0; 6], ""), ["nobody yet"; 4]),
        (
            group([1, 0, 1, 1, 0, 0], "helix_targets: [(helix: Citizens, percent: 0)]"),
            ["enough", "enough", "enough", "as wanted"],
        ),
    ] {
        assert_eq!(words(&balance(&group, day(TODAY))), said);
    }
}

/// The number in the words is right: with one less the helix is still short.
#[test]
fn needed_is_the_least_that_helps() {
    for count in 0..8 {
        for target in ["", "helix_targets: [(helix: Private, percent: 47)]"] {
            let city = group([9, 1, count, 5, 4, 1], target);
            let now = balance(&city, day(TODAY));
            let share = &now.helices[Helix::Private as usize];
            let needed = i64::try_from(share.needed(now.counted)).unwrap();
            let short = |more: i64| {
                let then = what_if(&city, day(TODAY), &ByRole::of(&city), &[(FIRM, more)]);
                then.gaps.contains(&Gap::HelixShort(Helix::Private))
            };
            assert!(!short(needed), "{count} {target}");
            assert!(needed == 0 || short(needed - 1), "{count} {target}");
        }
    }
}

#[test]
fn parts_of_the_rule_are_told_in_words() {
    let thirds = r#"composition: [(id: "city", name: "City", percent: 33, roles: ["office", "council"]),
        (id: "new", name: "Innovative", percent: 33, roles: ["firm", "school"]), (id: "any", name: "Any", roles: ["firm"])]"#;
    let city = group([4, 1, 0, 0, 3, 1], thirds);
    let now = balance(&city, day(TODAY));
    let said: Vec<String> = now.buckets.iter().map(|one| one.words(now.counted)).collect();
    assert_eq!(said, ["more than wanted", "nobody yet, 4 more needed", "no share wanted"]);
    let needed = i64::try_from(now.buckets[1].needed(now.counted)).unwrap();
    let short =
        |more| what_if(&city, day(TODAY), &ByRole::of(&city), &[(FIRM, more)]).gaps.contains(&Gap::BucketShort(1));
    assert!(short(needed - 1) && !short(needed));
}

#[test]
fn every_role_is_ranked_and_the_first_is_the_next() {
    let city = group([2, 1, 2, 0, 0, 0], "");
    let ranked = candidates(&city, &ByRole::of(&city), &[]);
    let ids: Vec<&str> = ranked.iter().map(|one| one.role.as_str()).collect();
    assert_eq!(ids, ["residents", "school", "club", "firm", "office", "council"]);
    assert_eq!(Some(&ranked[0]), next(&city, &ByRole::of(&city)).as_ref());
    assert_eq!(ranked[0].closed, ["Citizens short", "Public too heavy", "no resident"]);
    assert_eq!(
        sentence(&ranked[0]),
        "Invite next: Residents. Citizens would go from 0% to 17%. Gaps it closes, of 4: Citizens short, Public \
         too heavy, no resident."
    );
    // With residents on trial the next gap comes first, and what is closed already is no reason any more.
    let then = candidates(&city, &ByRole::of(&city), &[(RESIDENTS, 1)]);
    assert_eq!((then[0].role.as_str(), then[0].gaps), ("school", 1));
    assert!(sentence(&then[0]).contains("Gaps it closes, of 1: Knowledge short."));
}

#[test]
fn a_sentence_hides_no_price() {
    // One more office would tip the balance.
    let city = group([5, 1, 2, 2, 1, 1], "");
    let ranked = candidates(&city, &ByRole::of(&city), &[]);
    let office = ranked.iter().find(|one| one.role == "office").unwrap();
    assert_eq!(office.opened, ["Public too heavy"]);
    assert!(sentence(office).ends_with("Gaps it opens: Public too heavy."));
    assert_eq!(ranked.last().unwrap().closes, 0);
    assert_eq!(next(&city, &ByRole::of(&city)), None);
    let (nobody, empty) = (group([0; 6], ""), City::default());
    assert_eq!(candidates(&nobody, &ByRole::of(&nobody), &[]).len(), 6);
    assert_eq!(candidates(&empty, &ByRole::of(&empty), &[]), []);
}

#[test]
fn a_subset_has_its_own_mix() {
    let city = city(&[
        ("roles", ROLES),
        (
            "members",
            r#"[(id: "a", name: "A", role: "office", ring: Core), (id: "b", name: "B", role: "firm"),
                (id: "c", name: "C", role: "club", ring: Core), (id: "d", name: "D", ring: Core)]"#,
        ),
    ]);
    let core = city.members.iter().filter(|one| one.ring == Some(Ring::Core));
    assert_eq!(mix_of(&city, core), [1, 0, 0, 1]);
    assert_eq!(mix_of(&city, city.members.iter()), [1, 1, 0, 1]);
}

/// What the network's own papers say of the cities is what the rules say of them.
#[test]
fn the_samples_are_told_as_they_are() {
    for (slug, missing) in
        [("turin", "Public Citizens"), ("milan", "Public"), ("braga", "Public"), ("skane", "Private")]
    {
        let city = sample(slug);
        let now = balance(&city, day(TODAY));
        let nobody = now.helices.iter().filter(|one| one.words(now.counted).starts_with("nobody yet, "));
        let nobody: Vec<&str> = nobody.map(|one| one.helix.name()).collect();
        assert_eq!(nobody.join(" "), missing, "{slug}");
        let invited = next(&city, &ByRole::of(&city)).unwrap();
        assert!(missing.contains(invited.helix.name()), "{slug}: {invited:?}");
        let takes = format!("{} would go from 0% to ", invited.helix.name());
        assert!(sentence(&invited).contains(&takes), "{slug}");
    }
    let city = sample("barcelona");
    let now = balance(&city, day(TODAY));
    let third = now.buckets.iter().find(|one| one.id == "innovative-ecosystem").unwrap();
    assert!(third.words(now.counted).starts_with("nobody yet, "), "{third:?}");
    let invited = next(&city, &ByRole::of(&city)).unwrap();
    assert!(invited.closed.contains(&"Innovative ecosystem short".to_string()), "{invited:?}");
}

/// Four helices with a target each and a rule of three parts; too much of the one, too little of another.
#[test]
fn nobody_is_invited_into_a_part_that_has_enough_while_another_is_short() {
    let rule = r#"helix_targets: [(helix: Public, percent: 30), (helix: Private, percent: 20), (helix: Knowledge, percent: 20), (helix: Citizens, percent: 30)],
        composition: [(id: "m", name: "Municipal", percent: 33, roles: ["office"])]"#;
    // Public 5 of 15, Private 3, Knowledge 2, Citizens 5: only Knowledge is short, and Municipal is too.
    let city = group([4, 1, 3, 2, 3, 2], rule);
    let now = balance(&city, day(TODAY));
    assert!(now.gaps.contains(&Gap::HelixShort(Helix::Knowledge)), "{now:?}");
    let invited = next(&city, &ByRole::of(&city)).unwrap();
    assert_eq!(invited.role, "school", "{:?}", candidates(&city, &ByRole::of(&city), &[]));
    assert!(sentence(&invited).contains("Knowledge short"), "{}", sentence(&invited));
    let ranked = candidates(&city, &ByRole::of(&city), &[]);
    let office = ranked.iter().find(|one| one.role == "office").unwrap();
    assert!(!office.helps);
    // On trial too, whoever is first never fills what is full while something else is short.
    for trial in [[0, 0], [2, 0], [0, 3], [2, 2], [3, 4]] {
        let trial = [(SCHOOL, trial[0]), (RESIDENTS, trial[1])];
        let Some(first) = candidates(&city, &ByRole::of(&city), &trial).into_iter().find(|one| one.helps) else {
            continue;
        };
        let place = city.roles.iter().position(|role| role.id == first.role).unwrap();
        let then = what_if(&city, day(TODAY), &ByRole::of(&city), &[trial[0], trial[1], (place, 1)]);
        let share = &then.helices[first.helix as usize];
        let is_over = share.share > share.target.unwrap() as f64;
        let is_short = |gap: &Gap| matches!(gap, Gap::HelixShort(_) | Gap::BucketShort(_));
        assert!(!is_over || !then.gaps.iter().any(is_short), "{first:?}");
    }
}

/// Groups and targets at random: who is invited adds to nothing that has more than its target, the sentence names what
/// is wanted, and the board says the same where the same is on trial.
#[test]
fn an_invitation_never_makes_worse_what_is_over_its_target() {
    let mut random = Random(20_171_012);
    let mut invited = 0;
    for _ in 0..400 {
        let counts = std::array::from_fn(|_| random.below(7));
        let public = 10 + random.below(40);
        let private = 10 + random.below(30);
        let municipal = 10 + random.below(60);
        let charter = format!(
            r#"helix_targets: [(helix: Public, percent: {public}), (helix: Private, percent: {private}), (helix: Citizens, percent: 25)],
               composition: [(id: "m", name: "Municipal", percent: {municipal}, roles: ["office", "residents"])]"#
        );
        let city = group(counts, &charter);
        let now = balance(&city, day(TODAY));
        let seats = ByRole::of(&city);
        let found = next(&city, &seats);
        let board = candidates(&city, &seats, &[]).into_iter().find(|one| one.helps);
        assert_eq!(found, board, "{counts:?} {charter}");
        // With one office on trial the board says what is said of a group that has one more.
        let mut grown = counts;
        grown[OFFICE] += 1;
        let grown = group(grown, &charter);
        assert_eq!(
            candidates(&city, &seats, &[(OFFICE, 1)]).into_iter().find(|one| one.helps),
            next(&grown, &ByRole::of(&grown)),
            "{counts:?} {charter}"
        );
        let Some(found) = found else { continue };
        invited += 1;
        let share = &now.helices[found.helix as usize];
        let target = share.target.unwrap_or(50);
        assert!(share.count * 100 <= target as usize * now.counted, "{found:?} {counts:?} {charter}");
        let is_municipal = ["office", "residents"].contains(&found.role.as_str());
        assert!(!is_municipal || now.buckets[0].count * 100 <= municipal * now.counted, "{found:?} {counts:?}");
        let told = sentence(&found);
        let wanted = share.target.map_or(String::new(), |target| format!("(target {target}%)"));
        assert!(told.contains(&wanted) && !told.contains("Gaps it closes, of 0"), "{told}");
    }
    assert!(invited > 100, "{invited}");
}

/// Numbers that look random and are the same each time.
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}
