"""packaging/try: without a display the whole job through the command line, with nothing left behind; with one the
window on its sandbox."""

import os
import pathlib
import subprocess
import tempfile
import unittest

import case
import desktop
import lanyard

TRY = pathlib.Path(__file__).parents[2] / "packaging/try"


class WithoutDisplayTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="lanyard-try-")
        self.addCleanup(self.folder.cleanup)

    def run_try(self, programs):
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "TMPDIR": self.folder.name,
                       "LC_ALL": "C.UTF-8", "LANYARD_BIN": str(programs)}
        return subprocess.run([TRY], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=120, check=False)

    def test_does_the_whole_job_without_a_display(self):
        done = self.run_try(lanyard.PROGRAMS)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        for command in ("profile add", "login", "roles", "test", "snippet", "logout"):
            self.assertIn(f"$ lanyard {command} ", done.stdout)
        self.assertRegex(done.stdout, r"The portal lists [1-9]\d* studies\.")
        self.assertIn("Done: ", done.stdout.splitlines()[-1])
        self.assertEqual([], os.listdir(self.folder.name), "left behind")

    def test_stops_with_a_sentence_when_a_step_fails(self):
        programs = pathlib.Path(self.folder.name) / "bin"
        programs.mkdir()
        (programs / "lanyard").symlink_to("/bin/false")
        done = self.run_try(programs)
        self.assertEqual(1, done.returncode, done.stdout + done.stderr)
        self.assertIn("packaging/try stopped: the sandbox did not say its addresses", done.stderr)

class WithDisplayTest(case.DeskTest):
    def test_opens_the_window_on_the_sandbox_where_its_people_can_sign_in(self):
        self.desk.start_bus().start_keyring()
        window = desktop.Desktop(self.desk).start(
            TRY, LANYARD_BIN=str(lanyard.PROGRAMS), BROWSER=str(TRY.with_name("try-login")),
            LANYARD_TRY_USER="alice", LANYARD_TRY_PASSWORD="alice")
        window.wait_for_text("Log in as ")
        window.screenshot("9-sandbox")
        window.click("push button", "Sign in")
        window.wait_for_text("signed in as alice")
        self.assertEqual([], self.desk.secrets(), "the sandbox keeps nothing in the keyring")


if __name__ == "__main__":
    unittest.main()
