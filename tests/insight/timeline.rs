//! Bars and columns: what is drawn from when to when, and where that is.

use crate::city::{city, day};
use crate::samples::sample;
use chrono::Datelike;
use proptest::prelude::*;
use ulg::date::Date;
use ulg::insight::timeline::{Timeline, timeline};
use ulg::insight::window::{Cell, Scale, Window};
use ulg::model::City;

const TODAY: &str = "2026-11-23";

fn plan() -> City {
    city(&[
        ("city", r#"(name: "T", objectives: [(id: "o", title: "O")])"#),
        (
            "actions",
            r#"[(id: "loose", title: "Loose"), (id: "own", title: "Own", objective: "o", start: "2026-12-20", end: "2026-12-01"), (id: "bare", title: "Bare", objective: "o"),
                (id: "gone", title: "Gone", status: Dropped, start: "2026-01-01"), (id: "over", title: "Over", end: "2026-11-22"), (id: "done", title: "Done", status: Done, end: "2026-11-22")]"#,
        ),
        (
            "tasks",
            r#"[(id: "1", title: "1", action: "loose", due: "2026-12-05"), (id: "2", title: "2", action: "loose", start: "2026-11-01", due: "2026-11-30"),
                (id: "3", title: "3", action: "loose"), (id: "4", title: "4", due: "2026-12-01"), (id: "5", title: "5", action: "gone", due: "2026-12-01"),
                (id: "6", title: "6", action: "loose", due: "2026-11-20"), (id: "7", title: "7", status: Dropped, due: "2026-12-01"), (id: "8", title: "8", status: Done, done: "2026-10-01"),
                (id: "9", title: "9", action: "nowhere", start: "2026-11-02")]"#,
        ),
        (
            "meetings",
            r#"[(id: "b", title: "B", date: "2026-12-03"), (id: "a", title: "A", kind: Core, date: "2026-10-01")]"#,
        ),
    ])
}

fn said(plan: &Timeline) -> Vec<String> {
    let bars = plan.bars.iter().map(|bar| {
        let signs = [(bar.late, "!"), (bar.done, "x"), (!bar.own, "~")];
        let signs: String = signs.iter().filter(|(holds, _)| *holds).map(|(_, sign)| *sign).collect();
        let under = bar.under.as_deref().unwrap_or("-");
        format!("{} {} {} {under} {signs}", bar.record, bar.start, bar.end)
    });
    bars.map(|line| line.trim_end().to_string()).collect()
}

#[test]
fn bars_in_the_order_of_the_plan() {
    let plan = timeline(&plan(), day(TODAY));
    assert_eq!(
        said(&plan),
        [
            "action/own 2026-12-01 2026-12-20 o", "action/loose 2026-11-01 2026-12-05 - ~",
            "task/6 2026-11-20 2026-11-20 loose !", "task/2 2026-11-01 2026-11-30 loose",
            "task/1 2026-12-05 2026-12-05 loose", "action/over 2026-11-22 2026-11-22 - !",
            "action/done 2026-11-22 2026-11-22 - x", "task/8 2026-10-01 2026-10-01 - x",
            "task/9 2026-11-02 2026-11-02 -", "task/4 2026-12-01 2026-12-01 -",
        ]
    );
    let undated: Vec<String> = plan.undated.iter().map(|one| one.record.to_string()).collect();
    assert_eq!(undated, ["action/bare", "task/3"]);
    let meetings: Vec<&str> = plan.milestones.iter().map(|one| one.meeting.as_str()).collect();
    assert_eq!(meetings, ["a", "b"]);
    assert_eq!(timeline(&city(&[]), day(TODAY)), Timeline::default());
}

