//! A document as one page of HTML that needs nothing else: no script, no picture, no link, and a policy that lets in
//! none. Printed, it has our own lines at its edges, so that a browser does not print the file's path there. It must not
//! know what is said in it.

use super::document::Document;
use super::xml::escape;
use crate::clean;
use crate::report::blocks::Block;

const STYLE: &str = "\
body{font:11pt/1.4 \"Liberation Sans\",Arial,sans-serif;color:#111;max-width:60em;margin:1.5em auto;padding:0 1em}
body.wide{max-width:none}
h1{font-size:1.5em}
h2{font-size:1.2em;margin-top:1.4em;break-after:avoid}
table{border-collapse:collapse;width:100%;font-size:.9em;margin:.8em 0}
th,td{border:1px solid #767676;padding:.25em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#e7e6e6}
thead{display:table-header-group}
tr{break-inside:avoid}
figure{margin:1.4em 0 .6em;break-inside:avoid}
figure svg{max-width:100%;height:auto}
@media print{body{margin:0;padding:0;max-width:none}}
";

/// The whole page.
pub fn page(document: &Document) -> String {
    let mut page = Page::new(document);
    document.blocks.iter().for_each(|block| page.block(block));
    page.end()
}

/// A page as it grows.
pub struct Page {
    out: String,
    in_list: bool,
}

impl Page {
    /// The head of the page of a document; its pieces are still to come.
    pub fn new(document: &Document) -> Page {
        let (title, edge) = (escape(document.title()), css(&document.edge()));
        let (size, class) = if document.is_wide { ("A4 landscape", " class=\"wide\"") } else { ("A4", "") };
        let lang = document.lang.code();
        let out = format!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n\
             @page{{size:{size};margin:18mm 15mm;@top-left{{content:\"{edge}\"}}\
             @bottom-right{{content:counter(page) \" / \" counter(pages)}}}}\n{STYLE}</style>\n</head>\n<body{class}>\n"
        );
        Page { out, in_list: false }
    }

    pub fn block(&mut self, block: &Block) {
        self.list(matches!(block, Block::Item(_)));
        push(block, &mut self.out);
    }

    /// What is HTML already and safe.
    pub fn raw(&mut self, html: &str) {
        self.list(false);
        self.out.push_str(html);
    }

    fn list(&mut self, is_item: bool) {
        if is_item != self.in_list {
            self.out.push_str(if is_item { "<ul>\n" } else { "</ul>\n" });
            self.in_list = is_item;
        }
    }

    pub fn end(mut self) -> String {
        self.list(false);
        self.out.push_str("</body>\n</html>\n");
        self.out
    }
}

fn push(block: &Block, out: &mut String) {
    let line = |tag: &str, text: &str| format!("<{tag}>{}</{tag}>\n", escape(&clean::line(text)));
    match block {
        Block::Title(text) => out.push_str(&line("h1", text)),
        Block::Heading(text) => out.push_str(&line("h2", text)),
        Block::Text(text) => out.push_str(&line("p", text)),
        Block::Item(text) => out.push_str(&line("li", text)),
        Block::Table(rows) => table(rows, out),
    }
}

fn table(rows: &[Vec<String>], out: &mut String) {
    let row = |cells: &[String], open: &str, close: &str| {
        let cells = cells.iter().map(|cell| format!("{open}{}{close}", escape(cell).replace('\n', "<br>")));
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let Some((head, rows)) = rows.split_first() else { return };
    out.push_str("<table>\n<thead>\n");
    out.push_str(&row(head, "<th scope=\"col\">", "</th>"));
    out.push_str("</thead>\n<tbody>\n");
    rows.iter().for_each(|cells| out.push_str(&row(cells, "<td>", "</td>")));
    out.push_str("</tbody>\n</table>\n");
}

/// Text within quotes of a style sheet: all but letters and digits by number, so that nothing ends the quote or the sheet.
fn css(text: &str) -> String {
    let sign = |char: char| match char {
        ' ' => " ".to_string(),
        _ if char.is_alphanumeric() => char.to_string(),
        _ => format!("\\{:x} ", u32::from(char)),
    };
    clean::line(text).chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::css;

    #[test]
    fn nothing_ends_the_style_sheet() {
        assert_eq!(css("Gdańsk, 12"), "Gdańsk\\2c  12");
        assert_eq!(css("\"</style>\\"), "\\22 \\3c \\2f style\\3e \\5c ");
    }
}
