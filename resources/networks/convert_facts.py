#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the two built-in networks from a folder with seed-facts.json, public-facts.json and valuations.json.

    python3 resources/networks/convert_facts.py FACTS-FOLDER [OUT-FOLDER]

It was run once; from then on the .caploop files are the truth. It is deterministic, and keeps the layouts and pinned
companies of files that are there already.
"""

import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

sys.dont_write_bytecode = True

import facts_tables as tables
from caploop_text import text_of_network

FOLDER = Path(__file__).resolve().parent
AS_OF_2025 = "2025-10-31"
ONLY_2000 = {"lucent", "cisco"}


def whole(number):
    return int(number) if isinstance(number, float) and number.is_integer() else number


def filled(**pairs):
    """An object without what would be empty in the file."""
    return {key: value for key, value in pairs.items() if value not in (None, "", [], {}, False)}


def local(text, hans="", hant=""):
    if not hans and not hant:
        return text
    return filled(en=text, **{"zh-Hans": hans, "zh-Hant": hant})


def first_day(date):
    return date + "-01-01"[len(date) - 4:] if len(date) < 10 else date


def distinct(items):
    return list(dict.fromkeys(items))


class Sources:
    """The sources of one network: pages by URL under readable ids, entries of the facts under their own."""

    def __init__(self):
        self.entries = {}
        self.by_url = {}

    def add(self, key, **fields):
        self.entries.setdefault(key, filled(id=key, **fields))
        return key

    def page(self, page):
        if page["url"] in self.by_url:
            return self.by_url[page["url"]]
        slug = lambda words: re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
        publisher = slug(re.sub(r"\(.*?\)", "", page["publisher"])) or "page"
        title = "-".join(slug(page["title"]).split("-")[:4])
        key = base = "-".join(part for part in (publisher, page["date"], title) if part)
        count = 1
        while key in self.entries:
            count += 1
            key = f"{base}-{count}"
        self.by_url[page["url"]] = key
        return self.add(key, publisher=page["publisher"], title=page["title"], date=page["date"], url=page["url"])

    def pages(self, pages):
        return distinct(self.page(page) for page in pages)

    def value_source(self, key, facts):
        source = facts.valuations["sources"][key]
        url, note = source.get("url"), source.get("note", "")
        if "repository" in source:
            url = f"https://github.com/{source['repository']}/blob/{source['commit']}/{source['path']}"
        self.add(key, publisher=source["publisher"], title=source["title"], date=source["date"], url=url, note=note)
        if key != "public-facts":
            return [key]
        origin = next(v for v in facts.public["valuations"] if v["id"] == "coreweave-2025-03-28-23")
        return [key] + self.pages(origin["sources"])

    def value_sources(self, keys, facts):
        return distinct(source for key in keys for source in self.value_source(key, facts))

    def listed(self):
        return [self.entries[key] for key in sorted(self.entries)]


class Facts:
    def __init__(self, folder):
        self.seed, self.public, self.valuations = (
            json.loads((folder / name).read_text(encoding="utf-8"))
            for name in ("seed-facts.json", "public-facts.json", "valuations.json"))


def company(entry, published_name):
    name, hans, hant, ticker, country, listed = tables.COMPANIES[entry["id"]]
    facts = {"name": published_name} if published_name not in (name, {"en": name}) else {}
    made = filled(id=entry["id"], name=local(name, hans, hant), role=tables.ROLES[entry["role"]],
                  roleDetail=entry["role"], ticker=ticker, country=country)
    if listed is not None:
        made["listed"] = listed
    return made | filled(facts=facts)


def seed_company(entry):
    name = entry["name"] | tables.SHORT_NAMES_2025.get(entry["id"], {})
    facts = {} if name == entry["name"] else {"name": entry["name"]}
    texts = local(name["en"]) if len(set(name.values())) == 1 else local(name["en"], name["zh-Hans"], name["zh-Hant"])
    country = tables.COMPANIES[entry["id"]][4] if entry["id"] in tables.COMPANIES else ""
    made = filled(id=entry["id"], name=texts, role=tables.ROLES[entry["role"]], roleDetail=entry["role"],
                  ticker=entry.get("ticker"), country=country)
    return made | {"listed": entry["public"]} | filled(facts=facts)


def overlaps_of(groups):
    result = {}
    for first, *others in groups:
        for other in others:
            result.setdefault(first, []).append(other)
            result.setdefault(other, []).append(first)
    return result


def disagreements(entries, sources):
    """Of (about, statement, amount, sources): None = all of the deal, numbers pick, texts are ids."""
    result = []
    for about, statement, amount, picked in entries:
        ids = sources if picked is None else [sources[p] if isinstance(p, int) else p for p in picked]
        result.append(filled(about=about, statement=statement, amount=amount, sources=ids))
    return result


# Kinds that share a word with another: the facts' own word is kept beside ours.
BROAD_KINDS = {"hardware order", "stake/ownership", "equipment purchase"}


# --- the network of October 2025 ---------------------------------------------------------------------------------

def seed_amount(deal):
    amount = deal.get("amount")
    if not amount:
        return {}
    basis = amount.get("basis") or amount.get("derived", "")
    made = filled(low=whole(amount.get("min")), high=whole(amount.get("max")), upTo=amount.get("up_to"),
                  about=amount.get("about"), disputed=amount.get("disputed"))
    is_cash = not basis
    if deal["status"] == "closed" and is_cash and made.get("low") == made.get("high"):
        made["paid"] = made["high"]
    return made | filled(basis=basis)


def seed_dates(deal):
    announced, precision = deal["announced"], deal.get("announced_precision", "")
    if precision == "month":
        return announced[:7], ""
    return announced, precision


def seed_deal(deal, overlaps):
    kind = tables.KINDS[deal["kind"]]
    announced, announced_note = seed_dates(deal)
    done = "delivered" if kind in ("chips", "debt") else "paid"
    status = {"rumoured": "reported", "letter of intent": "letter-of-intent", "closed": done}.get(deal["status"], deal["status"])
    term = deal.get("term", {})
    start = term.get("start")
    facts = {key: deal[key] for key in ("tranches", "venture_total", "fund_total") if key in deal}
    if deal["kind"] in BROAD_KINDS:
        facts["kind"] = deal["kind"]
    schedule = {}
    if "tranches" in deal:
        per, gw = whole(deal["tranches"]["usd_per_gw"]), deal["tranches"]["gw"]
        schedule = {"convention": "milestones", "perGigawatt": per,
                    "entries": [{"date": "2026", "gigawatts": 1}, {"gigawatts": gw - 1}]}
    gpus = deal.get("gpus")
    quantities = filled(gigawatts=deal.get("gw") or deal.get("tranches", {}).get("gw"),
                        gpus=filled(low=gpus.get("min"), high=gpus.get("max")) if gpus else None,
                        shares=deal.get("shares"), stakePercent=deal.get("stake_percent"))
    note = deal.get("note", "")
    return filled(
        id=deal["id"], **{"from": deal["from"]}, to=deal["to"], kind=kind, amount=seed_amount(deal),
        amountWords=deal.get("amount_words"), announced=announced, announcedNote=announced_note,
        term=filled(start=str(start) if start else None, years=term.get("years")), schedule=schedule,
        status=[filled(status=status, date=announced, sources=deal["sources"])], quantities=quantities,
        inReturn=local(*tables.IN_RETURN[deal["id"]]) if deal["id"] in tables.IN_RETURN else "",
        overlaps=overlaps.get(deal["id"]), note=note, sources=deal["sources"],
        disagreements=disagreements(tables.DISAGREEMENTS_2025.get(deal["id"], []), deal["sources"]),
        facts={key: {k: whole(v) for k, v in value.items()} if isinstance(value, dict) else whole(value)
               for key, value in facts.items()})


def seed_figure(figure):
    is_count = figure["metric"] == "weekly users"
    value = whole(figure.get("value"))
    made = filled(company=figure["company"], metric=figure["metric"], period=figure["period"],
                  value=None if is_count else value, percent=figure.get("value_percent"), count=value if is_count else None,
                  qualifier=figure.get("qualifier"), note=figure.get("note"), sources=figure["sources"])
    if figure["metric"] == "net loss":
        made["disagreements"] = [filled(about="value", statement="The article shows both 1 and 8 billion dollars.",
                                        amount=1000000000, sources=figure["sources"])]
    if figure["metric"] == "compute commitments":
        made["disagreements"] = [filled(about="value", statement="Another article says more than 500 billion dollars.",
                                        amount=500000000000)]
    return made | filled(facts=filled(margin_percent=figure.get("margin_percent")))


def seed_valuation(value):
    return filled(company=value["company"], date=value["date"], value=whole(value["value"]), basis=value["kind"],
                  qualifier=value.get("qualifier"), event=value.get("event"), sources=value["sources"],
                  facts=filled(change_percent=value.get("change_percent")))


def chinese(entry, text):
    return local(text, *tables.CHINESE_2025[entry["id"]])


def network_2025(facts):
    seed, sources = facts.seed, Sources()
    for key, source in seed["sources"].items():
        sources.add(key, publisher=source["publisher"], title=source["title"], date=source["date"],
                    language=source["language"], note=source.get("quality", ""))
    overlaps = overlaps_of(tables.OVERLAPS_2025)
    deals = [seed_deal(deal, overlaps) for deal in seed["deals"]]
    meta = next(d for d in facts.public["deals"] if d["id"] == "meta-google-cloud-10b")
    next(d for d in deals if d["id"] == "meta-google-2025")["disagreements"][0]["sources"] = sources.pages(meta["sources"])
    ids = {entry["id"] for entry in seed["companies"]} - ONLY_2000
    wanted = lambda entry: entry["company"] in ids and first_day(entry["date"]) <= AS_OF_2025
    values = [seed_valuation(v) for v in seed["valuations"]]
    values += market_values(facts, sources, wanted)
    values += public_valuations(facts, sources, wanted, 1)
    deal_ids = {deal["id"] for deal in deals}
    reactions = [filled(company=r["company"], deal=r["deal"], changePercent=r.get("change_percent"),
                        valueAdded=whole(r.get("value_added")), note=r.get("note"), sources=r["sources"])
                 for r in seed["reactions"]] + reactions_of(tables.REACTIONS_2025, facts, sources)
    assert all(r["deal"] in deal_ids for r in reactions)
    return {
        "format": "capital-loop", "version": 1, "title": tables.TITLE, "subtitle": tables.SUBTITLE_2025,
        "description": tables.DESCRIPTION_2025, "asOf": AS_OF_2025, "sources": [],
        "companies": [seed_company(entry) for entry in seed["companies"]], "deals": deals,
        "valuations": in_order(values), "closes": closes(facts, sources, wanted),
        "figures": [seed_figure(figure) for figure in seed["financials"]], "reactions": reactions,
        "claims": [filled(id=c["id"], text=chinese(c, c["text"]), who=c.get("who"), sources=c["sources"])
                   for c in seed["claims"]],
        "loops": [filled(id=l["id"], path=l["path"], story=chinese(l, l["story"]), sources=l["sources"])
                  for l in seed["loops"]],
    } | {"sources": sources.listed()}


# --- the network of July 2026 -------------------------------------------------------------------------------------

QUANTITIES = {"gw": "gigawatts", "gpus": "gpus", "shares": "shares", "shares_assumed": "shares",
              "option_shares": "shares", "strike_usd": "strike", "price_per_share": "pricePerShare",
              "stake_pct": "stakePercent"}
MAPPED = {"gw", "gpus", "gpus_min", "gpus_max", "shares", "strike_usd", "price_per_share", "stake_pct", "years",
          "per_gw_usd", "amount_is", "completed", "cancelled"}


def public_quantities(other):
    made = {}
    for key, name in QUANTITIES.items():
        if isinstance(other.get(key), (int, float)):
            made[name] = other[key]
    if "gpus_min" in other:
        made["gpus"] = {"low": other["gpus_min"], "high": other["gpus_max"]}
    order = ["gigawatts", "gpus", "shares", "strike", "pricePerShare", "stakePercent"]
    return {key: made[key] for key in order if key in made}


def public_status(deal, kind, sources):
    if deal["id"] in tables.HISTORY:
        return [filled(status=status, date=date, note=note,
                       sources=sources if picked is None else [sources[i] for i in picked])
                for status, date, note, picked in tables.HISTORY[deal["id"]]]
    assert deal["status"] != "cancelled", deal["id"]
    step = lambda status, date: filled(status=status, date=date, sources=sources)
    if deal["status"] == "closed":
        return [step("announced", deal["announced"]), step("delivered" if kind in ("debt", "chips") else "paid", None)]
    status = {"rumoured": "reported", "letter of intent": "letter-of-intent"}.get(deal["status"], deal["status"])
    return [step(status, deal["announced"])]


def public_amount(deal, last_status):
    low, high = deal["amount_usd_min"], deal["amount_usd_max"]
    if low is None and high is None:
        return {}
    exact = low == high and not deal["up_to"]
    if deal["up_to"] and low == high:
        low = None  # only the ceiling is known
    key, other = deal["id"], deal["other"]
    basis = other.get("amount_is", "") or tables.BASIS.get(key, "")
    paid = tables.PAID.get(key)
    is_cash = not other.get("amount_is")
    if paid is None and exact and is_cash and last_status in ("paid", "delivered"):
        paid = high
    return filled(low=low, high=high, upTo=deal["up_to"], about=key in tables.ABOUT, disputed=key in tables.DISPUTED,
                  paid=paid, basis=basis)


def public_facts_of(deal):
    facts = {key: value for key, value in deal["other"].items() if key not in MAPPED or
             (key == "gpus" and not isinstance(value, (int, float)))}
    if deal["kind"] in BROAD_KINDS:
        facts["kind"] = deal["kind"]
    if "origin_report" in deal:
        facts["origin_report"] = deal["origin_report"]
    if deal["id"] == "openai-coreweave-350m-stock":
        facts["from"], facts["to"] = deal["from"], deal["to"]
    return facts


def public_deal(deal, sources, overlaps):
    key, kind = deal["id"], tables.KINDS[deal["kind"]]
    payer, payee = deal["from"], deal["to"]
    if key == "openai-coreweave-350m-stock":  # CoreWeave gave the shares
        kind, payer, payee = "grant", payee, payer
    ids = sources.pages(deal["sources"])
    status = public_status(deal, kind, ids)
    inferred = deal["announced_precision"] == "inferred"
    years = deal["other"].get("years") or tables.YEARS.get(key)
    end = tables.TERM_END.get(key) or (str(deal["term_end"]) if deal["term_end"] else None)
    schedule = {}
    if "per_gw_usd" in deal["other"]:
        schedule = {"convention": "milestones", "perGigawatt": deal["other"]["per_gw_usd"],
                    "entries": [{"gigawatts": deal["other"]["gw"]}]}
    return filled(
        id=key, **{"from": payer}, to=payee, kind=kind, amount=public_amount(deal, status[-1]["status"]),
        amountWords=tables.AMOUNT_WORDS.get(key), announced=deal["announced"],
        announcedNote="inferred" if inferred else tables.ANNOUNCED_NOTE.get(key),
        term=filled(start=str(deal["term_start"]) if deal["term_start"] else None, end=end, years=years),
        schedule=schedule, status=status, quantities=public_quantities(deal["other"]),
        inReturn=local(*tables.IN_RETURN[key]) if key in tables.IN_RETURN else "", overlaps=overlaps.get(key),
        note=deal["note"], sources=ids, singleSource=deal["single_source"],
        disagreements=disagreements(tables.DISAGREEMENTS_2026.get(key, []), ids), facts=public_facts_of(deal))


def range_of(entry):
    low, high = entry["value_usd_min"], entry["value_usd_max"]
    return (low, high) if low != high else (None, None)


def public_figure(figure, sources):
    ids = sources.pages(figure["sources"])
    low, high = range_of(figure)
    made = filled(company=figure["company"], metric=figure["metric"], period=figure["period"], value=figure["value_usd"],
                  low=low, high=high, note=figure["note"], sources=ids)
    if figure["id"] in tables.FIGURE_DISAGREEMENTS:
        statement, amount = tables.FIGURE_DISAGREEMENTS[figure["id"]]
        made["disagreements"] = [filled(about="value", statement=statement, amount=amount)]
    return made | filled(facts=filled(single_source=figure["single_source"]))


def share_counts(facts, sources):
    return [filled(company=entry["company"], metric="shares outstanding", period=entry["date"], count=entry["shares"],
                   qualifier="implied: printed market cap divided by the close of the day" if entry["implied_"] else "",
                   sources=sources.value_source(entry["source_id"], facts))
            for entry in ({**e, "implied_": e.get("implied", False)} for e in facts.valuations["shares_outstanding"])]


def target_figures(facts, sources):
    return [filled(company=value["company"], metric="valuation sought in an IPO", period=value["date"],
                   value=value["value_usd"], qualifier=value["basis"], note=value["note"],
                   sources=sources.pages(value["sources"]), facts=valuation_facts(value))
            for value in facts.public["valuations"] if value["id"] in tables.TARGETS]


def claims_2026(facts, sources):
    slug = lambda words: re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
    made = [{"id": "unconfirmed-" + slug(entry["topic"]), "text": f"{tables.TOPICS[entry['topic']]}: {entry['claim']}",
             "unconfirmed": True, "facts": {"topic": entry["topic"]}} for entry in facts.public["unconfirmed"]]
    for value in facts.public["valuations"]:
        if value["id"] in tables.VALUE_CLAIMS:
            made.append(filled(id="value-" + value["id"].rsplit("-", 1)[0], text=tables.VALUE_CLAIMS[value["id"]],
                               sources=sources.pages(value["sources"]), facts=valuation_facts(value)))
    return made


def network_2026(facts):
    public, sources = facts.public, Sources()
    overlaps = overlaps_of(tables.OVERLAPS_2026)
    for deal in public["deals"]:  # what the facts themselves say must be in the table
        assert "overlaps_with" not in deal or deal["overlaps_with"] in overlaps[deal["id"]]
    ids = {entry["id"] for entry in public["companies"]}
    ours = lambda entry: entry["company"] in ids
    deals = [public_deal(deal, sources, overlaps) for deal in public["deals"]]
    values = market_values(facts, sources, ours) + public_valuations(facts, sources, ours, 0)
    figures = [public_figure(f, sources) for f in public["financials"]] + target_figures(facts, sources)
    counts = share_counts(facts, sources)
    figures += [count for count in counts if count["company"] in ids]
    others = lambda entry: entry["company"] not in ids
    outside = {"note": "Values of companies that have no deal in this network.",
               "marketValues": market_values(facts, sources, others), "closes": closes(facts, sources, others),
               "figures": [count for count in counts if count["company"] not in ids]}
    for key in facts.valuations["sources"]:
        sources.value_source(key, facts)
    return {
        "format": "capital-loop", "version": 1, "title": tables.TITLE, "subtitle": tables.SUBTITLE_2026,
        "description": tables.DESCRIPTION_2026, "asOf": public["as_of"], "sources": [],
        "companies": [company(entry, entry["name"]) for entry in public["companies"]], "deals": deals,
        "valuations": in_order(values), "closes": closes(facts, sources, ours), "figures": figures,
        "reactions": reactions_of(tables.REACTIONS_2026, facts, sources), "claims": claims_2026(facts, sources),
        "facts": {"otherCompanies": outside},
    } | {"sources": sources.listed()}


# --- values, shared by both ---------------------------------------------------------------------------------------

def in_order(values):
    """By company and day; of one day the value that is drawn comes last: dollars, then computed ones."""
    return sorted(values, key=lambda v: (v["company"], first_day(v["date"]), len(v["date"]), "currency" not in v,
                                         v.get("computed", False)))


def derivation(inputs):
    """How a computed value came about, in words."""
    if "close_usd" in inputs:
        return f"{inputs['close_usd']} dollars x {inputs['shares_bn']} billion shares; count: {inputs['count_from']}"
    if "adjusted_close_usd" in inputs:
        return f"adjusted close of {inputs['adjusted_close_usd']} dollars x {inputs['ratio_bn']} billion; factor: {inputs['count_from']}"
    return f"{inputs['value_trillion_krw']} trillion won at {inputs['krw_per_usd_implied']} won a dollar"


def market_values(facts, sources, wanted):
    made = []
    entries = facts.valuations["market_caps"] + facts.valuations["market_caps_other_currency"]
    for entry in entries + [amd_value(facts)]:
        if not wanted(entry):
            continue
        inputs = entry.get("inputs", {})
        note = "; ".join(part for part in (derivation(inputs) if inputs else "", entry.get("note", "")) if part)
        ids = sources.value_sources([entry["source_id"]] + inputs.get("count_source_ids", []), facts)
        made.append(filled(company=entry["company"], date=entry["date"], value=entry.get("value_usd", entry.get("value")),
                           currency=entry.get("currency"), basis=entry["basis"], computed=entry.get("computed", False),
                           note=note, sources=ids))
    return replaced(made, facts, sources)


def amd_value(facts):
    """AMD on 27 October 2025: that day's close times the count that the value of 31 October uses."""
    day = "2025-10-27"
    close = next(c for c in facts.valuations["daily_closes"] if c["company"] == "amd" and c["date"] == day)
    model = next(v for v in facts.valuations["market_caps"] if v["company"] == "amd" and v["date"] == AS_OF_2025)
    value = round(close["close_usd"] * model["inputs"]["shares_bn"], 2)
    return model | {"date": day, "value_usd": round(value * 1e9), "source_id": close["source_id"],
                    "inputs": model["inputs"] | {"close_usd": close["close_usd"]}}


