"""A realm where every refresh token works once: whoever loses one, or sends one twice, has lost the session."""

import concurrent.futures
import unittest

import case
import lanyard
import oauth

CLIENT = "lanyard"


class RotatingRealmTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("rotating")
        for name, user in (("alice", "alice"), ("zoe", "zoë-müller")):
            cls.lanyard.add_profile(name, "api", f"{cls.realm}/protocol/openid-connect", cls.realm, CLIENT,
                                    "--test-request", "/userinfo")
            cls.lanyard.log_in(name, user, cls.people[user])

    def exchange(self, profile="alice", expect=0):
        return self.lanyard.run("token", profile, "--fresh", expect=expect).out.strip()

    def refreshes(self):
        """The status of every refresh that Keycloak was asked for."""
        return [status for _, _, form, status in self.recorder.calls if form.get("grant_type") == ["refresh_token"]]

    def assert_exchanges(self, run, count):
        before = len(self.refreshes())
        tokens = run()
        self.assertEqual(count, len(set(tokens)), "different access tokens")
        self.assertEqual([200] * count, self.refreshes()[before:], "Keycloak's answers")

    def test_1_twenty_exchanges_in_a_row_succeed(self):
        self.assert_exchanges(lambda: [self.exchange() for _ in range(20)], 20)

    def test_2_ten_exchanges_in_each_of_two_processes_at_once_succeed(self):
        def ten(_):
            return [self.exchange() for _ in range(10)]

        def both():
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                return sum(pool.map(ten, range(2)), [])

        self.assert_exchanges(both, 20)

    def test_3_the_session_is_alive_and_the_keyring_holds_its_newest_token(self):
        self.exchange()
        newest, older = self.recorder.refresh_tokens[-1], self.recorder.refresh_tokens[-2]
        self.assertIn(newest, self.stored())
        self.assertNotIn(older, self.stored())

    def test_4_an_unexpired_access_token_costs_no_exchange_within_one_command(self):
        before = len(self.refreshes())
        self.lanyard.run("test", "alice")
        self.assertLessEqual(len(self.refreshes()) - before, 1)

    def test_5_the_header_opens_userinfo_for_the_person_with_every_letter_of_the_name(self):
        header = self.lanyard.run("header", "zoe").out
        status, _, body = lanyard.curl(header, f"{self.realm}/protocol/openid-connect/userinfo")
        self.assertEqual(200, status, body)
        self.assertIn("Müller & Söhne 100% +=", body)
        self.assertIn("zoë-müller", self.lanyard.run("status", "zoe", "--json").out)

    def test_6_the_access_token_verifies_with_the_provider_keys(self):
        answer = self.lanyard.run("decode", "-", "--jwks", f"{self.realm}/protocol/openid-connect/certs", "--json",
                                  input=self.exchange())
        self.assertEqual("valid", answer.json["signature"]["verdict"])
        self.assertEqual(self.realm, answer.json["claims"]["iss"])

    def test_7_signing_out_ends_the_session_at_the_provider(self):
        self.exchange("zoe")
        token = self.recorder.refresh_tokens[-1]
        self.assertIn(token, self.stored())
        self.lanyard.run("logout", "zoe")
        self.assertNotIn(token, self.stored())
        status, answer = oauth.refresh(self.realm, CLIENT, token)
        self.assertEqual((400, "invalid_grant"), (status, answer["error"]))

    def test_8_after_a_replay_by_somebody_else_lanyard_says_that_the_session_ended(self):
        self.sign_in("alice", "alice")
        first = self.recorder.refresh_tokens[-1]
        self.exchange()
        status, answer = oauth.refresh(self.realm, CLIENT, first)
        self.assertEqual((400, "invalid_grant"), (status, answer["error"]))
        failure = self.lanyard.run("token", "alice", "--fresh", "--json", expect=3).failure
        self.assertEqual("session-ended", failure["kind"], failure)
        self.assertTrue(failure["hint"], "a next step")


if __name__ == "__main__":
    unittest.main()
