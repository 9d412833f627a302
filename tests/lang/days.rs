//! Days in the room's language, with their plural forms.

use ulg::date::Date;
use ulg::lang::Lang;
use ulg::say;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_day_reads_as_the_room_says_it() {
    let friday = day("2026-10-02");
    for (lang, short, full) in [
        (Lang::English, "Fri 2 Oct 2026", "Friday 2 October 2026"),
        (Lang::Polish, "pt. 2 paź 2026", "piątek, 2 października 2026"),
        (Lang::French, "ven. 2 oct. 2026", "vendredi 2 octobre 2026"),
        (Lang::Italian, "ven 2 ott 2026", "venerdì 2 ottobre 2026"),
        (Lang::Spanish, "vie 2 oct 2026", "viernes, 2 de octubre de 2026"),
        (Lang::Portuguese, "sex 2 out 2026", "sexta-feira, 2 de outubro de 2026"),
        (Lang::Romanian, "vin. 2 oct. 2026", "vineri, 2 octombrie 2026"),
        (Lang::Swedish, "fre 2 okt 2026", "fredag 2 oktober 2026"),
    ] {
        assert_eq!((lang.day(friday).as_str(), lang.day_in_full(friday).as_str()), (short, full));
    }
}

#[test]
fn numbers_take_the_plural_form_of_the_language() {
    let today = day("2026-10-01");
    let said = |lang: Lang, days: u64| lang.distance(today + chrono::Days::new(days), today);
    for (days, expected) in [(3, "za 3 dni"), (5, "za 5 dni"), (22, "za 22 dni"), (1, "jutro")] {
        assert_eq!(said(Lang::Polish, days), expected);
    }
    for (days, expected) in [(2, "peste 2 zile"), (19, "peste 19 zile"), (20, "peste 20 de zile")] {
        assert_eq!(said(Lang::Romanian, days), expected);
    }
    assert_eq!(say!(Lang::English, "day-late", count = 1), "1 day late");
    assert_eq!(say!(Lang::Polish, "day-late", count = 1), "1 dzień po terminie");
}

#[test]
fn a_language_is_known_by_its_code() {
    for lang in Lang::all() {
        assert_eq!(Lang::of(lang.code()), Some(lang), "{}", lang.name());
        assert_eq!(Lang::of(&format!("{}-XX", lang.code().to_uppercase())), Some(lang));
    }
    assert_eq!(Lang::of("de"), None);
}
