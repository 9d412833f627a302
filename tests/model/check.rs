//! What is read, what is found wrong, and where: every sample city clean, every bad file with its finding.

use std::path::Path;

use ulg::model::{City, Neighbour, decode, kinds, read};

/// The texts of a city folder, in the order of the kinds table.
fn texts(folder: &Path) -> Vec<(&'static str, String)> {
    let read = |file: &'static str| {
        let bytes = std::fs::read(folder.join(file)).ok()?;
        Some((file, decode::decode(file, bytes).unwrap()))
    };
    kinds::files().into_iter().filter_map(read).collect()
}

fn cities() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let entries = std::fs::read_dir(folder).unwrap();
    let mut cities: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("city.ron").exists()).collect();
    cities.sort();
    cities
}

/// The other cities beside a city.
fn neighbours(folder: &Path) -> Vec<Neighbour> {
    let others = cities().into_iter().filter(|other| other != folder);
    let read = |other: std::path::PathBuf| {
        let slug = other.file_name().unwrap().to_str().unwrap().to_string();
        let texts = texts(&other);
        let open = |file: &str| ["city.ron", "exchange.ron", "stories.ron"].contains(&file);
        let files = texts.iter().filter(|(file, _)| open(file));
        let files: Vec<_> = files.map(|(file, text)| (*file, text.as_str())).collect();
        let (neighbour, problems) = read::neighbour(&slug, &files);
        assert_eq!(problems, []);
        neighbour
    };
    others.map(read).collect()
}

#[test]
fn sample_cities_read() {
    for folder in cities() {
        let mut city = City::default();
        for (file, text) in texts(&folder) {
            read::file(&mut city, file, &text);
        }
        assert_eq!(city.trouble, [], "{}", folder.display());
        assert!(!city.charter.name.is_empty());
        assert!(!city.members.is_empty());
    }
}

mod corpus {
    //! `tests/corpus/files.txt`, read as cases.

    use ulg::model::{City, Kind, check, kinds, read, refusals};
    use ulg::problem::{Problem, Severity};

    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/files.txt");

    pub struct Case {
        pub name: String,
        pub files: Vec<(&'static str, String)>,
        pub found: Vec<String>,
    }

    pub fn cases() -> (String, Vec<Case>) {
        let table = std::fs::read_to_string(TABLE).unwrap();
        let (preface, cases) = table.split_once("\n=== ").unwrap();
        let cases = cases.split("\n=== ").map(case).collect();
        (preface.to_string(), cases)
    }

    fn case(text: &str) -> Case {
        let (name, rest) = text.split_once("\n--- ").unwrap();
        let mut files = Vec::new();
        let mut found = Vec::new();
        for part in rest.split("\n--- ") {
            let (title, body) = part.split_once('\n').unwrap_or((part, ""));
            match kinds::files().into_iter().find(|file| *file == title) {
                Some(file) => files.push((file, body.to_string())),
                None => found = body.trim().lines().map(str::to_string).collect(),
            }
        }
        Case { name: name.to_string(), files, found }
    }

    impl Case {
        pub fn city(&self) -> City {
            self.read(|_| true)
        }

        /// The city with these of its files read.
        fn read(&self, is_read: impl Fn(&str) -> bool) -> City {
            let milan = r#"[Offer(id: "civic-crowdfunding", title: "C")]"#;
            let mut city = City::default();
            city.slug = "here".to_string();
            city.archived = vec![(Kind::Member, "gone-office".to_string())].into();
            for (file, text) in self.files.iter().filter(|(file, _)| is_read(file)) {
                read::file(&mut city, file, text);
            }
            city.network = vec![read::neighbour("milan", &[("exchange.ron", milan)]).0].into();
            city.indexed()
        }

        pub fn problems(&self) -> Vec<Problem> {
            let texts: Vec<_> = self.files.iter().map(|(file, text)| (*file, text.as_str())).collect();
            check::city(&self.city(), &texts)
        }

        /// As a check asks for them, for which no list is read.
        pub fn unread(&self) -> Vec<Problem> {
            let texts: Vec<_> = self.files.iter().map(|(file, text)| (*file, text.as_str())).collect();
            refusals::check(&self.read(|file| file == Kind::City.file()), &texts)
        }
    }

    pub fn line(problem: &Problem) -> String {
        let severity = problem.severity.word();
        format!("{} {severity} {}: {}", problem.place, problem.code, problem.words())
    }

