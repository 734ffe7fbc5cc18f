#!/usr/bin/env python3
"""The county model, a second time: an independent reference for the central case and for draws.

    reference.py COUNTY_FOLDER SCENARIO.yaml [-o out.csv]
    reference.py COUNTY_FOLDER SCENARIO.yaml --draws N [--first I] --seed S [-o out.csv]

Written from the page docs of the model (design/model.md) and of the scenario file alone, without
sight of the product's code. Plain Python 3.11, the standard library, and PyYAML. The sections
below carry the names and numbers of the page. Money is in 万元.

One lane is projected at a time. The central case has every assumption at its mode, G = H = 1 but
for events, and every project realised in proportion to its probability. A draw takes all of these
from random numbers. Everything after that is the same code for both.

WHERE THE PAGE LEAVES ROOM, AND WHAT IS DECIDED HERE

 1. Base year. Observed accounts rule: X, J, W, linkages and the gap are 0, λ = 1, P = 1, even for a
    project whose start + delay + build_years lies before the base year. Such a project counts from
    base + 1 on with the ramp of its true age (so it may enter at full capacity in one step).
 2. F_base = investment.rate · Y_base (J = 0). K_t takes in the F of the same year.
 3. λ multiplies g also where g is negative: a labour shortage then softens the decline (as written).
 4. Events lie in base + 1 … end. An event elsewhere is refused, since it could have no effect.
 5. "Remainder cluster" (section 10) is not a column. A cluster without rows in locations.csv is placed
    by the township share of its sector; a cluster with rows is placed by them.
 6. The township share of the sector `industry` is the column other_industry_share (also for W).
 7. Section 11 lists high_tech_growth_average under "over the clusters k of industry": the sum takes
    the clusters of industry only, so that the digital cluster (a service) is left out.
 8. X_k in above-scale value added is counted whole, not times above_scale_share (as written).
 9. above_scale_enterprises counts every project of an industry cluster with age >= 0, also one without
    value added of its own (the formula has no such condition). In the base year it is n0.
10. The ratios to 2019 use the rows gdp 2019 and gdp_real_growth 2020 of macro.csv by those years.
11. "Nominal GDP per head at base" is GDP0 / population0. "Average growth of nominal GDP" in
    urban_income_growth_less_gdp is the compound average since the base year.
12. implied productivity growth and the incremental capital-output ratio are yearly (t against t − 1);
    the latter has no row where Y_t = Y_t−1.
13. Rounding the delay: half to even of the mode as the scenario left it (Python's round): 0.5 → 0,
    1.5 → 2, 2.5 → 2. A delay switch is a whole number and is not rounded.
14. One line of ancestors: depth first, a scenario after all its parents (post-order), each once. A
    circle is refused.
15. All new projects of the line exist before the first switch of the line: a parent's switch by
    stage, cluster or township also holds for a project that its child adds.
16. `*` matches any run of characters, the empty one too; every other character stands for itself.
    A pattern that meets no assumption, and a switch that meets no project, is refused.
17. {low, mode, high, distribution} replaces as a whole: all four are needed. {add} and {multiply}
    keep the distribution. low <= mode <= high must hold after every edit.
18. A new project whose id exists already is refused.
19. A switch of `full_value_added` to more than 0 makes a school a producer; to 0, a mill an investor.
20. A project belongs to the sector of its cluster, and its value added to the township it stands in,
    whatever the cluster's own rows in locations.csv say.
21. Where ids of two kinds are equal (construction), the first of county, sector, cluster, township,
    project keeps the plain id and the later one is written kind/id.

Of draws:

22. `uniform` is low + u (high − low); `fixed` takes no random number. A scenario's edits come first: a
    draw is taken from the distribution as the line of ancestors left it.
23. project.delay.{stage} and project.utilisation only give a distribution, from which each project draws
    on its own stream. What the stream of their own key gives is used nowhere.
24. r_p compares u with the value of project.realisation.{stage} in the same draw (one value for all
    projects of a stage). A fixed realised is that number itself, also where it lies between 0 and 1.
25. A `normal` delay may be negative: the project then starts early. It is not cut.
26. e_s,t knows nothing of events: an event multiplies G in its own year, and rho does not carry it on.
    rho^{2(t − base)} is (rho²)^(t − base), so a negative rho is fine.
27. shock.common outside 0…1 and shock.persistence outside −1…1 have no square root: the draw is
    refused. A lane in which a power of a negative number is asked for stops the run as well.
28. A year in a stream name is written in decimal digits; {sector} and {id} are the ids of the county's
    files or of the scenario, as they stand there.
29. Draw numbers and seeds are whole numbers from 0 to 2^64 − 1.
"""

import argparse
import csv
import math
import re
import sys
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace

try:
    import yaml
except ImportError:
    sys.exit("PyYAML is absent. Remedy: apt-get install -y python3-yaml, and run with /usr/bin/python3")

SECTORS = ["agriculture", "industry", "construction", "services"]
TOWNSHIP_SHARE_OF_SECTOR = {
    "agriculture": "agriculture_share",
    "industry": "other_industry_share",
    "construction": "construction_share",
    "services": "services_share",
}
SWITCH_VALUES = ["realised", "delay", "start", "utilisation", "investment", "full_value_added"]
SELECTORS = ["id", "cluster", "township", "stage"]
DISTRIBUTIONS = ["fixed", "triangular", "uniform", "normal"]


def require(condition, message):
    if not condition:
        raise SystemExit(f"reference.py: {message}")


def total(values):
    """A sum that does not depend on the order of its terms or the version of Python."""
    return math.fsum(values)


