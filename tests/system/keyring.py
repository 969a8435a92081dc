"""A real gnome-keyring on a session bus of its own, with a HOME of its own; never the developer's."""

import contextlib
import os
import pathlib
import shutil
import tempfile
import threading
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402  (needs the version said first)

import processes

# No service folders: nothing starts itself on this bus, so a test decides whether there is a keyring.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
NAME = "org.freedesktop.secrets"
PATH = "/org/freedesktop/secrets"
DEFAULT = PATH + "/aliases/default"
COLLECTION = "org.freedesktop.Secret.Collection"
PASSWORD = b"a keyring of a test"


class Desk:
    """Folders and a session bus of one invented person. `environment` is all that their programs get to see."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lanyard-desk-"))
        for name, mode in (("home", 0o700), ("run", 0o700), ("tmp", 0o700), ("lanyard", 0o700)):
            (self.folder / name).mkdir(mode=mode)
        home = self.folder / "home"
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self.folder / "run"), "TMPDIR": str(self.folder / "tmp"),
            "XDG_CONFIG_HOME": str(home / ".config"), "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_DATA_HOME": str(home / ".local/share"), "XDG_STATE_HOME": str(home / ".local/state"),
            "LANYARD_CONFIG_HOME": str(self.folder / "lanyard"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.folder}/bus"}
        self._processes = []
        self._keyring = None

    def start_bus(self):
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS.format(folder=self.folder), encoding="utf-8")
        self.start([processes.program("dbus-daemon", "dbus"), f"--config-file={configuration}", "--nofork"])
        processes.wait_until((self.folder / "bus").exists, "the session bus")
        return self

    def start_keyring(self):
        """gnome-keyring, unlocked."""
        command = [processes.program("gnome-keyring-daemon", "gnome-keyring"), "--unlock", "--foreground",
                   "--components=secrets"]
        self._keyring = self.start(command, stdin=processes.PIPE)
        self._keyring.stdin.write(PASSWORD)
        self._keyring.stdin.close()
        processes.wait_until(lambda: self._has_default_collection(), "gnome-keyring's unlocked collection")
        return self

    def start_silent_keyring(self):
        """Owns the keyring's name and never answers."""
        self._keyring = self.start([processes.program("dbus-test-tool", "dbus-tests"), "black-hole",
                                    f"--name={NAME}"])
        processes.wait_until(lambda: self.has_owner(NAME), "the keyring that never answers")
        return self

    def stop_keyring(self):
        """Whichever of the two; what it stored stays in its folder."""
        if self._keyring:
            self.end(self._keyring)
            self._keyring = None

    def has_owner(self, name):
        """Whether a program answers by this name on the bus."""
        return self._call("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                          GLib.Variant("(s)", (name,)), name="org.freedesktop.DBus")[0]

    def start(self, command, **options):
        options.setdefault("stdout", processes.DEVNULL)
        options.setdefault("stderr", processes.DEVNULL)
        process = processes.start(command, env=self.environment, **options)
        self._processes.append(process)
        return process

    def end(self, process):
        self._processes.remove(process)
        processes.stop(process)

    def check(self):
        """Fails when the bus or the keyring ended by itself."""
        for process in self._processes:
            if process.poll() is not None:
                raise RuntimeError(f"{process.args[3:]} ended with {process.returncode} in the middle of a test.")

    def connections(self):
        """How many the programs that live on hold open: the bus and the keyring."""
        return sum(os.readlink(file).startswith("socket:")
                   for process in self._processes for file in pathlib.Path(f"/proc/{process.pid}/fd").iterdir())

    def close(self):
        for process in reversed(self._processes):
            processes.stop(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    # The keyring, read past Lanyard

    def lock(self):
        self._call(PATH, "org.freedesktop.Secret.Service", "Lock",
                   GLib.Variant("(ao)", ([self._default_collection()],)))

    def unlock(self):
        """Without the password window, by the interface that gnome-keyring has for its own login program."""
        bus = self._bus()
        self._call(PATH, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                   GLib.Variant("(o(oayays))", (self._default_collection(),
                                                (self._session(bus), b"", PASSWORD, "text/plain"))), bus)

    @contextlib.contextmanager
    def calls(self):
        """While the block runs: what is said to and by the keyring, as (time.monotonic(), method or signal)."""
        monitor = self.start([processes.program("dbus-monitor", "dbus-bin"), "--profile", "--address",
                              self.environment["DBUS_SESSION_BUS_ADDRESS"]], stdout=processes.PIPE)
        heard = []
        offset = time.time() - time.monotonic()

        def listen():
            for line in monitor.stdout:
                fields = line.decode().split()
                if fields[0] in ("mc", "sig"):
                    heard.append((float(fields[1]) - offset, fields[-1]))

        listener = threading.Thread(target=listen)
        listener.start()
        processes.wait_until(lambda: heard, "the watch over the session bus")  # it hears its own name first
        try:
            yield heard
        finally:
            monitor.terminate()
            listener.join()
            self.end(monitor)

    def secrets(self):
        """Every stored secret, as text."""
        bus = self._bus()
        session = self._session(bus)
        found = []
        for item in self._property(DEFAULT, COLLECTION, "Items"):
            secret = self._call(item, "org.freedesktop.Secret.Item", "GetSecret",
                                GLib.Variant("(o)", (session,)), bus)[0]
            found.append(bytes(secret[2]).decode())
        return found

    def _session(self, bus):
        return self._call(PATH, "org.freedesktop.Secret.Service", "OpenSession",
                          GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))), bus)[1]

    def _bus(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(self.environment["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)

    def _call(self, path, interface, method, arguments, bus=None, name=NAME):
        return (bus or self._bus()).call_sync(name, path, interface, method, arguments, None,
                                              Gio.DBusCallFlags.NO_AUTO_START, 10_000, None).unpack()

    def _property(self, path, interface, name):
        return self._call(path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))[0]

    def _default_collection(self):
        return self._call(PATH, "org.freedesktop.Secret.Service", "ReadAlias", GLib.Variant("(s)", ("default",)))[0]

    def _has_default_collection(self):
        try:
            return self._default_collection() != "/" and not self._property(DEFAULT, COLLECTION, "Locked")
        except GLib.Error:
            return False

