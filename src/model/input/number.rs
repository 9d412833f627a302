//! Numbers as people write them: `25 000`, `2'500`, `1 500,50`, `12.5`. One that means fifteen hundred to some and one and
//! a half to others is neither. It must not know fields.

/// What a typed number is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// Digits, with a point before the parts of one.
    Number(String),
    /// May be two numbers; what to write instead.
    Doubtful(String),
    No,
}

/// Reads a number.
///
/// # Errors
/// What to write instead.
pub fn number(typed: &str) -> Result<f64, String> {
    let number = match read(typed) {
        Written::Number(digits) => digits.parse().ok(),
        Written::Doubtful(fix) => return Err(fix),
        Written::No => None,
    };
    number.ok_or_else(|| "give a number, as in 4 or >3".to_string())
}

/// A sum of money, to the whole: `€ 4 200,50`, `1.500`, where three digits behind a sign are thousands, for nobody counts
/// thousandths of money. Whether something was cut off it goes along.
pub fn amount(typed: &str) -> Option<(i64, bool)> {
    let is_sign = |char: char| {
        char.is_ascii_digit() || matches!(char, '.' | ',' | '\'' | '’' | '-' | '_') || char.is_whitespace()
    };
    let bare: String = typed.chars().filter(|char| is_sign(*char)).collect();
    let words = typed.chars().filter(|char| char.is_alphabetic()).count();
    // `4200 EUR`, `4 200 zł`, but not `about 10 to 20`.
    if words > 4 {
        return None;
    }
    let digits = match read(bare.trim().trim_end_matches(['-', '.', ','])) {
        Written::Number(digits) => digits,
        Written::Doubtful(_) => bare.replace(|char: char| !char.is_ascii_digit(), ""),
        Written::No => return None,
    };
    let number: f64 = digits.parse().ok()?;
    whole(number)
}

/// A number to the whole, and whether something was cut off; within the limit every whole number stands for itself.
pub fn whole(number: f64) -> Option<(i64, bool)> {
    const LARGEST: f64 = 1e15;
    let round = number.round();
    (round.abs() < LARGEST).then_some((round as i64, (round - number).abs() > 1e-9))
}

pub(super) fn read(typed: &str) -> Written {
    let typed = typed.trim();
    let (sign, bare) = match typed.strip_prefix(['-', '\u{2212}']) {
        Some(bare) => ("-", bare),
        None => ("", typed.strip_prefix('+').unwrap_or(typed)),
    };
    // The point is the last sign of its kind, unless the same sign stands twice: then it parts thousands.
    let last = bare.rfind(['.', ',']);
    let point = last.filter(|place| bare.matches(&bare[*place..=*place]).count() == 1);
    let (whole, rest) = match point {
        Some(place) => (&bare[..place], &bare[place + 1..]),
        None => (bare, ""),
    };
    let Some(digits) = ungrouped(whole).filter(|_| is_digits(rest)) else {
        return other(typed);
    };
    let is_short = digits.len() == whole.len() && (1..=3).contains(&whole.len());
    if point.is_some() && rest.len() == 3 && is_short && !whole.starts_with('0') {
        let small = rest.trim_end_matches('0');
        let small = format!("{sign}{whole}.{small}");
        let small = small.trim_end_matches('.');
        return Written::Doubtful(format!("write {sign}{whole}{rest} or {small}"));
    }
    match (digits.is_empty(), rest.is_empty()) {
        (true, true) => Written::No,
        (false, true) => Written::Number(format!("{sign}{digits}")),
        (empty, false) => {
            let whole = if empty { "0" } else { &digits };
            Written::Number(format!("{sign}{whole}.{rest}"))
        }
    }
}

/// What only machines write: `1e3`.
fn other(typed: &str) -> Written {
    let machine = typed.contains(['e', 'E']) && typed.parse::<f64>().is_ok_and(f64::is_finite);
    if machine { Written::Number(typed.to_string()) } else { Written::No }
}

/// The digits of a whole number, without what parts its thousands; anybody may part them as in RON: `12_000`.
fn ungrouped(text: &str) -> Option<String> {
    let plain = text.replace('_', "");
    let Some(gap) = plain.chars().find(|char| !char.is_ascii_digit()) else {
        return Some(plain);
    };
    if !is_gap(gap) {
        return None;
    }
    let mut groups = plain.split(gap);
    let first = groups.next().unwrap_or_default();
    let led = matches!(first.len(), 1..=3) && is_digits(first);
    let grouped = groups.all(|group| group.len() == 3 && is_digits(group));
    (led && grouped).then(|| plain.replace(gap, ""))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What may stand between the thousands of a number.
fn is_gap(char: char) -> bool {
    char.is_whitespace() || matches!(char, '.' | ',' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (typed, expected) in [
            ("12", "12"),
            ("12.5", "12.5"),
            ("12,5", "12.5"),
            ("-3", "-3"),
            ("+3", "3"),
            (".5", "0.5"),
            ("0.125", "0.125"),
            ("0,125", "0.125"),
            ("25 000", "25000"),
            ("25\u{a0}000", "25000"),
            ("25\u{202f}000", "25000"),
            ("2'500", "2500"),
            ("2’500", "2500"),
            ("12_000", "12000"),
            ("1 500,50", "1500.50"),
            ("1.500,50", "1500.50"),
            ("1,500.50", "1500.50"),
            ("1'500.50", "1500.50"),
            ("1 500.500", "1500.500"),
            ("1.500.000", "1500000"),
            ("1,500,000", "1500000"),
            ("1500.123", "1500.123"),
            ("1500,5", "1500.5"),
            ("1.2345", "1.2345"),
            ("1e3", "1e3"),
        ] {
            assert_eq!(read(typed), Written::Number(expected.to_string()), "{typed}");
        }
        for (typed, fix) in [
            ("1.500", "write 1500 or 1.5"),
            ("1,500", "write 1500 or 1.5"),
            ("25.000", "write 25000 or 25"),
            ("-1.250", "write -1250 or -1.25"),
            ("999,999", "write 999999 or 999.999"),
        ] {
            assert_eq!(read(typed), Written::Doubtful(fix.to_string()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number() {
        let spoilt = "|-|.|,|1.2.3|1,50,000|4 5|1 5000|12 000 00|x|€1500|1500 €|1..5|1.500.00|inf|nan|1 500 000'5|--5";
        for typed in spoilt.split('|') {
            assert_eq!(read(typed), Written::No, "{typed}");
        }
    }
}