def replaced(values, facts, sources):
    """Keeps printed values that a computed one replaces as what another source says."""
    for public in facts.public["valuations"]:
        date = tables.REPLACED.get(public["id"])
        for value in values:
            if date and value["company"] == public["company"] and value["date"] == date and value.get("computed"):
                inferred = " (day inferred)" if public["date_precision"] == "inferred" else ""
                statement = f"{public['basis'].capitalize()} on {public['date']}{inferred}."
                value["disagreements"] = [filled(
                    about="value", statement=" ".join(part for part in (statement, public["note"]) if part),
                    amount=public["value_usd"], sources=sources.pages(public["sources"]))]
    return values


def valuation_facts(value):
    return filled(raised_usd=value["raised_usd"], single_source=value["single_source"])


def public_valuations(facts, sources, wanted, network):
    made = []
    for value in facts.public["valuations"]:
        if not wanted(value) or value["value_usd"] is None or value["id"] in tables.TARGETS | set(tables.REPLACED):
            continue
        low, high = range_of(value)
        made.append(filled(
            company=value["company"], date=value["date"], value=value["value_usd"], low=low, high=high,
            basis=value["basis"], qualifier="day inferred" if value["date_precision"] == "inferred" else "",
            event=tables.EVENTS.get(value["id"], (None, None))[network], note=value["note"],
            sources=sources.pages(value["sources"]), facts=valuation_facts(value)))
    return made


