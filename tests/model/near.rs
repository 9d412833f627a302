//! Names that may mean the same body.

use ulg::model::near::Names;
use ulg::model::{City, read};

fn near(typed: &str, names: &[&str]) -> Vec<usize> {
    Names::new(names.iter().copied()).near(typed, 10)
}

#[test]
fn the_same_body_by_another_name() {
    for (one, other) in [
        ("Gdańsk Labour Office", "gdansk labour office"),
        ("Orunia House", "Orunia Neighbourhood House"),
        ("Uni of Gdansk", "University of Gdańsk"),
        ("Labour Ofice", "Gdańsk Labour Office"),
        ("Office of Labour", "Labour Office"),
        ("The Gdańsk Labour Office", "Gdańsk Labour Office"),
        ("Dom Sąsiedzki w Oruni", "Dom Sasiedzki Oruni"),
        ("Co-working Space", "Coworking space"),
        ("Politecnico di Torino", "Politecnico Torino"),
        ("Université de Strasbourg", "Universite Strasbourg"),
        ("Stadtwerke der Region", "Stadtwerke Region"),
        ("Chamber of Commerce", "Chamber of Comerce"),
        ("Neighborhood House", "Neighbourhood House"),
        ("Labuor Office", "Labour Office"),
        ("Fundacja Gospodarcza", "Fundacja Gospodracza"),
        ("School 12", "School No 12"),
        ("Straße der Kunst", "Strasse der Kunst"),
        ("Orunia Neighbourhood House Association", "Orunia House"),
    ] {
        assert_eq!(near(one, &[other]), [0], "{one} / {other}");
        assert_eq!(near(other, &[one]), [0], "{other} / {one}");
    }
}

#[test]
fn another_body() {
    for (one, other) in [
        ("City Development Department", "Economic Development Department"),
        ("Residents of Orunia", "Residents of Stogi"),
        ("School 12", "School 13"),
        ("Zone A", "Zone B"),
        ("East Side Club", "West Side Club"),
        ("North Harbour", "South Harbour"),
        ("Food Bank", "Food Tank"),
        ("Youth Council", "City Council"),
        ("Orunia", "Friends of Orunia Park in Winter"),
        ("University of Gdańsk", "Technical School of Gdańsk"),
        ("Men's Club", "Women's Club"),
        ("The Of", "Of The And"),
        ("***", "!!!"),
    ] {
        // While the shorter one is typed, the longer one may still be meant.
        let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
        assert_eq!(near(long, &[short]), [0; 0], "{long} / {short}");
    }
}

#[test]
fn it_shows_while_one_types() {
    let name = ["University of Gdańsk"];
    let typed = "University of Gdańsk";
    for (end, _) in typed.char_indices().skip(3) {
        assert_eq!(near(&typed[..end], &name), [0], "{}", &typed[..end]);
    }
    for little in ["", " ", "U", "un", "of"] {
        assert_eq!(near(little, &name), [0; 0], "{little}");
    }
    assert_eq!(near("UG", &["ug"]), [0], "the same is the same");
    assert_eq!(near("university of w", &name), [0; 0]);
}

#[test]
fn the_nearest_comes_first() {
    let names = [
        "Labour Museum", "Orunia Labour Office", "Office Labour", "Labor Office", "Gdańsk and Region Labour Office",
        "Labour", "LABOUR-OFFICE",
    ];
    assert_eq!(near("Labour Office", &names), [6, 2, 3, 1, 4, 5]);
    let all = Names::new(names.into_iter());
    assert_eq!(all.near("Labour Office", 2), [6, 2]);
    assert_eq!(all.near("Labour Office", 0), [0; 0]);
}

#[test]
fn those_who_left_count_too() {
    let mut city = City::default();
    let text = r#"[Member(id: "a", name: "Choir"), Member(id: "b", name: "Old Bank", status: Left)]"#;
    read::file(&mut city, "members.ron", text);
    assert_eq!(Names::of(&city).near("old bank", 3), [1]);
}

#[test]
fn anything_can_be_typed() {
    let names = ["ßßß", "木", "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j"];
    let all = Names::new(names.into_iter());
    for typed in [
        "ß",
        "ßß",
        "sss",
        "木木木",
        "\u{301}\u{301}\u{301}",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d",
    ] {
        let _ = all.near(typed, 5);
    }
    assert_eq!(Names::default().near("abc", 5), [0; 0]);
}
