//! Random RON files as people might leave them: every layout, comments everywhere.

use super::tape::Tape;

/// The field table's order, as the program would hand it in.
pub const ORDER: [&str; 8] = ["id", "name", "role", "influence", "tags", "costs", "since", "notes"];

/// How the file is laid out.
struct Hand {
    eol: &'static str,
    step: &'static str,
    /// 0 tidy, 1 with comments, 2 anything anywhere.
    wild: usize,
    parted: bool,
    trailing: bool,
}

/// A file with a list of records, or with one record.
pub fn file(tape: &mut Tape) -> String {
    let hand = Hand {
        wild: tape.pick(3),
        eol: ["\n", "\r\n"][tape.pick(2)],
        step: ["    ", "  ", "\t"][tape.pick(3)],
        parted: tape.seldom(3),
        trailing: tape.pick(3) != 1,
    };
    let mut out = String::new();
    out.push_str(["", "\u{feff}"][tape.pick(2)]);
    if tape.seldom(3) {
        out.push_str(&format!("#![enable(implicit_some)]{}", hand.eol));
    }
    if tape.seldom(3) {
        out.push_str(&format!("// head{}", hand.eol));
    }
    if tape.seldom(6) {
        out.push_str(&record(tape, &hand, "", Some("City")));
    } else {
        list(tape, &hand, &mut out);
    }
    out.push_str(["", hand.eol][tape.pick(2)]);
    out
}

fn list(tape: &mut Tape, hand: &Hand, out: &mut String) {
    let count = [3, 0, 1, 2, 5][tape.pick(5)];
    let lines = tape.pick(4) != 1;
    out.push('[');
    for index in 0..count {
        let last = index + 1 == count;
        if lines {
            out.push_str(hand.eol);
            if hand.parted && index > 0 {
                out.push_str(hand.eol);
            }
            above(tape, hand, hand.step, out);
            out.push_str(hand.step);
        } else {
            out.push_str(&between(tape, hand));
        }
        let name = ["Member", "Need", "r#Odd"][tape.pick(3)];
        let named = tape.pick(2) == 0;
        out.push_str(&record(tape, hand, hand.step, named.then_some(name)));
        out.push_str(&between(tape, hand));
        if !last || hand.trailing {
            out.push(',');
        }
        if lines && tape.seldom(4) {
            out.push_str(&trailing_comment(tape));
        }
    }
    if lines {
        out.push_str(hand.eol);
        if tape.seldom(4) {
            above(tape, hand, hand.step, out);
        }
    } else {
        out.push_str(&between(tape, hand));
    }
    out.push(']');
}

fn record(tape: &mut Tape, hand: &Hand, margin: &str, name: Option<&str>) -> String {
    let mut out = String::from(name.unwrap_or(""));
    if name.is_some() && hand.wild == 2 {
        out.push_str(&between(tape, hand));
    }
    out.push('(');
    // Many lines, one line, or lines that fields share.
    let lines = tape.pick(3);
    let inner = [margin, hand.step].concat();
    let fields: Vec<&str> = fields(tape);
    for (index, field) in fields.iter().enumerate() {
        let own = lines == 0 || (lines == 2 && tape.pick(2) == 1);
        if own {
            out.push_str(hand.eol);
            above(tape, hand, &inner, &mut out);
            out.push_str(&inner);
        } else if index > 0 {
            out.push_str(["", " "][1 - usize::from(tape.seldom(5))]);
        }
        out.push_str(&format!("{field}{}:{}", between(tape, hand), ["", " "][1 - usize::from(tape.seldom(6))]));
        out.push_str(&value(tape, hand, &inner, field, 0));
        out.push_str(&between(tape, hand));
        if index + 1 < fields.len() || hand.trailing && lines == 0 {
            out.push(',');
        }
        if own && lines == 0 && tape.seldom(5) {
            out.push_str(&trailing_comment(tape));
        }
    }
    if lines == 0 || tape.seldom(4) {
        out.push_str(hand.eol);
        if tape.seldom(5) {
            above(tape, hand, &inner, &mut out);
        }
        out.push_str(margin);
    } else {
        out.push_str(&between(tape, hand));
    }
    out.push(')');
    out
}

fn fields(tape: &mut Tape) -> Vec<&'static str> {
    let mut fields: Vec<&str> = ORDER.into_iter().filter(|_| tape.pick(3) != 1).collect();
    if tape.seldom(3) {
        fields.insert(tape.pick(fields.len() + 1), "unknown");
    }
    if tape.seldom(4) {
        fields.reverse();
    }
    fields
}

fn value(tape: &mut Tape, hand: &Hand, margin: &str, field: &str, depth: usize) -> String {
    match field {
        "tags" => group(tape, hand, margin, ('[', ']'), depth, &|tape, _| text(tape)),
        "costs" => group(tape, hand, margin, ('[', ']'), depth, &|tape, inner| {
            let named = tape.pick(2) == 0;
            let what = text(tape);
            let at = between(tape, hand);
            let cost = ["Cost", ""][usize::from(named)];
            if tape.seldom(4) {
                format!("{cost}(what: {what}{at})")
            } else {
                format!("{cost}({at}what: {what}, amount: {},)", number(tape)) + &inner[..0]
            }
        }),
        _ => any(tape, hand, margin, depth),
    }
}

