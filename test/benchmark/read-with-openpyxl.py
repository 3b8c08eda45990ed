"""openpyxl, read-only, reads one file: prints rows, milliseconds and peak memory as JSON."""
import json
import resource
import sys
import time

from openpyxl import load_workbook

begin = time.perf_counter()
sheet = load_workbook(sys.argv[1], read_only=True).worksheets[0]
rows = sum(1 for row in sheet.iter_rows(values_only=True) if any(cell is not None for cell in row))
milliseconds = (time.perf_counter() - begin) * 1000
usage = resource.getrusage(resource.RUSAGE_SELF)
# Not ru_maxrss: that starts at what the process that started this one held.
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
spent = {"peakMiB": peak / 1024, "processor": (usage.ru_utime + usage.ru_stime) * 1000}
print(json.dumps({"rows": rows - 1, "milliseconds": milliseconds, **spent}))