def same(a, b, tolerance=1e-11):
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)


# ---------------------------------------------------------------------------------------------
# County folder
# ---------------------------------------------------------------------------------------------

def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_county(folder):
    folder = Path(folder)
    description = yaml.safe_load((folder / "county.yaml").read_text(encoding="utf-8"))
    county = SimpleNamespace(
        id=description["id"],
        base=description["base_year"],
        end=description["end_year"],
        periods=description["periods"],
        sectors={row["sector"]: numbers(row, "base_value_added", "value_added_rate", "productivity",
                                        "productivity_growth", "energy_intensity", "energy_intensity_decline")
                 for row in read_csv(folder / "sectors.csv")},
        clusters={row["cluster"]: numbers(row, "base_value_added", "above_scale_share", "manufacturing_share",
                                          "emerging_share", "high_tech_share")
                  for row in read_csv(folder / "clusters.csv")},
        townships={row["township"]: numbers(row, "population_share", "population_drift",
                                            *TOWNSHIP_SHARE_OF_SECTOR.values())
                   for row in read_csv(folder / "townships.csv")},
        projects={row["project"]: read_project(row) for row in read_csv(folder / "projects.csv")},
        locations=[numbers(row, "share") for row in read_csv(folder / "locations.csv")],
        assumptions={row["key"]: read_assumption(row) for row in read_csv(folder / "assumptions.csv")},
        macro={(row["variable"], int(row["year"])): float(row["value"])
               for row in read_csv(folder / "macro.csv")},
        coefficients=read_coefficients(folder / "linkages.csv"),
    )
    check_county(county)
    return county


def numbers(row, *names):
    return SimpleNamespace(**{name: float(text) if name in names else text for name, text in row.items()})


def read_project(row):
    return SimpleNamespace(
        id=row["project"], cluster=row["cluster"], township=row["township"], stage=row["stage"],
        investment=float(row["investment"]), full_value_added=float(row["full_value_added"]),
        start=int(row["start"]), build_years=int(row["build_years"]),
        realised=None, delay=None, utilisation=None)


def read_assumption(row):
    return SimpleNamespace(distribution=row["distribution"], low=float(row["low"]),
                           mode=float(row["mode"]), high=float(row["high"]))


def read_coefficients(path):
    """A: the row is the seller (`from`), the column is the buyer."""
    names = SECTORS + ["households"]
    rows = {row["from"]: row for row in read_csv(path)}
    return [[float(rows[seller][buyer]) for buyer in names] for seller in names]


def check_county(county):
    require(list(county.sectors) == SECTORS, f"sectors.csv must hold {SECTORS}")
    gdp = total(sector.base_value_added for sector in county.sectors.values())
    require(same(gdp, county.macro["gdp", county.base]), "the sectors do not sum to the observed GDP")
    for name, sector in county.sectors.items():
        parts = total(c.base_value_added for c in county.clusters.values() if c.sector == name)
        require(same(parts, sector.base_value_added), f"the clusters do not sum to the sector {name}")
    for column in ["population_share", *TOWNSHIP_SHARE_OF_SECTOR.values()]:
        shares = total(getattr(t, column) for t in county.townships.values())
        require(same(shares, 1), f"townships.csv: {column} sums to {shares}")
    for cluster in {row.cluster for row in county.locations}:
        shares = total(row.share for row in county.locations if row.cluster == cluster)
        require(same(shares, 1), f"locations.csv: {cluster} sums to {shares}")
    for project in county.projects.values():
        check_project(county, project)
    for key, assumption in county.assumptions.items():
        check_assumption(key, assumption)


def check_project(county, project):
    require(project.cluster in county.clusters, f"{project.id}: no cluster {project.cluster}")
    require(project.township in county.townships, f"{project.id}: no township {project.township}")
    require(f"project.realisation.{project.stage}" in county.assumptions, f"{project.id}: no stage {project.stage}")
    require(project.build_years >= 1, f"{project.id}: build_years must be 1 or more")


def check_assumption(key, assumption):
    require(assumption.low <= assumption.mode <= assumption.high, f"{key}: low <= mode <= high does not hold")
    require(assumption.distribution in DISTRIBUTIONS, f"{key}: no distribution {assumption.distribution}")


# ---------------------------------------------------------------------------------------------
# Scenario file
# ---------------------------------------------------------------------------------------------

def read_scenario(path):
    path = Path(path)
    scenario = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    known = {"id", "name", "description", "extends", "assumptions", "new_projects", "projects", "events"}
    require(set(scenario) <= known, f"{path}: unknown {sorted(set(scenario) - known)}")
    parents = scenario.get("extends") or []
    return SimpleNamespace(
        path=path,
        id=scenario.get("id") or path.stem,
        parents=[parents] if isinstance(parents, str) else parents,
        assumptions=scenario.get("assumptions") or {},
        new_projects=scenario.get("new_projects") or [],
        switches=scenario.get("projects") or [],
        events=scenario.get("events") or [])


def find_parent(name, child, county_folder):
    for folder in [child.path.parent, Path(county_folder) / "scenarios"]:
        path = folder / f"{name}.yaml"
        if path.exists():
            return path
    raise SystemExit(f"reference.py: {child.path}: no parent scenario {name}")


def line_of_ancestors(scenario, county_folder, line=None, open_names=()):
    """Parents before children, in the order of `extends`, each scenario once; the scenario itself is last."""
    line = [] if line is None else line
    require(scenario.path.stem not in open_names, f"{scenario.path.stem} extends itself")
    for name in scenario.parents:
        if all(name != done.path.stem for done in line):
            parent = read_scenario(find_parent(name, scenario, county_folder))
            line_of_ancestors(parent, county_folder, line, (*open_names, scenario.path.stem))
    line.append(scenario)
    return line


