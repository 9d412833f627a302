use ulg::text::scan::parse;
#[test]
fn smoke() {
    for t in [
        "[\n    (id: \"a\", x: 5),\n    (id \"b\"),\n    (id: \"c\"\n    (id: \"d\", n: 2026-10-12),\n    Member(id: \"e,\n  role: \"x\"),\n    (id: “x”),\n    (id: 'abc', c: \u{a0} 'x', r#type: r#\"a\"b\"#, s: Some(Some(5))),\n<<<<<<< HEAD\n    (id: 1),\n=======\n    (id: 2),\n>>>>>>> x\n]\n]",
        "",
        "City(\n  a: \"x\n  b: \"y\",\n c: 5\n  d: 5\n)",
        "[/* x",
        "[(",
        "[)",
        "#![enable(implicit_some)]\n[]",
    ] {
        let (doc, faults) = parse(t);
        for f in &faults {
            println!(
                "{:?} {} {}",
                ulg::text::scan::line_col(t, f.at.start as usize),
                f.code(),
                f.words(t)
            );
        }
        println!(
            "{:?}",
            doc.map(|d| d
                .root
                .items()
                .iter()
                .map(|i| format!("{:?}", i.value.shape)
                    .chars()
                    .take(6)
                    .collect::<String>())
                .collect::<Vec<_>>())
        );
    }
    for open in [
        "[", "(", "Some(", "/*", "{", "(a:", "(\n", "(/*\n", "(r#\"\n", "(\"\n", "\"", "Some ",
        "(b\n", "[(a:1),", "a", "(1",
    ] {
        let t = open.repeat(10_000_000 / open.len());
        for t in [t.clone(), format!("[\n{t}")] {
            let s = std::time::Instant::now();
            let (_, faults) = parse(&t);
            println!(
                "{open:?} {:?} {} {:?}",
                s.elapsed(),
                faults.len(),
                faults.first().map(|f| f.words(&t))
            );
        }
    }
}
