//! What is kept of a city from one change to the next says what counting the whole of it says, whatever was changed.

use std::rc::Rc;

use crate::city::{city, day};
use proptest::prelude::*;
use ulg::insight::known::Known;
use ulg::insight::status::{Status, Told, of_known, status};
use ulg::model::choice::{Helix, Presence, Ring, TaskStatus};
use ulg::model::query::{Mode, Query, Texts, haystack, standing};
use ulg::model::{City, Kind};

const TODAY: &str = "2026-11-23";
const DAYS: [&str; 4] = ["2026-11-02", "2026-11-23", "2026-12-03", "2027-01-01"];

/// As many members and tasks as fill several pieces; some wait for each other, some owners are not there.
fn group() -> City {
    let member = |at: usize| {
        format!(r#"(id: "m{at}", name: "M {at}", role: "r{}", influence: {}, interest: 2),"#, at % 4, 1 + at % 5)
    };
    let task = |at: usize| {
        let (after, due) = (at * 7 % 300, DAYS[at % 4]);
        format!(r#"(id: "t{at}", title: "T {at}", owner: "m{}", due: "{due}", after: ["t{after}"]),"#, at % 310)
    };
    let all = |one: &dyn Fn(usize) -> String| format!("[{}]", (0..300).map(one).collect::<String>());
    city(&[
        ("city", r#"(name: "Testtown", composition: [(id: "half", name: "Half", roles: ["r1"], percent: 50)])"#),
        ("roles", r#"[(id: "r0", name: "0", helix: Public), (id: "r1", name: "1", helix: Citizens, resident: true)]"#),
        ("members", &all(&member)),
        ("tasks", &all(&task)),
        ("actions", r#"[(id: "a", title: "A", lead: "m1", status: Doing, costs: [(what: "w", amount: 5)])]"#),
        (
            "meetings",
            r#"[(id: "1", title: "1", date: "2026-08-01", present: ["m1"]), (id: "2", title: "2", date: "2026-09-01", present: ["m2"]),
                (id: "3", title: "3", date: "2026-10-01", present: ["m3"]), (id: "next", title: "N", date: "2026-12-03")]"#,
        ),
    ])
}

/// A change by what it does, where, and to what.
type Step = (u8, usize, usize);

fn change(city: &mut City, (what, at, to): Step) {
    let (member, task) = (at % city.members.len().max(1), at % city.tasks.len().max(1));
    let day = day(DAYS[to % 4]);
    match what {
        0 => with(city.members.get_mut(member), |one| one.status = Presence::ALL.get(to).copied()),
        1 => with(city.members.get_mut(member), |one| one.ring = Ring::ALL.get(to).copied()),
        2 => with(city.members.get_mut(member), |one| one.contacted = (to > 1).then_some(day)),
        3 => with(city.members.get_mut(member), |one| one.role = Some(format!("r{to}"))),
        4 => with(city.members.get_mut(member), |one| one.influence = None),
        5 => with(city.tasks.get_mut(task), |one| one.status = TaskStatus::ALL.get(to).copied()),
        6 => with(city.tasks.get_mut(task), |one| one.due = (to > 0).then_some(day)),
        7 => with(city.tasks.get_mut(task), |one| one.owner = (to > 0).then(|| format!("m{at}"))),
        // It may wait for itself, and for what is not there.
        8 => with(city.tasks.get_mut(task), |one| one.after = vec![format!("t{task}"), format!("t{}", at * to)]),
        9 if member < city.members.len() => drop(city.members.remove(member)),
        10 if task < city.tasks.len() => drop(city.tasks.remove(task)),
        // The same id twice.
        11 => city.members.extend(city.members.get(member).cloned()),
        12 => with(city.tasks.get(task).cloned(), |one| city.tasks.insert(at % 300, one)),
        13 => with(city.meetings.get_mut(at % 4), |one| one.present = vec![format!("m{to}"), format!("m{at}")]),
        14 => with(city.meetings.get_mut(at % 4), |one| one.date = day),
        15 => with(city.roles.get_mut(to % 2), |one| one.helix = Helix::ALL[at % 4]),
        _ => city.charter.composition.clear(),
    }
    *city = std::mem::take(city).indexed();
}

fn with<T>(one: Option<T>, change: impl FnOnce(T)) {
    if let Some(one) = one {
        change(one);
    }
}

/// The counts that can be told from single records.
fn count_one_by_one(city: &City) -> [usize; 5] {
    let tasks = |test: &dyn Fn(&ulg::model::records::Task) -> bool| city.tasks.iter().filter(|one| test(one)).count();
    [
        tasks(&|one| standing::is_blocked(city, one)),
        tasks(&|one| standing::is_late(one, day(TODAY))),
        tasks(&standing::is_unowned),
        city.members.iter().filter(|one| standing::is_placed(one)).count(),
        standing::quiet(city, day(TODAY)).len(),
    ]
}

fn counted(status: &Status, city: &City) -> [usize; 5] {
    let mut quiet: Vec<&str> =
        status.care.iter().filter(|one| one.code() == "quiet").filter_map(|one| one.id(city)).collect();
    quiet.sort_unstable();
    quiet.dedup();
    let tasks = status.tasks;
    [tasks.blocked, tasks.late, tasks.unowned, status.members.placed, quiet.len()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_kept_is_what_is_there(steps in prop::collection::vec((0u8..17, 0usize..400, 0usize..5), 1..24)) {
        let mut city = group();
        let mut known = Known::of(&city, day(TODAY));
        for (at, step) in steps.into_iter().enumerate() {
            change(&mut city, step);
            // Now and then more than one change comes at once, and another day.
            if at % 5 == 3 {
                continue;
            }
            let today = day(if at % 11 == 10 { DAYS[2] } else { TODAY });
            known.renew(&city, today);
            let kept = of_known(&city, today, &known, None);
            let whole = status(&city, today);
            prop_assert_eq!(&kept, &whole);
            prop_assert_eq!(kept.care.len(), Told { status: &kept, city: &city }.care().len(), "each has words");
            if today == day(TODAY) {
                prop_assert_eq!(counted(&kept, &city), count_one_by_one(&city));
            }
        }
    }
}

/// Filters as they are typed, a letter more each time; the second of a pair narrows the first.
const FILTERS: [&str; 12] =
    ["m", "m 1", "t1", "t12", "t1 m2", "t1 m29 due", "-t", "zzz", "m3x", "after", "owner:m1 t", "late t2"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Words are sought in what is kept of records as in the records themselves.
    #[test]
    fn kept_texts_are_those_of_the_records(
        steps in prop::collection::vec((0u8..17, 0usize..400, 0usize..5), 1..6),
        kind in prop::sample::select(vec![Kind::Task, Kind::Member, Kind::Action]),
        mode in prop::sample::select(vec![Mode::Plain, Mode::Fuzzy]),
    ) {
        let mut city = Rc::new(group());
        let mut texts = Texts::of(&city, kind);
        let today = day(TODAY);
        for (at, step) in steps.into_iter().enumerate() {
            change(Rc::make_mut(&mut city), step);
            if step.2 == 4 {
                with(Rc::make_mut(&mut city).members.get_mut(step.1 % 300), |one| one.name = format!("Ż  {at}"));
            }
            // Others refer to the next ones: the first is called another name, the second is another one.
            if step.2 == 3 {
                let city = Rc::make_mut(&mut city);
                with(city.tasks.get_mut(step.1 % 300), |one| one.title = format!("Renamed  Zzz {at}"));
                with(city.members.get_mut(step.1 % 3), |one| one.id = format!("m{}", 300 + at));
                *city = std::mem::take(city).indexed();
            }
            if !texts.follow(&city) {
                texts = Texts::of(&city, kind);
            }
            let all = || (0..city.count(kind)).collect::<Vec<usize>>();
            let mut last: Option<(Query, Vec<usize>)> = None;
            for filter in FILTERS {
                // Not every kind has every field.
                let Ok(query) = Query::parse(filter, kind, city.calendar(today), mode) else {
                    continue;
                };
                let found = query.passing(&city, today, &mut texts, all());
                let passes = |place: &usize| {
                    let record = city.at(kind, *place).unwrap();
                    query.matches(&city, today, record, &haystack(&city, record))
                };
                let whole: Vec<usize> = all().into_iter().filter(passes).collect();
                prop_assert_eq!(&found, &whole, "{}", filter);
                for place in found.iter().step_by(7) {
                    let fit = query.in_title(city.at(kind, *place).unwrap());
                    prop_assert_eq!(query.in_title_at(&texts, *place), fit, "{}", filter);
                }
                if let Some((last, places)) = last.filter(|(last, _)| query.narrows(last)) {
                    prop_assert!(last.is_worded());
                    prop_assert_eq!(&query.passing(&city, today, &mut texts, places), &whole, "{}", filter);
                }
                last = Some((query, found));
            }
        }
    }
}
