"""Real headless Chromium, driven over W3C WebDriver through chromedriver. `chromium-login` makes a $BROWSER of it."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import tempfile
import urllib.error
import urllib.request

import processes

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element reference (W3C WebDriver 11.3)
FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]


class Browser:
    """One Chromium with a fresh profile, that downloads into `downloads` without asking."""

    def __init__(self):
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="lanyard-chromium-"))
        self.downloads = self._folder / "downloads"
        self.downloads.mkdir()
        self._driver = None
        self._session = None

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *unused):
        self.close()

    def close(self):
        with contextlib.suppress(OSError):
            if self._session:
                self._call("DELETE", "")
        if self._driver:
            processes.stop(self._driver)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self):
        log = self._folder / "driver.log"
        with open(log, "wb") as output:
            self._driver = processes.start(
                [processes.program("chromedriver", "chromium-driver"), "--port=0"], stdout=output, stderr=output,
                env={"PATH": os.environ["PATH"], "HOME": str(self._folder), "LC_ALL": "C.UTF-8"})
        started = processes.wait_until(lambda: re.search(rb"started successfully on port (\d+)", log.read_bytes()),
                                       "chromedriver")
        self._address = f"http://127.0.0.1:{started[1].decode()}/session"
        options = {"binary": processes.program("chromium"),
                   "args": [*FLAGS, f"--user-data-dir={self._folder / 'profile'}"],
                   "prefs": {"download.default_directory": str(self.downloads),
                             "download.prompt_for_download": False}}
        self._session = self._request("POST", self._address, {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options}}})["sessionId"]

    def open(self, address):
        self._call("POST", "/url", {"url": address})

    def address(self):
        return self._call("GET", "/url")

    def source(self):
        return self._call("GET", "/source")

    def find(self, css, seconds=30):
        """The first element that matches, as soon as there is one."""
        return processes.wait_until(lambda: self._matches(css), f"{css} on {self.address()}", seconds)

    def type(self, css, text):
        self._call("POST", f"/element/{self.find(css)}/value", {"text": text})

    def click(self, css):
        self._call("POST", f"/element/{self.find(css)}/click", {})

    def comes_to(self, address, or_shows=None, seconds=30):
        """True as soon as the browser is at an address that begins so; False when it shows the other page first."""
        def look():
            if self.address().startswith(address):
                return "there"
            return or_shows and self._matches(or_shows) and "other"
        try:
            return processes.wait_until(look, address, seconds) == "there"
        except TimeoutError as problem:
            raise TimeoutError(f"{problem} The browser shows: {self.text()}") from None

    def text(self):
        """What the page says, in one line."""
        return " ".join(self._call("GET", f"/element/{self.find('body')}/text").split())

    def log_in_to_keycloak(self, user, password):
        """Fills in Keycloak's login page, which must be the one shown or about to be. The name that stood there."""
        name = self.find("#username")
        before = self._call("GET", f"/element/{name}/property/value")
        self._call("POST", f"/element/{name}/clear", {})
        self.type("#username", user)
        self.type("#password", password)
        self.click("#kc-login")
        return before

    def _matches(self, css):
        found = self._call("POST", "/elements", {"using": "css selector", "value": css})
        return found and found[0][ELEMENT]

    def _call(self, method, path, body=None):
        return self._request(method, f"{self._address}/{self._session}{path}", body)

    @staticmethod
    def _request(method, address, body=None):
        request = urllib.request.Request(address, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"chromedriver: {json.load(error)['value']['message']}") from None
