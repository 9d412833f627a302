//! Dates as people type them in the language of their city, in a field and in a sentence, beside the English ones.

use ulg::date::{self, Calendar, Date};
use ulg::lang::Lang;
use ulg::model::grammar::add;
use ulg::model::{City, Edit, Kind};
use ulg::text::unquote;

// A Monday.
const TODAY: &str = "2026-11-23";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn calendar(lang: Lang) -> Calendar {
    Calendar { today: day(TODAY), next_meeting: Some(day("2026-12-10")), lang }
}

fn read(phrase: &str, lang: Lang) -> String {
    match date::parse(phrase, calendar(lang), None) {
        Ok(Some(day)) => day.to_string(),
        Ok(None) => "none".to_string(),
        Err(reason) => reason,
    }
}

/// Phrases of one meaning, parted by strokes: a Friday, tomorrow, the day after, in two weeks, 15 October, the end of the
/// month, the next meeting, no date.
const PHRASES: [(Lang, [&str; 8]); 7] = [
    (
        Lang::Polish,
        [
            "pt|pt.|PT|piątek|piatek|pią|do piątku|w piątek|najbliższy piątek|pt. 27 lis 2026|pt. 27 lis 2026, za 4 dni",
            "jutro|na jutro",
            "pojutrze",
            "za 2 tygodnie|za dwa tygodnie|+2 tygodnie|2026-12-07",
            "15 października|15 paź|15 paz.|15. października|do 15 października 2027 r.|piątek, 15 października 2027",
            "koniec miesiąca|do końca miesiąca|koniec listopada",
            "następne spotkanie|na następne spotkanie",
            "brak",
        ],
    ),
    (
        Lang::French,
        [
            "vendredi|ven.|vend|avant vendredi|vendredi prochain|vendredi 27|ven. 27 nov. 2026|ven. le 27 novembre",
            "demain|pour demain",
            "après-demain|apres-demain",
            "dans 2 semaines|dans deux semaines|d’ici deux semaines",
            "15 octobre|le 15 octobre|15 oct.|vendredi 15 octobre 2027|avant le 15 octobre",
            "fin du mois|fin novembre|fin de mois",
            "prochaine réunion|la prochaine réunion",
            "aucun",
        ],
    ),
    (
        Lang::Italian,
        [
            "venerdì|venerdi|ven|entro venerdì|venerdì prossimo|prossimo venerdì|ven 27 nov 2026",
            "domani",
            "dopodomani",
            "tra 2 settimane|fra due settimane",
            "15 ottobre|15 ott|il 15 ottobre|entro il 15 ottobre 2027|ven 15 ottobre 2027",
            "fine mese|fine del mese|entro fine mese|fine novembre",
            "prossima riunione|prossimo incontro",
            "nessuna",
        ],
    ),
    (
        Lang::Spanish,
        [
            "viernes|vie|vier|el viernes|antes del viernes|el próximo viernes|el viernes que viene|vie 27 nov 2026",
            "mañana|manana",
            "pasado mañana",
            "en 2 semanas|dentro de dos semanas",
            "15 de octubre|15 oct|el 15 de octubre|15 de octubre de 2027|viernes, 15 de octubre de 2027",
            "fin de mes|a finales de mes|finales de noviembre",
            "próxima reunión|la próxima reunión",
            "ninguna",
        ],
    ),
    (
        Lang::Portuguese,
        [
            "sexta-feira|sexta|sex|até sexta|na próxima sexta|sexta-feira que vem|sex 27 nov 2026",
            "amanhã|amanha",
            "depois de amanhã",
            "daqui a 2 semanas|em duas semanas",
            "15 de outubro|15 out|15 out.|no dia 15 de outubro|sexta-feira, 15 de outubro de 2027",
            "fim do mês|até ao fim do mês|fim de novembro",
            "próxima reunião|a próxima reunião",
            "nenhuma",
        ],
    ),
    (
        Lang::Romanian,
        [
            "vineri|vin.|până vineri|pe vineri|vinerea viitoare|vin. 27 nov. 2026",
            "mâine|maine",
            "poimâine",
            "peste 2 săptămâni|peste două săptămâni|în 2 săptămâni",
            "15 octombrie|15 oct.|până la 15 octombrie|vineri, 15 octombrie 2027",
            "sfârșitul lunii|la sfârșitul lunii|sfârșitul lui noiembrie",
            "următoarea întâlnire|întâlnirea următoare",
            "niciuna",
        ],
    ),
    (
        Lang::Swedish,
        [
            "fredag|fre|på fredag|senast fredag|nästa fredag|fre 27 nov 2026",
            "imorgon|i morgon|till i morgon",
            "i övermorgon",
            "om 2 veckor|om två veckor",
            "15 oktober|15 okt|den 15 oktober|senast den 15 oktober|fredag 15 oktober 2027",
            "slutet av månaden|i slutet av november",
            "nästa möte",
            "ingen",
        ],
    ),
];

