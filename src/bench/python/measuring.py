"""Runs whole processes and says what they took."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Took:
    """Wall-clock and computing seconds, and the most memory in MiB, of a process with all that it started."""

    wall: float
    cpu: float
    peak: float

    def __str__(self):
        return f"{self.wall:.2f} s / {self.cpu:.2f} s / {self.peak:.0f} MiB"


class Failed(Exception):
    """A process that did not do its work; its last words."""


def run(command, accepted=(0,), environment=None, folder=None):
    """One run of a command. Anything but the accepted exit codes fails, so that no broken run is called quick."""
    began = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
        cwd=folder,
    )
    said = process.stdout.read()
    process.stdout.close()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        last = said.decode("utf-8", "replace").strip()[-400:]
        raise Failed(f"exit code {process.returncode} of {' '.join(map(str, command))}\n{last}")
    return Took(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(runs):
    """Each figure's own median."""
    return Took(*(statistics.median(values) for values in zip(*((r.wall, r.cpu, r.peak) for r in runs))))


def alternating(rounds, jobs):
    """Medians by name, the jobs taking turns, so that what else the machine does hits all of them alike."""
    runs = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            runs[name].append(job())
    return {name: median(each) for name, each in runs.items()}
