"""Writes a planning workbook with openpyxl, with strings, numbers, dates, booleans, formulas, errors and merges."""
import datetime
import sys

from openpyxl import Workbook

book = Workbook()
sheet = book.active
sheet.title = "Planning"
sheet.append(["Overeenkomstnummer", "Lerende", "Startdatum", "Uren per week", "Opmerking"])
for i in range(300):
    day = datetime.date(2024, 9, 1) + datetime.timedelta(days=i)
    sheet.append([f"OVK-{i}", f"L&{i} é <x>", day, i / 8, None if i % 3 else " spaties "])
sheet["H1"] = "=1+1"
sheet["I1"] = "#N/A"
sheet["J1"] = True
sheet.merge_cells("L1:M2")
book.create_sheet("Leeg")
book.save(sys.argv[1])