def apply_scenario(county, line):
    """Kind by kind: new projects of the whole line, then assumptions, then switches; events multiply."""
    for scenario in line:
        for new_project in scenario.new_projects:
            add_project(county, new_project)
    for scenario in line:
        for pattern, edit in scenario.assumptions.items():
            edit_assumptions(county, pattern, edit)
    for scenario in line:
        for switch in scenario.switches:
            switch_projects(county, switch)
    county.price_events, county.growth_events = {}, {}
    for scenario in line:
        for event in scenario.events:
            add_event(county, event)


def add_project(county, new):
    require(new["id"] not in county.projects, f"project {new['id']} exists already")
    project = SimpleNamespace(
        id=new["id"], cluster=new["cluster"], township=new["township"], stage=new["stage"],
        investment=float(new["investment"]), full_value_added=float(new["full_value_added"]),
        start=int(new["start"]), build_years=int(new["build_years"]),
        realised=None, delay=None, utilisation=None)
    check_project(county, project)
    county.projects[project.id] = project


def edit_assumptions(county, pattern, edit):
    expression = re.compile(".*".join(re.escape(part) for part in pattern.split("*")))
    keys = [key for key in county.assumptions if expression.fullmatch(key)]
    require(keys, f"no assumption {pattern}")
    for key in keys:
        county.assumptions[key] = edited(county.assumptions[key], edit)
        check_assumption(key, county.assumptions[key])


def edited(old, edit):
    if not isinstance(edit, dict):
        return fixed(float(edit))
    if set(edit) == {"at"}:
        return fixed({"low": old.low, "mode": old.mode, "high": old.high}[edit["at"]])
    if set(edit) == {"add"}:
        by = float(edit["add"])
        return SimpleNamespace(distribution=old.distribution, low=old.low + by, mode=old.mode + by, high=old.high + by)
    if set(edit) == {"multiply"}:
        by = float(edit["multiply"])
        return SimpleNamespace(distribution=old.distribution, low=old.low * by, mode=old.mode * by, high=old.high * by)
    require(set(edit) == {"low", "mode", "high", "distribution"}, f"no such edit: {edit}")
    return SimpleNamespace(distribution=edit["distribution"], low=float(edit["low"]),
                           mode=float(edit["mode"]), high=float(edit["high"]))


def fixed(value):
    return SimpleNamespace(distribution="fixed", low=value, mode=value, high=value)


def switch_projects(county, switch):
    require(set(switch) <= {*SELECTORS, *SWITCH_VALUES}, f"unknown part in the switch {switch}")
    chosen = [p for p in county.projects.values() if is_selected(p, switch)]
    require(chosen, f"no project meets {switch}")
    require(0 <= switch.get("realised", 0) <= 1, f"realised lies outside 0…1: {switch}")
    require(isinstance(switch.get("delay", 0), int), f"delay is not a whole number: {switch}")
    for project in chosen:
        for name in SWITCH_VALUES:
            if name in switch:
                setattr(project, name, switch[name])


def is_selected(project, switch):
    """Several selectors must all hold; a list means any of its members."""
    for selector in SELECTORS:
        if selector in switch:
            wanted = switch[selector] if isinstance(switch[selector], list) else [switch[selector]]
            if getattr(project, selector) not in wanted:
                return False
    return True


def add_event(county, event):
    require(event["sector"] in SECTORS, f"no sector {event['sector']}")
    require(county.base < event["year"] <= county.end, f"the event {event} lies outside the projected years")
    require(("price" in event) != ("growth" in event), f"an event is of one kind: {event}")
    events = county.price_events if "price" in event else county.growth_events
    value = event["price"] if "price" in event else event["growth"]
    place = event["sector"], event["year"]
    events[place] = events.get(place, 1.0) * (1 + value)


# ---------------------------------------------------------------------------------------------
# 1. Assumptions
# ---------------------------------------------------------------------------------------------

NORMAL_95 = 1.6448536269514722


def draw_from(assumption, seed, draw, stream):
    """One value of the distribution; `stream` names the random number."""
    low, mode, high = assumption.low, assumption.mode, assumption.high
    if assumption.distribution == "fixed":
        return mode
    u = uniform(seed, draw, stream)
    if assumption.distribution == "triangular":
        return inverse_triangular(u, low, mode, high)
    if assumption.distribution == "uniform":
        return low + u * (high - low)
    return mode + (high - low) / (2 * NORMAL_95) * inverse_normal(u)


def inverse_triangular(u, low, mode, high):
    if high == low:
        return mode
    if u < (mode - low) / (high - low):
        return low + math.sqrt(u * (high - low) * (mode - low))
    return high - math.sqrt((1 - u) * (high - low) * (high - mode))


def value(county, key):
    """The value of an assumption in the lane that is being projected."""
    return county.lane.values[key]


def period_of(county, year):
    return next(period["id"] for period in county.periods if period["from"] <= year <= period["to"])


# ---------------------------------------------------------------------------------------------
# 2. Random numbers
# ---------------------------------------------------------------------------------------------

WORD = 0xFFFFFFFF


