"""Command lines and the window refresh one profile at once, in a realm where every refresh token works once: whoever
sends an old one has ended the session for all.

`LANYARD_LONG=1`: more processes, more refreshes."""

import concurrent.futures
import itertools
import unittest

import case
import desktop
import lanyard

CLIENT = "lanyard"
LINES, TIMES = (7, 25) if case.IS_LONG else (3, 10)  # besides the window


class ManyProcessesTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        realm = cls.recorder.issuer("rotating")
        cls.lanyard.add_profile("alice", "api", f"{realm}/protocol/openid-connect", realm, CLIENT,
                                "--test-request", "/userinfo")
        cls.lanyard.log_in("alice", "alice", cls.people["alice"])
        cls.window = desktop.Desktop(cls.desk).start(lanyard.built("lanyard-gui"), **cls.lanyard.environment)
        cls.window.click("page tab", "Token")
        cls.window.click("push button", "Get one now")
        cls.window.wait_for_text("Signature valid")

    def refresh(self):
        return self.lanyard.run("token", "alice", "--fresh", timeout=120).out.strip()

    def click_while(self, is_wanted):
        """Asks for a new token in the window, as fast as its button lets one."""
        while is_wanted():
            self.window.click("push button", "Get a new one", 120)
            self.assertFalse(self.window.has("push button", "Try again"), self.window.describe())

    def test_processes_take_turns_and_nobody_loses_the_session(self):
        before = len(self.recorder.refreshes)
        wanted = (LINES + 1) * TIMES
        with concurrent.futures.ThreadPoolExecutor(LINES) as pool:
            lines = [pool.submit(lambda: [self.refresh() for _ in range(TIMES)]) for _ in range(LINES)]
            self.click_while(lambda: not all(line.done() for line in lines)
                             or len(self.recorder.refreshes) - before < wanted)
        of_lines = {token for line in lines for token in line.result()}
        self.window.find("push button", "Get a new one", 60, "ENABLED")
        refreshes = self.recorder.refreshes[before:]

        self.assertEqual({200}, {refresh.status for refresh in refreshes}, "Keycloak's answers")
        for one, next_one in itertools.pairwise(refreshes):
            self.assertLessEqual(one.answered, next_one.asked, "two refreshes were on the wire at once")
            self.assertEqual(one.brought, next_one.sent, "a token was sent that is not the newest")
        tokens = {refresh.answer["access_token"] for refresh in refreshes}
        self.assertEqual(LINES * TIMES, len(of_lines & tokens), "different tokens that the command lines printed")
        of_window = len(tokens - of_lines)
        self.assertGreaterEqual(of_window, TIMES, "tokens that the window got")
        print(f"\n{len(refreshes)} refreshes: {LINES} command lines {TIMES} each, the window {of_window}; "
              f"never two at once")

        self.refresh()
        self.assertIn(self.recorder.refreshes[-1].brought, self.stored())
        self.assertEqual([], list((self.desk.folder / "lanyard").rglob("*.lock*")), "lock files are left")


if __name__ == "__main__":
    unittest.main()
