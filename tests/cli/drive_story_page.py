#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Capital Loop contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a story's web page in a headless Chromium and turns it with real keys, clicks and touches: where it stands after
each, what is hidden while a step asks, what is printed, and what shows where scripts are off. With a folder, pictures of
what it saw. Needs chromium.

    drive_story_page.py build/dev/bin/capital-loop [NETWORK [FOLDER]]
"""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile

KEYS = {" ": ("Space", 32), "ArrowRight": ("ArrowRight", 39), "ArrowLeft": ("ArrowLeft", 37), "PageDown": ("PageDown", 34),
        "PageUp": ("PageUp", 33), "Home": ("Home", 36), "End": ("End", 35), "Enter": ("Enter", 13),
        "Escape": ("Escape", 27), "?": ("Slash", 191), "s": ("KeyS", 83), "Tab": ("Tab", 9),
        **{str(n): (f"Digit{n}", 48 + n) for n in range(10)}}


class Browser:
    """A Chromium spoken to through a pipe."""

    def __init__(self, folder):
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()
        def pipes():
            os.dup2(to_read, 13), os.dup2(to_write, 14)
            os.dup2(13, 3), os.dup2(14, 4)
            os.set_inheritable(3, True), os.set_inheritable(4, True)
        self.process = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe",
             f"--user-data-dir={folder}"], preexec_fn=pipes, close_fds=False, stderr=subprocess.DEVNULL)
        os.close(to_read), os.close(to_write)
        self.number, self.rest, self.session, self.faults = 0, b"", None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("method") == "Runtime.exceptionThrown":
                self.faults.append(answer["params"]["exceptionDetails"])
            if answer.get("id") == self.number:
                assert "error" not in answer, answer
                return answer["result"]

    def read(self):
        while b"\0" not in self.rest:
            self.rest += os.read(self.back, 1 << 20)
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def look(self, expression):
        return self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)["result"].get("value")

    def open(self, address, size, touch=False, scripts=True):
        self.call("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=touch)
        self.call("Emulation.setTouchEmulationEnabled", enabled=touch)
        self.call("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=address)
        while self.look("document.readyState") != "complete":
            pass

    def press(self, *keys):
        for key in keys:
            code, number = KEYS[key]
            text = {"text": "\r" if key == "Enter" else key} if len(key) == 1 or key == "Enter" else {}
            self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=code, windowsVirtualKeyCode=number, **text)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=code, windowsVirtualKeyCode=number)

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def swipe(self, x, y, far):
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": x + far, "y": y}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def picture(self, path):
        if path:
            self.look("Promise.all(document.getAnimations().map(a => a.finished))")
            path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))


def main():
    program = sys.argv[1]
    network = sys.argv[2] if len(sys.argv) > 2 else "example:ai-loop-2025-10"
    folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as made:
        page = pathlib.Path(made) / "story.html"
        subprocess.run([program, "export", network, "--story", "", "--notes", "-o", page], check=True)
        some = page.with_name("some.html")
        subprocess.run([program, "export", network, "--story", "", "--steps", "3,7-8", "-o", some], check=True)
        browser = Browser(pathlib.Path(made) / "profile")
        try:
            drive(browser, page.as_uri(), folder)
            drive_some(browser, some.as_uri(), folder)
        finally:
            browser.process.terminate()
            browser.process.wait()


def drive(browser, address, folder):
    def shot(name):
        browser.picture(folder and folder / f"{name}.png")

    def place():
        return browser.look("[...document.querySelectorAll('section')].findIndex(s => s.classList.contains('now')) + 1")

    def state():  # (which is shown, of how many) of the step
        return tuple(browser.look("(() => { const all = [...document.querySelectorAll('section.now .state')];"
                                  "return [all.findIndex(s => getComputedStyle(s).display !== 'none'), all.length - 1]; })()"))

    def shown():  # of all pictures
        return browser.look("[...document.querySelectorAll('.state')].filter(s => s.getClientRects().length).length")

    def arrows():
        return browser.look("document.querySelectorAll('section.now .state.now [id*=deal-]').length")

    def expect(what, wanted, got):
        assert wanted == got, f"{what}: {got} instead of {wanted}"

    steps = 10
    for size in ((1280, 720), (1920, 1080)):
        browser.open(address, size)
        expect("the first step", 1, place())
        expect("one picture at a time", 1, shown())
        shot(f"first-{size[0]}")
        browser.press(" ", "ArrowRight")
        expect("Space and arrow", (3, (0, 2)), (place(), state()))
        shot(f"asks-{size[0]}")
        hidden = arrows()
        browser.press("PageDown")
        expect("what is revealed first", (3, (1, 2)), (place(), state()))
        browser.press("PageDown")
        expect("and then", (3, (2, 2)), (place(), state()))
        assert arrows() > hidden
        shot(f"answers-{size[0]}")
        fits = browser.look("(() => { const r = document.querySelector('section.now .state.now svg').getBoundingClientRect();"
                            "return r.left >= 0 && r.top >= 0 && r.right <= innerWidth + .5 &&"
                            "r.bottom <= document.querySelector('nav').getBoundingClientRect().top + .5; })()")
        expect("the page above the bar", True, fits)
    browser.press("ArrowRight")
    expect("on", 4, place())
    browser.press("PageUp")
    expect("back to what is revealed", (3, (2, 2)), (place(), state()))
    browser.press("End")
    expect("End", steps, place())
    expect("the last has no next", True, browser.look("document.getElementById('on').disabled"))
    browser.press(" ")
    expect("nothing beyond", steps, place())
    browser.press("Home")
    expect("Home", 1, place())
    browser.press("1", "0")
    expect("what is typed", "10 / 10", browser.look("document.getElementById('place').textContent"))
    browser.press("Enter")
    expect("number and Enter", steps, place())
    browser.press("3", "Escape")
    expect("Escape leaves the number", "10 / 10", browser.look("document.getElementById('place').textContent"))
    expect("the address", "#10", browser.look("location.hash"))
    browser.press("?")
    expect("the keys", True, browser.look("document.getElementById('keys').open"))
    shot("keys")
    browser.press("Escape")
    expect("the keys are left", (False, steps), (browser.look("document.getElementById('keys').open"), place()))
    browser.press("s")
    assert browser.look("document.querySelector('section.now .notes').getClientRects().length")
    shot("notes")
    browser.press("Escape")
    assert not browser.look("document.querySelector('section.now .notes').getClientRects().length")

    browser.open(address + "#3", (1280, 720))
    expect("an address of a step", (3, (0, 2)), (place(), state()))
    browser.click(1000, 300)
    expect("a click goes on", (3, (1, 2)), (place(), state()))
    browser.click(100, 300)
    expect("a click at the left goes back", (3, (0, 2)), (place(), state()))
    browser.press("Tab", "Tab", "Enter")
    expect("the button by keys", (3, (1, 2)), (place(), state()))
    shot("focus")

    browser.call("Emulation.setEmulatedMedia", media="print")
    expect("printed", steps, shown())
    pdf = browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
    expect("pages of paper", steps, base64.b64decode(pdf).count(b"/Type /Page\n"))
    if folder:
        (folder / "printed.pdf").write_bytes(base64.b64decode(pdf))
    browser.call("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
    browser.press("Home")
    expect("motions where they are not wished", 0, browser.look("document.getAnimations().length"))
    browser.call("Emulation.setEmulatedMedia", media="", features=[])

    browser.open(address + "#3", (390, 844), touch=True)
    shot("phone")
    expect("no wider than the phone", True, browser.look("document.documentElement.scrollWidth <= innerWidth"))
    browser.swipe(300, 200, -200)
    expect("a swipe", (3, (1, 2)), (place(), state()))
    browser.swipe(100, 200, 200)
    expect("a swipe back", (3, (0, 2)), (place(), state()))
    browser.open(address + "#3", (844, 390), touch=True)
    shot("phone-wide")

    browser.open(address, (1280, 720), scripts=False)
    expect("without scripts", steps, shown())
    shot("plain")
    expect("faults", [], browser.faults)


def drive_some(browser, address, folder):  # steps 3, 7 and 8 of ten
    def expect(wanted):
        got = browser.look("document.getElementById('place').textContent + location.hash")
        assert wanted == got, f"a page of some steps: {got} instead of {wanted}"

    browser.open(address, (1280, 720))
    expect("3 / 10")
    browser.picture(folder and folder / "some.png")
    browser.press("End")
    expect("8 / 10#8")
    browser.press("7", "Enter")
    expect("7 / 10#7")
    browser.press("5", "Enter")  # which is not there
    expect("7 / 10#7")
    browser.open(address + "#8", (1280, 720))
    expect("8 / 10#8")


if __name__ == "__main__":
    main()
