"""What foreign readers make of everything that ulg exports of the Gdańsk sample.

    judge.py ULG      the program; needs the packages of requirements.txt

Each check runs in a process of its own, since icalendar and vobject remember time zones. Prints one line a check, and
ends with 1 if one of them fails.
"""

import csv
import json
import multiprocessing
import subprocess
import sys
import tempfile
from pathlib import Path

EVENTS, MEMBERS, LINKS = 45, 48, 37


def workbook(ulg, city, out):
    import openpyxl
    import pandas

    path = out / "plan.xlsx"
    export(ulg, city, "workbook", path)
    book = openpyxl.load_workbook(path)
    sheet = book["Members"]
    assert [cell.value for cell in sheet[1]][:3] == ["ulg id", "ulg base", "name"]
    assert sheet.max_row == MEMBERS + 1 and sheet.freeze_panes == "D2"
    hidden = sheet.column_dimensions["A"]
    assert hidden.hidden and (hidden.min, hidden.max) == (1, 2)
    assert book["Lists (ignore)"].sheet_state == "hidden"
    assert {p.name: p.value for p in book.custom_doc_props.props}["ulg-city"] == "gdansk"
    day = book["Meetings"]["E2"]
    assert day.is_date and day.number_format == "yyyy-mm-dd", day.value
    for each in book:
        assert all(cell.data_type != "f" and not cell.hyperlink for row in each.iter_rows() for cell in row)
    frames = pandas.read_excel(path, sheet_name=None)
    assert len(frames["Members"]) == MEMBERS and frames["Members"]["influence"].dtype == "float64"


def table(ulg, city, out):
    path = out / "members.csv"
    export(ulg, city, "members", path)
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == MEMBERS and rows[0]["name"] == "Social Development Department", rows[0]


def calendar(ulg, city, out):
    import icalendar

    path = out / "ulg.ics"
    export(ulg, city, "calendar", path)
    read = icalendar.Calendar.from_ical(path.read_bytes())
    events = list(read.walk("VEVENT"))
    assert len(events) == EVENTS and sum(len(event.errors) for event in events) == 0
    assert str(events[0]["DTSTART"].dt) == "2016-05-19 17:00:00+02:00"


def calendar_of_vobject(ulg, city, out):
    import vobject

    path = out / "v.ics"
    export(ulg, city, "calendar", path)
    read = vobject.readOne(path.read_text(encoding="utf-8"))
    assert len(read.vevent_list) == EVENTS and read.vevent_list[0].summary.value == "ULG 1: Who is here?"


def contacts(ulg, city, out):
    import vobject

    path = out / "group.vcf"
    export(ulg, city, "contacts", path, "--people")
    cards = list(vobject.readComponents(path.read_text(encoding="utf-8")))
    assert cards[0].n.value.family == "Wilk-Śnieżna" and cards[0].org.value == ["Social Development Department"]
    assert all(card.email.value.endswith("@example.org") for card in cards if hasattr(card, "email"))


def network(ulg, city, out):
    import networkx

    for ending, read in [("gexf", networkx.read_gexf), ("graphml", networkx.read_graphml)]:
        path = out / f"network.{ending}"
        export(ulg, city, "network", path)
        graph = read(path)
        counts = (graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed())
        assert counts == (MEMBERS, LINKS, True), counts
        assert graph.nodes["labour-office"]["influence"] == 4


def kumu(ulg, city, out):
    """Kumu's own rules of a blueprint and of a workbook."""
    import openpyxl

    export(ulg, city, "kumu", out / "map.json")
    read = json.loads((out / "map.json").read_text(encoding="utf-8"))
    ids = {element["id"] for element in read["elements"]}
    assert len(ids) == len(read["elements"]) and all(isinstance(one["tags"], list) for one in read["elements"])
    for link in read["connections"]:
        assert link["from"] in ids and link["to"] in ids and link["direction"] == "directed"
    assert not any("_" in one or "." in one for one in ids)
    export(ulg, city, "kumu", out / "map.xlsx")
    book = openpyxl.load_workbook(out / "map.xlsx")
    assert [cell.value for cell in book["Elements"][1]][:3] == ["ID", "Label", "Type"]
    assert [cell.value for cell in book["Connections"][1]][:3] == ["ID", "From", "To"]
    words = {str(cell.value).upper() for sheet in book for row in sheet.iter_rows() for cell in row}
    assert not words & {"YES", "NO", "ON", "OFF", "TRUE", "FALSE"}


def documents(ulg, city, out):
    import docx

    for what in ["report", "minutes", "action-table", "exchange-table"]:
        path = out / f"{what}.docx"
        export(ulg, city, what, path)
        read = docx.Document(path)
        assert read.paragraphs[0].style.name == "Heading 1", what
        for one in read.tables:
            assert "tblHeader" in one.rows[0]._tr.xml and "cantSplit" in one.rows[-1]._tr.xml
            assert len({len(row.cells) for row in one.rows}) == 1


def export(ulg, city, what, path, *more):
    subprocess.run([ulg, "export", what, path, "--force", *more], cwd=city, check=True, capture_output=True)


CHECKS = [workbook, table, calendar, calendar_of_vobject, contacts, network, kumu, documents]


def run(check, ulg, city, out):
    try:
        check(ulg, city, Path(out))
    except Exception as error:
        print(f"{check.__name__}: {type(error).__name__}: {error}")
        sys.exit(1)
    print(f"{check.__name__}: good")


def main(ulg):
    ulg = str(Path(ulg).resolve())
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        city = Path(folder) / "gdansk"
        subprocess.run([ulg, "init", str(city), "--like", "gdansk"], check=True, capture_output=True)
        for check in CHECKS:
            process = multiprocessing.Process(target=run, args=(check, ulg, city, folder))
            process.start()
            process.join()
            failed += process.exitcode != 0
    sys.exit(failed > 0)


if __name__ == "__main__":
    main(sys.argv[1])
