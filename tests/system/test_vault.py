"""The encrypted file and the way between it and a real keyring, with a credential that works once: whoever loses it
has lost the session."""

import os
import unittest

import case
import lanyard

CLIENT = "lanyard"
PASSPHRASE = "Zoë's eleven horses"


class VaultTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("rotating")
        cls.vault = cls.desk.folder / "lanyard" / "vault.lanyard"

    def run_unlocked(self, *arguments, words=PASSPHRASE, option=False, **more):
        """Runs `lanyard` with the passphrase on a file descriptor, named by the environment or by the option."""
        reading, writing = os.pipe()
        try:
            os.write(writing, words.encode() + b"\n")
            os.close(writing)
            if option:
                arguments += ("--passphrase-fd", str(reading))
            else:
                more["LANYARD_PASSPHRASE_FD"] = str(reading)
            return self.lanyard.run(*arguments, pass_fds=(reading,), **more)
        finally:
            os.close(reading)

    def exchange(self, **options):
        return self.run_unlocked("token", "alice", "--fresh", **options).out.strip()

    def newest(self):
        return self.recorder.refresh_tokens[-1]

    def test_1_signing_in_makes_the_encrypted_file_and_leaves_the_keyring_alone(self):
        self.lanyard.add_profile("alice", "api", f"{self.realm}/protocol/openid-connect", self.realm, CLIENT,
                                 "--test-request", "/userinfo", "--vault", "file")
        self.lanyard.seat("alice", self.people["alice"])
        self.run_unlocked("login", "alice", "--timeout", "120", timeout=150)
        self.lanyard.wait_for_browser()
        self.assertEqual(0o600, self.vault.stat().st_mode & 0o777)
        self.assertEqual("", self.stored())
        self.assertTrue(self.exchange())
        self.assertTrue(self.exchange(), "the rotated credential was kept")

    def test_2_without_the_passphrase_nothing_is_read_and_nothing_lost(self):
        failure = self.lanyard.run("token", "alice", "--fresh", "--json", expect=5).failure
        self.assertEqual("vault-locked", failure["kind"], failure)
        self.assertIn("--passphrase-fd", failure["hint"])
        failure = self.run_unlocked("token", "alice", "--fresh", "--json", words="not this one", expect=5).failure
        self.assertEqual("wrong-passphrase", failure["cause"], failure)
        self.assertTrue(self.exchange())

    def test_3_moving_to_a_locked_keyring_loses_nothing(self):
        self.desk.lock()
        failure = self.run_unlocked("vault", "move", "alice", "--to", "keychain", "--json", expect=5).failure
        self.assertEqual("vault-locked", failure["kind"], failure)
        self.assertTrue(self.exchange(), "it still is where the profile says")
        self.desk.stop_keyring()
        self.desk.start_keyring()

    def test_4_moved_to_the_keyring_it_works_there_without_a_passphrase(self):
        moved = self.run_unlocked("vault", "move", "alice", "--to", "keychain", "--json").json
        self.assertEqual(("lanyard.vault-move/1", "file", "keychain", ["portal"]),
                         (moved["schema"], moved["from"], moved["to"], moved["moved"]))
        self.assertIn(self.newest(), self.stored())
        self.assertTrue(self.lanyard.run("token", "alice", "--fresh").out.strip())
        self.assertIn(self.newest(), self.stored())

    def test_5_moved_back_the_keyring_holds_it_no_more(self):
        self.run_unlocked("vault", "move", "alice", "--to", "file", option=True)
        self.assertEqual("", self.stored())
        self.assertTrue(self.exchange())
        header = self.run_unlocked("header", "alice").out
        status, _, body = lanyard.curl(header, f"{self.realm}/protocol/openid-connect/userinfo")
        self.assertEqual(200, status, body)

    def test_6_signing_out_takes_it_out_of_the_file(self):
        self.run_unlocked("logout", "alice")
        failure = self.run_unlocked("token", "alice", "--json", expect=3).failure
        self.assertEqual("sign-in-needed", failure["kind"], failure)


if __name__ == "__main__":
    unittest.main()