#[test]
fn nothing_of_gdansk_is_lost() {
    let city = sample("gdansk");
    let plan = timeline(&city, day("2017-10-12"));
    let dropped = |id: &str| matches!(id, "yard-zaspa-place" | "newsletter-layout" | "angels-dinner");
    let shown = plan.bars.len() + plan.undated.len();
    let tasks = city.tasks.iter().filter(|one| !dropped(&one.id)).count();
    assert_eq!(shown, 11 + tasks);
    assert_eq!(plan.bars.iter().filter(|bar| bar.late).count(), 6);
    let undated: Vec<&str> = plan.undated.iter().map(|one| one.record.id.as_str()).collect();
    assert_eq!(undated, ["map-legend", "archive-minutes", "plan-outline"]);
}

#[test]
fn weeks_begin_on_monday_and_months_on_the_first() {
    for (scale, date, first, last) in [
        (Scale::Week, "2026-11-22", "2026-11-16", "2026-11-22"),
        (Scale::Week, "2026-11-23", "2026-11-23", "2026-11-29"),
        (Scale::Week, "2027-01-01", "2026-12-28", "2027-01-03"),
        (Scale::Month, "2028-02-29", "2028-02-01", "2028-02-29"),
        (Scale::Month, "2026-12-31", "2026-12-01", "2026-12-31"),
        (Scale::Day, "2028-02-29", "2028-02-29", "2028-02-29"),
    ] {
        let column = scale.column(day(date));
        assert_eq!((scale.first_day(column), scale.last_day(column)), (day(first), day(last)), "{date}");
    }
}

#[test]
fn dates_move_by_the_scale() {
    for (scale, date, steps, expected) in [
        (Scale::Day, "2028-02-28", 1, "2028-02-29"),
        (Scale::Day, "2026-12-31", 1, "2027-01-01"),
        (Scale::Week, "2026-12-31", 1, "2027-01-07"),
        (Scale::Week, "2028-03-07", -1, "2028-02-29"),
        (Scale::Month, "2027-01-31", 1, "2027-02-28"),
        (Scale::Month, "2028-01-31", 1, "2028-02-29"),
        (Scale::Month, "2028-02-29", 12, "2029-02-28"),
        (Scale::Month, "2026-12-15", 1, "2027-01-15"),
        (Scale::Month, "2027-01-15", -1, "2026-12-15"),
        (Scale::Month, "2026-03-31", -1, "2026-02-28"),
    ] {
        assert_eq!(scale.shift(day(date), steps), Some(day(expected)), "{date} {steps}");
    }
    for scale in Scale::ALL {
        assert_eq!(scale.shift(day("9999-12-31"), 1), None);
        assert_eq!(scale.shift(day("0001-01-01"), -1), None);
        assert_eq!(scale.shift(day(TODAY), i64::MAX), None);
        assert_eq!(scale.shift(day(TODAY), i64::MIN), None);
        let _ = (scale.first_day(i64::MAX), scale.last_day(i64::MIN), scale.last_day(i64::MAX));
    }
}

#[test]
fn two_years_fit_beside_names() {
    let span = (day("2016-05-03"), day("2018-05-02"));
    let window = Window::fitting(Scale::Month, span, 120 - 24).unwrap();
    assert_eq!(window.unit, 3);
    let span = (day("2016-05-03"), day("2018-04-30"));
    let window = Window::fitting(Scale::Month, span, 120 - 24).unwrap();
    assert_eq!(window.unit, 4);
    assert_eq!(Window::fitting(Scale::Day, span, 96), None);
    assert!(matches!(window.cell(span.1), Cell::At(95)));
}

fn headings(window: Window) -> [String; 2] {
    window.headings().map(|labels| {
        let mut line = " ".repeat(window.cells);
        for (cell, label) in labels {
            line.replace_range(cell..cell + label.len(), &label);
        }
        line.trim_end().to_string()
    })
}

