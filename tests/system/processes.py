"""Child processes that end with the test, started through `setpriv --pdeathsig`: even a killed test leaves none."""

import os
import shutil
import signal
import socket
import subprocess
import time
from subprocess import DEVNULL, PIPE  # noqa: F401  (for those who start processes)


def program(name, package=None):
    """The full path of a program that the tests need; a missing one fails the run with what to do."""
    path = shutil.which(name)
    if not path:
        raise RuntimeError(f"{name} is not installed. Install the package {package or name}, or run tests/run as root.")
    return path


def start(command, **options):
    """Starts a process in its own group that gets SIGTERM when this process dies."""
    return subprocess.Popen([program("setpriv", "util-linux"), "--pdeathsig", "TERM", *command],
                            start_new_session=True, stdin=options.pop("stdin", subprocess.DEVNULL), **options)


def stop(process, patience=15):
    """Ends a process started here and its group; a stubborn one is killed."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass
        try:
            process.wait(patience)
            break
        except subprocess.TimeoutExpired:
            continue
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            stream.close()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until(condition, what, seconds=30, pause=0.1):
    """The condition's first true value; after `seconds` fails and says what was waited for."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(pause)
    raise TimeoutError(f"Waited {seconds} s in vain for {what}.")
