"""A portal whose own client is confidential, before a real Keycloak: the file that it hands out opens the portal, a
sign-in by a public client tells the roles, and withdrawing the consent ends the file's token."""

import pathlib
import unittest

import browser
import case
import lanyard
import leaks
import oauth
import processes

ROLE_PATH = "resource_access::cbioportal::roles"
ALICE_ROLES = {"study_private_mel", "GDAC"}
ALICES = "study_private_mel"
PORTALS = "cbioportal_confidential"  # the portal's own client
LANYARDS = "cbioportal_api"  # a public client, here Lanyard's


class TwoHalvesTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("plain")
        cls.secret = cls.keycloak.secrets["confidential_secret"]
        _, profile = cls.enterClassContext(cls.lanyard.sandbox(
            "--issuer", cls.realm, "--client-id", PORTALS, "--client-secret-stdin", "--role-path", ROLE_PATH,
            secret=cls.secret))
        cls.portal = profile["portal"]
        cls.lanyard.add_profile("alice", "cbioportal", cls.portal, cls.realm, LANYARDS)

    def bearer(self):
        return self.lanyard.run("token", "alice").out.strip()

    def is_taken_by_portal(self, token):
        header = f'header = "Authorization: Bearer {token}"\n'
        return lanyard.curl(header, f"{self.portal}/api/studies")[0] == 200

    def fetch(self, *options):
        """`lanyard import --watch` while the person downloads the file in Chromium."""
        with browser.Browser() as chromium:
            process = processes.start(
                [lanyard.built("lanyard"), "import", "alice", "--watch", "--folder", str(chromium.downloads),
                 "--timeout", "120", "--accept", *options], stderr=processes.PIPE,
                env={**self.lanyard.environment, "BROWSER": "true"})
            try:
                line = process.stderr.readline().decode()
                self.assertIn(f"{self.portal}/api/data-access-token", line)
                chromium.open(f"{self.portal}/api/data-access-token")
                chromium.log_in_to_keycloak("alice", self.people["alice"])
                said = line + process.stderr.read().decode()
                self.assertEqual(0, process.wait(120), said)
                return said, [pathlib.Path(name).name for name in chromium.downloads.iterdir()]
            finally:
                processes.stop(process)

    def test_1_the_file_is_taken_in_as_it_comes_and_deleted(self):
        said, left = self.fetch("--delete-file")
        self.assertIn(f"Client: {PORTALS}, the portal's own", said)
        self.assertEqual([], left)
        self.assertIn(self.bearer(), self.stored())
        self.assertTrue(self.is_taken_by_portal(self.bearer()))

    def test_2_alone_it_opens_studies_and_tells_no_roles(self):
        report = self.lanyard.run("test", "alice", "--study", ALICES, "--json").json
        self.assertEqual({None}, {row["promised"] for row in report["studies"]})
        self.assertIsNone(report["seenThrough"])
        self.assertEqual("no-identity", self.lanyard.run("roles", "alice", "--json", expect=3).failure["cause"])

    def test_3_a_sign_in_beside_it_tells_the_roles_and_leaves_it(self):
        before = self.bearer()
        self.sign_in("alice", "alice")
        self.assertEqual(before, self.bearer())
        answer = self.lanyard.run("roles", "alice", "--json").json
        self.assertEqual(ALICE_ROLES, set(answer["roles"]))
        self.assertEqual(LANYARDS, answer["seenThrough"])
        report = self.lanyard.run("test", "alice", "--study", ALICES, "--json").json
        row, = (row for row in report["studies"] if row["id"] == ALICES)
        self.assertEqual((True, 200, LANYARDS), (row["promised"], row["status"], report["seenThrough"]))

    def test_4_another_file_leaves_the_sign_in(self):
        before = self.bearer()
        self.fetch("--delete-file")
        self.assertNotEqual(before, self.bearer())
        self.assertEqual(ALICE_ROLES, set(self.lanyard.run("roles", "alice", "--json").json["roles"]))

    def test_5_the_portals_list_says_that_there_is_none(self):
        failure = self.lanyard.run("credential", "list", "alice", "--json", expect=6).failure
        self.assertEqual("no-list", failure["cause"])

    def test_6_withdrawing_the_consent_ends_the_token_at_the_portal(self):
        token = self.bearer()
        self.assertTrue(self.is_taken_by_portal(token))
        answer = self.lanyard.run("logout", "alice", "--consent")
        self.assertIn("ends all tokens", answer.err)
        self.assertFalse(self.is_taken_by_portal(token))
        self.assertNotEqual(200, oauth.refresh(self.realm, PORTALS, token, self.secret)[0])
        self.assertEqual([], self.desk.secrets())


class OwnListTest(case.DeskTest):
    """A portal that makes its tokens itself; the sandbox's, with a real keyring and a real browser."""

    def ids(self):
        return {each["id"]: each["isThisOne"]
                for each in self.lanyard.run("credential", "list", "own", "--json").json["credentials"]}

    def test_a_token_is_taken_in_listed_renewed_and_deleted(self):
        self.desk.start_bus().start_keyring()
        _, profile = self.enterContext(self.lanyard.sandbox("--dat-method", "uuid"))
        portal = profile["portal"]
        self.lanyard.run("profile", "add", "own", "--kind", "cbioportal", "--portal", portal)
        with browser.Browser() as chromium:
            chromium.open(f"{portal}/api/data-access-token")
            chromium.log_in_to_keycloak("alice", "alice")
            file = chromium.downloads / "cbioportal_data_access_token.txt"
            processes.wait_until(file.exists, "the download")
            self.lanyard.run("import", "own", str(file))
        first = self.lanyard.run("token", "own").out.strip()
        (old, is_held), = self.ids().items()
        self.assertTrue(is_held)

        renewed = self.lanyard.run("credential", "renew", "own", "--json").json
        second = self.lanyard.run("token", "own").out.strip()
        self.assertNotEqual(first, second)
        self.assertEqual([old], renewed["deleted"])
        self.assertEqual({renewed["credentials"][0]["id"]: True}, self.ids())
        self.lanyard.run("test", "own")
        self.assertEqual([second], self.desk.secrets(), "the keyring holds the new one alone")
        for token in (first, second):
            self.assertEqual([], leaks.in_files(self.desk.folder, [token]))

        self.lanyard.run("credential", "delete", "own", next(iter(self.ids())))
        self.assertEqual("sign-in-needed", self.lanyard.run("status", "own", "--json").json["profiles"][0]["state"])
        failure = self.lanyard.run("credential", "list", "own", "--json", expect=6).failure
        self.assertEqual("token-not-accepted", failure["cause"])


if __name__ == "__main__":
    unittest.main()
