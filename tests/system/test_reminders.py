"""The calendar of `lanyard remind --ics`, as a program that reads calendars sees it."""

import datetime
import json
import pathlib
import unittest

import icalendar

import case

NAME = "Genie; Charité, „Größe“ \\ 🔑 — and a name that is too long for one line of a calendar's file"


class CalendarTest(case.DeskTest):
    def setUp(self):
        super().setUp()
        self.home = pathlib.Path(self.lanyard.environment["LANYARD_CONFIG_HOME"])
        self.lanyard.run("profile", "add", NAME, "--kind", "api", "--portal", "http://127.0.0.1:1")
        self.profile = self.lanyard.run("profile", "show", NAME, "--json").json

    def remember(self, last_used, **record):
        """Puts a stored credential onto the list of what is stored; no secret belongs to it."""
        used = last_used.strftime("%Y-%m-%dT%H:%M:%SZ")
        entry = {"portalOrigin": "http://127.0.0.1:1", "storedAt": used, "lastUsedAt": used, **record}
        (self.home / "credentials.json").write_text(json.dumps(
            {"schema": "lanyard.credentials/1", "credentials": {self.profile["id"] + "/portal": entry}}), "utf-8")

    def event(self):
        calendar = icalendar.Calendar.from_ical(self.lanyard.run("remind", "--ics", "-").out)
        event, = calendar.walk("VEVENT")
        return event

    def test_an_end_is_an_event_with_an_alarm_for_each_reminder(self):
        used = datetime.datetime(2026, 11, 22, 14, 6, 10, tzinfo=datetime.timezone.utc)
        self.remember(used)
        event = self.event()
        end = used + datetime.timedelta(days=30)
        self.assertEqual(end, event.decoded("dtstart"))
        self.assertIn(NAME, event["summary"])
        self.assertEqual([end - datetime.timedelta(days=days) for days in (7, 1)],
                         [alarm.decoded("trigger") for alarm in event.walk("VALARM")])

    def test_a_later_use_moves_the_same_event(self):
        used = datetime.datetime(2026, 11, 22, 14, 6, 10, tzinfo=datetime.timezone.utc)
        self.remember(used)
        first = self.event()
        self.remember(used + datetime.timedelta(days=3))
        second = self.event()
        self.assertEqual(first["uid"], second["uid"])
        self.assertEqual(datetime.timedelta(days=3), second.decoded("dtstart") - first.decoded("dtstart"))

    def test_a_calendar_of_nothing_is_a_calendar(self):
        calendar = icalendar.Calendar.from_ical(self.lanyard.run("remind", "--ics", "-").out)
        self.assertEqual("2.0", calendar["version"])
        self.assertEqual([], calendar.walk("VEVENT"))


if __name__ == "__main__":
    unittest.main()
