"""The measured pages written by python-docx. Arguments: the pages as JSON, the file."""
import json
import sys

from docx import Document

with open(sys.argv[1], encoding="utf-8") as source:
    pages = json.load(source)
document = Document()
for page in pages:
    document.add_heading(page["heading"], 1)
    for text in page["paragraphs"]:
        document.add_paragraph(text)
    rows = page["rows"]
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows):
        for cell, text in zip(row.cells, texts):
            cell.text = text
document.save(sys.argv[2])