#[test]
fn headings_name_months_weeks_and_mondays() {
    let window = |scale: Scale, date: &str, unit, cells| Window { scale, first: scale.column(day(date)), unit, cells };
    for (shown, expected) in [
        (window(Scale::Month, "2026-11-23", 4, 20), ["2026    2027", "Nov Dec Jan Feb Mar"]),
        (window(Scale::Month, "2026-12-23", 4, 12), ["    2027", "Dec Jan Feb"]),
        (window(Scale::Month, "2026-11-23", 1, 6), ["  2027", "NDJFMA"]),
        (window(Scale::Week, "2026-12-21", 3, 18), ["Dec   Jan 2027", "52 53 01 02 03 04"]),
        (window(Scale::Week, "2026-12-21", 3, 12), ["Dec   Jan", "52 53 01 02"]),
        (window(Scale::Week, "2026-11-02", 2, 12), ["Nov", "45  47  49"]),
        (window(Scale::Day, "2026-11-23", 1, 20), ["Nov     Dec", "23     30     7"]),
        (window(Scale::Day, "2026-11-29", 1, 12), ["  Dec", " 30     7"]),
    ] {
        let shown = headings(shown);
        assert_eq!(shown.each_ref().map(String::as_str), expected);
    }
}

#[test]
fn bars_are_clipped_and_never_vanish() {
    let window = Window { scale: Scale::Month, first: Scale::Month.column(day("2026-11-01")), unit: 4, cells: 8 };
    for (start, end, cells) in [
        ("2026-11-01", "2026-11-30", Some(0..4)),
        ("2026-11-20", "2026-11-20", Some(2..3)),
        ("2026-10-01", "2027-03-01", Some(0..8)),
        ("2026-12-31", "2027-03-01", Some(7..8)),
        ("2026-10-01", "2026-10-31", None),
        ("2027-01-01", "2027-01-31", None),
    ] {
        assert_eq!(window.bar(day(start), day(end)), cells, "{start} {end}");
    }
    let zoomed = window.zoomed(Scale::Week, 3, day("2026-11-20"));
    assert!(matches!(zoomed.cell(day("2026-11-20")), Cell::At(_)));
    assert_eq!(window.scrolled(-1).day(0), day("2026-10-01"));
}

fn any_day() -> impl Strategy<Value = Date> {
    (-200_000i32..2_000_000).prop_map(|days| Date::from_num_days_from_ce_opt(days + 400_000).unwrap_or(Date::MAX))
}

fn any_scale() -> impl Strategy<Value = Scale> {
    prop::sample::select(Scale::ALL.to_vec())
}

proptest! {
    #[test]
    fn a_date_lies_in_its_column(date in any_day(), scale in any_scale()) {
        let column = scale.column(date);
        prop_assert!(scale.first_day(column) <= date && date <= scale.last_day(column));
        prop_assert_eq!(scale.column(scale.first_day(column)), column);
        prop_assert_eq!(scale.column(scale.last_day(column)), column);
        prop_assert_eq!(scale.column(scale.last_day(column).succ_opt().unwrap()), column + 1);
    }

    #[test]
    fn a_cell_leads_back_to_its_column(date in any_day(), scale in any_scale(), unit in 1usize..6, back in 0i64..40) {
        let window = Window { scale, first: scale.column(date) - back, unit, cells: 300 };
        let Cell::At(cell) = window.cell(date) else { panic!("{window:?} does not show {date}") };
        prop_assert_eq!(window.day(cell), scale.first_day(scale.column(date)));
        prop_assert_eq!(cell / unit, usize::try_from(back).unwrap());
        prop_assert_eq!(window.bar(date, date), Some(cell..cell + 1));
        let later = window.cell(date.succ_opt().unwrap());
        prop_assert!(Cell::At(cell) <= later);
    }

    #[test]
    fn there_and_back(date in any_day(), scale in any_scale(), steps in -60i64..60) {
        prop_assume!((1000..9000).contains(&date.year()));
        let moved = scale.shift(date, steps).unwrap();
        let back = scale.shift(moved, -steps).unwrap();
        match scale {
            // Only the end of a month may be lost.
            Scale::Month if date.day() > 28 => prop_assert!(back <= date && (date - back).num_days() <= 3),
            _ => prop_assert_eq!(back, date),
        }
        if scale != Scale::Day {
            prop_assert_eq!(scale.column(moved), scale.column(date) + steps);
        }
    }
}
