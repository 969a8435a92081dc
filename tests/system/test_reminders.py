"""Reminders as others see them: the calendar by a program that reads calendars, the notifications by a desktop."""

import datetime
import json
import pathlib
import unittest

import icalendar

import case
import lanyard
import notifications
import processes

NAME = "Genie; Charité, „Größe“ \\ 🔑 — and a name that is too long for one line of a calendar's file"


class ReminderTest(case.DeskTest):
    """One profile, and a credential of it on the list of what is stored."""

    def setUp(self):
        super().setUp()
        self.home = pathlib.Path(self.lanyard.environment["LANYARD_CONFIG_HOME"])
        self.lanyard.run("profile", "add", NAME, "--kind", "api", "--portal", "http://127.0.0.1:1")
        self.profile = self.lanyard.run("profile", "show", NAME, "--json").json

    def remember(self, last_used, **record):
        """Puts a credential onto the list of what is stored; no secret belongs to it."""
        used = last_used.strftime("%Y-%m-%dT%H:%M:%SZ")
        entry = {"portalOrigin": "http://127.0.0.1:1", "storedAt": used, "lastUsedAt": used, **record}
        (self.home / "credentials.json").write_text(json.dumps(
            {"schema": "lanyard.credentials/1", "credentials": {self.profile["id"] + "/portal": entry}}), "utf-8")


class CalendarTest(ReminderTest):
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


class NotificationTest(ReminderTest):
    def setUp(self):
        super().setUp()
        self.desk.start_bus()
        self.service = notifications.NotificationService(self.desk)
        self.addCleanup(self.service.close)
        now = datetime.datetime.now(datetime.timezone.utc)
        self.environment = {"QT_QPA_PLATFORM": "offscreen", "TZ": f"UTC{now.hour - 12:+d}"}  # noon: nobody sleeps
        self.remember(now - datetime.timedelta(days=27, hours=1))

    def window(self, *options):
        self.desk.environment.update(self.environment)
        return self.desk.start([lanyard.built("lanyard-gui"), *options])

    def history(self):
        file = self.home / "reminders.json"
        return list(json.loads(file.read_text("utf-8"))["said"].values()) if file.exists() else []

    def test_an_end_is_shown_with_its_buttons_and_tomorrow_puts_it_off(self):
        window = self.window()
        number, title, text, actions = self.service.wait_for(1)
        self.assertIn(f"{NAME} ends in 2 days", title)
        self.assertIn("nobody uses for 30 days", text)
        self.assertEqual(["renew", "tomorrow", "default"], list(actions))
        self.service.press(number, "tomorrow")
        processes.wait_until(lambda: any(said["againAt"] for said in self.history()), "the history to be written")
        self.desk.end(window)

        # Another credential that ends later is spoken of after the first would have been.
        self.lanyard.run("profile", "add", "other", "--kind", "api", "--portal", "http://127.0.0.1:1")
        other = self.lanyard.run("profile", "show", "other", "--json").json["id"]
        file = self.home / "credentials.json"
        known = json.loads(file.read_text("utf-8"))
        used = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=26, hours=1)
        known["credentials"][other + "/portal"] = {"portalOrigin": "http://127.0.0.1:1",
                                                   "lastUsedAt": used.strftime("%Y-%m-%dT%H:%M:%SZ")}
        file.write_text(json.dumps(known), "utf-8")
        self.window("--hidden")
        _, title, _, _ = self.service.wait_for(2)
        self.assertIn("other ends in 3 days", title)


if __name__ == "__main__":
    unittest.main()