fn any(tape: &mut Tape, hand: &Hand, margin: &str, depth: usize) -> String {
    let kind = tape.pick(if depth > 2 { 6 } else { 12 });
    match kind {
        0 | 1 => text(tape),
        2 => number(tape).to_owned(),
        3 => tape.one(&["Core", "None", "true", "false", "()", "r#type", "Łódź"]).to_owned(),
        4 => tape
            .one(&["'x'", "'\\''", "'''", "'\\u{e9}'", "'('", "'\"'", "b'a'", "b\"(\\xff\"", "br#\"\"]\"#"])
            .to_owned(),
        5 => format!("Some{}({}{})", between(tape, hand), text(tape), between(tape, hand)),
        6 => format!("Some({})", any(tape, hand, margin, depth + 1)),
        7 => format!("Kind({}{})", number(tape), ["", ","][tape.pick(2)]),
        8 => group(tape, hand, margin, ('(', ')'), depth, &|tape, _| number(tape).to_owned()),
        9 => group(tape, hand, margin, ('{', '}'), depth, &|tape, _| format!("{}: {}", text(tape), number(tape))),
        10 => group(tape, hand, margin, ('[', ']'), depth, &|tape, inner| any(tape, hand, inner, depth + 1)),
        _ => record(tape, hand, margin, None),
    }
}

type Make<'a> = &'a dyn Fn(&mut Tape, &str) -> String;

fn group(tape: &mut Tape, hand: &Hand, margin: &str, brackets: (char, char), depth: usize, make: Make) -> String {
    let count = tape.pick(4);
    let lines = depth == 0 && tape.seldom(3);
    let inner = [margin, hand.step].concat();
    let mut out = String::from(brackets.0);
    for index in 0..count {
        if lines {
            out.push_str(hand.eol);
            above(tape, hand, &inner, &mut out);
            out.push_str(&inner);
        } else if index > 0 {
            out.push_str(["", " "][1 - usize::from(tape.seldom(6))]);
        }
        out.push_str(&make(tape, &inner));
        out.push_str(&between(tape, hand));
        if index + 1 < count || tape.seldom(3) {
            out.push(',');
        }
    }
    if lines {
        out.push_str(&[hand.eol, margin].concat());
    } else {
        out.push_str(&between(tape, hand));
    }
    out.push(brackets.1);
    out
}

fn text(tape: &mut Tape) -> String {
    let odd = [
        "\"plain\"", "\"Gdańsk – Łódź\"", "\"a \\\"b\\\" \\\\\"", "r\"raw\\\"", "r#\"a \"b\" // no comment\"#",
        "\"/* no comment */\"", "\"](){},:\"", "\"\"", "\"\\u{1F600} \\x41 \\xc3\\xa9\"", "r##\"two\nlines \"# \"##",
        "\"two\n   lines\"", "\"on \\\n   one\"", "\"<<<<<<< x\"",
    ];
    tape.one(&odd).to_owned()
}

fn number(tape: &mut Tape) -> &'static str {
    tape.one(&["4", "-1.5", "0x1F", "1_000", "1u8", "0b101", ".5", "inf", "-NaN", "1e5", "0o17", "+3", "2.5f32"])
}

/// What may stand between two signs: mostly nothing.
fn between(tape: &mut Tape, hand: &Hand) -> String {
    match (hand.wild, tape.pick(12)) {
        (1.., 1) => block_comment(tape),
        (2, 2) => format!(" {}", hand.eol),
        (2, 3) => format!(" // {} ]){}", mark(tape), hand.eol),
        (2, 4) => format!("\t{}\u{2028} ", block_comment(tape)),
        (2, 5) => format!(" /* {}{} \"( */ ", mark(tape), hand.eol),
        (1.., 6) => " ".into(),
        _ => String::new(),
    }
}

/// Comment lines and blank lines above an entry.
fn above(tape: &mut Tape, hand: &Hand, margin: &str, out: &mut String) {
    if hand.wild == 0 {
        return;
    }
    match tape.pick(8) {
        1 => out.push_str(&format!("{margin}// {} \"{}", mark(tape), hand.eol)),
        2 => out.push_str(&format!("{margin}// {}{}{margin}/* {} */{}", mark(tape), hand.eol, mark(tape), hand.eol)),
        3 => out.push_str(hand.eol),
        4 => out.push_str(&format!("{margin}// {}{}{}", mark(tape), hand.eol, hand.eol)),
        5 => out.push_str(&format!("{margin}/* {}{}   */{}", mark(tape), hand.eol, hand.eol)),
        _ => {}
    }
}

fn trailing_comment(tape: &mut Tape) -> String {
    match tape.pick(3) {
        0 => format!(" // {}", mark(tape)),
        1 => format!("  /* {} */", mark(tape)),
        _ => format!("  /* {} */ // {} \" [", mark(tape), mark(tape)),
    }
}

fn block_comment(tape: &mut Tape) -> String {
    let mark = mark(tape);
    match tape.pick(2) {
        0 => format!("/* {mark} */"),
        _ => format!("/* {mark} /* \" ( */ // */"),
    }
}

fn mark(tape: &mut Tape) -> String {
    tape.comments += 1;
    format!("c{}c", tape.comments)
}
