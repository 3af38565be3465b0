"""Opens pages in headless Chromium and asks axe-core, and the page itself, what is wrong with them."""

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

WIDE, PHONE = 1280, 390
_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_ANSWER = re.compile(r'<pre id="antwoord">(.*?)</pre>', re.DOTALL)
_ASK = """
axe.run(document, {runOnly: %s}).then(function (found) {
  var answer = found.violations.map(function (each) {
    return each.id + ": " + each.nodes.map(function (node) { return node.html; }).slice(0, 3).join(" | ");
  });
  if (!found.passes.length) { answer.push("axe checked nothing"); }
  if (document.documentElement.scrollWidth > innerWidth) { answer.push("wider than the screen"); }
  if (innerWidth !== %d) { answer.push("the screen is " + innerWidth + " wide"); }
  (parent === window ? window : parent).postMessage(JSON.stringify(answer), "*");
});
"""
_HEAR = """
addEventListener("message", function (event) {
  var answer = document.createElement("pre");
  answer.id = "antwoord";
  answer.textContent = event.data;
  document.body.replaceChildren(answer);
});
"""


def complaints(page: Path, work: Path, *, width: int, dark: bool = False) -> list[str]:
    """Everything that is wrong with a page on a screen of this width; the copies stand in a folder for it.

    Chromium has no window narrower than 500 points, so that a phone is a frame in a window.
    """
    axe = _axe().read_text(encoding="utf-8").replace("</script", "<\\/script")
    ask = f"<script>{axe}</script><script>{_ASK % (json.dumps(_RULES), width)}</script>"
    text = _POLICY.sub("", page.read_text(encoding="utf-8"))
    hear = f"<script>{_HEAR}</script>"
    opened = work / "pagina.html"
    framed = width < WIDE
    opened.write_text(text.replace("</body>", f"{'' if framed else hear}{ask}</body>"), encoding="utf-8")
    if framed:
        frame = f'<!doctype html>{hear}<iframe src="pagina.html" width="{width}" height="844"></iframe>'
        opened = work / "telefoon.html"
        opened.write_text(frame, encoding="utf-8")
    answer = _ANSWER.search(_dump(opened, dark=dark))
    if answer is None:
        return ["axe gave no answer"]
    return [str(each) for each in json.loads(html.unescape(answer[1]))]


def _dump(page: Path, *, dark: bool) -> str:
    """The page as it is after its scripts have run."""
    scheme = ("--blink-settings=preferredColorScheme=0",) if dark else ()
    options = (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        f"--window-size={WIDE},900",
    )
    patience = ("--virtual-time-budget=30000", f"--user-data-dir={page.parent / 'profiel'}")
    command = [_chromium(), *options, *patience, *scheme, "--dump-dom", page.as_uri()]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", timeout=120).stdout


def _chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        pytest.fail("chromium is not installed; .ci/run installs it")
    return found


def _axe() -> Path:
    path = os.environ.get("AXE")
    if not path or not Path(path).is_file():
        pytest.fail("axe-core is not installed, or AXE does not name its axe.min.js; .ci/run installs it")
    return Path(path)
