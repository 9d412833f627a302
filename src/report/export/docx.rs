//! A document for word processors: four parts in a zip file, A4, headings, and tables whose header stands on every page.
//! It must not know what is said in it.

use std::io::{self, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::document::Document;
use super::sink::Sink;
use super::xml::escape;
use crate::clean;
use crate::report::blocks::{self, Block};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const OF_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="240"/></w:pPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="767676"/><w:left w:val="single" w:sz="4" w:color="767676"/><w:bottom w:val="single" w:sz="4" w:color="767676"/><w:right w:val="single" w:sz="4" w:color="767676"/><w:insideH w:val="single" w:sz="4" w:color="767676"/><w:insideV w:val="single" w:sz="4" w:color="767676"/></w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>"#;

/// The long and the short side of the paper, and its margins, in twentieths of a point.
const LONG: usize = 16_838;
const SHORT: usize = 11_906;
const MARGIN: usize = 850;

/// Writes it.
///
/// # Errors
/// Those of the disk.
pub fn write(document: &Document, sink: &mut dyn Sink) -> io::Result<()> {
    let mut zip = ZipWriter::new(sink);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let body = body(document);
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("word/_rels/document.xml.rels", OF_DOCUMENT),
        ("word/styles.xml", STYLES),
        ("word/document.xml", &body),
    ];
    for (name, text) in parts {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    zip.finish()?;
    Ok(())
}

fn body(document: &Document) -> String {
    let on_its_side = (LONG, SHORT, " w:orient=\"landscape\"");
    let (wide, high, turned) = if document.is_wide { on_its_side } else { (SHORT, LONG, "") };
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\n",
    );
    for block in &document.blocks {
        match block {
            Block::Title(text) => out.push_str(&paragraph("Heading1", "", &clean::line(text))),
            Block::Heading(text) => out.push_str(&paragraph("Heading2", "", &clean::line(text))),
            Block::Text(text) => out.push_str(&paragraph("Normal", "", &clean::line(text))),
            Block::Item(text) => out.push_str(&paragraph("ListParagraph", "• ", &clean::line(text))),
            Block::Table(rows) => table(rows, wide - 2 * MARGIN, &mut out),
        }
    }
    out.push_str(&format!(
        "<w:sectPr><w:pgSz w:w=\"{wide}\" w:h=\"{high}\"{turned}/><w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" \
         w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr>\n\
         </w:body></w:document>\n"
    ));
    out
}

fn paragraph(style: &str, sign: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>\n", run(&format!("{sign}{text}"), ""))
}

/// Text with its line breaks.
fn run(text: &str, look: &str) -> String {
    let lines = escape(text).replace('\n', "</w:t><w:br/><w:t xml:space=\"preserve\">");
    format!("<w:r>{look}<w:t xml:space=\"preserve\">{lines}</w:t></w:r>")
}

/// Columns share the page by what stands in them, none less than a few letters.
fn table(rows: &[Vec<String>], page: usize, out: &mut String) {
    const LEAST: usize = 6;
    const MOST: usize = 40;
    let shares: Vec<usize> = blocks::widths(rows).into_iter().map(|wide| wide.clamp(LEAST, MOST)).collect();
    let all: usize = shares.iter().sum::<usize>().max(1);
    let widths: Vec<usize> = shares.iter().map(|share| share * page / all).collect();
    out.push_str(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>",
    );
    widths.iter().for_each(|wide| out.push_str(&format!("<w:gridCol w:w=\"{wide}\"/>")));
    out.push_str("</w:tblGrid>\n");
    for (at, cells) in rows.iter().enumerate() {
        let (header, shade, bold) = match at {
            0 => ("<w:tblHeader/>", "<w:shd w:val=\"clear\" w:fill=\"E7E6E6\"/>", "<w:rPr><w:b/></w:rPr>"),
            _ => ("", "", ""),
        };
        out.push_str(&format!("<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>"));
        for (cell, wide) in cells.iter().zip(&widths) {
            let width = format!("<w:tcW w:w=\"{wide}\" w:type=\"dxa\"/>");
            out.push_str(&format!("<w:tc><w:tcPr>{width}{shade}</w:tcPr><w:p>{}</w:p></w:tc>", run(cell, bold)));
        }
        out.push_str("</w:tr>\n");
    }
    // A table directly before another would become one with it.
    out.push_str("</w:tbl>\n<w:p/>\n");
}
