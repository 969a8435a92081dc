"""Runs the built programs as an invented person, and reads what they answer."""

import contextlib
import dataclasses
import json
import os
import pathlib
import subprocess

import processes

HERE = pathlib.Path(__file__).parent
PROGRAMS = pathlib.Path(os.environ.get("LANYARD_BIN", HERE.parents[1] / "build/dev/bin"))


def built(name):
    """The path of a program of Lanyard's own."""
    program = PROGRAMS / name
    if not program.exists():
        raise RuntimeError(f"{program} is not there. Build it first: cmake --build --preset dev")
    return program


@dataclasses.dataclass
class Answer:
    command: str
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def failure(self):
        """The failure as `--json` writes it: the last line of standard error."""
        return json.loads(self.err.strip().splitlines()[-1])

    def __str__(self):
        return f"{self.command}\n  ended with {self.status}\n  output: {self.out}\n  errors: {self.err}"


class Lanyard:
    def __init__(self, desk):
        self.desk = desk
        self._person = desk.folder / "person.json"
        self.environment = {**desk.environment, "BROWSER": str(HERE / "chromium-login"),
                            "LANYARD_TEST_PERSON": str(self._person)}

    def run(self, *arguments, input="", timeout=60, expect=0, pass_fds=(), **environment):
        """Runs `lanyard` to its end, and fails when it ends otherwise than with `expect` (None: any status)."""
        done = subprocess.run([built("lanyard"), *arguments], input=input.encode(), capture_output=True,
                              timeout=timeout, env={**self.environment, **environment}, pass_fds=pass_fds, check=False)
        answer = Answer("lanyard " + " ".join(arguments), done.returncode, done.stdout.decode(), done.stderr.decode())
        if expect is not None and answer.status != expect:
            raise AssertionError(f"{answer}\n  expected to end with {expect}{self._browser_says()}")
        return answer

    def add_profile(self, name, kind, portal, issuer, client, *options, **more):
        return self.run("profile", "add", name, "--kind", kind, "--portal", portal, "--issuer", issuer,
                        "--client-id", client, *options, **more)

    def seat(self, user, password, says="yes"):
        """Who sits before the browser from now on; says yes or no where Keycloak asks whether Lanyard may."""
        self._person.touch(mode=0o600)
        self._person.write_text(json.dumps({"user": user, "password": password, "says": says}), encoding="utf-8")
        for ending in (".log", ".done"):
            self._person.with_suffix(ending).unlink(missing_ok=True)

    def log_in(self, name, user, password, *options, says="yes", expect=0):
        """Signs in with real Chromium, as this person."""
        self.seat(user, password, says)
        answer = self.run("login", name, "--timeout", "120", *options, timeout=150, expect=expect)
        self.wait_for_browser()
        return answer

    def wait_for_browser(self, seconds=120):
        """Until the person in Chromium is through, or fails with what Chromium showed in the way. The name that was filled
        in when they came."""
        processes.wait_until(lambda: self._person.with_suffix(".done").exists() or self._browser_says(),
                             "Chromium to close", seconds)
        if self._browser_says():
            raise AssertionError(f"The sign-in in Chromium failed.{self._browser_says()}")
        return self._person.with_suffix(".done").read_text("utf-8")

    def _browser_says(self):
        log = self._person.with_suffix(".log")
        return f"\n  the browser says: {log.read_text('utf-8')}" if log.exists() else ""

    @contextlib.contextmanager
    def sandbox(self, *options, secret=None):
        """`lanyard sandbox` while the block runs: its addresses, and its ready profile."""
        process = processes.start([built("lanyard"), "sandbox", "--quiet", *options], env=self.environment,
                                  stdin=processes.PIPE, stdout=processes.PIPE)
        try:
            process.stdin.write((secret or "").encode() + b"\n")
            process.stdin.close()
            yield json.loads(process.stdout.readline()), json.loads(process.stdout.readline())
        finally:
            processes.stop(process)


def curl(header, address):
    """(status, content type, body) of `lanyard header NAME | curl --config - ADDRESS`."""
    done = subprocess.run([processes.program("curl"), "--silent", "--show-error", "--max-time", "20", "--config", "-",
                           "--write-out", r"\n%{http_code} %{content_type}", address],
                          input=header.encode(), capture_output=True, check=True)
    body, _, last = done.stdout.decode().rpartition("\n")
    status, _, content_type = last.partition(" ")
    return int(status), content_type, body
