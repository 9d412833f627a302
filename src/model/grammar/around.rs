//! The words around a date in a sentence: those that say by when, those that make it a part of the sentence, and things
//! that have numbers of their own. It must not know dates.

use crate::fold::{fold, is_small};

/// After these words a date is part of a sentence: `Book a room for the next meeting`, `open mon to fri`.
pub(super) const SENTENCE: [&str; 25] = [
    "the", "a", "an", "our", "my", "this", "that", "of", "for", "about", "from", "to", "every", "each", "last", "past",
    "since", "and", "or", "than", "as", "&", "-", "–", "through",
];

/// As [`DEADLINE`], before numbers: what dates have before them elsewhere in the network.
pub(super) const BEFORE_NUMBERS: [&str; 22] = [
    "le", "am", "el", "il", "den", "bis", "do", "dnia", "até", "dia", "día", "entro", "avant", "până", "pana", "pe",
    "līdz", "μέχρι", "έως", "στις", "zum", "vor",
];

/// Behind one of those: `până la 3.12.`
pub(super) const BEHIND_IT: [&str; 3] = ["la", "le", "o"];

/// After a date they say when on that day, and stay in the title as a time does.
pub(super) const PARTS_OF_DAY: [&str; 6] = ["morning", "afternoon", "evening", "noon", "midday", "night"];

/// Between two dates they make a range of days, which is no date.
pub(super) const RANGE: [&str; 9] = ["to", "and", "or", "-", "–", "&", "till", "until", "through"];

/// Words of their own, in English or in French, as often as weekdays.
pub(super) const DOUBTFUL: [&str; 4] = ["mon", "wed", "sat", "sun"];

/// Months before their day that are other words as often.
pub(super) const MARCHES: [&str; 3] = ["mar", "march", "may"];

/// With these, besides the small words, a sentence goes on past a date.
pub(super) const GOES_ON: [&str; 32] = [
    "with", "about", "then", "from", "because", "so", "if", "or", "before", "after", "until", "our", "my", "your",
    "their", "this", "that", "all", "every", "each", "some", "via", "per", "as", "but", "when", "where", "while",
    "into", "near", "without", "through",
];

/// With one of these before it a weekday is a day of its own: `Good Friday`.
pub(super) const NAMED_DAYS: [&str; 12] =
    ["good", "easter", "palm", "black", "ash", "shrove", "whit", "cyber", "maundy", "pancake", "fat", "holy"];

/// Between a date and the words beside it.
pub(super) const DASHES: [&str; 3] = ["-", "–", "—"];

/// What has numbers, folded and without the point of a short form, in the languages of the network: `Read page 3/12`.
#[rustfmt::skip]
const NUMBERED: &[&str] = &[
    "page", "p", "pp", "slide", "chapter", "section", "sec", "paragraph", "para", "par", "part", "pt", "phase", "step",
    "tranche", "version", "ver", "v", "no", "nr", "num", "number", "code", "art", "article", "clause", "annex", "appendix",
    "score", "won", "lost", "item", "point", "lot", "volume", "vol", "edition", 
    "invoice", "contract", "decision", "resolution", "ticket", 
    "grade", "level", "wp", 
    "room", "flat", "apartment", "apt", "floor", "unit", "block", "gate", "door", "desk", "seat", "row",
    "bus", "tram", "line", "plot", "parcel", "building", "entrance", "platform", "shelf", "box", "extension", "ext",
    "sheet", "fig", "batch", "series", "episode", "module", 
    "strona", "str", "rozdzial", "czesc", "cz", "pokoj", "sala", "lokal", "lok", "m", "mieszkanie", "faktura",
    "umowa", "uchwala", "zalacznik", "zal", "pkt", "punkt", "ust", "tom", "numer", "linia", "klasa", "grupa", "etap",
    "dzialka", "budynek", "bud", "autobus", "tramwaj", "pismo", "ustawa", "wersja",
    "pagina", "pag", "parte", "capitolo", "cap", "stanza", "fattura", "contratto", "delibera", "allegato",
    "versione", "lotto", "linea", "gruppo", "classe", "fase", "foglio", "piano", "edificio", "determina",
    "sala", "fatura", "contrato", "anexo", "versao", "linha", "grupo", "capitulo", "oficio", "lote", "apartado",
    "salle", "chapitre", "partie", "facture", "contrat", "annexe", "ligne", "groupe", "etape", "appartement", 
    "deliberation", "piece", "porte",
    "seite", "kapitel", "teil", "raum", "zimmer", "saal", "rechnung", "vertrag", "beschluss", "anlage", "linie",
    "gruppe", "klasse", "haus", "wohnung", "absatz", "abs", "ziffer", "stand", "fassung",
    "camera", "apartament", "ap", "factura", "contract", "hotarare", "hotararea", "anexa", "linia", "etaj", "sc", 
    "bl", "pct", "sectiune", "istaba", "lapa", "dala", "telpa", "dzivoklis", "dz", "rekins", "ligums", "grupa",
    "soba", "dvorana", "racun", "pogodba", "ugovor", "priloga", "prilog", "skupina", "razred", "odluka", "sklep",
    "selida", "domatio", "omada", "artro",
];