#[test]
fn a_field_reads_the_language_of_the_city() {
    let days =
        ["2026-11-27", "2026-11-24", "2026-11-25", "2026-12-07", "2027-10-15", "2026-11-30", "2026-12-10", "none"];
    for (lang, rows) in PHRASES {
        for (phrases, expected) in rows.iter().zip(days) {
            for phrase in phrases.split('|') {
                assert_eq!(read(phrase, lang), expected, "{}: {phrase}", lang.name());
            }
        }
    }
}

#[test]
fn english_comes_first_everywhere() {
    for lang in Lang::all() {
        for phrase in
            ["fri", "mon", "wed", "sat", "sun", "mar 3", "+2w", "in 2 weeks", "tomorrow", "end of month", "15/10"]
        {
            assert_eq!(read(phrase, lang), read(phrase, Lang::English), "{}: {phrase}", lang.name());
        }
    }
    // The whole is French, of which English would read a part.
    assert_eq!(read("mar 1 déc", Lang::French), "2026-12-01");
}

#[test]
fn what_is_no_day_is_refused_and_one_language_does_not_read_another() {
    for (lang, phrase) in [
        (Lang::English, "jutro"),
        (Lang::English, "vendredi"),
        (Lang::Polish, "vendredi"),
        (Lang::French, "piątek"),
        (Lang::French, "ma"),
        (Lang::Polish, "czw. 15 paź 2027"),
        (Lang::Polish, "30 lutego"),
    ] {
        assert!(date::parse(phrase, calendar(lang), None).is_err(), "{phrase}: {}", read(phrase, lang));
    }
}

#[test]
fn months_and_weeks_as_a_whole() {
    for (lang, phrase, first, last) in [
        (Lang::Polish, "październik", "2027-10-01", "2027-10-31"),
        (Lang::Polish, "grudzień 2026", "2026-12-01", "2026-12-31"),
        (Lang::Polish, "ten tydzień", "2026-11-23", "2026-11-29"),
        (Lang::French, "semaine prochaine", "2026-11-30", "2026-12-06"),
        (Lang::French, "la semaine prochaine", "2026-11-30", "2026-12-06"),
        (Lang::French, "cette semaine", "2026-11-23", "2026-11-29"),
        (Lang::Italian, "questo mese", "2026-11-01", "2026-11-30"),
        (Lang::Spanish, "diciembre de 2026", "2026-12-01", "2026-12-31"),
        (Lang::Portuguese, "próximo mês", "2026-12-01", "2026-12-31"),
        (Lang::Romanian, "luna viitoare", "2026-12-01", "2026-12-31"),
        (Lang::Swedish, "nästa vecka", "2026-11-30", "2026-12-06"),
    ] {
        assert_eq!(date::span(phrase, calendar(lang)), Some((day(first), day(last))), "{phrase}");
    }
}

#[test]
fn looking_back_in_the_language_of_the_city() {
    for (lang, phrase, expected) in [
        (Lang::Polish, "wczoraj", "2026-11-22"),
        (Lang::French, "hier", "2026-11-22"),
        (Lang::Italian, "venerdì scorso", "2026-11-20"),
        (Lang::Swedish, "måndag", "2026-11-23"),
        (Lang::Spanish, "15 de octubre", "2026-10-15"),
    ] {
        assert_eq!(date::past(phrase, day(TODAY), lang), Ok(day(expected)), "{phrase}");
    }
}

