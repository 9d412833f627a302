//! The sign before a number or a date in the filter. It must not know what it stands before.

/// How a number or a date is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Is,
    Below,
    AtMost,
    Above,
    AtLeast,
}

impl Sign {
    /// Takes the sign off a value as typed.
    pub(super) fn strip(value: &str) -> (Sign, &str) {
        let signs =
            [("<=", Sign::AtMost), (">=", Sign::AtLeast), ("<", Sign::Below), (">", Sign::Above), ("=", Sign::Is)];
        let found = signs.iter().find_map(|(text, sign)| Some((*sign, value.strip_prefix(text)?.trim())));
        found.unwrap_or((Sign::Is, value))
    }

    /// Which side of a bound is wanted.
    pub(super) fn side(self) -> Option<Sign> {
        match self {
            Sign::Is => None,
            Sign::Below | Sign::AtMost => Some(Sign::Below),
            Sign::Above | Sign::AtLeast => Some(Sign::Above),
        }
    }

    pub(super) fn holds<T: PartialOrd>(self, left: &T, right: &T) -> bool {
        match self {
            Sign::Is => left == right,
            Sign::Below => left < right,
            Sign::AtMost => left <= right,
            Sign::Above => left > right,
            Sign::AtLeast => left >= right,
        }
    }
}
