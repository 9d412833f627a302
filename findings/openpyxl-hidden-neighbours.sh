#!/usr/bin/env bash
# openpyxl 3.1.5 reading a workbook in which columns A and B are hidden and have the same width: it keeps one entry for
# both, under A. Asked by its letter, B is shown; saved again, both are hidden all the same.
# Whoever hides two columns of keys beside each other (an id and a sum, so that rows are known when they come back) and
# looks whether they still are hidden, is told that the second one is not.
#
# Guess, written before the run: each of the two says that it is hidden.
# Seen: "read: A hidden True, reaches 2; B hidden False" and "saved and read by its file: columns 1 to 2 hidden".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 XlsxWriter==3.2.9
cat > seen.py <<'PYTHON'
import re
import zipfile

import openpyxl
import xlsxwriter

with xlsxwriter.Workbook("keys.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.set_column(0, 0, 0, None, {"hidden": True})
    sheet.set_column(1, 1, 0, None, {"hidden": True})
    sheet.write_row(0, 0, ["id", "sum", "name"])

book = openpyxl.load_workbook("keys.xlsx")
columns = book.active.column_dimensions
first, second = columns["A"], columns["B"]
print(f"read: A hidden {first.hidden}, reaches {first.max}; B hidden {second.hidden}")
book.save("again.xlsx")
text = zipfile.ZipFile("again.xlsx").read("xl/worksheets/sheet1.xml").decode()
found = re.findall(r"<col [^>]*>", text)
spans = [(re.search(r'min="(\d+)"', one)[1], re.search(r'max="(\d+)"', one)[1]) for one in found if 'hidden="1"' in one]
print("saved and read by its file:", "; ".join(f"columns {low} to {high} hidden" for low, high in spans))
PYTHON
venv/bin/python seen.py | tee seen
cat > expected <<'TEXT'
read: A hidden True, reaches 2; B hidden False
saved and read by its file: columns 1 to 2 hidden
TEXT
diff expected seen || { echo "changed: openpyxl answers otherwise now"; exit 1; }