/// The title and the due day of a task added in one line.
fn added(line: &str, lang: Lang) -> (String, Option<String>) {
    let edits = add(Kind::Task, line, &City::default(), calendar(lang)).unwrap();
    let [Edit::Add { fields, .. }] = edits.as_slice() else {
        panic!("{edits:?}");
    };
    let field = |name: &str| fields.iter().find(|(field, _)| *field == name).map(|(_, raw)| unquote(raw).unwrap());
    (field("title").unwrap(), field("due"))
}

#[test]
fn in_a_sentence() {
    for (lang, line, title, due) in [
        (Lang::Polish, "Zadzwonić do Anny pt", "Zadzwonić do Anny", "2026-11-27"),
        (Lang::Polish, "Raport do piątku", "Raport", "2026-11-27"),
        (Lang::Polish, "Wysłać zaproszenia jutro", "Wysłać zaproszenia", "2026-11-24"),
        (Lang::Polish, "Wysłać zaproszenia za 2 tygodnie", "Wysłać zaproszenia", "2026-12-07"),
        (Lang::Polish, "Warsztat 15 paź", "Warsztat", "2027-10-15"),
        (Lang::Polish, "Spotkanie w piątek", "Spotkanie", "2026-11-27"),
        (Lang::Polish, "Warsztat fri", "Warsztat", "2026-11-27"),
        (Lang::French, "Appeler Anne vendredi", "Appeler Anne", "2026-11-27"),
        (Lang::French, "Envoyer le rapport avant vendredi", "Envoyer le rapport", "2026-11-27"),
        (Lang::French, "Appeler Anne la semaine prochaine", "Appeler Anne", "2026-11-30"),
        (Lang::French, "Rapport pour le 15 octobre", "Rapport", "2027-10-15"),
        (Lang::Italian, "Chiamare Anna domani", "Chiamare Anna", "2026-11-24"),
        (Lang::Italian, "Inviare la relazione entro venerdì", "Inviare la relazione", "2026-11-27"),
        (Lang::Spanish, "Llamar a Ana mañana", "Llamar a Ana", "2026-11-24"),
        (Lang::Spanish, "Enviar el informe el viernes", "Enviar el informe", "2026-11-27"),
        (Lang::Spanish, "Enviar el informe 15 de octubre de 2027", "Enviar el informe", "2027-10-15"),
        (Lang::Portuguese, "Ligar à Ana amanhã", "Ligar à Ana", "2026-11-24"),
        (Lang::Portuguese, "Enviar relatório até sexta", "Enviar relatório", "2026-11-27"),
        (Lang::Romanian, "Sunați la primărie mâine", "Sunați la primărie", "2026-11-24"),
        (Lang::Romanian, "Trimiteți raportul până vineri", "Trimiteți raportul", "2026-11-27"),
        (Lang::Romanian, "Sunați la primărie luni", "Sunați la primărie", "2026-11-30"),
        (Lang::Swedish, "Ring Anna i morgon", "Ring Anna", "2026-11-24"),
        (Lang::Swedish, "Skicka rapporten senast fredag", "Skicka rapporten", "2026-11-27"),
    ] {
        assert_eq!(added(line, lang), (title.to_string(), Some(due.to_string())), "{}", lang.name());
    }
}

#[test]
fn what_is_likely_a_word_stays_a_word() {
    for (lang, line) in [
        (Lang::Polish, "Pokaz filmu pt. Solidarność"),
        (Lang::Polish, "Zaprosić 15 osób"),
        (Lang::French, "Nettoyer la mer"),
        (Lang::French, "Sortie en mer"),
        (Lang::French, "Préparer la réunion de vendredi"),
        (Lang::French, "Voir avec Sam"),
        (Lang::Spanish, "Limpieza del mar"),
        (Lang::Portuguese, "Preparar a segunda"),
        (Lang::Portuguese, "Invite 3 out of 5 members"),
        (Lang::Portuguese, "Pedir o que falta ter"),
        (Lang::Romanian, "Proiect de 6 luni"),
        (Lang::Romanian, "Proiect de trei luni"),
        (Lang::Romanian, "Alegeți cei 3 mai buni"),
        (Lang::Italian, "Comprare 3 set di carte"),
        (Lang::English, "Ask for demain"),
    ] {
        assert_eq!(added(line, lang), (line.to_string(), None), "{}", lang.name());
    }
}