def reactions_of(entries, facts, sources):
    by_id = {value["id"]: value for value in facts.public["valuations"]}
    return [filled(company=who, deal=deal, changePercent=percent, valueAdded=added, note=note,
                   sources=sources.pages(by_id[value]["sources"]))
            for value, who, deal, percent, added, note in entries]


def cents(price):
    """To whole cents, halves up: money is counted in cents."""
    return whole(float(Decimal(str(price)).quantize(Decimal("0.01"), ROUND_HALF_UP)))


def closes(facts, sources, wanted):
    made = [filled(company=c["company"], date=c["date"], price=cents(c["close_usd"]),
                   sources=sources.value_source(c["source_id"], facts),
                   facts={"close_usd": c["close_usd"]} if cents(c["close_usd"]) != c["close_usd"] else {})
            for c in facts.valuations["daily_closes"] if wanted(c)]
    return sorted(made, key=lambda c: (c["company"], c["date"]))


def write(network, path):
    if path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        kept = {key: before[key] for key in ("pinned", "layouts") if key in before}
        facts = {key: network.pop(key) for key in ("facts",) if key in network}
        network = network | kept | facts
    path.write_text(text_of_network(network), encoding="utf-8")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    facts = Facts(Path(sys.argv[1]))
    out = Path(sys.argv[2]) if len(sys.argv) == 3 else FOLDER
    write(network_2025(facts), out / "ai-loop-2025-10.caploop")
    write(network_2026(facts), out / "ai-loop-2026-07.caploop")


if __name__ == "__main__":
    main()
