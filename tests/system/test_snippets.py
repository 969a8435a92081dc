"""Code that Lanyard writes is run as a person would paste it, before the sandbox's portal, with a real keyring."""

import os
import pathlib
import signal
import subprocess
import unittest

import case
import keyring
import lanyard
import leaks
import processes

TRY_LOGIN = pathlib.Path(__file__).parents[2] / "packaging/try-login"
# What shells and languages get wrong: both quotes, substitutions, a backslash, formats, a line end, letters of two
# directions, and a comment's end. Whoever runs a part of it makes a file of that name.
HOSTILE = "Zoë's \"q\" $(touch pwned) `touch pwned` \\ \\' ${HOME} %s %USER% {0} #{x} */ <b> ! & ; | \n line עברית ‮ end"


class SandboxTest(unittest.TestCase):
    """One person who is signed in at the sandbox's portal, with the profile `NAME`."""

    NAME = HOSTILE

    @classmethod
    def setUpClass(cls):
        cls.desk = keyring.Desk()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.start_bus().start_keyring()
        cls.lanyard = lanyard.Lanyard(cls.desk)
        _, profile = cls.enterClassContext(cls.lanyard.sandbox())
        cls.portal = profile["portal"]
        cls.lanyard.environment.update(
            BROWSER=str(TRY_LOGIN), LANYARD_TRY_USER="alice", LANYARD_TRY_PASSWORD="alice",
            PATH=f"{lanyard.PROGRAMS}:{os.environ['PATH']}")
        cls.lanyard.add_profile(cls.NAME, "cbioportal", cls.portal, profile["issuer"], profile["clientId"])
        cls.lanyard.run("login", cls.NAME, "--timeout", "60")
        cls.token = cls.lanyard.run("token", cls.NAME).out.strip()
        cls.arguments = leaks.ArgumentWatch()
        cls.addClassCleanup(cls.arguments.close)

    def tearDown(self):
        self.assertEqual([], leaks.in_files(self.desk.folder, [self.token]), "files that hold the token")
        self.assertEqual([], self.arguments.with_any([self.token]), "processes with the token among their arguments")


class RunTest(SandboxTest):
    def run_with_token(self, *command, options=(), **more):
        return self.lanyard.run("run", self.NAME, *options, "--", *command, **more)

    def test_the_command_finds_the_token_in_its_environment(self):
        self.assertEqual(self.token, self.run_with_token("printenv", "LANYARD_TOKEN").out.strip())
        self.assertEqual(self.token, self.run_with_token("printenv", "MINE", options=("--env", "MINE")).out.strip())

    def test_a_variable_of_that_name_is_replaced_and_no_other_is_touched(self):
        answer = self.run_with_token("env", "--null", LANYARD_TOKEN="old", OTHER="kept")
        variables = dict(row.split("=", 1) for row in answer.out.split("\0") if row)
        self.assertEqual({**self.lanyard.environment, "LANYARD_TOKEN": self.token, "OTHER": "kept"}, variables)

    def test_the_commands_words_reach_it_as_they_are(self):
        words = ["[a,b]", "[]", "", "--", "--quiet", "--env", "x", "run", "$(id)", HOSTILE]
        self.assertEqual([*words, ""], self.run_with_token("printf", r"%s\0", *words).out.split("\0"))

    def test_the_commands_status_is_the_status(self):
        self.run_with_token("sh", "-c", "exit 77", expect=77)
        self.run_with_token("sh", "-c", "kill -TERM $$", expect=-signal.SIGTERM)

    def test_the_command_takes_lanyards_place(self):
        process = processes.start([lanyard.built("lanyard"), "run", self.NAME, "--", "sh", "-c",
                                   "echo $$; exec sleep 600"], env=self.lanyard.environment, stdout=processes.PIPE)
        self.addCleanup(processes.stop, process)
        self.assertEqual(process.pid, int(process.stdout.readline()))
        process.send_signal(signal.SIGINT)
        self.assertEqual(-signal.SIGINT, process.wait(20))

    def test_the_command_gets_no_open_file_and_no_signal_setting_of_lanyards(self):
        look = ("import os; print(sorted(os.listdir('/proc/self/fd'))[:-1]);"
                "print(*[row for row in open('/proc/self/status') if row[:4] in ('SigI', 'SigB')])")
        command = ("/usr/bin/python3", "-c", look)
        alone = subprocess.run(command, env=self.lanyard.environment, input=b"", capture_output=True, check=True).stdout
        self.assertEqual(alone.decode(), self.run_with_token(*command).out)

    def test_a_command_that_is_not_there_ends_with_127_and_one_that_may_not_run_with_126(self):
        failure = self.run_with_token("no-such-command", expect=127, options=("--json",)).failure
        self.assertIn("no-such-command", failure["message"])
        self.assertTrue(failure["hint"], "a next step")
        self.run_with_token("/", expect=126)

    def test_variables_that_choose_programs_are_refused(self):
        for variable in ("PATH", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "A=B", "", "1A", "Ä"):
            with self.subTest(variable=variable):
                self.run_with_token("true", options=(f"--env={variable}",), expect=2)

    def test_without_the_dashes_it_says_what_is_missing(self):
        failure = self.lanyard.run("run", self.NAME, "true", "--json", expect=2).failure
        self.assertIn("--", failure["hint"])


if __name__ == "__main__":
    unittest.main()
