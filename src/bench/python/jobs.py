"""The jobs that are measured, and the bar of each."""

import json
import os
import shutil
import time
from dataclasses import dataclass, field
from typing import Callable

import measuring

AREA = ["--area", "Thái Nguyên"]

CHARTS = 12

CORES = os.cpu_count()


@dataclass(frozen=True)
class Row:
    """What is measured: its method in Bench, whether it takes minutes."""

    measure: Callable
    long: bool = False


@dataclass
class Verdict:
    """What came out: our own figures, the peers' by name, and conditions with whether each holds."""

    ours: measuring.Took
    peers: dict = field(default_factory=dict)
    held: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def line(self, name):
        parts = [f"{name:<14} {str(self.ours):<30}"]
        for peer in ("pandas", "sheetjs"):
            parts.append(f"{self.beside(peer):<44}")
        passed = all(holds for _, holds in self.held)
        parts.append("PASS " if passed else "MISS ")
        parts.append("; ".join(f"{what} {'ok' if holds else 'MISSED'}" for what, holds in self.held))
        return "  ".join(parts) + "".join("\n    " + note for note in self.notes), passed

    def beside(self, peer):
        took = self.peers.get(peer)
        if took is None:
            return "–"
        if isinstance(took, str):
            return took
        return f"{took}  ×{self.ours.wall / took.wall:.2f} (cpu ×{self.ours.cpu / took.cpu:.2f})"

    def at_most(self, bar, peer):
        took = self.peers[peer]
        measured = not isinstance(took, str)
        self.held.append((f"≤ {bar} × {peer}", measured and self.ours.wall <= bar * took.wall))

    def holds(self, what, condition):
        self.held.append((what, bool(condition)))


