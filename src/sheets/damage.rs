//! What is said of a file that cannot be read although its kind can. It must not know where it was found out.

use calamine::XlsxError;

use crate::problem::Problem;

/// What to do about a file that its own program may still open.
const SAVE_ANEW: &str = "open it in its own program and save it anew";

/// A file, or the part of it in brackets.
pub(super) fn damaged(part: &str) -> Problem {
    let what = if part.is_empty() { "damaged".to_string() } else { format!("damaged ({part})") };
    Problem::error("damaged", what).fix(SAVE_ANEW)
}

pub(super) fn locked(file: &str) -> Problem {
    Problem::error("locked", "password-protected; save a copy without").file(file)
}

/// What the reader of workbooks says, in our words.
pub(super) fn of_workbook(error: &XlsxError, file: &str) -> Problem {
    let problem = match error {
        XlsxError::Password => locked(file),
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => Problem::error("format", "not an Excel file"),
        XlsxError::Xml(_) | XlsxError::XmlAttr(_) | XlsxError::XmlEof(_) | XlsxError::Encoding(_) => {
            Problem::error("damaged", "damaged XML").fix(SAVE_ANEW)
        }
        _ => damaged(""),
    };
    problem.file(file)
}
