//! Arguments in, exit code out.

fn main() {
    std::process::exit(ulg::cli::run(std::env::args_os().collect()));
}
