"""The agent on a real Keycloak: what it hands out, how much it is asked at once, and that nothing is lost when it dies.

`LANYARD_LONG=1`: ten times the requests."""

import concurrent.futures
import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import unittest

import case
import desktop
import lanyard
import processes

CLIENT = "lanyard"
CLIENTS = 16
REQUESTS = 100_000 if case.IS_LONG else 10_000
GROWTH = 2 * 1024  # KiB that the agent may grow by under all of them


class AgentTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        realm = cls.recorder.issuer("rotating")
        cls.lanyard.add_profile("alice", "api", f"{realm}/protocol/openid-connect", realm, CLIENT,
                                "--test-request", "/userinfo")
        cls.lanyard.log_in("alice", "alice", cls.people["alice"])

    @contextlib.contextmanager
    def agent(self):
        """A running agent; its status."""
        self.lanyard.run("agent", "start", "--json")
        try:
            yield self.status()
        finally:
            self.lanyard.run("agent", "stop")

    def status(self):
        return self.lanyard.run("agent", "status", "--json").json

    def token(self, *options):
        return self.lanyard.run("token", "alice", *options, timeout=120).out.strip()

    def alone(self, *words):
        """What `lanyard` does in a folder without the commands: all that it prints is the agent's."""
        return subprocess.run([self.program(), *words], env=self.lanyard.environment, capture_output=True, timeout=120,
                              check=False)

    def program(self):
        program = self.desk.folder / "alone" / "lanyard"
        if not program.exists():
            program.parent.mkdir()
            shutil.copy(lanyard.built("lanyard"), program)
        return program

    def ended_in_the_middle(self, end, process):
        """Somebody asks for a fresh token, `end` is called before the answer to that has come, and then it comes."""
        before = len(self.recorder.refreshes)
        self.recorder.lets_through.clear()
        try:
            with subprocess.Popen([self.program(), "token", "alice", "--fresh"], env=self.lanyard.environment,
                                  stdout=subprocess.PIPE) as asked:
                processes.wait_until(lambda: len(self.recorder.refreshes) > before, "the refresh")
                end()
                processes.wait_until(lambda: not self.status()["running"], "the agent to take no more questions")
                self.recorder.lets_through.set()
                token = asked.communicate(timeout=60)[0].decode().strip()
        finally:
            self.recorder.lets_through.set()
        refresh = self.recorder.refreshes[before]
        self.assertEqual((0, refresh.answer["access_token"]), (asked.returncode, token), "who asked gets the answer")
        processes.wait_until(lambda: not pathlib.Path(f"/proc/{process}/exe").exists(), "the process to end")
        self.assertIn(refresh.brought, self.desk.secrets(), "the vault holds what took the old one's place")

    def test_1_it_starts_once_says_so_and_stops(self):
        self.assertFalse(self.status()["running"])
        with self.agent() as status:
            self.assertEqual(("agent", True), (status["kind"], status["running"]))
            self.lanyard.run("agent", "start")
            self.assertEqual(status["process"], self.status()["process"], "the second start leaves the first alone")
            failure = self.lanyard.run("agent", "start", "--foreground", "--json", expect=2).failure
            self.assertEqual("agent-running", failure["cause"])
        self.assertFalse(self.status()["running"])
        self.assertEqual([], list((self.desk.folder / "run" / "lanyard").iterdir()), "what an ended agent left")

    def test_2_it_hands_out_one_token_for_all_and_a_fresh_one_on_demand(self):
        with self.agent():
            before = len(self.recorder.refreshes)
            first = self.alone("token", "alice")
            self.assertEqual(0, first.returncode, first.stderr)
            self.assertEqual(first.stdout, self.alone("token", "alice").stdout)
            self.assertEqual(before + 1, len(self.recorder.refreshes), "the agent keeps the token")
            self.assertEqual(self.recorder.refreshes[-1].answer["access_token"], first.stdout.decode().strip())
            fresh = self.alone("token", "alice", "--fresh").stdout
            self.assertNotEqual(first.stdout, fresh)
            header = self.alone("header", "alice").stdout.decode()
            self.assertIn(fresh.decode().strip(), header)
            status, _, _ = lanyard.curl(header, f"{self.recorder.issuer('rotating')}/protocol/openid-connect/userinfo")
            self.assertEqual(200, status)

    def test_3_the_long_lived_credential_stays_until_the_profile_says_otherwise(self):
        with self.agent():
            refused = self.alone("token", "alice", "--send", "offline-token")
            self.assertEqual((7, b""), (refused.returncode, refused.stdout), "the agent refuses")
            by_command = self.token("--send", "offline-token")
            self.lanyard.run("profile", "set", "alice", "agent-hands-credential=yes")
            handed_out = self.alone("token", "alice", "--send", "offline-token").stdout.decode().strip()
            self.assertEqual(by_command, handed_out)
            self.lanyard.run("profile", "set", "alice", "agent-hands-credential=no")

    def test_4_killed_in_between_it_is_not_missed(self):
        self.lanyard.run("agent", "start")
        self.token()
        process = self.status()["process"]
        os.kill(process, signal.SIGKILL)
        processes.wait_until(lambda: not pathlib.Path(f"/proc/{process}/exe").exists(), "the agent's end")
        token = self.token("--fresh")
        self.assertEqual(self.recorder.refreshes[-1].answer["access_token"], token)
        with self.agent():
            self.assertTrue(self.token())

    def test_5_a_stopped_one_holds_nobody_up_for_long(self):
        with self.agent() as status:
            os.kill(status["process"], signal.SIGSTOP)
            try:
                self.assertTrue(self.lanyard.run("token", "alice", timeout=60).out.strip())
            finally:
                os.kill(status["process"], signal.SIGCONT)

    def test_6_ended_in_the_middle_of_a_refresh_it_finishes_that_first(self):
        for end in (lambda process: self.lanyard.run("agent", "stop"), lambda process: os.kill(process, signal.SIGTERM)):
            self.lanyard.run("agent", "start")
            process = self.status()["process"]
            self.ended_in_the_middle(lambda end=end, process=process: end(process), process)
        self.assertTrue(self.token("--fresh"), "the session lives: nothing was sent twice")

    def test_7_thousands_of_requests_from_many_clients_all_succeed_and_it_does_not_grow(self):
        with self.agent() as status:
            def ask(times):
                runs = (self.alone("token", "alice") for _ in range(times))
                return [(done.returncode, done.stdout) for done in runs]

            def resident():
                for line in pathlib.Path(f"/proc/{status['process']}/status").read_text("ascii").splitlines():
                    if line.startswith("VmRSS:"):
                        return int(line.split()[1])
                raise AssertionError("the agent has ended")

            self.alone("token", "alice")
            with concurrent.futures.ThreadPoolExecutor(CLIENTS) as pool:
                list(pool.map(ask, [20] * CLIENTS))  # buffers reach the size they keep
                before = resident()
                answers = [answer for answers in pool.map(ask, [REQUESTS // CLIENTS] * CLIENTS) for answer in answers]
            self.assertEqual(REQUESTS, len(answers))
            self.assertEqual([], [answer for answer in answers if answer[0] != 0 or len(answer[1]) < 100])
            grown = resident() - before
            self.assertLess(grown, GROWTH, "KiB that the agent grew by")
            print(f"\n{REQUESTS} requests from {CLIENTS} clients: none failed; the agent grew by {grown} KiB")

    def test_8_the_window_is_the_agent_and_there_is_one_window(self):
        window = desktop.Desktop(self.desk).start(lanyard.built("lanyard-gui"), **self.lanyard.environment)
        self.assertEqual("window", processes.wait_until(lambda: self.status().get("kind"), "the window as agent"))
        self.assertEqual(0, self.alone("token", "alice").returncode)
        failure = self.lanyard.run("agent", "stop", "--json", expect=2).failure
        self.assertEqual("agent-is-window", failure["cause"])
        second = subprocess.run([lanyard.built("lanyard-gui")], timeout=60, check=False,
                                env={**self.lanyard.environment, **self.desk.environment})
        self.assertEqual(0, second.returncode, "a second start brings the first window forward and ends")
        self.assertIsNone(window.process.poll(), "the first window lives on")
        self.assertTrue(self.status()["running"])
        process = window.process
        self.ended_in_the_middle(process.terminate, process.pid)
        self.desk.end(process)


if __name__ == "__main__":
    unittest.main()