def philox(counter, key):
    """Philox4x32-10: four words of a counter and two of a key give four random words."""
    x0, x1, x2, x3 = counter
    k0, k1 = key
    for _ in range(10):
        a, b = 0xD2511F53 * x0, 0xCD9E8D57 * x2
        x0, x1, x2, x3 = (b >> 32) ^ x1 ^ k0, b & WORD, (a >> 32) ^ x3 ^ k1, a & WORD
        k0, k1 = (k0 + 0x9E3779B9) & WORD, (k1 + 0xBB67AE85) & WORD
    return x0, x1, x2, x3


@lru_cache(maxsize=None)
def fnv_1a(name):
    """FNV-1a with 64 bits, of the UTF-8 bytes of the name."""
    hash = 0xCBF29CE484222325
    for byte in name.encode("utf-8"):
        hash = ((hash ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return hash


def words(number):
    """Low word, high word."""
    return number & WORD, number >> 32


def random_words(seed, draw, stream):
    """x0 and x1."""
    return philox(words(draw) + words(fnv_1a(stream)), words(seed))[:2]


def uniform_of(x0, x1):
    return ((x1 << 32 | x0) >> 12) * 2.0 ** -52 + 2.0 ** -53      # both terms and the sum are exact


def uniform(seed, draw, stream):
    return uniform_of(*random_words(seed, draw, stream))


def normal(seed, draw, stream):
    return inverse_normal(uniform(seed, draw, stream))


# Wichura, AS 241 (1988), PPND16: numerator and denominator, the constant first.
CENTRE = ([3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
           4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3],
          [1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
           2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3])
TAIL = ([1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
         1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4],
        [1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
         1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9])
FAR_TAIL = ([6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
             2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
             2.01033439929228813265e-7],
            [1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
             7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
             2.04426310338993978564e-15])


def ratio(polynomials, x):
    results = []
    for coefficients in polynomials:
        result = 0.0
        for coefficient in reversed(coefficients):
            result = result * x + coefficient
        results.append(result)
    return results[0] / results[1]


def inverse_normal(u):
    q = u - 0.5
    if abs(q) <= 0.425:
        return q * ratio(CENTRE, 0.180625 - q * q)
    r = math.sqrt(-math.log(u if q < 0 else 1 - u))
    distance = ratio(TAIL, r - 1.6) if r <= 5 else ratio(FAR_TAIL, r - 5)
    return -distance if q < 0 else distance


# ---------------------------------------------------------------------------------------------
# 3. Shocks
# ---------------------------------------------------------------------------------------------

def growth_shocks(county, values, seed, draw):
    """(sector, year) → G, events apart."""
    common, rho = values["shock.common"], values["shock.persistence"]
    require(0 <= common <= 1, f"draw {draw}: shock.common = {common} lies outside 0…1")
    require(-1 <= rho <= 1, f"draw {draw}: shock.persistence = {rho} lies outside −1…1")
    shocks = {}
    for s in SECTORS:
        sd, e = values[f"shock.growth.{s}"], 0.0
        for year in range(county.base + 1, county.end + 1):
            n = (math.sqrt(common) * normal(seed, draw, f"growth/common/{year}")
                 + math.sqrt(1 - common) * normal(seed, draw, f"growth/{s}/{year}"))
            e = rho * e + math.sqrt(1 - rho ** 2) * sd * n
            shocks[s, year] = math.exp(e - sd ** 2 * (1 - (rho ** 2) ** (year - county.base)) / 2)
    return shocks


def price_shocks(county, values, seed, draw):
    """(sector, year) → H, events apart."""
    shocks = {}
    for s in SECTORS:
        q = values[f"shock.price.{s}"]
        for year in range(county.base + 1, county.end + 1):
            shocks[s, year] = math.exp(q * normal(seed, draw, f"price/{s}/{year}") - q ** 2 / 2)
    return shocks


def growth_shock(county, sector, year):
    return county.lane.growth_shocks.get((sector, year), 1.0) * county.growth_events.get((sector, year), 1.0)


def price_shock(county, sector, year):
    return county.lane.price_shocks.get((sector, year), 1.0) * county.price_events.get((sector, year), 1.0)


# ---------------------------------------------------------------------------------------------
# A lane: all that differs between the central case and the draws
# ---------------------------------------------------------------------------------------------

def central_lane(county):
    values = {key: assumption.mode for key, assumption in county.assumptions.items()}
    return SimpleNamespace(
        values=values, growth_shocks={}, price_shocks={},
        projects={p.id: project_lane(p, realised=values[f"project.realisation.{p.stage}"],
                                     delay=values[f"project.delay.{p.stage}"],
                                     utilisation=values["project.utilisation"])
                  for p in county.projects.values()})


def drawn_lane(county, seed, draw):
    values = {key: draw_from(assumption, seed, draw, key) for key, assumption in county.assumptions.items()}
    projects = {}
    for p in county.projects.values():
        is_built = uniform(seed, draw, f"project/{p.id}/realised") < values[f"project.realisation.{p.stage}"]
        projects[p.id] = project_lane(
            p, realised=1.0 if is_built else 0.0,
            delay=draw_from(county.assumptions[f"project.delay.{p.stage}"], seed, draw, f"project/{p.id}/delay"),
            utilisation=draw_from(county.assumptions["project.utilisation"], seed, draw,
                                  f"project/{p.id}/utilisation"))
    return SimpleNamespace(
        values=values, projects=projects, growth_shocks=growth_shocks(county, values, seed, draw),
        price_shocks=price_shocks(county, values, seed, draw))


def project_lane(project, realised, delay, utilisation):
    """What a switch of the scenario has fixed wins."""
    return SimpleNamespace(
        realised=realised if project.realised is None else project.realised,
        delay=round(delay) if project.delay is None else project.delay,      # round: half to even
        utilisation=utilisation if project.utilisation is None else project.utilisation)


# ---------------------------------------------------------------------------------------------
# 4. Clusters and projects
# ---------------------------------------------------------------------------------------------

def realised(county, project):
    return county.lane.projects[project.id].realised


def utilisation(county, project):
    return county.lane.projects[project.id].utilisation


def first_year(county, project):
    return project.start + county.lane.projects[project.id].delay


def age(county, project, year):
    return year - (first_year(county, project) + project.build_years)


def ramp(county, years):
    if years < 0:
        return 0.0
    if years == 0:
        return value(county, "project.ramp.1")
    if years == 1:
        return value(county, "project.ramp.2")
    return 1.0


def project_value_added(county, project, year):
    if year == county.base:
        return 0.0
    return (realised(county, project) * project.full_value_added
            * ramp(county, age(county, project, year)) * utilisation(county, project))


def project_investment(county, project, year):
    begins = first_year(county, project)
    if year == county.base or not begins <= year < begins + project.build_years:
        return 0.0
    return realised(county, project) * project.investment / project.build_years


def organic_value_added(county, name, before, year):
    cluster = county.clusters[name]
    growth = value(county, f"growth.{name}.{period_of(county, year)}")
    return before.organic[name] * (1 + before.slowdown * growth) * growth_shock(county, cluster.sector, year)


def clusters(county, now, before):
    now.projects = {p.id: project_value_added(county, p, now.year) for p in county.projects.values()}
    now.investments = {p.id: project_investment(county, p, now.year) for p in county.projects.values()}
    if before is None:
        now.organic = {name: cluster.base_value_added for name, cluster in county.clusters.items()}
    else:
        now.organic = {name: organic_value_added(county, name, before, now.year) for name in county.clusters}
    now.cluster_projects = {name: total(now.projects[p.id] for p in county.projects.values() if p.cluster == name)
                            for name in county.clusters}
    now.cluster = {name: now.organic[name] + now.cluster_projects[name] for name in county.clusters}


# ---------------------------------------------------------------------------------------------
# 5. Sectors
# ---------------------------------------------------------------------------------------------

def clusters_of(county, sector):
    return [name for name, cluster in county.clusters.items() if cluster.sector == sector]


def sectors(county, now):
    now.sector_direct = {s: total(now.cluster[k] for k in clusters_of(county, s)) for s in SECTORS}
    now.project_output = {s: total(now.cluster_projects[k] for k in clusters_of(county, s))
                          / county.sectors[s].value_added_rate for s in SECTORS}
    now.investment_in_projects = total(now.investments.values())


# ---------------------------------------------------------------------------------------------
# 6. Linkages
# ---------------------------------------------------------------------------------------------

def solve(matrix, right):
    """Gaussian elimination with the largest pivot of the column."""
    size = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(size)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda i: abs(rows[i][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for i in range(column + 1, size):
            factor = rows[i][column] / rows[column][column]
            for j in range(column, size + 1):
                rows[i][j] -= factor * rows[column][j]
    solution = [0.0] * size
    for i in reversed(range(size)):
        known = total(rows[i][j] * solution[j] for j in range(i + 1, size))
        solution[i] = (rows[i][size] - known) / rows[i][i]
    return solution


def leontief(coefficients, demand):
    """(I − A)^-1 times the demand; households, where A has them, get no demand and are cut from the answer."""
    size = len(coefficients)
    matrix = [[(1.0 if i == j else 0.0) - coefficients[i][j] for j in range(size)] for i in range(size)]
    return solve(matrix, demand + [0.0] * (size - len(demand)))[:len(demand)]


def linkages(county, now):
    construction = county.sectors["construction"]
    content = value(county, "linkage.construction-content") * now.investment_in_projects
    response = value(county, "linkage.response")
    now.construction_of_projects = construction.value_added_rate * content

    demand = [now.project_output[s] + (content if s == "construction" else 0.0) for s in SECTORS]
    with_households = leontief(county.coefficients, demand)
    without_households = leontief([row[:4] for row in county.coefficients[:4]], demand)

    now.linkage, indirect = {}, {}
    for i, s in enumerate(SECTORS):
        rate = county.sectors[s].value_added_rate
        now.linkage[s] = response * rate * (with_households[i] - demand[i])
        indirect[s] = response * rate * (without_households[i] - demand[i])
    now.real = {s: now.sector_direct[s] + now.linkage[s] for s in SECTORS}
    now.real["construction"] += now.construction_of_projects

    now.linkage_direct = total(now.projects.values()) + now.construction_of_projects
    now.linkage_indirect = total(indirect.values())
    now.linkage_induced = total(now.linkage.values()) - now.linkage_indirect


# ---------------------------------------------------------------------------------------------
# 7. Prices
# ---------------------------------------------------------------------------------------------

def prices(county, now, before):
    if before is None:
        now.price = {s: 1.0 for s in SECTORS}
    else:
        now.price = {s: before.price[s] * (1 + value(county, f"inflation.{s}")) * price_shock(county, s, now.year)
                     for s in SECTORS}
    now.nominal = {s: now.price[s] * now.real[s] for s in SECTORS}
    now.gdp_real = total(now.real.values())
    now.gdp_nominal = total(now.nominal.values())
    now.deflator = now.gdp_nominal / now.gdp_real


# ---------------------------------------------------------------------------------------------
# 8. Labour and population
# ---------------------------------------------------------------------------------------------

def labour_and_population(county, now, before):
    years = now.year - county.base
    now.jobs = total(now.real[s] / (sector.productivity * (1 + sector.productivity_growth) ** years)
                     for s, sector in county.sectors.items())
    if before is None:
        now.population = county.macro["population", county.base]
        now.urban_share = county.macro["urban_share", county.base]
        now.labour_gap, now.slowdown = 0.0, 1.0
        return
    pull = value(county, "population.job-pull") * max(0.0, before.labour_gap)
    now.population = before.population * (1 + value(county, "population.growth") + pull)
    now.labour_gap = now.jobs / (value(county, "labour.supply-share") * now.population) - 1
    now.slowdown = min(1.0, max(0.0, 1 - value(county, "labour.scarcity") * max(0.0, now.labour_gap)))
    log_odds = math.log(before.urban_share / (1 - before.urban_share)) + value(county, "urbanisation.speed")
    now.urban_share = 1 / (1 + math.exp(-log_odds))


# ---------------------------------------------------------------------------------------------
# 9. Accounts that follow from GDP
# ---------------------------------------------------------------------------------------------

def accounts(county, now, before, base):
    at_base = {name: county.macro[name, county.base] for name in
               ["fiscal_revenue", "budget_revenue", "retail_sales", "urban_income", "rural_income"]}
    now.per_head = now.gdp_nominal / now.population
    gdp_ratio = now.gdp_nominal / base.gdp_nominal
    head_ratio = now.per_head / base.per_head
    now.fiscal_revenue = at_base["fiscal_revenue"] * gdp_ratio ** value(county, "fiscal.elasticity")
    now.budget_revenue = at_base["budget_revenue"] * gdp_ratio ** value(county, "fiscal.elasticity")
    now.retail_sales = at_base["retail_sales"] * gdp_ratio ** value(county, "retail.elasticity")
    now.urban_income = at_base["urban_income"] * head_ratio ** value(county, "income.urban-elasticity")
    now.rural_income = at_base["rural_income"] * head_ratio ** value(county, "income.rural-elasticity")
    now.fixed_asset_investment = value(county, "investment.rate") * now.gdp_real + now.investment_in_projects
    now.energy = total(now.real[s] * sector.energy_intensity
                       * (1 - sector.energy_intensity_decline) ** (now.year - county.base)
                       for s, sector in county.sectors.items())
    now.carbon_dioxide = value(county, "carbon.intensity") * now.energy
    if before is None:
        now.capital = value(county, "capital.output-ratio") * now.gdp_real
    else:
        now.capital = (1 - value(county, "capital.depreciation")) * before.capital + now.fixed_asset_investment


def productivity_growth(county, now, before):
    a = value(county, "capital.share")
    return (math.log(now.gdp_real / before.gdp_real) - a * math.log(now.capital / before.capital)
            - (1 - a) * math.log(now.jobs / before.jobs))


# ---------------------------------------------------------------------------------------------
# 10. Townships
# ---------------------------------------------------------------------------------------------

def sector_share(county, sector, township):
    return getattr(county.townships[township], TOWNSHIP_SHARE_OF_SECTOR[sector])


def location_share(county, cluster, township):
    rows = [row for row in county.locations if row.cluster == cluster]
    if not rows:
        return sector_share(county, county.clusters[cluster].sector, township)
    return total(row.share for row in rows if row.township == township)


def townships(county, now):
    years = now.year - county.base
    weights = {j: t.population_share * (1 + t.population_drift) ** years for j, t in county.townships.items()}
    now.township_population = {j: now.population * weights[j] / total(weights.values()) for j in county.townships}
    now.township = {}
    for j in county.townships:
        organic = total(location_share(county, k, j) * now.organic[k] for k in county.clusters)
        projects = total(now.projects[p.id] for p in county.projects.values() if p.township == j)
        linked = total(sector_share(county, s, j) * now.linkage[s] for s in SECTORS)
        construction = sector_share(county, "construction", j) * now.construction_of_projects
        now.township[j] = organic + projects + linked + construction


# ---------------------------------------------------------------------------------------------
# 11. Indicators
# ---------------------------------------------------------------------------------------------

def industry_sum(county, share, values):
    """Over the clusters of industry: a column of clusters.csv times a value of each cluster."""
    return total(getattr(county.clusters[k], share) * values[k] for k in clusters_of(county, "industry"))


def industry_measures(county, now, base):
    industry = clusters_of(county, "industry")
    industry_base = county.sectors["industry"].base_value_added
    organic_base = industry_sum(county, "above_scale_share", base.organic)
    now.above_scale_organic = industry_sum(county, "above_scale_share", now.organic)
    now.above_scale = (now.above_scale_organic + total(now.cluster_projects[k] for k in industry)
                       + organic_base / industry_base * now.linkage["industry"])

    def above_scale_share_of(k):
        return county.clusters[k].manufacturing_share * county.clusters[k].above_scale_share

    manufacturing_base = total(above_scale_share_of(k) * base.organic[k] for k in industry)
    manufacturing = (total(above_scale_share_of(k) * now.organic[k]
                           + county.clusters[k].manufacturing_share * now.cluster_projects[k] for k in industry)
                     + manufacturing_base / industry_base * now.linkage["industry"])
    now.manufacturing_share = manufacturing / now.above_scale
    now.emerging_share = (now.price["industry"] * industry_sum(county, "emerging_share", now.cluster)
                          / now.gdp_nominal)
    now.high_tech = industry_sum(county, "high_tech_share", now.cluster)
    now.enterprises = enterprises(county, now, base)


def enterprises(county, now, base):
    at_base = county.macro["above_scale_enterprises", county.base]
    if now.year == county.base:
        return at_base
    organic_base = industry_sum(county, "above_scale_share", base.organic)
    organic = at_base * (now.above_scale_organic / organic_base) ** value(county, "enterprise.elasticity")
    return organic + total(realised(county, p) for p in county.projects.values()
                           if county.clusters[p.cluster].sector == "industry" and age(county, p, now.year) >= 0)


def share_of(county, now, statistical_sector):
    return total(now.nominal[s] for s, sector in county.sectors.items()
                 if sector.statistical_sector == statistical_sector) / now.gdp_nominal


def county_variables(county, now, before, base):
    """variable → (unit, value) of one year."""
    gdp_2019_real = base.gdp_real / (1 + county.macro["gdp_real_growth", 2020])
    gdp_2019_nominal = county.macro["gdp", 2019]
    rows = {
        "gdp_real": ("万元", now.gdp_real),
        "gdp_nominal": ("万元", now.gdp_nominal),
        "deflator": ("1", now.deflator),
        "primary_share": ("1", share_of(county, now, "primary")),
        "secondary_share": ("1", share_of(county, now, "secondary")),
        "industry_share": ("1", now.nominal["industry"] / now.gdp_nominal),
        "tertiary_share": ("1", share_of(county, now, "tertiary")),
        "population": ("人", now.population),
        "jobs": ("人", now.jobs),
        "urban_share": ("1", now.urban_share),
        "gdp_per_head_nominal": ("万元", now.per_head),
        "capital": ("万元", now.capital),
        "fixed_asset_investment": ("万元", now.fixed_asset_investment),
        "fiscal_revenue": ("万元", now.fiscal_revenue),
        "budget_revenue": ("万元", now.budget_revenue),
        "retail_sales": ("万元", now.retail_sales),
        "urban_income": ("元", now.urban_income),
        "rural_income": ("元", now.rural_income),
        "energy": ("tce", now.energy),
        "carbon_dioxide": ("tCO2", now.carbon_dioxide),
        "gdp_real_ratio_2019": ("1", now.gdp_real / gdp_2019_real),
        "gdp_nominal_ratio_2019": ("1", now.gdp_nominal / gdp_2019_nominal),
        "above_scale_value_added": ("万元", now.above_scale),
        "above_scale_enterprises": ("户", now.enterprises),
        "manufacturing_share": ("1", now.manufacturing_share),
        "emerging_share": ("1", now.emerging_share),
        "energy_intensity_fall": ("1", 1 - (now.energy / now.gdp_real) / (base.energy / base.gdp_real)),
        "carbon_intensity_fall": ("1", 1 - (now.carbon_dioxide / now.gdp_real)
                                  / (base.carbon_dioxide / base.gdp_real)),
        "linkage_direct": ("万元", now.linkage_direct),
        "linkage_indirect": ("万元", now.linkage_indirect),
        "linkage_induced": ("万元", now.linkage_induced),
        "labour_gap": ("1", now.labour_gap),
        "project_investment": ("万元", now.investment_in_projects),
        "slowdown": ("1", now.slowdown),
    }
    if before is not None:
        rows |= variables_since_base(county, now, before, base)
    return rows


def variables_since_base(county, now, before, base):
    """What has no value in the base year."""
    years = now.year - county.base

    def average(now_value, base_value):
        return (now_value / base_value) ** (1 / years) - 1

    urban = average(now.urban_income, base.urban_income)
    rows = {
        "gdp_real_growth_average": average(now.gdp_real, base.gdp_real),
        "above_scale_growth_average": average(now.above_scale, base.above_scale_organic),
        "high_tech_growth_average": average(now.high_tech, base.high_tech),
        "new_materials_growth_average": average(now.cluster["new-materials"], base.cluster["new-materials"]),
        "advanced_manufacturing_growth_average":
            average(now.cluster["advanced-manufacturing"], base.cluster["advanced-manufacturing"]),
        "urban_income_growth_less_gdp": urban - average(now.gdp_nominal, base.gdp_nominal),
        "rural_less_urban_income_growth": average(now.rural_income, base.rural_income) - urban,
        "productivity_growth": productivity_growth(county, now, before),
    }
    rows = {name: ("1/year", value) for name, value in rows.items()}
    rise = now.gdp_real - before.gdp_real
    if rise != 0:
        rows["capital_output_ratio_incremental"] = ("1", now.fixed_asset_investment / rise)
    return rows


# ---------------------------------------------------------------------------------------------
# The years, and the identities that must hold in each
# ---------------------------------------------------------------------------------------------

def project_years(county, lane):
    county.lane = lane
    history, before, base = [], None, None
    for year in range(county.base, county.end + 1):
        now = SimpleNamespace(year=year)
        base = base or now
        clusters(county, now, before)
        sectors(county, now)
        linkages(county, now)
        prices(county, now, before)
        labour_and_population(county, now, before)
        accounts(county, now, before, base)
        townships(county, now)
        industry_measures(county, now, base)
        now.variables = county_variables(county, now, before, base)
        check_identities(county, now, base)
        history.append(now)
        before = now
    return history


def check_identities(county, now, base):
    linked = total(now.linkage.values())
    assert same(total(now.cluster.values()) + linked + now.construction_of_projects, now.gdp_real), "Σ clusters"
    assert same(total(now.organic.values()) + now.linkage_direct + now.linkage_indirect + now.linkage_induced,
                now.gdp_real), "GDP = organic + direct + indirect + induced"
    assert same(total(now.township.values()), now.gdp_real), "Σ townships"
    assert same(total(now.township_population.values()), now.population), "Σ township population"
    assert same(now.gdp_real * now.deflator, now.gdp_nominal), "nominal = real × deflator"
    assert all(same(now.real[s] * now.price[s], now.nominal[s]) for s in SECTORS), "nominal = real × deflator, sectors"
    shares = {name: value for name, (_, value) in now.variables.items()}
    assert same(shares["primary_share"] + shares["secondary_share"] + shares["tertiary_share"], 1), "Σ shares"
    assert shares["industry_share"] <= shares["secondary_share"], "industry is a part of the secondary sector"
    assert 0 <= now.slowdown <= 1 and min(now.linkage.values()) >= -1e-6, "bounds"
    if now.year == county.base:
        assert same(now.gdp_real, county.macro["gdp", county.base]), "GDP at base"
        assert linked == now.linkage_direct == now.investment_in_projects == 0, "no project term at base"
        assert now.above_scale == base.above_scale_organic, "above-scale value added at base"


# ---------------------------------------------------------------------------------------------
# The long table
# ---------------------------------------------------------------------------------------------

COUNTY_ORDER = """gdp_real gdp_nominal deflator primary_share secondary_share industry_share tertiary_share
population jobs urban_share gdp_per_head_nominal capital fixed_asset_investment fiscal_revenue budget_revenue
retail_sales urban_income rural_income energy carbon_dioxide gdp_real_ratio_2019 gdp_nominal_ratio_2019
gdp_real_growth_average above_scale_value_added above_scale_growth_average above_scale_enterprises
manufacturing_share emerging_share high_tech_growth_average new_materials_growth_average
advanced_manufacturing_growth_average urban_income_growth_less_gdp rural_less_urban_income_growth
energy_intensity_fall carbon_intensity_fall productivity_growth capital_output_ratio_incremental linkage_direct
linkage_indirect linkage_induced labour_gap project_investment slowdown""".split()


def entity_names(county):
    """(kind, id) → the name in the table: the first kind keeps the plain id, a later one is kind/id."""
    kinds = {"county": [county.id], "sector": county.sectors, "cluster": county.clusters,
             "township": county.townships, "project": county.projects}
    names, taken = {}, set()
    for kind, ids in kinds.items():
        for id in ids:
            names[kind, id] = f"{kind}/{id}" if id in taken else id
            taken.add(id)
    return names


def long_table(county, history):
    """entity, variable, unit, year, value"""
    names = entity_names(county)

    def rows(kind, id, variable, unit, value_of):
        for now in history:
            yield names[kind, id], variable, unit, now.year, repr(float(value_of(now)))

    for variable in COUNTY_ORDER:
        for now in history:
            if variable in now.variables:
                unit, number = now.variables[variable]
                yield names["county", county.id], variable, unit, now.year, repr(float(number))
    for s in SECTORS:
        yield from rows("sector", s, "value_added_real", "万元", lambda now: now.real[s])
        yield from rows("sector", s, "value_added_nominal", "万元", lambda now: now.nominal[s])
        yield from rows("sector", s, "deflator", "1", lambda now: now.price[s])
    for k in county.clusters:
        yield from rows("cluster", k, "value_added_real", "万元", lambda now: now.cluster[k])
        yield from rows("cluster", k, "organic_value_added_real", "万元", lambda now: now.organic[k])
    for j in county.townships:
        yield from rows("township", j, "value_added_real", "万元", lambda now: now.township[j])
        yield from rows("township", j, "population", "人", lambda now: now.township_population[j])
    for p in county.projects:
        yield from rows("project", p, "value_added_real", "万元", lambda now: now.projects[p])
        yield from rows("project", p, "investment_real", "万元", lambda now: now.investments[p])


def central_table(county, scenario):
    yield "county", "scenario", "entity", "variable", "unit", "year", "value"
    for row in long_table(county, project_years(county, central_lane(county))):
        yield county.id, scenario.id, *row


def draw_table(county, seed, draws):
    yield "draw", "entity", "variable", "year", "value"
    for draw in draws:
        history = project_years(county, drawn_lane(county, seed, draw))
        for entity, variable, _, year, number in long_table(county, history):
            yield draw, entity, variable, year, number


def main():
    parser = argparse.ArgumentParser(description="The county model, independent reference: the central case, or draws.")
    parser.add_argument("county_folder")
    parser.add_argument("scenario")
    parser.add_argument("--draws", type=int, metavar="N", help="this many draws in place of the central case")
    parser.add_argument("--first", type=int, metavar="I", default=0, help="the first draw; 0 if not given")
    parser.add_argument("--seed", type=int, metavar="S", help="the seed of the run, 0 to 2^64 - 1")
    parser.add_argument("-o", "--output", help="a CSV file; without it, standard output")
    arguments = parser.parse_args()

    county = read_county(arguments.county_folder)
    scenario = read_scenario(arguments.scenario)
    apply_scenario(county, line_of_ancestors(scenario, arguments.county_folder))
    if arguments.draws is None:
        require(arguments.seed is None and arguments.first == 0, "--seed and --first need --draws")
        rows = central_table(county, scenario)
    else:
        first, last = arguments.first, arguments.first + arguments.draws - 1
        require(arguments.seed is not None, "--draws needs --seed")
        require(0 <= arguments.seed < 2 ** 64, "the seed lies outside 0…2^64 - 1")
        require(arguments.draws >= 1 and 0 <= first and last < 2 ** 64, "the draws lie outside 0…2^64 - 1")
        rows = draw_table(county, arguments.seed, range(first, last + 1))

    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        csv.writer(sys.stdout, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main()
