//! A text in pieces as a document: what every format of documents is told. It must not know what is said in it.

use crate::date::Date;
use crate::lang::Lang;
use crate::model::City;
use crate::report::blocks::{self, Block};

/// What is written.
pub struct Document {
    pub blocks: Vec<Block>,
    /// The city's name, for the edge of each page.
    pub city: String,
    pub today: Date,
    /// The language it is written in.
    pub lang: Lang,
    /// Tables with many columns lie on their side.
    pub is_wide: bool,
}

impl Document {
    /// A text of a city, in its language.
    pub fn of(city: &City, today: Date, blocks: Vec<Block>) -> Document {
        Document { blocks, city: city.name().to_string(), today, lang: city.lang(), is_wide: false }
    }

    /// What stands at the top of each page: `Gdańsk, Thu 12 Oct 2017`.
    pub fn edge(&self) -> String {
        format!("{}, {}", self.city, self.lang.day(self.today))
    }

    /// The first title.
    pub fn title(&self) -> &str {
        let titles = self.blocks.iter().filter_map(|block| match block {
            Block::Title(text) => Some(text.as_str()),
            _ => None,
        });
        titles.into_iter().next().unwrap_or(&self.city)
    }

    /// As Markdown, in which a cell of a table is one line.
    pub fn markdown(&self) -> String {
        let in_line =
            |row: &Vec<String>| row.iter().map(|cell| cell.replace(".\n", ". ").replace('\n', "; ")).collect();
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Table(rows) => Block::Table(rows.iter().map(in_line).collect()),
            other => other.clone(),
        });
        blocks::markdown(&blocks.collect::<Vec<_>>())
    }
}
