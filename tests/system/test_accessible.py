"""The window as a screen reader has it: a walk through its pages, on which every control must have a name, and through
which the Tab key must lead."""

import unittest

import desktop
import keyring
import lanyard
import processes

LOGIN = lanyard.HERE.parents[1] / "packaging/try-login"

# What a person works with. Panels, fillers and scroll bars hold these and are passed over by screen readers.
CONTROLS = ("push button", "toggle button", "radio button", "check box", "text", "combo box", "list", "list item",
            "table", "tree table", "tree", "table cell", "column header", "page tab list", "page tab", "menu item",
            "check menu item", "progress bar", "spin button", "link", "icon", "image", "dialog", "alert")


class AccessibleTest(unittest.TestCase):
    """One window, through which the tests walk in the order of their names."""

    @classmethod
    def setUpClass(cls):
        cls.desk = keyring.Desk()
        cls.addClassCleanup(cls.desk.close)
        cls.desk.start_bus().start_keyring()
        cls.window = desktop.Desktop(cls.desk).start(
            lanyard.built("lanyard-gui"), BROWSER=str(LOGIN), LANYARD_TRY_USER="alice", LANYARD_TRY_PASSWORD="alice")

    def look(self, page, text):
        """Every control of the page that says `text` has a name."""
        self.window.wait_for_text(text)
        with self.subTest(page=page):
            self.assertEqual([], self.window.nameless(CONTROLS), f"controls without a name on {page}")

    def test_2_every_control_of_every_page_has_a_name(self):
        window = self.window
        self.look("start", "Which portal do you want to reach?")
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
        self.look("token, raw", "The token's header and claims")
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


if __name__ == "__main__":
    unittest.main()
