"""A desktop that nobody sees: an X server, a window manager and the accessibility bus; and one program's window on it,
which is read through its accessible tree and worked with the mouse and the keyboard."""

import os
import pathlib
import subprocess

import processes

SIZE = (1280, 860)
SCREENSHOTS = pathlib.Path(os.environ.get("LANYARD_SCREENSHOTS",
                                          pathlib.Path(__file__).parents[2] / "build/screenshots"))


class Desktop:
    def __init__(self, desk, size=SIZE):
        """`desk`: with its bus started."""
        self._desk = desk
        server = desk.start([processes.program("Xvfb", "xvfb"), "-displayfd", "1", "-nolisten", "tcp", "-noreset",
                             "-screen", "0", f"{size[0]}x{size[1]}x24"], stdout=processes.PIPE)
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
        return Window(self, self._desk.start([program, *arguments]), pathlib.Path(program).name,
                      int(environment.get("QT_SCALE_FACTOR", 1)))

    def mouse_and_keys(self, *words):
        subprocess.run([processes.program("xdotool"), *map(str, words)], env=self._desk.environment, check=True,
                       timeout=30)

    def screenshot(self, name, window="root"):
        """Of the whole desktop, or of the inside of one window."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        subprocess.run([processes.program("import", "imagemagick"), "-window", window, SCREENSHOTS / f"{name}.png"],
                       env=self._desk.environment, check=True, timeout=90)

    def window_of(self, process):
        """The number of the process's largest window."""
        found = subprocess.run([processes.program("xdotool"), "search", "--onlyvisible", "--pid", str(process.pid),
                                "--name", "Lanyard"], env=self._desk.environment, check=True, timeout=30,
                               capture_output=True, text=True)
        return found.stdout.split()[-1]


class Window:
    """What a person sees of a program: its controls by their roles and names, as a screen reader tells them."""

    def __init__(self, desktop, process, name, scale=1):
        import gi  # not before the desktop is there: it connects when it is first used
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self._atspi, self._gone = Atspi, GLib.Error
        self._desktop = desktop
        self.process = process
        self._program = name
        self._scale = scale
        self.read = str  # a text of the window in the words of the test; other than this in another language
        self._application = processes.wait_until(self._find_application, f"the window of {name}")

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{self._program} ended with status {self.process.returncode} without a window.")
        return next((program for program in self._children(self._atspi.get_desktop(0))
                     if program.get_process_id() == self.process.pid), None)

    @staticmethod
    def _children(node):
        children = (node.get_child_at_index(number) for number in range(node.get_child_count()))
        return [child for child in children if child]

    def _has(self, node, state):
        return node.get_state_set().contains(getattr(self._atspi.StateType, state))

    def showing(self):
        """Every control that can be seen: (accessible, role, name)."""
        def walk(node):
            for child in self._children(node):
                if self._has(child, "SHOWING"):
                    yield child, child.get_role_name(), self.read(child.get_name())
                    yield from walk(child)
        try:
            return list(walk(self._application))
        except self._gone:  # the window changed under way: the caller looks again
            return []

    def describe(self):
        return "\n".join(["", *(f"  {role}: {name}" for _, role, name in self.showing() if name)])

    def _wait(self, look, what, seconds):
        try:
            return processes.wait_until(look, what, seconds)
        except TimeoutError as problem:
            raise AssertionError(f"{problem} In view: {self.describe()}") from None

    def find(self, role, name, seconds=20, state="SHOWING"):
        """The first control in view with this role whose name begins with `name`."""
        def look():
            return next((node for node, found, text in self.showing()
                         if found == role and text.startswith(name) and self._has(node, state)), None)
        return self._wait(look, f"{role} “{name}”", seconds)

    def has(self, role, name):
        return any(found == role and text.startswith(name) for _, found, text in self.showing())

    def nameless(self, roles):
        """What is in view with one of these roles and has no name, with the names of what it stands in."""
        def walk(node, path):
            for child in self._children(node):
                if self._has(child, "SHOWING"):
                    role, name = child.get_role_name(), child.get_name()
                    if role in roles and not name:
                        yield f"{role} in {' / '.join(path)}"
                    yield from walk(child, [*path, name] if name else path)
        return list(walk(self._application, []))

    def focused(self):
        """(role, name) of the control that has the keyboard."""
        self._application.clear_cache()  # what the library remembers of states is as old as their first look
        return next(((role, name) for node, role, name in self.showing() if self._has(node, "FOCUSED")), None)

    def wait_for_text(self, text, seconds=30):
        """Until some control in view says this."""
        self._wait(lambda: any(text in name for _, _, name in self.showing()), f"“{text}”", seconds)

    def _place(self, node):
        """Where a control stands on the screen, once it stands still. Qt tells it before it scales."""
        places = []

        def look():
            box = self._atspi.Component.get_extents(node, self._atspi.CoordType.SCREEN)
            places.append((box.x, box.y, box.width, box.height))
            return box if places[-1:] == places[-2:-1] else None
        return self._wait(look, "it to stand still", 20)

    def click(self, role, name, seconds=20):
        """With the mouse, as soon as the control can be used."""
        box = self._place(self.find(role, name, seconds, "ENABLED"))
        self._desktop.mouse_and_keys("mousemove", (box.x + box.width // 2) * self._scale,
                                     (box.y + box.height // 2) * self._scale, "click", 1)

    def type(self, role, name, text):
        """Clicks the field, empties it and types."""
        self.click(role, name)
        self._desktop.mouse_and_keys("key", "ctrl+a", "key", "Delete")
        self._desktop.mouse_and_keys("type", "--delay", 5, text)

    def press(self, *keys):
        for key in keys:
            self._desktop.mouse_and_keys("key", key)

    def screenshot(self, name):
        self._desktop.screenshot(name)

    def picture(self, name):
        """Of the program's window alone, without the pointer over a control, once what moves has come to rest."""
        self._desktop.mouse_and_keys("mousemove", 1, 1, "sleep", "0.4")
        self._desktop.screenshot(name, self._desktop.window_of(self.process))
