//! Wrong command lines: one line each, with the nearest word or the way out.

use super::harness::{Answer, Desk, ulg};

#[test]
fn a_wrong_word_is_answered_in_one_line() {
    let desk = Desk::gdansk();
    for (line, said) in [
        ("statsu", "did you mean status?"),
        ("tourin", "did you mean turin?"),
        ("lst members --json", "did you mean list?"),
        ("gdansk import x", "write -C gdansk"),
        ("tomorrow", "ulg --help lists the commands"),
        ("help foo", "no command called foo"),
        ("list", "<KIND> is missing; usage: ulg list <KIND>"),
        ("list taks", "did you mean task?"),
        ("list tasks --jsn", "did you mean --json?"),
        ("list tasks --json --csv", "do not go together"),
        ("list tasks --filter late --filter done", "given twice"),
        ("gdansk status", "write -C gdansk"),
        ("-C . turin", "two cities"),
        ("--read-only status", "--read-only is for the screen only"),
        ("--present -C gdansk list tasks", "--present is for the screen"),
        ("--ascii keys", "leave it out"),
        ("--theme mono undo", "--theme is for the screen only"),
        ("status --read-only", "no option --read-only"),
        ("status --fail-on never", "use one of late, gap"),
        ("undo x", "give a whole number from 1"),
        ("undo 0", "give a whole number from 1"),
        ("keys x", "one word too many"),
        ("-C", "needs a value"),
        ("format foo", "no kind of record called \"foo\""),
        ("done", "<ID>... is missing"),
    ] {
        // In the folder above, so that `gdansk` is a folder.
        let args: Vec<&str> = line.split(' ').collect();
        let output = ulg(desk.above()).args(&args).output().unwrap();
        if line == "gdansk import x" {
            assert_eq!(output.status.code(), Some(2));
            continue;
        }
        let told = Answer::of(output).bad(2);
        assert!(told.starts_with("ulg: ") && told.contains(said), "{line}: {told}");
    }
}

#[test]
fn a_screen_needs_a_terminal_and_makes_nothing_before() {
    let desk = Desk::gdansk();
    let temp = tempfile::TempDir::new().unwrap();
    let empty = || std::fs::read_dir(temp.path()).unwrap().next().is_none();
    for args in [&[][..], &["gdansk"], &["skane"], &["--theme", "mono"], &["--read-only", "--present"]] {
        let mut command = ulg(desk.above());
        command.args(args).env("TMPDIR", temp.path()).env("TERM", "xterm");
        let told = Answer::of(command.output().unwrap()).bad(2);
        assert!(told.contains("needs a terminal; try: ulg status"), "{told}");
        assert!(empty());
    }
    // A reading command makes a copy, and takes it away again.
    let mut command = ulg(desk.above());
    command.args(["status"]).env("TMPDIR", temp.path());
    assert_eq!(Answer::of(command.output().unwrap()).code, 0);
    assert!(empty());
}

#[test]
fn arguments_must_be_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::gdansk();
    let mut command = desk.command(&["show"]);
    command.arg(OsStr::from_bytes(b"\xff"));
    let told = Answer::of(command.output().unwrap()).bad(2);
    assert_eq!(told, "ulg: argument 2 is not UTF-8");
}

#[test]
fn format_says_what_other_programs_need() {
    let desk = Desk::gdansk();
    let needs = |kind| desk.run(["format", kind]).good().contains("unwrap_variant_newtypes");
    assert_eq!(["need", "offer", "member"].map(needs), [true, true, false]);
}
