"""Lanyard killed with SIGKILL at random moments of a refresh, in a realm where every refresh token works once.

`LANYARD_LONG=1`: many more kills. `LANYARD_SEED=N`: the kills of an earlier run again, as far as the clock allows."""

import collections
import dataclasses
import json
import os
import random
import signal
import statistics
import subprocess
import time
import unittest

import case
import lanyard
import oauth
import processes

CLIENT = "lanyard"
AT_ONCE = 20  # seconds for a whole command on a busy machine; waiting for a lock that nobody gives back takes 90


@dataclasses.dataclass
class Kill:
    moment: str  # where in a refresh it fell
    is_token_gone: bool  # Keycloak handed out a token that did not come into the keyring
    left_lock: bool
    after: lanyard.Answer  # the next command


class KillTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("rotating")
        cls.seed = int(os.environ.get("LANYARD_SEED", random.SystemRandom().randrange(10**6)))
        cls.random = random.Random(cls.seed)
        print(f"\nseed: {cls.seed}")
        cls.lanyard.add_profile("alice", "api", f"{cls.realm}/protocol/openid-connect", cls.realm, CLIENT,
                                "--test-request", "/userinfo")
        cls.sign_in_again()

    @classmethod
    def sign_in_again(cls):
        token = oauth.sign_in(cls.realm, CLIENT, "alice", cls.people["alice"])
        cls.lanyard.run("import", "alice", "-", input=token)

    def let_each_token_work(self, times):
        self.keycloak.admin("PUT", "rotating", {"revokeRefreshToken": True, "refreshTokenMaxReuse": times - 1})
        self.sign_in_again()

    def refresh(self, expect=0):
        return self.lanyard.run("token", "alice", "--fresh", "--json", expect=expect, timeout=120)

    def seconds_of_a_refresh(self):
        def one():
            begin = time.monotonic()
            self.refresh()
            return time.monotonic() - begin
        return statistics.median(one() for _ in range(5))

    def kill_one(self, seconds):
        """Starts a loop of refreshes, kills it after `seconds`, and refreshes once more."""
        before = len(self.recorder.refreshes)
        script = 'while :; do "$0" token alice --fresh; done'
        loop = subprocess.Popen(["/bin/sh", "-c", script, lanyard.built("lanyard")],
                                env=self.lanyard.environment, start_new_session=True, stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        os.killpg(loop.pid, signal.SIGKILL)
        killed = time.monotonic()
        loop.wait()
        left_lock = bool(self.locks())
        answer = self.refresh(expect=None)
        self.assertLess(time.monotonic() - killed, AT_ONCE, f"the dead process's lock was not taken over: {answer}")
        self.assertIn("portal", "".join(json.loads(self.index.read_text("utf-8"))["credentials"]),
                      "credentials.json lost its entry")

        refreshes = self.recorder.refreshes[before:]
        processes.wait_until(lambda: all(refresh.answered for refresh in refreshes), "Keycloak's answers")
        if not refreshes:
            raise AssertionError(f"No refresh was asked for after the kill: {answer}")
        victim, after = (refreshes[-2] if len(refreshes) > 1 else None), refreshes[-1]
        if victim is None or after.sent == victim.brought:
            return Kill("outside", False, left_lock, answer)
        moment = "on the wire" if killed < victim.answered else "answered, not stored"
        return Kill(moment, True, left_lock, answer)

    def locks(self):
        return list(self.index.parent.rglob("*.lock"))

    @property
    def index(self):
        return self.desk.folder / "lanyard" / "credentials.json"

    def kill(self, count, then):
        longest = 2 * self.seconds_of_a_refresh()
        moments, locked = collections.Counter(), 0
        for number in range(count):
            seconds = self.random.uniform(0, longest)
            kill = self.kill_one(seconds)
            moments[kill.moment] += 1
            locked += kill.left_lock
            with self.subTest(seed=self.seed, kill=number, seconds=seconds, moment=kill.moment):
                then(kill)
        told = ", ".join(f"{times} {moment}" for moment, times in moments.most_common())
        print(f"\n{count} kills within {longest:.2f} s: {told}; {locked} left a lock behind")
        self.assertGreater(locked, 0, "no kill hit a process that held the lock: nothing was tested")
        return moments

    def test_1_where_a_token_works_twice_every_kill_leaves_a_working_credential(self):
        self.let_each_token_work(2)
        self.kill(500 if case.IS_LONG else 20, lambda kill: self.assertEqual(0, kill.after.status, kill.after))
        self.assertEqual([], self.locks(), "lock files are left")

    def test_2_where_a_token_works_once_a_loss_is_told_as_what_it_is(self):
        self.let_each_token_work(1)
        losses = 0

        def tell(kill):
            nonlocal losses
            if not kill.is_token_gone:
                self.assertEqual(0, kill.after.status, f"nothing was lost, and yet: {kill.after}")
                return
            losses += kill.after.status != 0
            if kill.after.status != 0:
                self.assertEqual(3, kill.after.status, kill.after)
                failure = kill.after.failure
                self.assertEqual(("session-ended", "replayed"), (failure["kind"], failure.get("cause")), failure)
                self.sign_in_again()

        count = 200 if case.IS_LONG else 10
        moments = self.kill(count, tell)
        print(f"{losses} of {count} kills lost the credential: {100 * losses / count:.1f} %, "
              f"{moments['answered, not stored']} of them after the answer had come")
        self.refresh()

    def test_3_a_rotated_token_is_stored_before_the_access_token_is_handed_out(self):
        self.arguments.close()  # its watch over every process takes half a core: it would be measured too
        to_keyring, stored = [], []
        for _ in range(200 if case.IS_LONG else 20):
            with self.desk.calls() as calls:
                self.refresh()
                ended = time.monotonic()
                answered = self.recorder.refreshes[-1].answered
                # gnome-keyring tells of a replaced entry as of a new one
                changed, = processes.wait_until(lambda: [when for when, name in calls if name == "ItemCreated"],
                                                "the keyring's word that the entry changed")
            sent, = [when for when, name in calls if name == "CreateItem"]
            self.assertLess(changed, ended, "the access token was handed out before the keyring had the refresh token")
            to_keyring.append(1000 * (sent - answered))
            stored.append(1000 * (changed - answered))
        for what, times in (("the keyring is asked", to_keyring), ("the keyring has it", stored)):
            print(f"\nfrom the answer until {what}: median {statistics.median(times):.1f} ms, most {max(times):.1f} ms")


if __name__ == "__main__":
    unittest.main()
