//! Options behind free text: they are options wherever they stand, and `--` ends them. It must not know what an option
//! does.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use super::Cli;

/// The command whose last argument is free text.
const FREE: &str = "add";

/// The arguments with the options of a line of free text brought before it; what is left is text to clap, whatever it
/// begins with.
pub fn in_order(args: &[OsString]) -> Vec<OsString> {
    let root = Cli::command();
    let Some(free) = root.find_subcommand(FREE) else {
        return args.to_vec();
    };
    let options = Options { root: &root, free };
    let Some(begin) = options.command(args) else {
        return args.to_vec();
    };
    let (before, line) = args.split_at(begin + 1);
    let mut sorted = before.to_vec();
    let mut text = Vec::new();
    let mut words = line.iter();
    while let Some(word) = words.next() {
        let Some(shown) = word.to_str().filter(|word| *word != "--") else {
            break;
        };
        if !options.is_option(shown) {
            text.push(word.clone());
            continue;
        }
        sorted.push(word.clone());
        if options.wants_value(shown) {
            sorted.extend(words.next().cloned());
        }
    }
    text.extend(words.cloned());
    if !text.is_empty() {
        sorted.push("--".into());
    }
    sorted.extend(text);
    sorted
}

struct Options<'a> {
    root: &'a Command,
    free: &'a Command,
}

impl<'a> Options<'a> {
    /// Where the command stands among the arguments, if it is the one with free text.
    fn command(&self, args: &[OsString]) -> Option<usize> {
        let mut place = 1;
        loop {
            let word = args.get(place)?.to_str()?;
            match word.starts_with('-') {
                false => return (word == FREE).then_some(place),
                true if word == "--" => return None,
                true => place += 1 + usize::from(self.wants_value(word)),
            }
        }
    }

    fn all(&self) -> impl Iterator<Item = &'a Arg> {
        self.root.get_arguments().chain(self.free.get_arguments())
    }

    /// Whether a word is written as an option, known or not: `--json`, `-C`, `-C../other`, but not `-5` or `- Book`.
    fn is_option(&self, word: &str) -> bool {
        if let Some(long) = word.strip_prefix("--") {
            let name = long.split('=').next().unwrap_or_default();
            let fits = |char: char| char.is_ascii_alphanumeric() || char == '-';
            return name.starts_with(|char: char| char.is_ascii_alphabetic()) && name.chars().all(fits);
        }
        let mut letters = word.strip_prefix('-').unwrap_or_default().chars();
        let Some(letter) = letters.next().filter(char::is_ascii_alphabetic) else {
            return false;
        };
        let attached = letters.next().is_some();
        !attached || self.short(letter).is_some_and(takes_value)
    }

    fn short(&self, letter: char) -> Option<&'a Arg> {
        self.all().find(|arg| arg.get_short() == Some(letter))
    }

    /// Whether the next word is the value of this one.
    fn wants_value(&self, word: &str) -> bool {
        let found = match word.strip_prefix("--") {
            Some(long) => self.all().find(|arg| arg.get_long() == Some(long)),
            None => {
                let mut letters = word.chars().skip(1);
                let letter = letters.next().filter(|_| letters.next().is_none());
                letter.and_then(|letter| self.short(letter))
            }
        };
        found.is_some_and(takes_value)
    }
}

fn takes_value(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}