/// What a street is called, folded and without the point of a short form: `ul. Długa 7/12`.
#[rustfmt::skip]
const STREETS: &[&str] = &[
    "street", "st", "road", "rd", "avenue", "ave", "av", "square", "lane", "ul", "ulica", "ulicy", "al", "aleja", "aleje",
    "plac", "placu", "pl", "os", "osiedle", "via", "viale", "corso", "piazza", "vicolo", "rua", "travessa", "largo",
    "praca", "rue", "boulevard", "bd", "bld", "blvd", "place", "quai", "chemin", "calle", "avenida", "plaza", "paseo",
    "strada", "str", "bulevardul", "bdul", "calea", "aleea", "piata", "iela", "bulvaris", "gatve", "cesta", "trg",
    "ulice", "odos", "leoforos", "plateia", "gata", "gatan", "vagen", "weg", "platz", "gasse", "allee", "strasse",
];

/// How such a name may end where it is one word: `Hauptstraße 3/12`.
const STREET_ENDS: [&str; 8] = ["strasse", "str", "gasse", "platz", "weg", "allee", "gatan", "vagen"];

/// Shares, as everybody writes them, and so many of a few; the first of January is none.
const SHARES: [&str; 6] = ["1/2", "1/3", "2/3", "1/4", "2/4", "3/4"];

/// What people are told to do, where the word is no name of a thing as well: `Next week ring Ann`.
#[rustfmt::skip]
const ORDERS: &[&str] = &[
    "accept", "add", "agree", "arrange", "ask", "bring", "build", "buy", "call", "check", "choose", "clean", "close", "collect",
    "confirm", "decide", "deliver", "do", "email", "fetch", "find", "finish", "fix", "get", "give", "go", "hand", "hold",
    "invite", "join", "learn", "make", "meet", "move", "organise", "organize", "paint", "pay", "pick", "prepare",
    "publish", "put", "read", "remind", "remove", "repair", "return", "ring", "see", "sell", "send",
    "sign", "speak", "start", "sweep", "take", "talk", "tell", "thank", "try", "update", "wash", "write",
];

/// With these after it any word is an order: `Next week plan the room`.
const OF_ORDERS: [&str; 8] = ["the", "a", "an", "our", "my", "your", "all", "with"];

/// Whether the sentence goes on past a date with this word. What says whose or of what does not: `the 3 May of 1791`.
pub(super) fn goes_on(word: &str) -> bool {
    let folded = fold(word);
    let belongs = folded == "of" || folded.starts_with('d');
    GOES_ON.contains(&word) || is_small(&folded) && !belongs || word.starts_with(|char: char| !char.is_alphanumeric())
}

/// A word without the signs around it, folded.
fn bare(word: &str) -> String {
    fold(word.trim_matches(|char: char| !char.is_alphanumeric()))
}

/// Whether a number with a stroke is no day where it stands: a share, or the number of the thing named before it, or of a
/// house in the street. `Clean the room 3/12` says when, `Clean room 3/12` which.
pub(super) fn is_numbered(before: &[&str], number: &str) -> bool {
    let is_one = |list: &[&str], word: &str| {
        let name = bare(word);
        list.contains(&name.as_str()) && (name.len() > 2 || word.ends_with('.') || name.starts_with('n'))
    };
    let Some((last, others)) = before.split_last() else {
        return false;
    };
    if last.contains('§') || SHARES.contains(&number) {
        return true;
    }
    let the_one = || others.last().is_some_and(|word| ARTICLES.contains(word));
    if is_one(NUMBERED, last) || is_one(STREETS, last) {
        return !the_one();
    }
    let name = bare(last);
    let mut name_of_street = others.iter().rev().take(2).take_while(|word| !SENTENCE.contains(word));
    STREET_ENDS.iter().any(|end| name.ends_with(end)) || name_of_street.any(|word| is_one(STREETS, word))
}

/// They tell one thing from others of its kind, so that a number does not.
const ARTICLES: [&str; 6] = ["the", "a", "our", "my", "your", "this"];

/// Whether words tell somebody what to do: `ring Ann`, `plan the room`.
pub(super) fn is_order(words: &[&str]) -> bool {
    match words {
        [first] => ORDERS.contains(first),
        [first, second, ..] => ORDERS.contains(first) || OF_ORDERS.contains(second) && !IS.contains(first),
        [] => false,
    }
}

/// With these a sentence says what is, not what to do: `Today is the day`.
pub(super) const IS: [&str; 6] = ["is", "was", "are", "will", "can", "has"];

/// How many words say that a date is the last one: `by fri at the latest`.
pub(super) fn latest(words: &[&str]) -> usize {
    match words {
        ["at", "the", last, ..] if bare(last) == "latest" => 3,
        [last, ..] if bare(last) == "latest" => 1,
        _ => 0,
    }
}

/// How many words say by when, as a label or in more words than one: `Deadline:`, `no later than`. `is_apart` says that a
/// sign parts them from the words before.
pub(super) fn says_by(words: &[&str], is_apart: bool) -> usize {
    let is_label = |word: &str| LABELS.contains(&bare(word).as_str());
    match words {
        ["no" | "not", "later", "than", ..] => 3,
        [word, "is" | "-" | "–", ..] if is_apart && is_label(word) => 2,
        [word, ..] if is_label(word) && (is_apart || word.ends_with(':')) => 1,
        ["latest", ..] => 1,
        _ => 0,
    }
}

/// The word for the last day, in the languages of the network, folded.
const LABELS: [&str; 12] = [
    "deadline", "termin", "frist", "scadenza", "echeance", "prazo", "plazo", "termen", "rok", "termins", "prothesmia",
    "latest",
];
