//! Tones to styles. Default foreground and background and named colours only; every tone also differs by words or
//! signs where it is used, so nothing is lost in mono.

use ratatui::style::{Color, Modifier, Style};

use crate::app::core::look::Theme;
use crate::report::cells::Tone;

/// How a tone looks in a theme.
pub fn style(theme: Theme, tone: Tone) -> Style {
    let plain = Style::new();
    match (theme, tone) {
        (_, Tone::Plain) => plain,
        (_, Tone::Strong) => plain.add_modifier(Modifier::BOLD),
        (Theme::Contrast, Tone::Dim) => plain,
        (_, Tone::Dim) => plain.add_modifier(Modifier::DIM),
        (Theme::Mono | Theme::Contrast, Tone::Bad) => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        (Theme::Auto | Theme::Mono | Theme::Contrast, Tone::Warn) => plain.add_modifier(Modifier::BOLD),
        (Theme::Mono | Theme::Contrast, _) => plain,
        (Theme::Auto, tone) if tone != Tone::Bad => plain,
        // Magenta on white is thin from afar.
        (_, Tone::Bad) | (Theme::Light, Tone::Warn) => plain.fg(colour(theme, tone)).add_modifier(Modifier::BOLD),
        _ => plain.fg(colour(theme, tone)),
    }
}

/// Named colours: bright ones only where the background is known to be dark. Blue and magenta are unreadable on black,
/// green, cyan and yellow on white, and there what bears them elsewhere has the terminal's own colour. Where the
/// background is not known red alone is left, and it is bold.
fn colour(theme: Theme, tone: Tone) -> Color {
    let (dark, light) = match tone {
        Tone::Good | Tone::Citizens => (Color::LightGreen, Color::Reset),
        Tone::Warn => (Color::Yellow, Color::Magenta),
        Tone::Bad => (Color::LightRed, Color::Red),
        Tone::Public => (Color::LightBlue, Color::Blue),
        Tone::Private => (Color::LightMagenta, Color::Magenta),
        Tone::Knowledge => (Color::LightCyan, Color::Reset),
        Tone::Plain | Tone::Dim | Tone::Strong => (Color::Reset, Color::Reset),
    };
    if theme == Theme::Dark { dark } else { light }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [Tone; 10] = [
        Tone::Plain,
        Tone::Dim,
        Tone::Strong,
        Tone::Good,
        Tone::Warn,
        Tone::Bad,
        Tone::Public,
        Tone::Private,
        Tone::Knowledge,
        Tone::Citizens,
    ];

    #[test]
    fn on_white_only_colours_that_stay_legible_from_afar_are_used() {
        let legible = [None, Some(Color::Reset), Some(Color::Red), Some(Color::Blue), Some(Color::Magenta)];
        for tone in TONES {
            let style = style(Theme::Light, tone);
            assert!(legible.contains(&style.fg), "{tone:?}: {style:?}");
        }
    }

    #[test]
    fn what_warns_is_bold_in_every_theme_but_on_black() {
        for theme in Theme::ALL.into_iter().filter(|theme| *theme != Theme::Dark) {
            for tone in [Tone::Warn, Tone::Bad] {
                assert!(style(theme, tone).add_modifier.contains(Modifier::BOLD), "{theme:?} {tone:?}");
            }
        }
    }
}
