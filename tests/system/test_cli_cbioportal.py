"""The sandbox's portal, which exchanges bearers at a real Keycloak as cBioPortal does: by direct sign-in with the
portal's own client, and with the file that the portal hands out."""

import contextlib
import json
import pathlib
import tempfile
import unittest

import browser
import case
import lanyard
import oauth
import processes

ROLE_PATH = "resource_access::cbioportal::roles"
ALICE_ROLES = {"study_private_mel", "GDAC"}
ZOE_ROLES = {"LYMPHOMA", "Größe & Länge 100% += ñ"}
PUBLIC = "study_es_0"
ALICES = "study_private_mel"
BOTH = "lymphoma_2024"
NOBODYS = "glioma_restricted"


class PortalTest(case.KeycloakTest):
    """`client` is the one that the portal exchanges with, `secret` what it sends."""

    client = secret_name = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("plain")
        cls.secret = cls.keycloak.secrets.get(cls.secret_name, "ignored by a public client")
        _, profile = cls.enterClassContext(cls.lanyard.sandbox(
            "--issuer", cls.realm, "--client-id", cls.client, "--client-secret-stdin", "--role-path", ROLE_PATH,
            secret=cls.secret))
        cls.portal = profile["portal"]

    def status_of(self, profile, study):
        report = self.lanyard.run("test", profile, "--study", study, "--json", expect=None).json
        self.assertEqual(401, report["control"]["status"], "the same request without a bearer")
        row, = (row for row in report["studies"] if row["id"] == study)
        return row["status"]

    def studies_by_curl(self, profile):
        header = self.lanyard.run("header", profile).out
        status, content_type, body = lanyard.curl(header, f"{self.portal}/api/studies")
        self.assertEqual(200, status, body)
        self.assertIn("application/json", content_type)
        return {study["studyId"] for study in json.loads(body)}

    def is_taken_by_provider(self, token):
        return oauth.refresh(self.realm, self.client, token, self.secret)[0] == 200


