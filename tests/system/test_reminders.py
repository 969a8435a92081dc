"""Reminders as others see them: the calendar by a program that reads calendars, the notifications by a desktop."""

import datetime
import json
import os
import pathlib
import subprocess
import time
import unittest

import icalendar

import case
import lanyard
import maven
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

    def test_a_second_reader_finds_the_same_and_nothing_wrong(self):
        try:
            jars = [maven.jar("net.sf.biweekly:biweekly:0.6.8",
                              "4077af25a5f932a609fe6a369082c3c383189e8a73b111bcdb3b1e03da635ffb"),
                    maven.jar("com.github.mangstadt:vinnie:2.0.2",
                              "f75c47679f85d8bb2a8508338c77fbe4d75520e551c3b93fde5cf93f7c5e59c4")]
        except maven.NotThere as reason:
            self.skipTest(f"only python3-icalendar read the calendar: {reason}")
        used = datetime.datetime(2026, 11, 22, 14, 6, 10, tzinfo=datetime.timezone.utc)
        self.remember(used)
        calendar = self.lanyard.run("remind", "--ics", "-").out
        read = subprocess.run([processes.program("java", "default-jdk-headless"), "-Dstdout.encoding=UTF-8",
                               "-Dfile.encoding=UTF-8", "-cp", os.pathsep.join(map(str, jars)),
                               str(pathlib.Path(__file__).parent / "ReadCalendar.java")],
                              input=calendar.encode(), capture_output=True, check=True)
        self.assertEqual("", read.stderr.decode(), "what biweekly finds wrong")
        end = used + datetime.timedelta(days=30)
        in_iso = [(end - datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ") for days in (0, 7, 1)]
        self.assertEqual([f"event {self.profile['id']}-portal@lanyard", f"at {in_iso[0]}",
                          f"title {NAME}: the credential ends", f"alarm {in_iso[1]}", f"alarm {in_iso[2]}"],
                         read.stdout.decode().splitlines())

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
        self.lanyard.run("remind", "--quiet-hours", "none")  # the hour of the run decides nothing
        now = datetime.datetime.now(datetime.timezone.utc)
        self.remember(now - datetime.timedelta(days=27, hours=1))

    def window(self, *options):
        self.desk.environment["QT_QPA_PLATFORM"] = "offscreen"
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


class QuietHoursTest(ReminderTest):
    def test_they_are_set_and_nonsense_changes_nothing(self):
        file = self.home / "reminder-settings.json"
        self.assertIn("22:30-06:00", self.lanyard.run("remind", "--quiet-hours", "22:30-6").err)
        self.assertEqual("22:30-06:00", json.loads(file.read_text("utf-8"))["quietHours"])
        self.lanyard.run("remind", "--quiet-hours", "at night", expect=2)
        self.assertEqual("22:30-06:00", json.loads(file.read_text("utf-8"))["quietHours"])
        self.lanyard.run("remind", "--quiet-hours", "none")
        self.assertEqual("none", json.loads(file.read_text("utf-8"))["quietHours"])


class IdleTest(ReminderTest):
    """What a Lanyard that nobody uses costs: no timer polls, so that a sleeping processor sleeps on."""

    def spent(self, process):
        """(wake-ups of all threads, seconds of processor time) since the process began."""
        threads = pathlib.Path(f"/proc/{process.pid}/task").glob("*/status")
        wakes = sum(int(line.split()[1]) for file in threads for line in file.read_text("utf-8").splitlines()
                    if line.startswith("voluntary_ctxt_switches"))
        fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return wakes, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def test_a_hidden_one_sleeps(self):
        self.desk.start_bus()
        self.remember(datetime.datetime.now(datetime.timezone.utc))  # its end is far off
        self.desk.environment["QT_QPA_PLATFORM"] = "offscreen"
        process = self.desk.start([lanyard.built("lanyard-gui"), "--hidden"])
        processes.wait_until(lambda: self.lanyard.run("agent", "status", "--json").json["running"],
                             "the window to be there")
        time.sleep(5)  # what a start leaves to be done
        seconds = 300 if case.IS_LONG else 20
        before = self.spent(process)
        time.sleep(seconds)
        wakes, cpu = (after - start for after, start in zip(self.spent(process), before))
        resident, = (line.split()[1] for line in
                     pathlib.Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines()
                     if line.startswith("VmRSS"))
        megabytes = int(resident) / 1024
        print(f"idle for {seconds} s: {wakes} wake-ups, {cpu:.2f} s of processor time, {megabytes:.1f} MB resident")
        self.assertLessEqual(wakes, 3, "wake-ups")
        self.assertLessEqual(cpu, 0.05, "seconds of processor time")
        self.assertLess(megabytes, 60, "megabytes of memory")


if __name__ == "__main__":
    unittest.main()
