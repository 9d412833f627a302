//! A line to type into, with its choices: what is chosen, completed and taken.

use ulg::app::core::app::{Prompt, Purpose};
use ulg::app::core::choice::{Answer, Choice, Narrowing};
use ulg::app::core::key::{Code, Key};

fn prompt(narrowing: Narrowing) -> Prompt {
    let choice = |id: &str, label: &str| Choice::new(Answer::Text(id.into()), label, "");
    let choices = vec![
        choice("labour-office", "Labour Office"),
        choice("orunia", "Residents of Orunia"),
        choice("lodz", "Łódź friends"),
    ];
    Prompt::new(Purpose::Palette, "Owner", narrowing).choosing(choices, Some("orunia"))
}

fn type_text(prompt: &mut Prompt, text: &str) {
    for char in text.chars() {
        prompt.key(Key::char(char));
    }
}

#[test]
fn a_closed_list_begins_at_what_holds_and_follows_typing() {
    let mut prompt = prompt(Narrowing::Closed);
    assert_eq!(prompt.answer(), "orunia");
    type_text(&mut prompt, "lod");
    assert_eq!(prompt.answer(), "lodz");
}

#[test]
fn an_open_list_takes_the_text_until_a_choice_is_moved_to() {
    let mut prompt = prompt(Narrowing::Open);
    type_text(&mut prompt, "lab");
    assert_eq!(prompt.answer(), "lab");
    prompt.key(Key::plain(Code::Down));
    assert_eq!(prompt.answer(), "labour-office");
    prompt.key(Key::plain(Code::Up));
    assert_eq!(prompt.answer(), "lab");
}

#[test]
fn several_answers_are_completed_one_by_one() {
    let mut prompt = prompt(Narrowing::Several(','));
    type_text(&mut prompt, "orunia, lab");
    prompt.key(Key::plain(Code::Tab));
    assert_eq!(prompt.answer(), "orunia, labour-office");
}
