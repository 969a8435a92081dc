"""pybis, openBIS's own Python client, unchanged and in an interpreter of its own: the referee of what Lanyard's openBIS
answers, and of what Lanyard makes."""

import json
import pathlib
import subprocess

import lanyard

REQUIREMENTS = pathlib.Path(__file__).parent / "requirements.txt"
ENVIRONMENT = lanyard.PROGRAMS.parent / "pybis"
TOKEN = r"^\$pat-.+-\d{15}x[0-9A-F]{32}$"
PRELUDE = """
import contextlib, datetime, io, json, sys
given = json.load(sys.stdin)
from pybis import Openbis

def openbis(token=None):
    return Openbis(given["url"], token=token, use_cache=False,
                   allow_http_but_do_not_use_this_in_production_and_only_within_safe_networks=True)

def session(user="alice", password="alice"):
    o = openbis()
    o.login(user, password)
    return o

def error(call):
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # pybis prints the whole request, secrets too
            call()
    except Exception as failure:
        return str(failure)
    return None

def table(things):
    return json.loads(things.df.to_json(orient="records"))

def answer(value):
    print("\\n" + json.dumps(value))
"""


def interpreter():
    """Python with exactly what requirements.txt names, made in the build folder when that changed."""
    python, made = ENVIRONMENT / "bin/python", ENVIRONMENT / "requirements.txt"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if not made.exists() or made.read_text(encoding="utf-8") != wanted:
        subprocess.run(["/usr/bin/python3", "-m", "venv", "--clear", ENVIRONMENT], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement",
                        REQUIREMENTS], check=True)
        made.write_text(wanted, encoding="utf-8")
    return python


class Pybis:
    def __init__(self, url, environment):
        self._url = url
        self._environment = environment
        self._python = interpreter()

    def run(self, code, check=True, **given):
        """What the code hands to `answer`, with `given` (secrets too) through standard input."""
        done = subprocess.run([self._python, "-c", PRELUDE + code], input=json.dumps({"url": self._url, **given}),
                              capture_output=True, text=True, timeout=120, env=self._environment, check=False)
        if check and done.returncode:
            raise AssertionError(f"pybis failed:\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout.strip().splitlines()[-1])
