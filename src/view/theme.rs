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
        (_, Tone::Bad) => plain.fg(colour(theme, tone)).add_modifier(Modifier::BOLD),
        _ => plain.fg(colour(theme, tone)),
    }
}

/// Named colours: bright ones only where the background is known to be dark. Blue and magenta are unreadable on black,
/// green, cyan and yellow on white: where the background is not known red alone is left, and it is bold.
fn colour(theme: Theme, tone: Tone) -> Color {
    let dark = theme == Theme::Dark;
    match tone {
        Tone::Good | Tone::Citizens if dark => Color::LightGreen,
        Tone::Good | Tone::Citizens => Color::Green,
        Tone::Warn if dark => Color::Yellow,
        Tone::Warn => Color::Magenta,
        Tone::Bad if dark => Color::LightRed,
        Tone::Bad => Color::Red,
        Tone::Public if dark => Color::LightBlue,
        Tone::Public => Color::Blue,
        Tone::Private if dark => Color::LightMagenta,
        Tone::Private => Color::Magenta,
        Tone::Knowledge if dark => Color::LightCyan,
        Tone::Knowledge => Color::Cyan,
        Tone::Plain | Tone::Dim | Tone::Strong => Color::Reset,
    }
}
