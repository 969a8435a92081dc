"""Sign-ins other than the plain one, at a real Keycloak through real Chromium: with a code on another device (RFC 8628),
and with the request sent ahead of the browser (RFC 9126)."""

import re
import threading
import unittest

import browser
import case
import lanyard
import processes

DEVICE_GRANT = "oauth2.device.authorization.grant.enabled"
PUSH_REQUIRED = "require.pushed.authorization.requests"
PKCE = "pkce.code.challenge.method"


class WaitingLogin:
    """`lanyard login` that waits for its person, while the test plays the person."""

    def __init__(self, desk_lanyard, *arguments):
        self._process = processes.start([str(lanyard.built("lanyard")), "login", *arguments, "--timeout", "120"],
                                        env=desk_lanyard.environment, stdout=processes.PIPE, stderr=processes.PIPE,
                                        text=True)
        self.said = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self._process.stderr:
            self.said += line

    def says(self, pattern):
        """What stands in the brackets of the pattern, as soon as the program says so."""
        found = processes.wait_until(lambda: re.search(pattern, self.said) or self._process.poll() is not None, pattern)
        if found is True:
            raise AssertionError(f"lanyard login ended with {self._process.returncode}: {self.said}")
        return found[1]

    def ends_with(self, status):
        try:
            ended = self._process.wait(60)
            self._reader.join(10)
        finally:
            processes.stop(self._process)
        if ended != status:
            raise AssertionError(f"lanyard login ended with {ended} instead of {status}: {self.said}")


class OtherWaysTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("plain")
        cls.secret = cls.keycloak.secrets["confidential_secret"]
        for client, secret, attributes in (
                ("device", None, {DEVICE_GRANT: "true"}),
                ("device-pkce", None, {DEVICE_GRANT: "true", PKCE: "S256"}),
                ("device-confidential", cls.secret, {DEVICE_GRANT: "true"}),
                ("no-device", None, {}),
                ("push", None, {PUSH_REQUIRED: "true", PKCE: "S256"}),
                ("push-confidential", cls.secret, {PUSH_REQUIRED: "true"})):
            cls.keycloak.admin("POST", "plain/clients", {
                "clientId": client, "enabled": True, "publicClient": secret is None, "secret": secret,
                "standardFlowEnabled": True, "redirectUris": ["http://127.0.0.1/*"], "attributes": attributes})
            options = ["--pushed-authorization"] if client.startswith("push") else []
            cls.lanyard.add_profile(client, "api", f"{cls.realm}/protocol/openid-connect", cls.realm, client,
                                    "--test-request", "/userinfo", *options,
                                    *(["--client-secret-stdin"] if secret else []), input=secret or "")

    def assert_signed_in(self, profile):
        self.assertIn(self.recorder.refresh_tokens[-1], self.stored(), "the credential in the keyring")
        header = self.lanyard.run("header", profile).out
        status, _, body = lanyard.curl(header, f"{self.realm}/protocol/openid-connect/userinfo")
        self.assertEqual(200, status, body)
        self.assertIn("alice", body)

    def sign_in_with_code(self, profile, says="[name=accept]", types_code=False):
        login = WaitingLogin(self.lanyard, profile, "--device")
        address, code = login.says(r"on any device: (\S+)"), login.says(r"this code there: (\S+)")
        with browser.Browser() as chromium:
            if types_code:
                chromium.open(address)
                chromium.type("#device-user-code", code)
                chromium.click("input[type=submit], button[type=submit]")
            else:
                chromium.open(f"{address}?user_code={code}")
            chromium.log_in_to_keycloak("alice", self.people["alice"])
            chromium.click(says)  # Keycloak always asks whether the device may have access
            # The page is gone from the form as soon as Keycloak has heard the answer.
            processes.wait_until(lambda: "/device/status" in chromium.address(), "Keycloak's last page")
        return login

    def test_1_a_code_signs_in(self):
        for profile in ("device", "device-pkce", "device-confidential"):
            with self.subTest(profile):
                self.sign_in_with_code(profile).ends_with(0)
                self.assert_signed_in(profile)

    def test_2_a_code_can_be_typed(self):
        self.sign_in_with_code("device-pkce", types_code=True).ends_with(0)
        self.assert_signed_in("device-pkce")

    def test_3_who_denies_is_heard(self):
        login = self.sign_in_with_code("device", says="[name=cancel]")
        login.ends_with(6)
        self.assertIn("hint: ", login.said)

    def test_4_a_client_that_may_not_use_codes_is_told(self):
        failure = self.lanyard.run("login", "no-device", "--device", "--json", expect=7).failure
        self.assertEqual("no-device-grant", failure["cause"], failure)

    def sign_in_pushed(self, profile):
        login = WaitingLogin(self.lanyard, profile, "--no-browser")
        address = login.says(r"Sign in at: (\S+)")
        self.assertRegex(address, r"\?client_id=[a-z-]+&request_uri=[^&]+$")
        with browser.Browser() as chromium:
            chromium.open(address)
            chromium.log_in_to_keycloak("alice", self.people["alice"])
            login.ends_with(0)

    def test_5_a_request_that_was_sent_ahead_signs_in(self):
        for profile in ("push", "push-confidential"):
            with self.subTest(profile):
                self.sign_in_pushed(profile)
                self.assert_signed_in(profile)
                pushed = [status for _, path, _, status in self.recorder.calls if path.endswith("/ext/par/request")]
                self.assertEqual(201, pushed[-1])

    def test_6_a_client_that_must_send_ahead_is_told_how(self):
        self.lanyard.add_profile("plain-request", "api", f"{self.realm}/protocol/openid-connect", self.realm, "push")
        login = WaitingLogin(self.lanyard, "plain-request", "--no-browser", "--json")
        with browser.Browser() as chromium:
            chromium.open(login.says(r"Sign in at: (\S+)"))
            login.ends_with(7)
        self.assertIn('"push-required"', login.said)
        self.assertIn("--pushed-authorization", login.said)


if __name__ == "__main__":
    unittest.main()