class DirectSignInTest(PortalTest):
    client = "cbioportal_api"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for name, user in (("alice", "alice"), ("zoe", "zoë-müller")):
            cls.lanyard.add_profile(name, "cbioportal", cls.portal, cls.realm, cls.client)
            cls.lanyard.log_in(name, user, cls.people[user])

    def test_1_roles_are_the_persons_own_with_every_letter(self):
        for profile, roles in (("alice", ALICE_ROLES), ("zoe", ZOE_ROLES)):
            answer = self.lanyard.run("roles", profile, "--json").json
            self.assertEqual(ROLE_PATH, answer["rolePath"])
            self.assertEqual(roles, set(answer["roles"]))
            self.assertIsNone(answer["missingKey"])

    def test_1_roles_of_two_people_are_told_apart(self):
        expected = {"gained": sorted(ALICE_ROLES), "lost": sorted(ZOE_ROLES), "same": []}
        with tempfile.TemporaryDirectory() as folder:
            earlier, token, credential = (pathlib.Path(folder, name) for name in ("zoe.json", "token", "credential"))
            earlier.write_text(self.lanyard.run("roles", "zoe", "--json").out, encoding="utf-8")
            token.write_text(self.lanyard.run("token", "zoe", "--send", "access-token").out, encoding="utf-8")
            credential.write_text(self.lanyard.run("token", "zoe").out, encoding="utf-8")
            for against in ("zoe", earlier, token):
                with self.subTest(against=str(against)):
                    answer = self.lanyard.run("roles", "alice", "--diff", str(against), "--json").json
                    self.assertEqual(expected, {key: answer[key] for key in expected})
            self.lanyard.run("roles", "alice", "--diff", str(credential), expect=2)
        self.lanyard.run("roles", "alice", "--diff", "nobody", expect=2)

    def test_2_studies_answer_by_the_persons_roles(self):
        expected = {PUBLIC: (200, 200), ALICES: (200, 403), BOTH: (200, 200), NOBODYS: (403, 403)}
        for study, (alice, zoe) in expected.items():
            with self.subTest(study=study):
                self.assertEqual(alice, self.status_of("alice", study))
                self.assertEqual(zoe, self.status_of("zoe", study))

    def test_3_test_ends_with_1_only_where_a_study_is_refused(self):
        self.lanyard.run("test", "alice", "--study", ALICES, expect=0)
        self.lanyard.run("test", "zoe", "--study", ALICES, expect=1)
        self.lanyard.run("test", "alice", expect=0)

    def test_4_the_snippets_curl_lists_the_persons_studies(self):
        alice, zoe = self.studies_by_curl("alice"), self.studies_by_curl("zoe")
        self.assertLessEqual({PUBLIC, ALICES, BOTH}, alice)
        self.assertLessEqual({PUBLIC, BOTH}, zoe)
        self.assertFalse({ALICES, NOBODYS} & zoe)

    def test_5_the_bearer_is_the_offline_token_and_stands_in_the_keyring(self):
        bearer = self.lanyard.run("token", "alice").out.strip()
        self.assertIn(bearer, self.recorder.refresh_tokens)
        self.assertIn(bearer, self.stored())

    def test_6_an_offline_token_is_unverifiable_and_not_called_wrong(self):
        answer = self.lanyard.run("decode", "-", "--json", input=self.lanyard.run("token", "alice").out, expect=1)
        self.assertEqual("unverifiable", answer.json["signature"]["verdict"])
        self.assertEqual(("Offline", self.client), (answer.json["claims"]["typ"], answer.json["claims"]["azp"]))

    @contextlib.contextmanager
    def role_taken_away(self):
        """From alice, by the administrator, while the block runs."""
        user, = self.keycloak.admin("GET", "plain/users?username=alice&exact=true")
        client, = self.keycloak.admin("GET", "plain/clients?clientId=cbioportal")
        path = f"plain/users/{user['id']}/role-mappings/clients/{client['id']}"
        role, = (role for role in self.keycloak.admin("GET", path) if role["name"] == ALICES)
        self.keycloak.admin("DELETE", path, [role])
        try:
            yield
        finally:
            self.keycloak.admin("POST", path, [role])

    def test_7_a_role_given_by_the_administrator_opens_a_study_without_a_new_sign_in(self):
        with self.role_taken_away():
            self.assertEqual(403, self.status_of("alice", ALICES))
        self.assertEqual(200, self.status_of("alice", ALICES))

    def test_7_a_role_that_went_and_one_that_came_are_told_once(self):
        self.lanyard.run("roles", "alice")
        with self.role_taken_away():
            silent = self.lanyard.run("token", "alice", "--send", "access-token", "--fresh")
            self.assertEqual("", silent.err, "a script's standard error stays as it was")
        lost = f"You lost {ALICES} in alice today."
        self.assertIn(lost, self.lanyard.run("remind", "--quiet").out)
        self.assertNotIn(lost, self.lanyard.run("remind", "--quiet").out)
        self.lanyard.run("roles", "alice", "--json")
        gained = f"You gained {ALICES} in alice today."
        self.assertIn(gained, self.lanyard.run("roles", "alice").err)
        self.assertNotIn(gained, self.lanyard.run("roles", "alice").err)
        changes = self.lanyard.run("roles", "alice", "--history", "--json").json["changes"]
        self.assertEqual([([], [ALICES]), ([ALICES], [])],
                         [(change["gained"], change["lost"]) for change in changes[-2:]])

    def test_7_signing_in_again_fills_in_the_name_and_revokes_the_old_session_alone(self):
        before = self.lanyard.run("token", "zoe").out.strip()
        said = self.sign_in("zoe", "zoë-müller").err
        self.assertEqual("zoë-müller", self.lanyard.wait_for_browser())
        self.assertIn("was revoked at 127.0.0.1", said)
        after = self.lanyard.run("token", "zoe").out.strip()
        self.assertFalse(self.is_taken_by_provider(before))
        self.assertTrue(self.is_taken_by_provider(after))
        self.assertTrue(self.is_taken_by_provider(self.lanyard.run("token", "alice").out.strip()))

    def test_7_somebody_elses_sign_in_revokes_nothing_and_says_so(self):
        self.lanyard.add_profile("shared", "cbioportal", self.portal, self.realm, self.client)
        self.sign_in("shared", "alice")
        alices = self.lanyard.run("token", "shared").out.strip()
        self.assertIn("was not revoked", self.sign_in("shared", "zoë-müller").err)
        self.assertTrue(self.is_taken_by_provider(alices))
        self.lanyard.run("logout", "shared")

    def test_8_signing_out_leaves_nothing_at_the_provider_and_in_the_keyring(self):
        tokens = {name: self.lanyard.run("token", name).out.strip() for name in ("alice", "zoe")}
        for name, token in tokens.items():
            self.assertTrue(self.is_taken_by_provider(token))
            self.lanyard.run("logout", name)
            self.assertFalse(self.is_taken_by_provider(token))
        self.assertEqual([], self.desk.secrets())
        self.lanyard.run("token", "alice", expect=3)


