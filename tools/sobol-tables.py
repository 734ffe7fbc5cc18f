#!/usr/bin/env python3
"""Writes the direction numbers of the Sobol' sequence, and the points that the tests expect, from SciPy.

Debian: apt-get install python3-scipy; /usr/bin/python3 tools/sobol-tables.py (SciPy 1.10.1 wrote the files that are kept).
SciPy derives its _sobol_direction_numbers.npz from Joe and Kuo's file new-joe-kuo-6.21201.
"""
import pathlib

import numpy
import scipy.stats

DIMENSIONS = 2048
ROOT = pathlib.Path(__file__).resolve().parent.parent
NUMBERS = ROOT / "grains/Scenarios.Counties/reference/sobol-joe-kuo.csv"
EXPECTED = ROOT / "tests/Scenarios.Model.Tests/Uncertainty/Designs/sobol-scipy.csv"

source = numpy.load(pathlib.Path(scipy.stats.__file__).parent / "_sobol_direction_numbers.npz")
with NUMBERS.open("w", newline="\n") as file:
    file.write("dimension,degree,coefficients,initial_numbers\n")
    for i in range(DIMENSIONS):
        # SciPy keeps a whole polynomial, 1 a_1 … a_(s-1) 1; Joe and Kuo's a is its inside.
        polynomial = int(source["poly"][i])
        degree = polynomial.bit_length() - 1
        inside = (polynomial >> 1) - (1 << (degree - 1)) if degree else 0
        file.write(f"{i + 1},{degree},{inside},{' '.join(str(m) for m in source['vinit'][i][:degree])}\n")

sobol = scipy.stats.qmc.Sobol(DIMENSIONS, scramble=False, bits=32)
columns = {}
for index in (1000, 1234567):
    columns[index] = sobol.reset().fast_forward(index).random(1)[0] * 2**32
# The Gray code of 2^32 - 1 has its highest bit only: that point is the last direction number.
columns[2**32 - 1] = sobol._sv[:, 31]
with EXPECTED.open("w", newline="\n") as file:
    file.write("# scipy.stats.qmc.Sobol(2048, scramble=False, bits=32), points times 2^32 by index, written by tools/sobol-tables.py\n")
    file.write(f"dimension,{','.join(str(index) for index in columns)}\n")
    for i in range(DIMENSIONS):
        file.write(f"{i + 1},{','.join(str(int(points[i])) for points in columns.values())}\n")
