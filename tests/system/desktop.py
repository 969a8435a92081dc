"""A desktop that nobody sees: an X server, a window manager and the accessibility bus; and one program's window on it,
which is read through its accessible tree and worked with the mouse and the keyboard."""

import os
import pathlib
import subprocess

import processes
from gi.repository import GLib

SIZE = (1280, 860)
SCREENSHOTS = pathlib.Path(os.environ.get("LANYARD_SCREENSHOTS",
                                          pathlib.Path(__file__).parents[2] / "build/screenshots"))


class Desktop:
    def __init__(self, desk):
        """`desk`: with its bus started."""
        self._desk = desk
        server = desk.start([processes.program("Xvfb", "xvfb"), "-displayfd", "1", "-nolisten", "tcp", "-noreset",
                             "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"], stdout=processes.PIPE)
        self.display = ":" + server.stdout.readline().decode().strip()
        desk.environment["DISPLAY"] = self.display
        desk.start([processes.program("openbox")])
        desk.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        processes.wait_until(lambda: desk.has_owner("org.a11y.Bus"), "the accessibility bus")
        # The accessibility library looks these up once, when it is first used.
        os.environ.update({name: desk.environment[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")})

    def start(self, program, *arguments, **environment):
        self._desk.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self._desk.environment["QT_QPA_PLATFORM"] = "xcb"
        self._desk.environment.update(environment)
        return Window(self, self._desk.start([program, *arguments]), pathlib.Path(program).name)

    def mouse_and_keys(self, *words):
        subprocess.run([processes.program("xdotool"), *map(str, words)], env=self._desk.environment, check=True,
                       timeout=30)

    def screenshot(self, name):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        subprocess.run([processes.program("import", "imagemagick"), "-window", "root", SCREENSHOTS / f"{name}.png"],
                       env=self._desk.environment, check=True, timeout=30)


class Window:
    """What a person sees of a program: its controls by their roles and names, as a screen reader tells them."""

    def __init__(self, desktop, process, name):
        import pyatspi  # not before the desktop is there: it connects when it is imported
        self._atspi = pyatspi
        self._desktop = desktop
        self.process = process
        self._application = processes.wait_until(lambda: self._find_application(name), f"the window of {name}")

    def _find_application(self, name):
        if self.process.poll() is not None:
            raise AssertionError(f"{name} ended with status {self.process.returncode} instead of showing a window.")
        children = list(self._atspi.Registry.getDesktop(0))
        return next((child for child in children if child and child.get_process_id() == self.process.pid), None)

    def showing(self):
        """Every control that can be seen, with its role and name: (accessible, role, name)."""
        def walk(node):
            for child in node:
                if child is None or not child.getState().contains(self._atspi.STATE_SHOWING):
                    continue
                yield child, child.getRoleName(), child.name
                yield from walk(child)
        try:
            return list(walk(self._application))
        except (LookupError, RuntimeError, GLib.Error):
            return []  # the tree changed under way: the caller looks again

    def texts(self):
        """Every name and text in view."""
        return [text for node, _, name in self.showing() for text in (name, self.text_of(node)) if text]

    def text_of(self, node):
        try:
            text = node.queryText()
            return text.getText(0, -1)
        except NotImplementedError:
            return ""

    def find(self, role, name, seconds=20):
        """The first control in view with this role whose name begins with `name`."""
        def look():
            return next((node for node, found, text in self.showing() if found == role and text.startswith(name)),
                        None)
        try:
            return processes.wait_until(look, f"{role} “{name}”", seconds)
        except TimeoutError as problem:
            raise AssertionError(f"{problem} In view: {self.describe()}") from None

    def wait_for_text(self, text, seconds=30):
        try:
            processes.wait_until(lambda: any(text in shown for shown in self.texts()), f"“{text}”", seconds)
        except TimeoutError as problem:
            raise AssertionError(f"{problem} In view: {self.describe()}") from None

    def click(self, role, name, seconds=20):
        self.click_on(self.find(role, name, seconds))

    def click_on(self, node):
        box = node.queryComponent().getExtents(self._atspi.DESKTOP_COORDS)
        self._desktop.mouse_and_keys("mousemove", box.x + box.width // 2, box.y + box.height // 2, "click", 1)

    def type(self, role, name, text):
        """Clicks the field, empties it and types."""
        self.click(role, name)
        self._desktop.mouse_and_keys("key", "ctrl+a", "key", "Delete")
        self._desktop.mouse_and_keys("type", "--delay", 5, text)

    def press(self, keys):
        self._desktop.mouse_and_keys("key", keys)

    def screenshot(self, name):
        self._desktop.screenshot(name)

    def describe(self):
        return "\n" + "\n".join(f"  {role}: {name}" for _, role, name in self.showing() if name)
