#!/usr/bin/env python3
"""The county model, a second time: an independent reference for the central case.

    reference.py COUNTY_FOLDER SCENARIO.yaml [-o out.csv]

Written from the page docs of the model (design/model.md) and of the scenario file alone, without
sight of the product's code. Plain Python 3.11, the standard library, and PyYAML. The sections
below carry the names and numbers of the page. Money is in 万元.

Central case only: one lane, every assumption at its mode, G = H = 1 but for events, every project
realised in proportion to its probability. Sections 1 (distributions) and 2 (random numbers) are
therefore not here.

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
"""

import argparse
import csv
import math
import re
import sys
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
# 1. Assumptions (central case: the mode)
# ---------------------------------------------------------------------------------------------

def mode(county, key):
    return county.assumptions[key].mode


def period_of(county, year):
    return next(period["id"] for period in county.periods if period["from"] <= year <= period["to"])


# ---------------------------------------------------------------------------------------------
# 3. Shocks (central case: 1, times the events)
# ---------------------------------------------------------------------------------------------

def growth_shock(county, sector, year):
    return county.growth_events.get((sector, year), 1.0)


def price_shock(county, sector, year):
    return county.price_events.get((sector, year), 1.0)


# ---------------------------------------------------------------------------------------------
# 4. Clusters and projects
# ---------------------------------------------------------------------------------------------

def realised(county, project):
    return mode(county, f"project.realisation.{project.stage}") if project.realised is None else project.realised


def delay(county, project):
    return round(mode(county, f"project.delay.{project.stage}")) if project.delay is None else project.delay


def utilisation(county, project):
    return mode(county, "project.utilisation") if project.utilisation is None else project.utilisation


def first_year(county, project):
    return project.start + delay(county, project)


def age(county, project, year):
    return year - (first_year(county, project) + project.build_years)


def ramp(county, years):
    if years < 0:
        return 0.0
    if years == 0:
        return mode(county, "project.ramp.1")
    if years == 1:
        return mode(county, "project.ramp.2")
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
    growth = mode(county, f"growth.{name}.{period_of(county, year)}")
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
    content = mode(county, "linkage.construction-content") * now.investment_in_projects
    response = mode(county, "linkage.response")
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
        now.price = {s: before.price[s] * (1 + mode(county, f"inflation.{s}")) * price_shock(county, s, now.year)
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
    pull = mode(county, "population.job-pull") * max(0.0, before.labour_gap)
    now.population = before.population * (1 + mode(county, "population.growth") + pull)
    now.labour_gap = now.jobs / (mode(county, "labour.supply-share") * now.population) - 1
    now.slowdown = min(1.0, max(0.0, 1 - mode(county, "labour.scarcity") * max(0.0, now.labour_gap)))
    log_odds = math.log(before.urban_share / (1 - before.urban_share)) + mode(county, "urbanisation.speed")
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
    now.fiscal_revenue = at_base["fiscal_revenue"] * gdp_ratio ** mode(county, "fiscal.elasticity")
    now.budget_revenue = at_base["budget_revenue"] * gdp_ratio ** mode(county, "fiscal.elasticity")
    now.retail_sales = at_base["retail_sales"] * gdp_ratio ** mode(county, "retail.elasticity")
    now.urban_income = at_base["urban_income"] * head_ratio ** mode(county, "income.urban-elasticity")
    now.rural_income = at_base["rural_income"] * head_ratio ** mode(county, "income.rural-elasticity")
    now.fixed_asset_investment = mode(county, "investment.rate") * now.gdp_real + now.investment_in_projects
    now.energy = total(now.real[s] * sector.energy_intensity
                       * (1 - sector.energy_intensity_decline) ** (now.year - county.base)
                       for s, sector in county.sectors.items())
    now.carbon_dioxide = mode(county, "carbon.intensity") * now.energy
    if before is None:
        now.capital = mode(county, "capital.output-ratio") * now.gdp_real
    else:
        now.capital = (1 - mode(county, "capital.depreciation")) * before.capital + now.fixed_asset_investment


def productivity_growth(county, now, before):
    a = mode(county, "capital.share")
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
    organic = at_base * (now.above_scale_organic / organic_base) ** mode(county, "enterprise.elasticity")
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

def project_years(county):
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


def table(county, scenario, history):
    names = entity_names(county)

    def rows(kind, id, variable, unit, value_of):
        for now in history:
            yield [county.id, scenario.id, names[kind, id], variable, unit, now.year, repr(float(value_of(now)))]

    yield ["county", "scenario", "entity", "variable", "unit", "year", "value"]
    for variable in COUNTY_ORDER:
        for now in history:
            if variable in now.variables:
                unit, value = now.variables[variable]
                yield [county.id, scenario.id, names["county", county.id], variable, unit, now.year,
                       repr(float(value))]
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


def main():
    parser = argparse.ArgumentParser(description="Central case of the county model, independent reference.")
    parser.add_argument("county_folder")
    parser.add_argument("scenario")
    parser.add_argument("-o", "--output", help="a CSV file; without it, standard output")
    arguments = parser.parse_args()

    county = read_county(arguments.county_folder)
    scenario = read_scenario(arguments.scenario)
    apply_scenario(county, line_of_ancestors(scenario, arguments.county_folder))
    history = project_years(county)

    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(table(county, scenario, history))
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        csv.writer(sys.stdout, lineterminator="\n").writerows(table(county, scenario, history))


if __name__ == "__main__":
    main()
