"""When a program's first window stands painted on an X display: the same look at every program, from outside."""
import os
import select
import time

import Xlib.display
import Xlib.error
from Xlib import X
from Xlib.ext import damage


class Watch:
    """Of one display, through a connection of its own. The window manager's frames do not count."""

    def __init__(self, name):
        self._display = Xlib.display.Display(name)
        self._display.damage_query_version()
        self._display.set_error_handler(lambda *_: None)  # a window may be gone before it is asked about
        self._display.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._display.sync()

    def start(self, command, environment, limit=60):
        """Starts the program: its process, and the seconds from there to the first frame in one of its windows.

        The server tells of every window that is made and, by its extension DAMAGE, of everything that is drawn into one.
        The window counts from the drawing after which it is in view and no longer of one colour: toolkits make small
        windows for themselves, and a mapped window may stay empty for long."""
        self._events(0)
        begin = time.perf_counter()
        process = os.posix_spawn(command[0], command, environment)
        watched = {}
        while time.perf_counter() < begin + limit:
            for event in self._events(limit):
                now = time.perf_counter()
                if event.type == X.CreateNotify and not event.override:
                    watched[event.window.id] = event.window
                    event.window.damage_create(damage.DamageReportRawRectangles)
                    self._display.flush()
                elif event.type == self._display.extension_event.DamageNotify and event.drawable.id in watched \
                        and self._is_painted(watched[event.drawable.id]):
                    return process, now - begin
        raise TimeoutError(f"{command[0]} painted no window within {limit} s.")

    def _events(self, seconds):
        if not self._display.pending_events():
            select.select([self._display.fileno()], [], [], seconds)
        return [self._display.next_event() for _ in range(self._display.pending_events())]

    def _is_painted(self, window):
        """By three lines across it."""
        try:
            if window.get_attributes().map_state != X.IsViewable:
                return False
            size = window.get_geometry()
            lines = [window.get_image(0, size.height * part // 4, size.width, 1, X.ZPixmap, 0xffffff)
                     for part in (1, 2, 3)]
        except Xlib.error.XError:
            return False
        data = b"".join(line.data for line in lines)
        return size.width >= 200 and data != data[:4] * (len(data) // 4)
