//! Time zones of European countries, and the rules by which their clocks change: on the last Sundays of March and October
//! at 01:00 of world time. It must not know a calendar.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};

use crate::fold::fold;
use crate::problem::Problem;

/// When a zone's clocks change, and what its times are called.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Hours before world time in winter.
    hours: i8,
    pub winter: &'static str,
    pub summer: &'static str,
}

const AZORES: Rule = Rule { hours: -1, winter: "-01", summer: "+00" };
const WESTERN: Rule = Rule { hours: 0, winter: "WET", summer: "WEST" };
const BRITISH: Rule = Rule { hours: 0, winter: "GMT", summer: "BST" };
const IRISH: Rule = Rule { hours: 0, winter: "GMT", summer: "IST" };
const CENTRAL: Rule = Rule { hours: 1, winter: "CET", summer: "CEST" };
const EASTERN: Rule = Rule { hours: 2, winter: "EET", summer: "EEST" };

/// One zone: the countries whose time it is, as people write them.
#[derive(Debug, PartialEq, Eq)]
pub struct Zone {
    pub name: &'static str,
    countries: &'static [&'static str],
    pub rule: Rule,
}

const fn zone(name: &'static str, countries: &'static [&'static str], rule: Rule) -> Zone {
    Zone { name, countries, rule }
}

const ZONES: [Zone; 34] = [
    zone("Europe/Vienna", &["austria", "osterreich"], CENTRAL),
    zone("Europe/Brussels", &["belgium", "belgique", "belgie"], CENTRAL),
    zone("Europe/Sofia", &["bulgaria"], EASTERN),
    zone("Europe/Zagreb", &["croatia", "hrvatska"], CENTRAL),
    zone("Asia/Nicosia", &["cyprus"], EASTERN),
    zone("Europe/Prague", &["czechia", "czech republic", "cesko"], CENTRAL),
    zone("Europe/Copenhagen", &["denmark", "danmark"], CENTRAL),
    zone("Europe/Tallinn", &["estonia", "eesti"], EASTERN),
    zone("Europe/Helsinki", &["finland", "suomi"], EASTERN),
    zone("Europe/Paris", &["france"], CENTRAL),
    zone("Europe/Berlin", &["germany", "deutschland"], CENTRAL),
    zone("Europe/Athens", &["greece", "hellas"], EASTERN),
    zone("Europe/Budapest", &["hungary", "magyarorszag"], CENTRAL),
    zone("Europe/Dublin", &["ireland", "eire"], IRISH),
    zone("Europe/Rome", &["italy", "italia"], CENTRAL),
    zone("Europe/Riga", &["latvia", "latvija"], EASTERN),
    zone("Europe/Vilnius", &["lithuania", "lietuva"], EASTERN),
    zone("Europe/Luxembourg", &["luxembourg"], CENTRAL),
    zone("Europe/Malta", &["malta"], CENTRAL),
    zone("Europe/Amsterdam", &["netherlands", "the netherlands", "nederland"], CENTRAL),
    zone("Europe/Warsaw", &["poland", "polska"], CENTRAL),
    zone("Europe/Lisbon", &["portugal"], WESTERN),
    zone("Europe/Bucharest", &["romania"], EASTERN),
    zone("Europe/Bratislava", &["slovakia", "slovensko"], CENTRAL),
    zone("Europe/Ljubljana", &["slovenia", "slovenija"], CENTRAL),
    zone("Europe/Madrid", &["spain", "espana"], CENTRAL),
    zone("Europe/Stockholm", &["sweden", "sverige"], CENTRAL),
    zone("Europe/London", &["united kingdom", "uk", "great britain", "england", "scotland", "wales"], BRITISH),
    zone("Europe/Oslo", &["norway", "norge"], CENTRAL),
    zone("Europe/Zurich", &["switzerland", "schweiz", "suisse", "svizzera"], CENTRAL),
    // Islands and towns that keep another time than the rest of their country.
    zone("Atlantic/Canary", &[], WESTERN),
    zone("Atlantic/Madeira", &[], WESTERN),
    zone("Atlantic/Azores", &[], AZORES),
    zone("Africa/Ceuta", &[], CENTRAL),
];

/// What Outlook calls zones.
const WINDOWS: [(&str, &str); 9] = [
    ("GMT Standard Time", "Europe/London"),
    ("W. Europe Standard Time", "Europe/Berlin"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Romance Standard Time", "Europe/Paris"),
    ("GTB Standard Time", "Europe/Athens"),
    ("FLE Standard Time", "Europe/Helsinki"),
    ("E. Europe Standard Time", "Europe/Bucharest"),
    ("Azores Standard Time", "Atlantic/Azores"),
];

impl Zone {
    /// The zone of a country, in its own words or English.
    pub fn of_country(country: &str) -> Option<&'static Zone> {
        let country = fold(country.trim());
        ZONES.iter().find(|zone| zone.countries.contains(&country.as_str()))
    }

    /// The zone that a calendar means, by its own name or the one that Windows gives it.
    #[must_use]
    pub fn called(name: &str) -> Option<&'static Zone> {
        let windows = WINDOWS.iter().find(|(theirs, _)| *theirs == name);
        let name = windows.map_or(name, |(_, own)| own);
        ZONES.iter().find(|zone| zone.name.eq_ignore_ascii_case(name))
    }

    /// What the clocks there show at a moment of world time.
    #[must_use]
    pub fn on_its_clocks(&self, moment: NaiveDateTime) -> NaiveDateTime {
        let change = |month| {
            let last = NaiveDate::from_ymd_opt(moment.year(), month, 31)?;
            let sunday = last - TimeDelta::days(i64::from(last.weekday().num_days_from_sunday()));
            sunday.and_hms_opt(1, 0, 0)
        };
        let is_summer = change(3).zip(change(10)).is_some_and(|(on, off)| on <= moment && moment < off);
        moment + TimeDelta::hours(i64::from(self.rule.hours) + i64::from(is_summer))
    }

    /// The zone of that name.
    ///
    /// # Errors
    /// 2 for a name whose rules are not known.
    pub fn named(name: &str) -> Result<&'static Zone, Problem> {
        let names = || ZONES.iter().map(|zone| zone.name);
        ZONES.iter().find(|zone| zone.name.eq_ignore_ascii_case(name)).ok_or_else(|| {
            let all = || format!("use one of {}", names().collect::<Vec<_>>().join(", "));
            let near = crate::fold::nearest(name, names());
            Problem::usage(format!("the time zone {name} is not known")).meant(near, all)
        })
    }

    /// `+0100`, in winter or in summer.
    pub fn offset(&self, is_summer: bool) -> String {
        let hours = self.rule.hours + i8::from(is_summer);
        format!("{}{:02}00", if hours < 0 { '-' } else { '+' }, hours.abs())
    }

    /// The hour by the clock at which it is put forward in March, and back in October.
    pub fn changes_at(&self) -> (i8, i8) {
        let winter = 1 + self.rule.hours;
        (winter, winter + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_put_on_and_back_on_the_last_sundays() {
        let on = |zone: &str, moment: &str| {
            let moment = moment.parse().unwrap();
            Zone::called(zone).unwrap().on_its_clocks(moment).to_string()
        };
        assert_eq!(on("Europe/Warsaw", "2026-03-29T00:59:59"), "2026-03-29 01:59:59");
        assert_eq!(on("Europe/Warsaw", "2026-03-29T01:00:00"), "2026-03-29 03:00:00");
        assert_eq!(on("Central European Standard Time", "2026-10-25T00:59:00"), "2026-10-25 02:59:00");
        assert_eq!(on("Europe/Lisbon", "2026-10-25T01:00:00"), "2026-10-25 01:00:00");
        assert_eq!(on("Atlantic/Azores", "2026-01-01T00:30:00"), "2025-12-31 23:30:00");
        assert!(Zone::called("America/Lima").is_none());
    }

    #[test]
    fn countries_have_their_time() {
        assert_eq!(Zone::of_country("España").unwrap().name, "Europe/Madrid");
        assert_eq!(Zone::of_country(" Österreich").unwrap().name, "Europe/Vienna");
        assert!(Zone::of_country("Brazil").is_none());
        let azores = Zone::named("atlantic/azores").unwrap();
        assert_eq!(
            (azores.offset(false), azores.offset(true), azores.changes_at()),
            ("-0100".into(), "+0000".into(), (0, 1))
        );
        let riga = Zone::named("Europe/Riga").unwrap();
        assert_eq!(
            (riga.offset(false), riga.offset(true), riga.changes_at()),
            ("+0200".into(), "+0300".into(), (3, 4))
        );
        assert_eq!(Zone::named("Europe/Pariss").unwrap_err().fix, "did you mean Europe/Paris?");
    }
}
