"""Looks for tokens where none may be: in files, and in the arguments of any process on the machine."""

import pathlib
import threading
import time


def fragments(token):
    """What gives a token away: the whole, and of a JWS its claims and its signature (its header is in many others)."""
    parts = token.split(".")
    return {token, *(part for part in parts[1:] if len(part) > 20)} if len(parts) == 3 else {token}


def in_files(folder, tokens):
    """The files below `folder` that hold a token, also as UTF-16."""
    needles = [form for token in set(tokens) for fragment in fragments(token)
               for form in (fragment.encode(), fragment.encode("utf-16-le"))]
    files = [path for path in pathlib.Path(folder).rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(str(path) for path in files if any(needle in read(path) for needle in needles))


def read(path):
    try:
        return path.read_bytes()
    except OSError:  # gone meanwhile
        return b""


class ArgumentWatch:
    """Reads the arguments of every process every few milliseconds, and keeps them."""

    def __init__(self):
        self._seen = set()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def close(self):
        self._ended.set()
        self._thread.join()

    def with_any(self, tokens):
        """The argument lists seen so far that hold a token."""
        needles = [fragment.encode() for token in set(tokens) for fragment in fragments(token)]
        return [line for line in self._seen.copy() if any(needle in line for needle in needles)]

    def _watch(self):
        while not self._ended.is_set():
            for folder in pathlib.Path("/proc").iterdir():
                if folder.name.isdigit():
                    self._seen.add(read(folder / "cmdline"))
            time.sleep(0.003)
