"""The workbooks that are worked on: generated once, by the shared generator, and kept under target/bench."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

MANY = {"folder-1000": 1_000, "folder-10000": 10_000}

SECTORS = [
    "Tăng trưởng kinh tế",
    "Công nghiệp",
    "Xuất nhập khẩu, thương mại",
    "Thu, chi ngân sách",
    "Nông, lâm nghiệp và thủy sản",
    "Đầu tư",
    "Doanh nghiệp",
    "Văn hóa, xã hội, môi trường",
]

UNITS = {"Tỷ đồng": "tỷ đồng", "Tấn": "tấn", "Ha": "ha", "Người": "người", "%": "%", "Triệu USD": "triệu USD"}


class Workloads:
    """Folders of workbooks."""

    def __init__(self, generator, folder, python):
        self.generator = generator
        self.folder = folder
        self.python = python

    def of(self, name):
        """The folder of that name, generated where it is not there yet; a broken generation leaves none."""
        made = self.folder / name
        if not made.is_dir():
            fresh = self.folder / "fresh"
            shutil.rmtree(fresh, ignore_errors=True)
            subprocess.run([self.python, __file__, self.generator, fresh, name], check=True)
            os.rename(fresh / name, made)
        return made

    def books(self, shared):
        """The real workbooks alone: the tables of what they ought to give lie beside them and are no books."""
        made = self.folder / "books"
        shutil.rmtree(made, ignore_errors=True)
        for book in shared.rglob("*.xls*"):
            copy = made / book.relative_to(shared)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(book, copy)
        return made

    def with_catalogue(self, name):
        """The same workbooks beside a catalogue workbook that knows some of their rows as headline indicators."""
        made = self.folder / (name + "-known")
        if not made.is_dir():
            source = self.of(name)
            fresh = self.folder / "fresh"
            shutil.rmtree(fresh, ignore_errors=True)
            shutil.copytree(source, fresh)
            subprocess.run([self.python, __file__, self.generator, fresh, "catalogue"], check=True)
            os.rename(fresh, made)
        return made


def catalogue(folder):
    """Writes a catalogue workbook as `tiendo catalogue` does, with rows of the first book as indicators of their own."""
    import xlsxwriter

    keys = ["#remove", "#code", "#name_vi", "#name_en", "#sector", "#department", "#unit", "#price_basis", "#kind"]
    keys += ["#direction", "#percent_of_plan", "#year_end_only", "#headline"]
    rows = list(known(folder))
    with xlsxwriter.Workbook(str(folder / "danh-muc.xlsx")) as book:
        sheet = book.add_worksheet("Tiến độ – chỉ tiêu")
        sheet.write_string(0, 0, "Danh mục chỉ tiêu đang dùng")
        sheet.write_row(4, 0, keys)
        sheet.write_row(5, 0, [key[1:] for key in keys])
        for number, (name, unit) in enumerate(rows):
            sector = SECTORS[number % len(SECTORS)]
            row = ["", f"bench-{number + 1}", name, "", sector, "", UNITS[unit], "", "lũy kế trong năm"]
            sheet.write_row(6 + number, 0, row + ["càng cao càng tốt", "có", "không", "có"])


def known(folder):
    """Names and units of rows that hold both a plan and a result, each name once: in the first book that has it."""
    import openpyxl

    found = {}
    for file in sorted(folder.glob("bc_*.xlsx")):
        for row in openpyxl.load_workbook(file, data_only=True).active.iter_rows(min_row=6, values_only=True):
            name, unit, plan, actual = row[1], row[2], row[4], row[5]
            if unit in UNITS and isinstance(plan, float) and isinstance(actual, float):
                found.setdefault(name, unit)
    return found.items()


def generate(generator, folder, name):
    """Runs in the Python that has the generator's libraries."""
    spec = importlib.util.spec_from_file_location("generator", generator)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if name == "catalogue":
        catalogue(folder)
    elif name in MANY:
        module.small(str(folder), MANY[name], 1, 60, 3, name)
    elif name == "small":
        module.small(str(folder))
    elif name == "year":
        module.small(str(folder), 400, 3, 100, 2, "year")
    else:
        module.big(str(folder), {"big300k": 300_000, "big1m": 1_000_000}[name], name)


if __name__ == "__main__":
    import sys

    generate(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
