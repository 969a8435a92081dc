"""The documentation is held to the program: every command in it exists with the options it shows, every file it names is
there, and the realm file for administrators makes a client that Lanyard can sign in with."""

import json
import pathlib
import re
import shlex
import unittest

import case

TOP = pathlib.Path(__file__).parents[2]
PAGES = [TOP / "README.md", TOP / "CONTRIBUTING.md", TOP / "SECURITY.md", *sorted((TOP / "docs").glob("*.md")),
         *sorted((TOP / "translations").glob("*.md")), *sorted((TOP / "packaging").glob("*/README.md"))]


def commands(page):
    """The lanyard commands of a page's code blocks, as lists of words; a line that ends with \\ goes on."""
    blocks = "\n".join(line[4:] for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("    "))
    for line in blocks.replace("\\\n", " ").splitlines():
        if line.startswith("lanyard "):
            yield shlex.split(line.split(" | ")[0])[1:]


class PagesTest(case.DeskTest):
    def offered(self, *words):
        answer = self.lanyard.run("complete", "--", *words, "--").out
        return {row.split("\t")[0] for row in answer.splitlines()}

    def test_every_command_exists_with_its_options(self):
        seen = 0
        for page in PAGES:
            for words in commands(page):
                with self.subTest(page=page.name, command=" ".join(words)):
                    help_words = [words[0]]
                    nested = {row.split("\t")[0] for row in self.lanyard.run("complete", "--", words[0], "").out.splitlines()}
                    if nested:  # this person has no profiles, so that these can only be commands
                        self.assertIn(words[1], nested)
                        help_words.append(words[1])
                    self.lanyard.run("help", *help_words)
                    options = {word.split("=")[0] for word in words if word.startswith("--") and word != "--"}
                    self.assertLessEqual(options, self.offered(*help_words), "options that the command does not have")
                    seen += 1
        self.assertGreater(seen, 10, "the pages' commands were not found")

    def test_every_link_leads_to_a_file(self):
        for page in PAGES:
            for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
                if "://" not in target:
                    self.assertTrue((page.parent / target).exists(), f"{page.name} links to {target}, which is not there")


class AdministratorTest(case.KeycloakTest):
    def test_the_client_of_the_documentation_serves_a_sign_in(self):
        client = json.loads((TOP / "docs/keycloak/lanyard-client.json").read_text(encoding="utf-8"))
        self.keycloak.admin("POST", "plain/partialImport", client)
        self.lanyard.add_profile("genie", "api", self.keycloak.address, self.issuer("plain"), "lanyard")
        self.sign_in("genie", "alice")
        roles = self.lanyard.run("roles", "genie", "--path", "resource_access::cbioportal::roles", "--json").json
        self.assertEqual(["GDAC", "study_private_mel"], sorted(roles["roles"]))
        self.lanyard.run("logout", "genie")


if __name__ == "__main__":
    unittest.main()