    /// Writes the table anew with what is found now; the diff is to be read by a person.
    pub fn update(preface: &str, cases: &[Case]) {
        let mut table = preface.to_string();
        for case in cases {
            table += &format!("\n=== {}", case.name);
            for (file, text) in &case.files {
                let gap = if text.is_empty() { "" } else { "\n" };
                table += &format!("\n--- {file}{gap}{text}");
            }
            table += "\n--- found\n";
            for problem in case.problems() {
                table += &line(&problem);
                table.push('\n');
            }
        }
        std::fs::write(TABLE, table).unwrap();
    }

    #[test]
    fn every_fault_is_found_where_it_is() {
        let (preface, cases) = cases();
        if std::env::var_os("UPDATE_CORPUS").is_some() {
            update(&preface, &cases);
        }
        assert!(cases.len() >= 50);
        for case in cases {
            let found: Vec<String> = case.problems().iter().map(line).collect();
            assert_eq!(found, case.found, "{}", case.name);
        }
    }

    #[test]
    fn no_list_needs_to_be_read_for_a_check() {
        for (place, mut case) in cases().1.into_iter().enumerate() {
            assert_eq!(case.unread(), case.problems(), "{}", case.name);
            // Long enough for two hands.
            if place % 25 == 0 {
                case.files.iter_mut().for_each(|(_, text)| text.push_str(&" ".repeat(1 << 20)));
                assert_eq!(case.unread(), case.problems(), "{}, long", case.name);
            }
        }
    }

    #[test]
    fn reading_and_checking_agree_on_errors() {
        for case in cases().1 {
            let is_error = |problem: &Problem| problem.severity == Severity::Error;
            let mut found = case.problems();
            found.retain(is_error);
            let trouble = case.city().trouble;
            let lines = |problems: &[Problem]| problems.iter().map(line).collect::<Vec<_>>();
            let (mut found, mut trouble) = (lines(&found), lines(&trouble));
            found.sort();
            trouble.sort();
            assert_eq!(trouble, found, "{}", case.name);
        }
    }

    #[test]
    fn a_neighbour_needs_no_more() {
        let (milan, problems) = read::neighbour("milan", &[("city.ron", "City(nme: 5)")]);
        assert_eq!(milan.slug, "milan");
        assert_eq!(problems[0].place.file, "milan/city.ron");
    }
}

/// Bytes and texts that a table cannot hold.
mod bytes {
    use ulg::model::{City, check, decode, read};
    use ulg::problem::Severity;

    fn refused(bytes: &[u8]) -> String {
        decode::decode("members.ron", bytes.to_vec()).unwrap_err().to_string()
    }

