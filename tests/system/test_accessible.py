"""The window as a screen reader has it: a walk through its pages, on which every control must have a name, and through
which the Tab key must lead."""

import unittest

import desktop
import keyring
import lanyard
import processes

LOGIN = lanyard.HERE.parents[1] / "packaging/try-login"

# What a person works with. Panels, fillers and scroll bars hold these and are passed over by screen readers.
CONTROLS = ("push button", "toggle button", "radio button", "check box", "text", "password text", "combo box", "list",
            "list item",
            "table", "tree table", "tree", "table cell", "column header", "page tab list", "page tab", "menu item",
            "check menu item", "progress bar", "spin button", "link", "icon", "image", "dialog", "alert")


class AccessibleTest(unittest.TestCase):
    """One window, through which the tests walk in the order of their names; and after it another on the same desktop,
    for the accessibility library knows one only."""

    @classmethod
    def setUpClass(cls):
        cls.desk = keyring.Desk()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.start_bus().start_keyring()
        cls.desktop = desktop.Desktop(cls.desk)
        cls.window = cls.desktop.start(
            lanyard.built("lanyard-gui"), BROWSER=str(LOGIN), LANYARD_TRY_USER="alice", LANYARD_TRY_PASSWORD="alice")

    def look(self, page, text):
        """Every control of the page that says `text` has a name."""
        self.window.wait_for_text(text)
        with self.subTest(page=page):
            self.assertEqual([], self.window.nameless(CONTROLS), f"controls without a name on {page}")

    def test_2_every_control_of_every_page_has_a_name(self):
        window = self.window
        self.look("start, with the catalogue", "Known portals")
        window.click("push button", "Add my portal")
        self.look("add", "Portal address")
        window.click("push button", "Cancel")
        window.click("push button", "Try the sandbox")
        self.look("overview, not signed in", "You are not signed in")
        window.click("push button", "Sign in")
        window.wait_for_text("signed in as alice")
        self.look("overview", "How long it lasts")
        window.click("page tab", "Token")
        self.look("token", "Signature valid")
        window.click("check box", "Compare")
        self.look("token, compared", "Compared with")
        window.click("check box", "Raw")
        self.look("token, raw", "The token’s header and claims")
        window.click("page tab", "Access")
        self.look("access, not asked", "Not asked yet")
        window.click("push button", "Ask the portal")
        self.look("access", "Ask again")
        window.click("page tab", "Doctor")
        window.click("push button", "Check now")
        self.look("doctor", "Check again")
        window.click("page tab", "Snippets")
        self.look("snippets", "Try it here")
        window.click("push button", "Copy code")
        window.press("ctrl+v")  # no token: a page says so
        self.look("pasted, no token", "Shown only, never stored")
        window.click("push button", "Close")
        window.click("push button", "Activity")
        self.look("activity", "Calls that Lanyard made")
        window.click("push button", "Settings")
        self.look("settings", "How Lanyard looks")

    def test_1_the_tab_key_goes_round_the_start_page(self):
        self.window.wait_for_text("Which portal do you want to reach?")
        seen = []
        for _ in range(40):
            self.window.press("Tab")
            focused = processes.wait_until(self.window.focused, "a control with the focus", 5)
            if focused in seen:
                break
            seen.append(focused)
        names = [name for _, name in seen]
        for name in ("Add my portal", "Try the sandbox"):
            self.assertIn(name, names)

    def test_3_so_it_has_beside_profiles_of_other_portals(self):
        """The window is opened with a profile file."""
        self.desk.end(self.window.process)
        person = lanyard.Lanyard(self.desk)
        addresses, _ = self.enterContext(person.sandbox())
        portals = addresses["portals"]
        person.run("profile", "add", "bis", "--kind", "openbis", "--portal", portals["openbis"])
        person.run("profile", "add", "paint", "--kind", "proteinpaint", "--portal", portals["proteinpaint"],
                   "--properties", addresses["proteinpaintConfig"], "--keep-secret")
        person.run("profile", "add", "variants", "--kind", "api", "--portal", portals["cbioportal"],
                   "--issuer", addresses["provider"], "--client-id", "cbioportal_api")
        file = self.desk.folder / "variants.lanyard"
        person.run("profile", "export", "variants", str(file))
        window = type(self).window = self.desktop.start(lanyard.built("lanyard-gui"), str(file))
        self.look("profile file", "Do you trust these two?")
        window.click("push button", "Leave it")
        window.click("list item", "bis")
        self.look("overview, openBIS", "There is no token yet")
        window.click("push button", "Sign in")
        self.look("sign-in, openBIS", "What you have")
        window.type("text", "User name", "alice")
        window.type("password text", "Password", "alice")
        window.click("push button", "Sign in")
        window.click("push button", "Make a token")
        self.look("a new token", "Session name")
        window.type("text", "Session name", "walk")
        window.click("push button", "Make it")
        self.look("table of tokens", "is made and kept")
        window.click("list item", "paint")
        window.click("page tab", "Token")
        self.look("workbench, ProteinPaint", "What the token is to say")
        window.click("page tab", "Snippets")
        self.look("snippets, ProteinPaint", "Copy code")
        window.click("list item", "variants")
        self.look("overview, API", "You are not signed in")
        window.click("page tab", "Access")
        self.look("access, API", "Ask the portal")


if __name__ == "__main__":
    unittest.main()
