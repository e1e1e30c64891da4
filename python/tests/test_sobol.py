"""Computes Sobol's indices of a plan's points without the program's code and compares them with those of ``sensitivity``."""

import csv
import pathlib
import subprocess
import tempfile
import unittest

import smolny

MEASURE = "petrograd_soviet.soviet_power"
DAY = "1917-09-25"
PLAN = """\
smolny: 1
kind: plan
id: sobol
of: october-1917
vary: {drive.credibility: {from: 0.5, to: 1.5}, drive.threat: {from: 0.3, to: 1}}
design: saltelli
points: 12
seeds: {runs: 1}
scale: class
"""


def table(file):
    with open(file, encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def indices(values, count):
    """First order as Saltelli and others (2010, table 2b), total order as Jansen (2f), of blocks A, B, A with one column of B."""
    blocks = [values[at : at + count + 2] for at in range(0, len(values), count + 2)]
    mean = sum(block[0] + block[1] for block in blocks) / (2 * len(blocks))
    variance = sum((block[0] - mean) ** 2 + (block[1] - mean) ** 2 for block in blocks) / 2
    first = [sum((b[1] - mean) * (b[axis + 2] - b[0]) for b in blocks) / variance for axis in range(count)]
    total = [sum((b[axis + 2] - b[0]) ** 2 for b in blocks) / 2 / variance for axis in range(count)]
    return first, total


class SobolTest(unittest.TestCase):
    def test_indices_agree_with_those_of_the_program(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "sobol.yaml").write_text(PLAN, encoding="utf-8")
            words = ["sensitivity", str(folder / "sobol.yaml"), "--of", MEASURE, "--on", DAY, "--no-store"]
            words += ["--progress", "none", "--out", str(folder / "out")]
            subprocess.run(smolny._program() + words, check=True, stdout=subprocess.DEVNULL)
            found = table(folder / "out" / "indices.csv")
            rows = table(folder / "out" / "runs.csv")
        names = ["drive.credibility", "drive.threat"]
        points = [{"seed": int(row["seed"]), "set": {name: float(row[name]) for name in names}} for row in rows]
        with smolny.Smolny() as program:
            runs = program.runs("october-1917", points, scale="class", measures=[MEASURE], on=[DAY])
            values = [run["measures"][MEASURE][0] for run in runs]
        first, total = indices(values, len(names))
        for axis, name in enumerate(names):
            for index, value in (("first", first[axis]), ("total", total[axis])):
                row = [r for r in found if r["parameter"] == name and r["index"] == index]
                self.assertEqual(len(row), 1)
                self.assertAlmostEqual(float(row[0]["value"]), value, delta=0.001)
        self.assertGreater(max(total), 0.1)


if __name__ == "__main__":
    unittest.main()
