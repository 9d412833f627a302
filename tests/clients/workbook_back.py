"""The workbook goes out, through a spreadsheet, and back: nothing but what somebody changed may be an edit.

    python3 tests/clients/workbook_back.py ULG CITY

ULG is the program, CITY a city's folder, of which a copy is used. Needs openpyxl; pandas, soffice (LibreOffice) and
ssconvert (gnumeric) are used where they are there.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, **more)


def office(ending):
    def through(source, target):
        folder = target.parent / "office"
        run("soffice", "--headless", "--convert-to", ending, "--outdir", folder, source, check=True)
        made = folder / (source.stem + "." + ending)
        if ending == "xlsx":
            made.rename(target)
        else:
            office("xlsx")(made, target)

    return through


def gnumeric(source, target):
    run("ssconvert", source, target, check=True)


def openpyxl_again(source, target):
    import openpyxl

    openpyxl.load_workbook(source).save(target)


def pandas_again(source, target):
    import pandas

    sheets = pandas.read_excel(source, sheet_name=None, dtype=object)
    with pandas.ExcelWriter(target) as writer:
        for name, frame in sheets.items():
            frame.to_excel(writer, sheet_name=name, index=False)


CLIENTS = {
    "untouched": (None, shutil.copy),
    "openpyxl": (None, openpyxl_again),
    "pandas": (None, pandas_again),
    "LibreOffice": ("soffice", office("xlsx")),
    "LibreOffice by way of .ods": ("soffice", office("ods")),
    "gnumeric": ("ssconvert", gnumeric),
}


def plan(ulg, city, file):
    answer = run(ulg, "-C", city, "import", file, "--people", "--dry-run", "--json")
    if answer.returncode not in (0, 65, 75):
        sys.exit(f"{file.name}: {answer.stderr}")
    return json.loads(answer.stdout)


def edits(plan):
    rows = [row for row in plan["rows"] if row["outcome"] != "same"]
    return [(row["outcome"], row["record"], sorted(field["field"] for field in row["fields"])) for row in rows]


def change(file):
    """What a colleague does: two cells, a row, a mark. Gives what the import must find."""
    import openpyxl

    book = openpyxl.load_workbook(file)
    members = book["Members"]
    heads = {cell.value: cell.column for cell in members[1]}
    ids = {members.cell(row, heads["ulg id"]).value: row for row in range(2, members.max_row + 1)}
    first, second, third = list(ids)[:3]
    influence = members.cell(ids[first], heads["influence"])
    influence.value = 1 if influence.value != 1 else 2
    members.cell(ids[second], heads["district"]).value = "Changed quarter"
    members.cell(ids[third], heads["remove"]).value = "x"
    members.cell(members.max_row + 1, heads["name"]).value = "Added House of a Colleague"
    book.save(file)
    return [
        ({"removed"}, f"member/{third}", []),
        ({"changed"}, f"member/{first}", ["influence"]),
        ({"changed", "filled"}, f"member/{second}", ["district"]),
        ({"new"}, "member/added-house-of-a-colleague", ["name"]),
    ]


def same(found, wanted):
    pairs = zip(sorted(found, key=lambda one: one[1]), sorted(wanted, key=lambda one: one[1]))
    return len(found) == len(wanted) and all(one[1:] == two[1:] and one[0] in two[0] for one, two in pairs)


def main(ulg, city):
    ulg = Path(ulg).resolve()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        shutil.copytree(city, folder / "city")
        source = folder / "plan.xlsx"
        run(ulg, "-C", folder / "city", "export", "workbook", source, "--people", "--private", check=True)
        edited = folder / "edited.xlsx"
        shutil.copy(source, edited)
        wanted = change(edited)
        for name, (tool, through) in CLIENTS.items():
            if tool and not shutil.which(tool):
                print(f"{name}: {tool} is not here")
                continue
            for what, file, expected in (("as it was", source, []), ("edited", edited, wanted)):
                target = folder / f"{name.replace(' ', '-')}-{file.name}"
                through(file, target)
                found = plan(ulg, folder / "city", target)
                good = same(edits(found), expected)
                wrong += not good
                print(f"{name}, {what}: {len(found['rows'])} rows, {'right' if good else 'WRONG'}")
                for one in [] if good else edits(found)[:10]:
                    print("   ", one)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
