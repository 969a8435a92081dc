"""The window on a real X server, worked with mouse and keyboard: from no portal to studies, with a real Keycloak and
real Chromium. Its screenshots are in build/screenshots."""

import unittest

import case
import desktop
import lanyard
import oauth

USER = "zoë-müller"
ROLES = ("LYMPHOMA", "Größe & Länge 100% += ñ")


class WindowTest(case.KeycloakTest):
    """One window, through which the tests walk in the order of their names."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("plain")
        _, profile = cls.enterClassContext(cls.lanyard.sandbox(
            "--issuer", cls.realm, "--client-id", "cbioportal_api",
            "--role-path", "resource_access::cbioportal::roles"))
        cls.portal = profile["portal"]
        cls.lanyard.seat(USER, cls.people[USER])
        cls.desktop = desktop.Desktop(cls.desk)
        cls.window = cls.desktop.start(lanyard.built("lanyard-gui"), **cls.lanyard.environment)

    def test_1_without_a_profile_the_window_asks_for_a_portal(self):
        self.window.wait_for_text("Which portal do you want to reach?")
        self.window.screenshot("1-empty")

    def test_2_an_issuer_that_is_none_is_told_in_place(self):
        self.window.click("push button", "Add my portal")
        self.window.type("text", "Portal address", self.portal)
        self.window.type("text", "Issuer", f"{self.recorder.address}/realms/other")
        self.window.wait_for_text("no realm")
        self.window.screenshot("2-wrong-issuer")

    def test_3_the_portal_is_added_and_the_person_signs_in_with_the_browser(self):
        self.window.type("text", "Name in your list", "Practice portal")
        self.window.type("text", "Issuer", self.realm)
        self.window.type("text", "Client", "cbioportal_api")
        self.window.click("push button", "Sign in")
        self.window.wait_for_text("Waiting for you in the browser")
        self.window.screenshot("3-sign-in")
        self.lanyard.wait_for_browser()
        self.window.wait_for_text(f"signed in as {USER}", 60)
        self.window.screenshot("4-overview")
        self.assertIn(self.recorder.refresh_tokens[-1], self.stored())

    def test_4_the_token_page_shows_the_roles_with_every_letter(self):
        self.window.click("page tab", "Token")
        if self.window.has("push button", "Get one now"):
            self.window.click("push button", "Get one now")
        self.window.wait_for_text("Signature valid")
        for role in ROLES:
            self.window.wait_for_text(role)
        self.window.screenshot("5-roles")

    def test_5_the_access_page_shows_which_studies_open(self):
        self.window.click("page tab", "Access")
        self.window.click("push button", "Ask the portal")
        self.window.wait_for_text("Lymphoma Cohort")
        self.window.screenshot("6-studies")

    def test_6_the_command_line_sees_the_same_profile(self):
        profile, = self.lanyard.run("status", "--json").json["profiles"]
        self.assertEqual(("Practice portal", "signed-in"), (profile["name"], profile["state"]))
        self.assertEqual(set(ROLES), set(self.lanyard.run("roles", "Practice portal", "--json").json["roles"]))

    def test_7_while_the_provider_is_down_the_window_says_so_and_keeps_the_credential(self):
        self.recorder.is_down = True
        self.window.click("page tab", "Token")
        self.window.click("push button", "Get a new one")
        self.window.wait_for_text("127.0.0.1")
        self.window.screenshot("7-provider-down")
        self.recorder.is_down = False
        self.window.click("push button", "Try again")
        self.window.wait_for_text("Signature valid")

    def test_8_signing_out_revokes_and_empties_the_keyring(self):
        token = self.recorder.refresh_tokens[-1]
        self.window.click("push button", "More for this profile")
        self.window.press("Down", "Down", "Down", "Return")  # Sign in again, Take in a token file, Sign out
        self.window.wait_for_text("You are signed out")
        self.window.screenshot("8-signed-out")
        self.assertEqual([], self.desk.secrets())
        self.assertEqual(400, oauth.refresh(self.realm, "cbioportal_api", token)[0])


if __name__ == "__main__":
    unittest.main()
