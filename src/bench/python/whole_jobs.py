#!/usr/bin/env python3
"""Whole jobs of this program beside what users would use instead, as a table with a bar for each.

    python3 src/bench/python/whole_jobs.py [--quick] [row ...]

Both sides get the same generated workbooks in the same run and take turns. The program is the unzipped office ZIP,
started by its tiendo.sh with what an office would have, and is measured as a whole process, up to the last file. Bars are
ratios of wall-clock time, read on a quiet machine; the ratio of computing time stands beside.
"""

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from jobs import Bench, ROWS
from measuring import Failed
from workloads import Workloads

TOP = Path(__file__).resolve().parents[3]
ZIP = TOP / "target" / "tiendo-office.zip"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", metavar="row", help="of: " + " ".join(ROWS) + " (default: all)")
    parser.add_argument("--quick", action="store_true", help="one round each, without the rows that take minutes")
    shared = os.environ.get("TIENDO_SHARED", TOP.parent / "shared")
    parser.add_argument("--shared", type=Path, default=Path(shared), help="peers, generator and shared workbooks")
    parser.add_argument("--python", default="/usr/bin/python3", help="with xlsxwriter, pandas, openpyxl, matplotlib")
    parser.add_argument("--modules", type=Path, default=TOP / "target" / "bench" / "node_modules", help="npm's folder")
    given = parser.parse_args()
    unknown = [row for row in given.rows if row not in ROWS]
    if unknown:
        parser.error("no such row: " + " ".join(unknown))
    if not (given.shared / "bench").is_dir():
        parser.error(f"no peers and no generator in {given.shared / 'bench'}: name the shared folder by --shared")
    return given


def newest(folder):
    return max(path.stat().st_mtime for path in folder.rglob("*") if path.is_file())


def office(folder):
    """The unzipped office ZIP, built first where sources are newer."""
    if not ZIP.exists() or ZIP.stat().st_mtime < max(newest(TOP / "src" / "main"), (TOP / "pom.xml").stat().st_mtime):
        print("building target/tiendo-office.zip …", flush=True)
        subprocess.run(["mvn", "-q", "-DskipTests", "package"], cwd=TOP, check=True)
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(ZIP) as packed:
        packed.extractall(folder)
    home = folder / "tiendo"
    (home / "tiendo.sh").chmod(0o755)
    return home


def main():
    given = arguments()
    folder = TOP / "target" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    home = office(folder / "office")
    workloads = Workloads(given.shared / "bench" / "make-workloads.py", folder, given.python)
    bench = Bench(home, given.shared, given.python, given.modules, workloads, folder / "out", given.quick)
    load, cores = os.getloadavg()[0], os.cpu_count()
    print(f"{cores} cores, load {load:.1f}" + ("  NOT A QUIET MACHINE: trust the ratios of cpu" if load > 0.5 else ""))
    print(bench.head(), flush=True)
    missed = 0
    for name in given.rows or [row for row, job in ROWS.items() if not (given.quick and job.long)]:
        try:
            line, passed = bench.row(name)
        except Failed as failure:
            line, passed = f"{name:<14} FAILED: {failure}", False
        missed += not passed
        print(line, flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
