# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the .ts files: every text of the sources is there and finished, with the placeholders of its source."""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FORMS = {"zh_CN": 1, "zh_TW": 1, "en": 2}
PLACEHOLDER = re.compile(r"%L?(?:n|\d{1,2})")
ACCELERATOR = re.compile(r"&(?=[^&\s])")


def messages(path):
    """The messages of a .ts file by context, source, comment and whether they have plural forms."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.get("numerus") == "yes")
            found[key] = message.find("translation")
    return found


def collected(lupdate, source):
    """What lupdate finds in the sources, and what it says of them."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_zh_CN.ts"
        run = subprocess.run(
            [lupdate, "-locations", "none", "-no-ui-lines", "src", "ui", "-ts", fresh, "-target-language", "zh_CN",
             "-source-language", "en"], cwd=source, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            return {}, [f"lupdate: {run.stdout}{run.stderr}"]
        said = [line for line in (run.stdout + run.stderr).splitlines()
                if line.strip() and not re.match(r"\s*(Scanning|Updating|Found|Kept|Removed|Same-text|Info)", line)]
        return messages(fresh), [f"lupdate: {line}" for line in said]


def faults_of(key, translation, forms):
    """What is wrong with one translation."""
    _, source, _, plural = key
    if translation is None or translation.get("type"):
        return ["is not finished"]
    texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    faults = []
    if len(texts) != forms and plural:
        faults.append(f"has {len(texts)} plural forms instead of {forms}")
    for text in texts:
        if not text:
            faults.append("is empty")
            continue
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)):
            faults.append(f"has other placeholders: {text}")
        if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(text)):
            faults.append(f"has another accelerator: {text}")
        if source.count("…") != text.count("…"):
            faults.append(f"has another ellipsis: {text}")
    return faults


def check(file, forms, wanted):
    """All faults of one .ts file."""
    present = messages(file)
    faults = [f"{file.name}: {key[0]}: “{key[1]}” is missing" for key in wanted if key not in present]
    for key, translation in present.items():
        faults += [f"{file.name}: {key[0]}: “{key[1]}” {fault}" for fault in faults_of(key, translation, forms)]
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--lupdate", required=True)
    options = parser.parse_args()
    wanted, faults = collected(options.lupdate, options.source)
    if not wanted:
        faults.append("lupdate found no text at all")
    for language, forms in FORMS.items():
        file = options.source / "resources" / "translations" / f"capital-loop_{language}.ts"
        faults += check(file, forms, [key for key in wanted if key[3] or language != "en"])
    for fault in faults:
        print(fault)
    print(f"{len(wanted)} texts, {len(faults)} faults; the target `translations` brings in new texts")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
