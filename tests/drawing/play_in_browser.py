#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays an animated SVG in a headless Chromium, stops it at three instants, and compares what it shows with the program's
own picture of each instant; then with reduced motion, which must show the first. Needs chromium and ImageMagick.

    play_in_browser.py build/dev/bin/capital-loop [NETWORK [FOLDER]]
"""

import pathlib
import re
import subprocess
import sys
import tempfile

LOOP = 6  # seconds
NATURAL = 8  # seconds of a dot from payer to payee in a still picture's time
SIZE = (1280, 720)
MOST_DIFFERENCE = 0.4  # of what moved, since a browser smooths edges and places half pixels in its own way


def run(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)


def export(program, network, output, *options):
    size = f"{SIZE[0]}x{SIZE[1]}"
    run(program, "export", network, "-o", output, "--size", size, "--theme", "dark", *options)


def screenshot(svg, seconds, folder, reduced=False):
    """The document stopped at an instant, or as it stands where motion is reduced."""
    # What the browser has computed for that instant is written down, so that it paints nothing on its way there.
    stop = f"""
for (const animation of document.getAnimations()) {{ animation.pause(); animation.currentTime = {seconds * 1000}; }}
for (const dot of document.querySelectorAll("[class^=run]")) {{
  const {{transform, opacity}} = getComputedStyle(dot);
  Object.assign(dot.style, {{animation: "none", transform, opacity}});
}}"""
    drawing = svg.read_text(encoding="utf-8")
    page = folder / "page.html"
    page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">{drawing[drawing.index("<svg"):]}'
                    f'<script>{stop}</script>', encoding="utf-8")
    picture = folder / f"browser-{'reduced' if reduced else seconds}.png"
    options = ["--force-prefers-reduced-motion"] if reduced else []
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options,
        f"--window-size={SIZE[0]},{SIZE[1]}", f"--screenshot={picture}", page.as_uri())
    return picture


def difference(one, other):
    """Root of the mean square, of 1."""
    answer = subprocess.run(["compare", "-metric", "RMSE", str(one), str(other), "null:"], capture_output=True, text=True)
    return float(re.search(r"\(([0-9.e-]+)\)", answer.stderr).group(1))


def moved(first, other):
    """What differs between two instants: names and arrows, which each program smooths as it likes, are not in it."""
    picture = other.with_name(f"moved-{other.name}")
    run("convert", first, other, "-compose", "difference", "-composite", picture)
    return picture


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    network = sys.argv[2] if len(sys.argv) > 2 else "example:ai-loop-2025-10"
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else temporary).resolve()
        svg = folder / "loop.svg"
        export(program, network, svg, "--animate", "--seconds", LOOP, "--outlines")
        stills = {}
        for seconds in (0, 1.5, 4.1):
            stills[seconds] = folder / f"still-{seconds}.png"
            export(program, network, stills[seconds], "--at", seconds * NATURAL / LOOP)
        shots = {seconds: screenshot(svg, seconds, folder) for seconds in stills}
        shots["reduced"] = screenshot(svg, 3, folder, reduced=True)
        good = True
        for name in list(stills)[1:]:
            ours = moved(stills[0], stills[name])
            found = difference(ours, moved(shots[0], shots[name]))
            motion = difference(stills[0], stills[name])
            good = good and motion > 0 and found < MOST_DIFFERENCE * motion
            print(f"{name}: moved by {motion:.4f}, and differs by {found:.4f}")
        resting = difference(shots[0], shots["reduced"])
        print(f"with reduced motion the first frame differs by {resting:.4f}")
        return 0 if good and resting < MOST_DIFFERENCE * motion else 1


if __name__ == "__main__":
    sys.exit(main())