class HandedOutFileTest(PortalTest):
    client = "cbioportal_confidential"
    secret_name = "confidential_secret"

    def download(self, user):
        """The file that the portal hands out to the person, in a browser of its own."""
        with browser.Browser() as chromium:
            chromium.open(f"{self.portal}/api/data-access-token")
            chromium.log_in_to_keycloak(user, self.people[user])
            name = "cbioportal_data_access_token.txt"
            processes.wait_until((chromium.downloads / name).exists, f"the download of {name}")
            return (chromium.downloads / name).read_text(encoding="utf-8")

    def take_in(self, profile, user, *options, **more):
        self.lanyard.run("profile", "add", profile, "--kind", "cbioportal", "--portal", self.portal,
                         "--issuer", self.realm, "--client-id", self.client, *options, **more)
        content = self.download(user)
        self.assertRegex(content, r"^token: eyJ")
        self.lanyard.run("import", profile, "-", input=content)
        return content.removeprefix("token: ").strip()

    def test_1_the_file_opens_the_persons_studies(self):
        token = self.take_in("zoe", "zoë-müller")
        self.assertEqual(token, self.lanyard.run("token", "zoe").out.strip())
        self.assertIn(token, self.stored())
        for study, status in {PUBLIC: 200, ALICES: 403, BOTH: 200, NOBODYS: 403}.items():
            self.assertEqual(status, self.status_of("zoe", study), study)
        self.assertFalse({ALICES, NOBODYS} & self.studies_by_curl("zoe"))

    def test_2_a_file_on_disk_is_taken_in_and_left_where_it_is(self):
        self.lanyard.run("profile", "add", "file", "--kind", "cbioportal", "--portal", self.portal,
                         "--issuer", self.realm, "--client-id", self.client)
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "cbioportal_data_access_token.txt"
            file.write_text(self.download("alice"), encoding="utf-8")
            self.lanyard.run("import", "file", str(file))
            self.assertTrue(file.exists())
        self.assertIn(ALICES, self.studies_by_curl("file"))

    def test_3_with_the_clients_secret_roles_are_read_and_signing_out_revokes(self):
        token = self.take_in("alice", "alice", "--client-secret-stdin", input=self.secret)
        self.assertIn(self.secret, self.stored())
        self.assertEqual(ALICE_ROLES, set(self.lanyard.run("roles", "alice", "--json").json["roles"]))
        self.assertEqual(200, self.status_of("alice", ALICES))
        self.lanyard.run("logout", "alice", "--forget")
        self.assertFalse(self.is_taken_by_provider(token))
        self.assertNotIn(token, self.stored())

    def test_4_a_direct_sign_in_with_the_clients_secret_works_too(self):
        self.lanyard.add_profile("direct", "cbioportal", self.portal, self.realm, self.client,
                                 "--client-secret-stdin", input=self.secret)
        self.sign_in("direct", "zoë-müller")
        self.assertEqual(ZOE_ROLES, set(self.lanyard.run("roles", "direct", "--json").json["roles"]))
        self.assertEqual(200, self.status_of("direct", BOTH))

    def test_5_without_the_clients_secret_signing_in_is_refused_as_configuration(self):
        self.lanyard.add_profile("public", "cbioportal", self.portal, self.realm, self.client)
        failure = self.sign_in("public", "alice", expect=7)
        self.assertIn("secret", failure.err)

    def test_6_a_wrong_secret_is_told_from_everything_else(self):
        self.lanyard.add_profile("wrong", "cbioportal", self.portal, self.realm, self.client,
                                 "--client-secret-stdin", input="not the secret")
        failure = self.sign_in("wrong", "alice", expect=7)
        self.assertIn("secret", failure.err)


if __name__ == "__main__":
    unittest.main()