    /// Every finding in `members.ron`, each as line, column, code.
    fn found(text: &str) -> Vec<(u32, u32, &'static str)> {
        let found = check::file("members.ron", text);
        let mut city = City::default();
        read::file(&mut city, "members.ron", text);
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        assert_eq!(city.trouble, errors.cloned().collect::<Vec<_>>());
        found.iter().map(|problem| (problem.place.line, problem.place.column, problem.code)).collect()
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn what_is_no_utf8() {
        let utf16_words = "members.ron: UTF-16 text; save as UTF-8";
        for bytes in [
            utf16("\u{feff}[Member()]", u16::to_le_bytes),
            utf16("\u{feff}[Member()]", u16::to_be_bytes),
            utf16("[Member(id: \"a\")]", u16::to_le_bytes),
            utf16("[Member(id: \"a\")]", u16::to_be_bytes),
        ] {
            assert_eq!(refused(&bytes), utf16_words);
        }
        assert_eq!(
            refused(b"[\n    (id: \"\xFF\xFF\")]"),
            "members.ron:2:11: byte FF is not UTF-8; save the file as UTF-8"
        );
        assert_eq!(
            refused(
                "[\n(name: \"ż, Caf".as_bytes().iter().copied().chain(*b"\xE9 X\")]").collect::<Vec<_>>().as_slice()
            ),
            "members.ron:2:15: byte E9 is not UTF-8; it looks like Latin-1 or Windows-1252; save the file as UTF-8"
        );
        assert!(refused(&vec![b' '; (64 << 20) + 1]).starts_with("members.ron: over the 64 MB limit"));
    }

    #[test]
    fn marks_and_line_ends_are_accepted() {
        for text in [
            "\u{feff}[Member(id: \"a\", name: \"A\")]",
            "\u{feff}#![enable(implicit_some)]\r\n[\r\n\tMember(id: \"a\",\n name: \"A\"),\r\n]\r\n",
            "[]",
            "// none yet\n[ ]",
        ] {
            assert_eq!(found(text), []);
            let mut city = City::default();
            read::file(&mut city, "members.ron", &ulg::model::decode::decode("members.ron", text.into()).unwrap());
            assert_eq!(city.trouble, []);
            assert_eq!(city.members.len(), usize::from(text.contains("Member")));
        }
        assert_eq!(found("\u{feff}[Member(id: \"a\", name: 5)]"), [(1, 24, "wrong-type")]);
    }

    #[test]
    fn characters_that_hide() {
        for char in ['\0', '\u{1b}', '\u{9b}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{ad}'] {
            let text = format!("[\n  Member(id: \"a\", name: \"ab{char}c\")]");
            assert_eq!(found(&text), [(2, 28, "hidden-character")], "{char:?}");
        }
        // Several lines belong into notes, a name is one line.
        let text = "[Member(id: \"a\", name: \"A\", notes: \"one\n\ttwo 👩‍🔬\")]";
        assert_eq!(found(text), []);
        assert_eq!(found("[Member(id: \"a\", name: \"one\ttwo\")]"), [(1, 24, "not-one-line")]);
        assert_eq!(
            found("[Member(id: \"a\", name: \"A\", later: [\"\\x1b\"])]"),
            [(1, 29, "unknown-field"), (1, 38, "hidden-character")]
        );
    }

    #[test]
    fn too_deep_and_too_long() {
        assert_eq!(found(&"[".repeat(100_000))[0], (1, 65, "too-deep"));
        assert_eq!(found(&"/*".repeat(100_000))[0].2, "open-comment");
        let deep = format!("[Member(id: \"a\", name: \"A\", x: {}{})]", "[".repeat(63), "]".repeat(63));
        assert_eq!(found(&deep).last().unwrap().2, "too-deep");
        let long = "x".repeat((1 << 20) + 1);
        let member = |notes: &str| format!("[\n  Member(id: \"a\", name: \"A\",\n    notes: {notes})]");
        assert_eq!(found(&member(&format!("\"{long}\""))), [(3, 12, "too-long")]);
        assert_eq!(found(&member(&format!("r#\"{long}\"\"#"))), [(3, 12, "too-long")]);
        assert_eq!(found(&member(&format!("\"{}\"", &long[1..]))), []);
    }
}

/// What can be read of a faulty `city.ron` is there, so that the screen can say which city it is.
#[test]
fn a_faulty_city_keeps_its_good_fields() {
    let mut city = City::default();
    let text = "City(name: \"X\", name: \"Y\", country: 5, region: \"R\", station: Nowhere)";
    read::file(&mut city, "city.ron", text);
    let charter = &city.charter;
    assert_eq!((charter.name.as_str(), charter.region.as_deref()), ("X", Some("R")));
    assert_eq!((&charter.country, charter.station, city.trouble.len()), (&None, None, 3));
}

/// The slow path gives the records that the fast one gives.
#[test]
fn a_bad_record_changes_no_other() {
    for folder in cities() {
        for (file, text) in texts(&folder) {
            let mut fast = City::default();
            read::file(&mut fast, file, &text);
            let mut slow = City::default();
            let spoiled = match file {
                "city.ron" => text.replacen("City(", "City(station: Nowhere2, ", 1),
                _ => text.replacen("\n[", "\n[ 5, ", 1),
            };
            assert_ne!(spoiled, text);
            read::file(&mut slow, file, &spoiled);
            assert_ne!(slow.trouble, [], "{file}");
            slow.trouble.clear();
            slow.charter.station = fast.charter.station;
            assert_eq!(slow, fast, "{} {file}", folder.display());
        }
    }
}

#[test]
fn sample_cities_are_clean() {
    for folder in cities() {
        let texts = texts(&folder);
        let mut city = City::default();
        for (file, text) in &texts {
            read::file(&mut city, file, text);
        }
        let texts: Vec<_> = texts.iter().map(|(file, text)| (*file, text.as_str())).collect();
        city.network = neighbours(&folder).into();
        let found = ulg::model::check::city(&city.indexed(), &texts);
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(lines, [] as [String; 0], "{}", folder.display());
    }
}
