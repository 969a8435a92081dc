"""A desktop's notification service on a test's own session bus: keeps what arrives, and presses buttons."""

import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402  (needs the version said first)

import processes

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
INTERFACE = """<node><interface name="org.freedesktop.Notifications">
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


class NotificationService:
    def __init__(self, desk):
        self.shown = []  # (number, title, text, {action: words})
        self._context = GLib.MainContext.new()
        self._loop = GLib.MainLoop.new(self._context, False)
        self._desk = desk
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        if not self._ready.wait(10):
            raise RuntimeError("The notification service of the test did not start.")
        processes.wait_until(lambda: desk.has_owner(NAME), "the notification service")

    def close(self):
        self._loop.quit()
        self._thread.join()

    def press(self, number, action):
        self._bus.emit_signal(None, PATH, NAME, "ActionInvoked", GLib.Variant("(us)", (number, action)))
        self._bus.flush_sync()

    def wait_for(self, count):
        processes.wait_until(lambda: len(self.shown) >= count, f"{count} notifications")
        return self.shown[count - 1]

    def _run(self):
        self._context.push_thread_default()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(self._desk.environment["DBUS_SESSION_BUS_ADDRESS"], flags,
                                                            None, None)
        self._bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], self._notify)
        Gio.bus_own_name_on_connection(self._bus, NAME, Gio.BusNameOwnerFlags.NONE)
        self._ready.set()
        self._loop.run()
        self._bus.close_sync()
        self._context.pop_thread_default()

    def _notify(self, _bus, _sender, _path, _interface, _method, arguments, invocation):
        _, replaces, _, title, text, actions, _, _ = arguments.unpack()
        number = replaces or len(self.shown) + 1
        self.shown.append((number, title, text, dict(zip(actions[::2], actions[1::2]))))
        invocation.return_value(GLib.Variant("(u)", (number,)))
