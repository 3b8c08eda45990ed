"""Writes a planning workbook with XlsxWriter: shared strings, or strings in the cells with constant memory."""
import datetime
import sys

import xlsxwriter

book = xlsxwriter.Workbook(sys.argv[1], {"constant_memory": sys.argv[2] == "inline"})
day_format = book.add_format({"num_format": "dd/mm/yyyy"})
sheet = book.add_worksheet("Planning")
sheet.write_row(0, 0, ["Overeenkomstnummer", "Lerende", "Startdatum", "Uren per week", "Opmerking"])
sheet.write_boolean(0, 7, True)
sheet.merge_range("J1:K1", "titel")
for i in range(1, 300):
    sheet.write_string(i, 0, f"OVK-{i}")
    sheet.write_string(i, 1, f"L&{i} é _x000D_ \n <x>")
    sheet.write_datetime(i, 2, datetime.datetime(2024, 9, 1) + datetime.timedelta(days=i), day_format)
    sheet.write_number(i, 3, i / 7)
    sheet.write_formula(i, 4, f"=D{i + 1}*2", None, i * 2 / 7)
book.add_worksheet("Leeg")
book.close()
