"""What the system tests have in common: a person at a desk with a keyring, a Keycloak, and a search for leaked tokens
after every test."""

import os
import unittest

import keycloak
import keyring
import lanyard
import leaks
import recorder

IS_LONG = os.environ.get("LANYARD_LONG") == "1"  # the long versions of tests: much more of the same


class DeskTest(unittest.TestCase):
    """A test with a desk of its own, without a provider."""

    def setUp(self):
        self.desk = keyring.Desk()
        self.addCleanup(self.desk.close)
        self.lanyard = lanyard.Lanyard(self.desk)


class KeycloakTest(unittest.TestCase):
    """Tests that share a real Keycloak, a real keyring and a watch over both. They run in the order of their names."""

    @classmethod
    def setUpClass(cls):
        cls.keycloak = keycloak.Keycloak().start()
        cls.addClassCleanup(cls.keycloak.stop)
        cls.recorder = recorder.Recorder(cls.keycloak.port)
        cls.addClassCleanup(cls.recorder.close)
        cls.desk = keyring.Desk()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.start_bus().start_keyring()
        cls.lanyard = lanyard.Lanyard(cls.desk)
        cls.arguments = leaks.ArgumentWatch()
        cls.addClassCleanup(cls.arguments.close)
        cls.people = {"alice": cls.keycloak.secrets["alice_password"],
                      "zoë-müller": cls.keycloak.secrets["zoe_password"]}

    def tearDown(self):
        self.desk.check()
        secrets = [*self.recorder.tokens, self.keycloak.secrets["confidential_secret"]]
        self.assertEqual([], leaks.in_files(self.desk.folder, secrets), "files that hold a token or a secret")
        secrets += self.people.values()
        self.assertEqual([], self.arguments.with_any(secrets), "processes with a secret among their arguments")

    def issuer(self, realm):
        return self.recorder.issuer(realm)

    def sign_in(self, profile, user, **options):
        """With the browser, as one of `people`."""
        return self.lanyard.log_in(profile, user, self.people[user], **options)

    def stored(self):
        """Everything in the keyring, as one text."""
        return "\n".join(self.desk.secrets())
