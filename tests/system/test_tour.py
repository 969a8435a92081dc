"""The whole way through the window by mouse and keyboard alone: with the sandbox from the first start to the sign-out, and
with a real Keycloak from adding the portal over a reminder to the sign-out. A picture of each step is in
build/screenshots; the long run takes them in light and dark and at twice the size as well, in words that are 40 % longer,
and from the right."""

import datetime
import json
import pathlib
import unittest

import case
import desktop
import lanyard
import oauth
import words

LOGIN = lanyard.HERE.parents[1] / "packaging/try-login"
USER = "alice"
WRONG_PATH, RIGHT_PATH = "resource_access::account::roles", "resource_access::cbioportal::roles"


class Tour:
    """One variant of the tour: a window of one look and scale, or language, with a configuration of its own."""

    def __init__(self, test, name, look="light", scale=1, language=None):
        self.test, self.name = test, name
        self.home = test.desk.folder / f"lanyard-{name}"
        self.home.mkdir(mode=0o700)
        self._arguments = ["-reverse"] if language is words.from_the_right else []
        self._environment = {**test.lanyard.environment, "LANYARD_CONFIG_HOME": str(self.home),
                             "LANYARD_APPEARANCE": look, "QT_SCALE_FACTOR": str(scale), "LANYARD_TRANSLATIONS": ""}
        self._read = words.read if language else str
        if language:
            catalogue = words.catalogue(test.desk.folder / f"words-{name}", language)
            self._environment["LANYARD_TRANSLATIONS"] = str(catalogue)
            (self.home / "settings.ini").write_text("[General]\nlanguage=en\n", "utf-8")
        test.lanyard.run("remind", "--quiet-hours", "none", LANYARD_CONFIG_HOME=str(self.home))
        self.window = None
        self._pictures = 0

    def start(self, **environment):
        self.window = self.test.desktop.start(lanyard.built("lanyard-gui"), *self._arguments,
                                              **{**self._environment, **environment})
        self.window.read = self._read

    def stop(self):
        self.test.desk.end(self.window.process)

    def picture(self, step):
        self._pictures += 1
        self.window.picture(f"tour-{self._pictures:02}-{step}-{self.name}")

    def through_the_sandbox(self):
        self.start(BROWSER=str(LOGIN), LANYARD_TRY_USER=USER, LANYARD_TRY_PASSWORD=USER)
        window = self.window
        window.wait_for_text("Which portal do you want to reach?")
        self.picture("first-start")
        window.click("push button", "Try the sandbox")
        window.wait_for_text("You are not signed in")
        self.picture("sandbox")
        window.click("push button", "Sign in")
        window.wait_for_text("signed in as alice")
        window.wait_for_text("How long it lasts")
        self.picture("signed-in")
        window.press("ctrl+2")
        window.wait_for_text("Signature valid")
        self.picture("roles")
        window.click("radio button", WRONG_PATH)
        window.click("push button", "Use this role path")
        self.picture("wrong-role-path")
        window.press("ctrl+3")
        window.click("push button", "Ask the portal")
        window.wait_for_text("Ask again")
        self.picture("matrix")
        window.press("ctrl+4")
        window.click("push button", "Check now")
        window.wait_for_text("the role path of the profile")
        self.picture("doctor")
        window.press("ctrl+2")
        window.click("radio button", RIGHT_PATH)
        window.click("push button", "Use this role path")
        window.press("ctrl+4")
        window.click("push button", "Check again")
        window.wait_for_text("Nothing is wrong")
        self.picture("doctor-content")
        window.press("ctrl+5")
        window.click("push button", "Try it here")
        window.wait_for_text("200, understood")
        self.picture("snippet")
        self.sign_out()
        window.click("push button", "Activity")
        window.wait_for_text("Calls that Lanyard made")
        self.picture("activity")
        self.stop()

    def through_a_real_sign_in(self, portal, realm, person):
        self.start()
        window = self.window
        window.click("push button", "Add my portal")
        window.type("text", "Portal address", portal)
        window.wait_for_text("It is a cBioPortal")  # which fills in what it knows
        window.type("text", "Name in your list", "Practice portal")
        window.type("text", "Client", "cbioportal_api")
        window.type("text", "Issuer", realm)  # last: what Lanyard says of it moves the fields below
        window.find("push button", "Sign in", state="ENABLED")
        self.picture("add")
        self.test.lanyard.seat(USER, person)
        window.click("push button", "Sign in")
        window.wait_for_text("Waiting for you in the browser")
        self.picture("browser")
        self.test.lanyard.wait_for_browser()
        window.wait_for_text(f"signed in as {USER}", 60)
        window.press("ctrl+2")
        window.wait_for_text("Signature valid")
        self.picture("real-roles")
        self.stop()
        self.age_the_credential(datetime.timedelta(days=26, hours=1))
        self.start()
        self.window.wait_for_text("This credential ends on")
        self.picture("reminder")
        self.window.click("push button", "Renew now")
        self.window.wait_for_text("Fine for")
        self.sign_out()
        self.stop()

    def sign_out(self):
        self.window.click("push button", "More for this profile")
        self.window.press("o")  # the letter of "Sign out" in the menu
        self.window.wait_for_text("You are signed out")
        self.picture("signed-out")

    def age_the_credential(self, by):
        """As if nobody had used it for that long."""
        file = pathlib.Path(self.home / "credentials.json")
        known = json.loads(file.read_text("utf-8"))
        for record in known["credentials"].values():
            for time in ("storedAt", "signedInAt", "lastUsedAt"):
                then = datetime.datetime.now(datetime.timezone.utc) - by
                record[time] = then.strftime("%Y-%m-%dT%H:%M:%SZ")
        file.write_text(json.dumps(known), "utf-8")


class TourTest(case.KeycloakTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.realm = cls.recorder.issuer("plain")
        _, profile = cls.enterClassContext(cls.lanyard.sandbox(
            "--issuer", cls.realm, "--client-id", "cbioportal_api", "--role-path", RIGHT_PATH))
        cls.portal = profile["portal"]
        cls.desktop = desktop.Desktop(cls.desk, (2600, 1800) if case.IS_LONG else desktop.SIZE)

    def tour(self, name, **variant):
        tour = Tour(self, name, **variant)
        tour.through_the_sandbox()
        self.assertEqual([], self.desk.secrets(), "the sandbox keeps nothing in the keyring")
        tour.through_a_real_sign_in(self.portal, self.realm, self.people[USER])
        self.assertEqual([], self.desk.secrets(), "nothing is left after the sign-out")
        token = self.recorder.refresh_tokens[-1]
        self.assertEqual(400, oauth.refresh(self.realm, "cbioportal_api", token)[0], "the credential is revoked")

    def test_light(self):
        self.tour("light-1x")

    @unittest.skipUnless(case.IS_LONG, "in the long run")
    def test_dark(self):
        self.tour("dark-1x", look="dark")

    @unittest.skipUnless(case.IS_LONG, "in the long run")
    def test_light_at_twice_the_size(self):
        self.tour("light-2x", scale=2)

    @unittest.skipUnless(case.IS_LONG, "in the long run")
    def test_dark_at_twice_the_size(self):
        self.tour("dark-2x", look="dark", scale=2)

    @unittest.skipUnless(case.IS_LONG, "in the long run")
    def test_in_words_that_are_longer(self):
        self.tour("longer", language=words.longer)

    @unittest.skipUnless(case.IS_LONG, "in the long run")
    def test_from_the_right(self):
        self.tour("from-the-right", language=words.from_the_right)


if __name__ == "__main__":
    unittest.main()