class Bench:
    """Measures row by row."""

    def __init__(self, home, shared, python, modules, workloads, out, quick):
        self.home, self.shared, self.python, self.modules = home, shared, python, modules
        self.workloads, self.out, self.quick = workloads, out, quick
        self.run_once(self.home / "input")()
        self.await_classes()

    def await_classes(self):
        """The first run has ended; what it leaves behind for later ones is made after it."""
        until = time.monotonic() + 120
        while not (self.home / "tiendo.jsa").exists():
            if time.monotonic() > until:
                raise measuring.Failed("no tiendo.jsa: later runs would start slowly")
            time.sleep(0.2)

    @staticmethod
    def head():
        took = "wall / cpu / peak"
        return f"{'row':<14} {'tiendo ' + took:<30}  {'pandas ' + took + '  ratio':<44}  {'SheetJS, the same':<44}  bar"

    def row(self, name):
        return ROWS[name].measure(self).line(name)

    def tiendo(self, *words, memory="1g"):
        command = [self.home / "tiendo.sh", *words]
        return measuring.run(command, accepted=(0, 1), environment={"TIENDO_MEMORY": memory}, folder=self.home)

    def run_once(self, folder, *options, memory="1g"):
        """One whole batch into an empty output folder."""

        def job():
            shutil.rmtree(self.out, ignore_errors=True)
            return self.tiendo("run", "--input", folder, "--output", self.out, *options, memory=memory)

        return job

    def peer(self, name, folder):
        """One run of a peer, or what is missing for it."""
        if name == "pandas":
            command = [self.python, self.shared / "bench" / "peer-pandas.py", folder, self.out.with_name("pandas")]
            probe = [self.python, "-c", "import pandas, openpyxl, matplotlib, jinja2"]
            missing = "MISSING: apt install python3-pandas python3-openpyxl python3-matplotlib python3-jinja2"
        else:
            script = self.shared / "bench" / "peer-sheetjs.js"
            command = ["node", script, "sheetjs", folder, self.out.with_name("sheetjs"), "sharp"]
            probe = ["node", "-e", "for (const m of ['xlsx', 'echarts', 'sharp', 'mustache']) require(m)"]
            missing = f"MISSING: npm install --prefix {self.modules.parent} (shared bench/package.json)"
        environment = {"NODE_PATH": str(self.modules)}
        try:
            measuring.run(probe, environment=environment)
        except (measuring.Failed, FileNotFoundError):
            return missing
        return lambda: measuring.run(command, environment=environment)

    def beside(self, ours, folder, rounds, *names):
        """Ours and the peers' medians, taking turns."""
        peers = {name: self.peer(name, folder) for name in names}
        jobs = {"ours": ours, **{name: job for name, job in peers.items() if callable(job)}}
        took = measuring.alternating(1 if self.quick else rounds, jobs)
        return Verdict(took["ours"], {name: took.get(name, peers[name]) for name in names})

    def small(self):
        """Page, pictures, tables and run folder: what the peers make too."""
        folder = self.workloads.with_catalogue("small")
        ours = self.run_once(folder, *AREA, "--review", "none")
        verdict = self.beside(ours, self.workloads.of("small"), 5, "pandas", "sheetjs")
        verdict.at_most(0.6, "pandas")
        verdict.holds("≤ 256 MiB", verdict.ours.peak <= 256)
        charts = len(list((self.out / "latest" / "charts").glob("*.png")))
        verdict.holds(f"{charts} charts ≥ {CHARTS}", charts >= CHARTS)
        return verdict

    def small_reviewed(self):
        return self.reviewed(self.workloads.with_catalogue("small"), 5)

    def year(self):
        folder = self.workloads.of("year")
        ours = self.run_once(folder, *AREA, "--review", "none")
        verdict = self.beside(ours, folder, 3, "pandas", "sheetjs")
        verdict.at_most(1.0, "sheetjs")
        verdict.at_most(0.15, "pandas")
        return verdict

    def year_reviewed(self):
        return self.reviewed(self.workloads.of("year"), 1)

    def reviewed(self, folder, rounds):
        ours = self.run_once(folder, *AREA)
        verdict = self.beside(ours, folder, rounds)
        copies = len(list((self.out / "review").glob("*")))
        verdict.notes.append(f"the same with {copies} workbooks marked up for their authors: no peer does that, no bar")
        return verdict

    def big300k(self):
        folder = self.workloads.of("big300k")
        ours = self.run_once(folder, *AREA, "--review", "none", memory="256m")
        verdict = self.beside(ours, folder, 3, "sheetjs")
        verdict.at_most(0.5, "sheetjs")
        return verdict

    def big1m(self):
        folder = self.workloads.of("big1m")
        ours = self.run_once(folder, *AREA, "--review", "none", memory="256m")
        verdict = self.beside(ours, folder, 3, "pandas")
        verdict.holds("ends with -Xmx256m", True)
        verdict.at_most(0.25, "pandas")
        return verdict

    def sample(self):
        """Where the time of the sample set goes; steps without parts, and the parts of the others."""
        took = measuring.alternating(1 if self.quick else 5, {"ours": self.run_once(self.home / "input")})["ours"]
        steps = json.loads((self.out / "latest" / "timings.json").read_text(encoding="utf-8"))
        wholes = {name.split(".")[0] for name in steps if "." in name}
        shares = {name: millis for name, millis in steps.items() if name not in wholes}
        total = sum(shares.values())
        verdict = Verdict(took)
        most = max(shares, key=shares.get)
        verdict.holds(f"{most} {shares[most] / total:.0%} ≤ 25%", shares[most] <= total / 4)
        ordered = sorted(shares.items(), key=lambda step: -step[1])
        verdict.notes.append(" · ".join(f"{name} {millis / total:.0%}" for name, millis in ordered))
        return verdict

    def shared_books(self):
        folder = self.workloads.books(self.shared / "workbooks")
        size = sum(file.stat().st_size for file in folder.rglob("*.xls*")) / 1e6
        ours = self.run_once(folder, *AREA, "--review", "none")
        verdict = self.beside(ours, folder, 3)
        by_cpu, by_wall = size / verdict.ours.cpu, size / verdict.ours.wall / CORES
        verdict.holds("≥ 3 MB/s of workbook per core", by_wall >= 3)
        verdict.notes.append(f"{size:.1f} MB: {by_wall:.1f} MB/s for each of {CORES} cores, {by_cpu:.1f} MB by cpu second")
        return verdict

    def many(self):
        few = self.run_once(self.workloads.of("folder-1000"), *AREA, "--review", "none", memory="512m")()
        many = self.run_once(self.workloads.of("folder-10000"), *AREA, "--review", "none", memory="512m")()
        verdict = Verdict(many)
        grown = many.wall / 10 / few.wall
        verdict.holds(f"time by workbook ×{grown:.2f} of 1,000's (cpu ×{many.cpu / 10 / few.cpu:.2f}) ≤ 1.1", grown <= 1.1)
        verdict.holds("ends with -Xmx512m", True)
        verdict.notes.append(f"1,000 workbooks: {few}")
        return verdict

    def help(self):
        took = measuring.alternating(1 if self.quick else 5, {"ours": lambda: self.tiendo("--help")})["ours"]
        verdict = Verdict(took)
        verdict.holds("≤ 0.4 s", took.wall <= 0.4)
        return verdict


ROWS = {
    "small": Row(Bench.small),
    "small-reviewed": Row(Bench.small_reviewed),
    "year": Row(Bench.year),
    "year-reviewed": Row(Bench.year_reviewed, long=True),
    "300k": Row(Bench.big300k),
    "1m": Row(Bench.big1m, long=True),
    "sample": Row(Bench.sample),
    "shared": Row(Bench.shared_books),
    "many": Row(Bench.many, long=True),
    "help": Row(Bench.help),
}
