//! Members and links as a graph for Gephi and its kin: GEXF in the namespace that readers know, and GraphML. All edges
//! are directed, one a link. It must not choose who is on it.

use std::io;

use super::map::{Drawn, role};
use super::order::Order;
use super::sink::{Sink, failed};
use super::xml::escape;
use crate::model::query::defaults;
use crate::model::records::{Link, Member};
use crate::problem::Problem;

/// A column of the nodes or edges: its name, and its type in GEXF; that of GraphML is alike but for one.
type Attribute = (&'static str, &'static str);

const NODE: [Attribute; 7] = [
    ("helix", "string"),
    ("role", "string"),
    ("ring", "string"),
    ("influence", "integer"),
    ("interest", "integer"),
    ("district", "string"),
    ("broker", "boolean"),
];
const EDGE: [Attribute; 2] = [("kind", "string"), ("formal", "boolean")];

/// Writes GEXF.
///
/// # Errors
/// 73 where it cannot be written.
pub fn gexf(order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    gexf_into(order, sink).map_err(|error| failed(&error))
}

/// Writes GraphML.
///
/// # Errors
/// As [`gexf`].
pub fn graphml(order: &Order<'_>, sink: &mut dyn Sink) -> Result<(), Problem> {
    graphml_into(order, sink).map_err(|error| failed(&error))
}

fn gexf_into(order: &Order<'_>, out: &mut dyn Sink) -> io::Result<()> {
    let drawn = Drawn::of(order, |_| true);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">")?;
    let (today, group) = (order.today, escape(&order.group()));
    writeln!(
        out,
        "<meta lastmodifieddate=\"{today}\"><creator>ulg</creator><description>{group}</description></meta>"
    )?;
    writeln!(out, "<graph mode=\"static\" defaultedgetype=\"directed\">")?;
    let declared =
        |(at, (name, what)): (usize, &Attribute)| format!("<attribute id=\"{at}\" title=\"{name}\" type=\"{what}\"/>");
    writeln!(out, "<attributes class=\"node\" mode=\"static\">")?;
    for attribute in NODE.iter().enumerate() {
        writeln!(out, "{}", declared(attribute))?;
    }
    writeln!(out, "</attributes>")?;
    let edge: String = EDGE.iter().enumerate().map(declared).collect();
    writeln!(out, "<attributes class=\"edge\" mode=\"static\">{edge}</attributes>")?;
    writeln!(out, "<nodes>")?;
    for member in &drawn.members {
        let (id, label) = (escape(&member.id), escape(&drawn.seats.words(&member.name)));
        writeln!(out, "<node id=\"{id}\" label=\"{label}\">{}</node>", values(&of_node(order, &drawn, member)))?;
    }
    writeln!(out, "</nodes>")?;
    writeln!(out, "<edges>")?;
    for link in &drawn.links {
        let (id, from, to) = (escape(&link.id), escape(&link.from), escape(&link.to));
        let weight = link.strength.map_or(1, |strength| strength.get());
        let values = values(&of_edge(link));
        writeln!(out, "<edge id=\"{id}\" source=\"{from}\" target=\"{to}\" weight=\"{weight}\">{values}</edge>")?;
    }
    writeln!(out, "</edges>\n</graph>\n</gexf>")
}

/// What is known of a node or an edge; readers do not apply declared defaults, so what is absent is left out.
fn values(values: &[Option<String>]) -> String {
    let known = values.iter().enumerate().filter_map(|(at, value)| Some((at, value.as_ref()?)));
    let values: String =
        known.map(|(at, value)| format!("<attvalue for=\"{at}\" value=\"{}\"/>", escape(value))).collect();
    if values.is_empty() { values } else { format!("<attvalues>{values}</attvalues>") }
}

fn of_node(order: &Order<'_>, drawn: &Drawn<'_>, member: &Member) -> [Option<String>; NODE.len()] {
    [
        order.city.helix(member).map(|helix| helix.name().to_string()),
        role(order, member).map(str::to_string),
        Some(defaults::ring(member).name().to_string()),
        member.influence.map(|mark| mark.get().to_string()),
        member.interest.map(|mark| mark.get().to_string()),
        member.district.as_ref().map(|district| drawn.seats.words(district).into_owned()),
        member.broker.map(|yes| yes.to_string()),
    ]
}

fn of_edge(link: &Link) -> [Option<String>; EDGE.len()] {
    [link.kind.map(|kind| kind.name().to_string()), link.formal.map(|yes| yes.to_string())]
}

fn graphml_into(order: &Order<'_>, out: &mut dyn Sink) -> io::Result<()> {
    let drawn = Drawn::of(order, |_| true);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    let keys = NODE.iter().map(|key| ("node", "n", key)).chain(EDGE.iter().map(|key| ("edge", "e", key)));
    let keys = keys.chain([("node", "n", &("label", "string")), ("edge", "e", &("weight", "double"))]);
    for (of, sign, (name, what)) in keys {
        let what = if *what == "integer" { "int" } else { what };
        writeln!(out, "<key id=\"{sign}-{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{what}\"/>")?;
    }
    writeln!(out, "<graph id=\"{}\" edgedefault=\"directed\">", escape(&order.city.slug))?;
    let data = |sign: &str, attributes: &[Attribute], values: &[Option<String>]| -> String {
        let known = attributes.iter().zip(values).filter_map(|((name, _), value)| Some((name, value.as_ref()?)));
        known.map(|(name, value)| format!("<data key=\"{sign}-{name}\">{}</data>", escape(value))).collect()
    };
    for member in &drawn.members {
        let (id, label) = (escape(&member.id), escape(&drawn.seats.words(&member.name)));
        let values = data("n", &NODE, &of_node(order, &drawn, member));
        writeln!(out, "<node id=\"{id}\"><data key=\"n-label\">{label}</data>{values}</node>")?;
    }
    for link in &drawn.links {
        let (id, from, to) = (escape(&link.id), escape(&link.from), escape(&link.to));
        let weight = link.strength.map_or(1, |strength| strength.get());
        let values = data("e", &EDGE, &of_edge(link));
        writeln!(
            out,
            "<edge id=\"{id}\" source=\"{from}\" target=\"{to}\"><data key=\"e-weight\">{weight}</data>{values}</edge>"
        )?;
    }
    writeln!(out, "</graph>\n</graphml>")
}
