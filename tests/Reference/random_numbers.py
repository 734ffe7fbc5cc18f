#!/usr/bin/env python3
"""Checks sections 1 and 2 of reference.py, and writes a table of random numbers.

    random_numbers.py [-o random.csv]

The checks come first; no table is written if one fails. The inverse normal is compared with a normal
distribution function of 60 digits, and with scipy where it is installed.
"""

import argparse
import csv
import math
import sys
from decimal import Decimal, getcontext
from types import SimpleNamespace

from reference import draw_from, fnv_1a, inverse_normal, inverse_triangular, philox, random_words, require, uniform_of

getcontext().prec = 60
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494")
TOLERANCE = 1e-15

STREAMS = ["growth.grain.p14", "linkage.response", "shock.common", "project/trina-solar/realised",
           "project/trina-solar/delay", "project/electrolytic-aluminium/utilisation", "growth/common/2021",
           "growth/industry/2035", "price/services/2028", "project/新材料园区/realised", "project/café-été/delay",
           "price/𠮷野/2030", "鋁", "a"]
DRAWS = [0, 1, 2, 63, 2**32 - 2, 2**32 - 1, 2**32, 2**32 + 1, 2**40 + 2, 2**40 + 3, 2**40 + 4]
SEEDS = [0, 1, 20211231, 2**64 - 1]
ROWS = 40
TAILS = [("growth/common/2030", 309072, 20211231), ("growth/common/2030", 333162, 20211231),       # beyond 4 sigma
         ("price/industry/2022", 376606, 20211231), ("price/industry/2022", 376326, 20211231)]


def check_philox():
    """The known answers of Random123."""
    for counter, key, answer in [
            ([0] * 4, [0] * 2, "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
            ([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2, "408f276d 41c83b0e a20bc7c6 6d5451fd"),
            ([0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344], [0xA4093822, 0x299F31D0],
             "d16cfe09 94fdcceb 5001e420 24126ea1")]:
        found = " ".join(f"{word:08x}" for word in philox(counter, key))
        require(found == answer, f"Philox gives {found}, not {answer}")


def check_fnv():
    for name, answer in [("", 0xCBF29CE484222325), ("a", 0xAF63DC4C8601EC8C), ("foobar", 0x85944171F73967E8)]:
        require(fnv_1a(name) == answer, f"FNV-1a of {name!r} is {fnv_1a(name):x}, not {answer:x}")


def check_uniform():
    require(uniform_of(0, 0) == 2.0**-53, "the least uniform")
    require(uniform_of(0xFFFFFFFF, 0xFFFFFFFF) == 1 - 2.0**-53, "the greatest uniform")
    require(uniform_of(0, 0x80000000) == 0.5 + 2.0**-53, "x1 is the high word")


def density(z):
    return (-z * z / 2).exp() / (2 * PI).sqrt()


def distribution(z):
    """1/2 + density · (z + z³/3 + z⁵/(3·5) + …)"""
    term, series, n = z, z, 1
    while abs(term) > Decimal(10) ** -55 * abs(series):
        n += 2
        term *= z * z / n
        series += term
    return Decimal(1) / 2 + density(z) * series


def error_of(u):
    """The relative error of the inverse normal at u, to first order."""
    z = Decimal(inverse_normal(u))
    return abs(float((distribution(z) - Decimal(u)) / density(z) / z))


def check_inverse_normal():
    grid = {(i * 2**41 + 0.5) * 2.0**-52 for i in range(1, 2048)}             # all over 0…1
    grid |= {2.0**-k + 2.0**-53 for k in range(1, 53)} | {1 - 2.0**-k - 2.0**-53 for k in range(2, 52)}  # tails
    grid |= {0.5 + side * (0.425 + step * 1e-9) for side in (-1, 1) for step in (-1, 0, 1)}      # where the parts meet
    grid |= {math.exp(-25) * (1 + step * 1e-9) for step in (-1, 0, 1)}
    grid |= {2.0**-53, 1 - 2.0**-53, 0.5 - 2.0**-53, 0.5 + 2.0**-53}
    worst = max((error_of(u), u) for u in grid)
    require(worst[0] <= TOLERANCE, f"the inverse normal of {worst[1]} is off by {worst[0]}")
    require(inverse_normal(0.5) == 0, "the median")
    try:
        from scipy.special import ndtri
    except ImportError:
        return f"worst relative error {worst[0]:.1e} over {len(grid)} points (no scipy here)"
    apart = max(abs(inverse_normal(u) / float(ndtri(u)) - 1) for u in grid)
    require(apart <= 2 * TOLERANCE, f"the inverse normal and scipy are {apart} apart")
    return f"worst relative error {worst[0]:.1e} over {len(grid)} points; {apart:.1e} from scipy's"


def check_distributions():
    for low, mode, high in [(0, 1, 3), (-2, -2, 5), (1, 4, 4), (0.15, 0.35, 0.6)]:
        for u in [1e-12, 0.1, 1 / 3, 0.5, 0.9, 1 - 1e-12]:
            x = inverse_triangular(u, low, mode, high)
            below = (x - low) ** 2 / (high - low) / (mode - low) if x < mode else (
                1 - (high - x) ** 2 / (high - low) / (high - mode) if x < high else 1)
            require(math.isclose(below, u, abs_tol=1e-15), f"triangular {low}, {mode}, {high} at {u}: {below}")
    require(inverse_triangular(0.3, 2, 2, 2) == 2, "triangular without width")
    for kind, mean, deviation in [("uniform", 2.0, 4 / 12**0.5), ("normal", 1.0, 4 / (2 * 1.6448536269514722)),
                                  ("triangular", 1.0 + 2 / 3, ((0 + 1 + 16 - 0 - 0 - 4) / 18) ** 0.5)]:
        assumption = SimpleNamespace(distribution=kind, low=0.0, mode=1.0, high=4.0)
        drawn = [draw_from(assumption, 5, draw, "x") for draw in range(20000)]
        found = math.fsum(drawn) / len(drawn)
        spread = math.sqrt(math.fsum((x - found) ** 2 for x in drawn) / (len(drawn) - 1))
        require(abs(found - mean) < 4 * deviation / len(drawn) ** 0.5, f"{kind}: mean {found}, not {mean}")
        require(abs(spread / deviation - 1) < 0.03, f"{kind}: standard deviation {spread}, not {deviation}")


def places():
    """Streams, draws and seeds, mixed; then the tails."""
    for i in range(ROWS):
        yield STREAMS[i % len(STREAMS)], DRAWS[i % len(DRAWS)], SEEDS[(i + i // 4) % len(SEEDS)]
    yield from TAILS


def table():
    yield "stream", "draw", "seed", "x0", "x1", "uniform", "normal"
    for stream, draw, seed in places():
        x0, x1 = random_words(seed, draw, stream)
        u = uniform_of(x0, x1)
        yield stream, draw, seed, x0, x1, repr(u), repr(inverse_normal(u))


def main():
    parser = argparse.ArgumentParser(description="Checks of the random numbers, and a table of them.")
    parser.add_argument("-o", "--output", help="a CSV file; without it, standard output")
    arguments = parser.parse_args()

    check_philox()
    check_fnv()
    check_uniform()
    check_distributions()
    print("random_numbers.py: inverse normal:", check_inverse_normal(), file=sys.stderr)
    for stream, draw, seed in places():
        u = uniform_of(*random_words(seed, draw, stream))
        require(error_of(u) <= TOLERANCE, f"the inverse normal of {u}")

    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(table())
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        csv.writer(sys.stdout, lineterminator="\n").writerows(table())


if __name__ == "__main__":
    main()
