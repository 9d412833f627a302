//! How the screen looks, from the options and from what the environment says of the terminal. It must not know what is
//! drawn.

use clap::ValueEnum;

use super::args::{self, ThemeName};
use crate::app::core::look::{Look, Theme, Through};
use crate::problem::Problem;

/// A look at an environment variable; one that is empty is not there.
pub type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A variable of this process.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The look that was asked for. A theme that nobody knows is an error.
pub fn look(asked: &args::Look, get: Variable<'_>) -> Result<Look, Problem> {
    Ok(Look {
        theme: theme(asked.theme, get)?,
        ascii: asked.ascii || !has_signs(get),
        presenting: asked.present,
        through: through(get),
        ..Look::default()
    })
}

/// The first that says something: the option, `ULG_THEME`, `NO_COLOR`, the background of the terminal.
fn theme(asked: Option<ThemeName>, get: Variable<'_>) -> Result<Theme, Problem> {
    const NAME: &str = "ULG_THEME";
    let kept = match get(NAME) {
        Some(value) => Some(ThemeName::from_str(&value, true).map_err(|_| {
            let what = format!("{NAME} is no theme: {}", crate::clean::line(&value));
            Problem::usage(what).fix("themes are auto, dark, light, mono and contrast")
        })?),
        None => None,
    };
    Ok(match asked.or(kept) {
        Some(ThemeName::Dark) => Theme::Dark,
        Some(ThemeName::Light) => Theme::Light,
        Some(ThemeName::Contrast) => Theme::Contrast,
        Some(ThemeName::Mono) => Theme::Mono,
        Some(ThemeName::Auto) => background(get),
        None if get("NO_COLOR").is_some() => Theme::Mono,
        None => background(get),
    })
}

/// `COLORFGBG` names the colours of letters and background by their numbers: `15;0` is white on black.
fn background(get: Variable<'_>) -> Theme {
    let last = get("COLORFGBG").and_then(|value| value.rsplit(';').next()?.parse::<u8>().ok());
    match last {
        Some(0..=6 | 8) => Theme::Dark,
        Some(7 | 9..=15) => Theme::Light,
        _ => Theme::Auto,
    }
}

/// Whether the terminal has signs beside letters: the fonts of the Linux console lack most of them.
fn has_signs(get: Variable<'_>) -> bool {
    get("TERM").as_deref() != Some("linux") && other_encoding(get).is_none()
}

/// What the locale names as the encoding, where that is not UTF-8. `C` and `POSIX` name none: many programs set them on
/// terminals that are UTF-8 all the same.
pub fn other_encoding(get: Variable<'_>) -> Option<String> {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(get)?;
    let (_, encoding) = locale.split_once('.')?;
    let encoding = encoding.split('@').next().unwrap_or(encoding);
    let folded = encoding.replace('-', "").to_lowercase();
    (folded != "utf8").then(|| encoding.to_string())
}

fn through(get: Variable<'_>) -> Through {
    match (get("TMUX"), get("STY")) {
        (Some(_), _) => Through::Tmux,
        (None, Some(_)) => Through::Screen,
        (None, None) => Through::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(variables: &[(&str, &str)]) -> Result<Look, Problem> {
        let asked = args::Look { ascii: false, theme: None, read_only: false, present: false };
        look(&asked, &|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_string())
        })
    }

    #[test]
    fn the_environment_names_a_theme() {
        for (variables, expected) in [
            (vec![], Theme::Auto),
            (vec![("ULG_THEME", "dark")], Theme::Dark),
            (vec![("ULG_THEME", "Contrast"), ("NO_COLOR", "1")], Theme::Contrast),
            (vec![("NO_COLOR", "1"), ("COLORFGBG", "15;0")], Theme::Mono),
            (vec![("COLORFGBG", "15;0")], Theme::Dark),
            (vec![("COLORFGBG", "0;default;15")], Theme::Light),
            (vec![("COLORFGBG", "default;default")], Theme::Auto),
            (vec![("ULG_THEME", "auto"), ("COLORFGBG", "0;15")], Theme::Light),
        ] {
            assert_eq!(seen(&variables).unwrap().theme, expected, "{variables:?}");
        }
        assert!(seen(&[("ULG_THEME", "pink")]).is_err());
    }

    #[test]
    fn signs_are_ascii_where_the_terminal_has_no_others() {
        for (variables, expected) in [
            (vec![], false),
            (vec![("LC_ALL", "C")], false),
            (vec![("LANG", "POSIX")], false),
            (vec![("LANG", "pl_PL")], false),
            (vec![("LANG", "pl_PL.UTF-8")], false),
            (vec![("LANG", "C.utf8")], false),
            (vec![("LANG", "pl_PL.ISO-8859-2")], true),
            (vec![("LANG", "de_DE.ISO-8859-15@euro")], true),
            (vec![("LC_ALL", "pl_PL.UTF-8"), ("LANG", "pl_PL.ISO-8859-2")], false),
            (vec![("TERM", "linux")], true),
            (vec![("TERM", "xterm")], false),
        ] {
            assert_eq!(seen(&variables).unwrap().ascii, expected, "{variables:?}");
        }
    }
}
