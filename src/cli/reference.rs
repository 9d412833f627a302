//! `ulg keys` and `ulg format`: reference, printed from the tables that drive the program.

use super::out::Out;
use crate::app::core::app::Command;
use crate::app::desk::DESK;
use crate::lang::Lang;
use crate::model::Kind;
use crate::model::field::{Field, Schema, Target, Type};
use crate::model::kinds::KINDS;
use crate::problem::Problem;
use crate::width::{USUAL, wrap};

/// Every command with its keys, by where it works.
pub fn keys(out: &mut Out) -> i32 {
    let mut scopes: Vec<String> = Vec::new();
    let with_keys = || DESK.commands().filter(|command| !command.keys.is_empty());
    for command in with_keys() {
        let scope = command.scope.words();
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    for (place, scope) in scopes.iter().enumerate() {
        if place > 0 {
            out.line("");
        }
        out.line(&format!("In {scope}").replace("In everywhere", "Everywhere").replace("In typing", "While typing"));
        for command in with_keys().filter(|command| command.scope.words() == *scope) {
            key_lines(command, out);
        }
    }
    0
}

fn key_lines(command: &Command, out: &mut Out) {
    for (line, text) in wrap(command.help, 60).iter().enumerate() {
        let keys = if line == 0 { command.keys_shown() } else { String::new() };
        out.line(&format!("  {keys:<15} {text}"));
    }
}

/// Every file with its fields, or those of one kind.
pub fn format(kind: Option<&str>, out: &mut Out) -> Result<i32, Problem> {
    let only = kind.map(Kind::parse).transpose()?;
    let rows = KINDS.iter().filter(|row| only.is_none_or(|kind| kind == row.kind));
    for (place, row) in rows.enumerate() {
        if place > 0 {
            out.line("");
        }
        out.line(&format!("{}: {}(...)", row.file, row.schema.name));
        if row.kind.is_named() {
            out.line("  the name is needed: two kinds share this file; other programs read it");
            out.line("  with the extensions implicit_some and unwrap_variant_newtypes");
        }
        fields(row.schema, 2, out);
    }
    Ok(0)
}

fn fields(schema: &'static Schema, indent: usize, out: &mut Out) {
    for field in schema.fields {
        let star = if field.required { "*" } else { " " };
        let left = format!("{:indent$}{star}{:<17} ", "", field.name);
        let room = USUAL - left.len();
        for (place, line) in wrap(&kind_words(field), room).iter().enumerate() {
            match place {
                0 => out.line(&format!("{left}{line}")),
                _ => out.line(&format!("{:width$}{line}", "", width = left.len())),
            }
        }
        for line in wrap(field.help, 76 - indent - 4) {
            out.line(&format!("{:width$}{line}", "", width = indent + 4));
        }
        if let Type::Nested(inner) = field.what.item() {
            fields(inner, indent + 4, out);
        }
    }
}

/// What a field may hold, in words.
fn kind_words(field: &Field) -> String {
    let private = match field.private_value {
        Some(value) => format!(", private where {value}"),
        None if field.private => ", private".to_string(),
        None => String::new(),
    };
    let words = match field.what {
        Type::List(item) => format!("list of {}", type_words(item)),
        ref what => type_words(what),
    };
    format!("{words}{private}")
}

fn type_words(what: &Type) -> String {
    match what {
        Type::Id => "id".to_string(),
        Type::Text => "text".to_string(),
        Type::Mail => "e-mail address".to_string(),
        Type::Language => Lang::CODES.join(", "),
        Type::Prose => "text, several lines".to_string(),
        Type::Bool => "true or false".to_string(),
        Type::Whole(low, high) if *high > 1_000 => format!("whole number from {low}"),
        Type::Whole(low, high) => format!("{low} to {high}"),
        Type::Number => "number".to_string(),
        Type::Date => "date \"2026-11-26\"".to_string(),
        Type::Time => "time \"17:30\"".to_string(),
        Type::Choice(names) => names.join(" | "),
        Type::Ref(target) => format!("id of {}", target_words(*target)),
        Type::Range => "(low, high)".to_string(),
        Type::List(item) => format!("list of {}", type_words(item)),
        Type::Nested(schema) => format!("{}(...)", schema.name),
    }
}

fn target_words(target: Target) -> String {
    match target {
        Target::Record(kind) => format!("a {}", kind.name()),
        Target::Theme => "a theme".to_string(),
        Target::Objective => "an objective".to_string(),
        Target::Criterion => "a criterion".to_string(),
        Target::AnyOffer => "an offer, or city/offer".to_string(),
    }
}
