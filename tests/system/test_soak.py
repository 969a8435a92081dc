"""Ten minutes of mixed use by three processes at a time, while the keyring is locked and unlocked now and then.

The realm lets a refresh token work twice: a keyring that is locked between the provider's answer and its own write
costs the new token, and the old one must still do."""

import json
import os
import pathlib
import random
import threading
import time
import unittest

import case
import leaks
import oauth
import processes

CLIENT = "lanyard"
SECONDS = int(os.environ.get("LANYARD_SOAK_SECONDS", 600))
LOCKED = 5  # exit status
COMMANDS = (("token", "alice"), ("token", "alice", "--fresh"), ("header", "alice"), ("roles", "alice", "--json"),
            ("test", "alice"), ("status",), ("decode", "-"))


def size(folder):
    """In bytes, without the list of calls: that one grows to its own limit, which its unit test knows."""
    return sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*")
               if path.is_file() and path.name != "activity.jsonl")


class SoakTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        realm = cls.recorder.issuer("rotating")
        cls.keycloak.admin("PUT", "rotating", {"refreshTokenMaxReuse": 1})
        cls.lanyard.add_profile("alice", "api", f"{realm}/protocol/openid-connect", realm, CLIENT,
                                "--test-request", "/userinfo", "--role-path", "realm_access::roles")
        token = oauth.sign_in(realm, CLIENT, "alice", cls.people["alice"])
        cls.lanyard.run("import", "alice", "-", input=token)
        cls.token = cls.lanyard.run("token", "alice").out.strip()

    def setUp(self):
        self.random = random.Random()
        self.answers = []  # (begin, end, answer)
        self.locked = []  # (begin, end)

    def use(self, until):
        """One command after the other."""
        while time.monotonic() < until:
            command = self.random.choice(COMMANDS)
            begin = time.monotonic()
            answer = self.lanyard.run(*command, input=self.token if command[0] == "decode" else "", expect=None)
            self.answers.append((begin, time.monotonic(), answer))

    def lock_now_and_then(self, until):
        while time.monotonic() < until:
            time.sleep(self.random.uniform(5, 15))
            begin = time.monotonic()
            self.desk.lock()
            time.sleep(self.random.uniform(0.2, 2))
            self.desk.unlock()
            self.locked.append((begin, time.monotonic()))

    def was_locked(self, begin, end):
        return any(begin < unlocked and locked < end for locked, unlocked in self.locked)

    def test_mixed_use_fails_only_while_the_keyring_is_locked_and_leaves_nothing(self):
        folders = [self.desk.folder / name for name in ("lanyard", "home", "run", "tmp")]
        sizes, connections = [size(folder) for folder in folders], self.desk.connections()
        until = time.monotonic() + SECONDS
        users = [threading.Thread(target=self.use, args=(until,)) for _ in range(3)]
        for user in users:
            user.start()
        self.lock_now_and_then(until)
        for user in users:
            user.join()

        failed = [(begin, end, answer) for begin, end, answer in self.answers
                  if answer.status != (1 if answer.command == "lanyard decode -" else 0)]
        wrong = [f"{answer}" for begin, end, answer in failed
                 if answer.status != LOCKED or not self.was_locked(begin, end)]
        print(f"\n{len(self.answers)} commands, {len(self.locked)} times locked, {len(failed)} refused meanwhile")
        self.assertEqual([], wrong, "failures that no locked keyring explains")
        self.assertTrue(failed, "the keyring was never locked while a command needed it: the test tested nothing")
        self.lanyard.run("token", "alice", "--fresh")

        self.assertEqual([], list(self.desk.folder.rglob("*.lock*")), "lock files are left")
        processes.wait_until(lambda: self.desk.connections() <= connections, "the end of every connection to the bus")
        for folder, before in zip(folders, sizes):
            self.assertLess(size(folder), before + 4096, f"{folder.name} grows")
        self.assertEqual({"schema", "credentials"},
                         set(json.loads((self.desk.folder / "lanyard/credentials.json").read_text("utf-8"))))
        self.assertEqual([], leaks.in_files(self.desk.folder, self.recorder.tokens))


if __name__ == "__main__":
    unittest.main()
