//! How the screen looks and what stands between it and the person. It must not know what is shown.

/// How the screen looks; nothing in it changes what is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    pub theme: Theme,
    /// Signs and borders from plain ASCII.
    pub ascii: bool,
    /// Others look on: people, contacts, stance, trust and notes vanish.
    pub presenting: bool,
    /// A neutral cover hides everything.
    pub covered: bool,
    pub mouse: bool,
    /// Nobody has said which editor to open: it will be vi, which not everybody knows how to leave.
    pub editor_unsaid: bool,
    /// What a copy has to go through on its way to the person's clipboard.
    pub through: Through,
}

/// A program between ulg and the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Through {
    #[default]
    Nothing,
    /// GNU screen: it takes no copy, and writes a long one all over the screen.
    Screen,
    /// tmux: it takes a copy only where it was told to.
    Tmux,
}

/// The colours that are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The terminal's own colours: right on dark and light alike.
    #[default]
    Auto,
    Dark,
    Light,
    Mono,
    Contrast,
}

impl Theme {
    pub const ALL: [Theme; 5] = [Theme::Auto, Theme::Dark, Theme::Light, Theme::Mono, Theme::Contrast];

    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Dark => "dark",
            Theme::Light => "light",
            Theme::Mono => "mono",
            Theme::Contrast => "high contrast",
        }
    }
}
