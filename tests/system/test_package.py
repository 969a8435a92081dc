"""The Debian package and what the desktop is told of Lanyard: valid, complete, the same bytes twice, and at home on a
system that has nothing of the machine it was built on."""

import configparser
import json
import os
import pathlib
import plistlib
import re
import subprocess
import tempfile
import unittest

import yaml

import case

TOP = pathlib.Path(__file__).parents[2]
PACKAGING = TOP / "packaging"
APP_ID = "org.lanyard_project.Lanyard"
VERSION = re.search(r"VERSION (\S+)", (TOP / "CMakeLists.txt").read_text(encoding="utf-8").split("project(")[1]).group(1)


def output(*command, expect=0, **environment):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False,
                          env={**os.environ, **environment})
    if done.returncode != expect:
        raise AssertionError(f"{' '.join(map(str, command))}\n  ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class DesktopTest(unittest.TestCase):
    def test_the_desktop_file_is_valid_and_opens_profiles(self):
        path = PACKAGING / f"desktop/{APP_ID}.desktop"
        output("desktop-file-validate", path)
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(path)
        self.assertIn("application/vnd.lanyard.profile+json", entry["Desktop Entry"]["MimeType"])

    def test_the_metainfo_is_valid(self):
        output("appstreamcli", "validate", "--no-net", PACKAGING / f"desktop/{APP_ID}.metainfo.xml")

    def test_the_file_type_is_known_by_its_ending(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = pathlib.Path(folder, "mime/packages")
            packages.mkdir(parents=True)
            (packages / "lanyard.xml").write_text((PACKAGING / "desktop/lanyard-profile.xml").read_text(encoding="utf-8"),
                                                  encoding="utf-8")
            output("update-mime-database", packages.parent)
            self.assertIn("application/vnd.lanyard.profile+json:*.lanyard",
                          (packages.parent / "globs").read_text(encoding="utf-8"))

    def test_the_flatpak_recipe_is_well_formed_and_asks_for_no_home(self):
        recipe = yaml.safe_load((PACKAGING / f"flatpak/{APP_ID}.yml").read_text(encoding="utf-8"))
        self.assertEqual(APP_ID, recipe["id"])
        self.assertIn("--talk-name=org.freedesktop.secrets", recipe["finish-args"])
        self.assertFalse({"--filesystem=home", "--filesystem=host", "--socket=session-bus"} & set(recipe["finish-args"]))

    def test_the_version_is_the_same_everywhere(self):
        self.assertIn(f"## {VERSION}\n", (TOP / "CHANGELOG.md").read_text(encoding="utf-8"))
        self.assertIn(f'<release version="{VERSION}"',
                      (PACKAGING / f"desktop/{APP_ID}.metainfo.xml").read_text(encoding="utf-8"))
        plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
        self.assertEqual(VERSION, plist["CFBundleShortVersionString"])
        plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
        self.assertIn(f'#define Version "{VERSION}"', (PACKAGING / "windows/lanyard.iss").read_text(encoding="utf-8"))


class PackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        output(PACKAGING / "package", cls.folder)
        cls.package, = cls.folder.glob("*.deb")

    def test_lintian_finds_no_error(self):
        output("lintian", "--allow-root", "--fail-on", "error", self.package)

    def test_it_holds_programs_pages_completions_and_the_bill_of_materials(self):
        listed = output("dpkg-deb", "--contents", self.package)
        for path in ("usr/bin/lanyard", "usr/bin/lanyard-cli", "usr/bin/lanyard-gui", f"usr/share/applications/{APP_ID}.desktop",
                     f"usr/share/metainfo/{APP_ID}.metainfo.xml", "usr/share/mime/packages/lanyard-profile.xml",
                     "usr/share/man/man1/lanyard.1.gz", "usr/share/man/man1/lanyard-login.1.gz",
                     "usr/share/bash-completion/completions/lanyard", "usr/share/zsh/vendor-completions/_lanyard",
                     "usr/share/fish/vendor_completions.d/lanyard.fish", f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
                     "usr/share/doc/lanyard/copyright", "usr/share/doc/lanyard/changelog.gz"):
            self.assertRegex(listed, rf"\./{re.escape(path)}\n")
        unpacked = self.folder / "unpacked"
        output("dpkg-deb", "--extract", self.package, unpacked)
        sbom = json.loads((unpacked / "usr/share/doc/lanyard/lanyard.spdx.json").read_text(encoding="utf-8"))
        self.assertEqual("SPDX-2.3", sbom["spdxVersion"])
        self.assertLessEqual({"libqt6core6", "libssl3", "libqt6keychain1"}, {part["name"] for part in sbom["packages"]})

    def test_it_depends_on_what_it_is_linked_with(self):
        depends = output("dpkg-deb", "--field", self.package, "Depends")
        for library in ("libqt6widgets6", "libssl3", "libqt6keychain1", "libsecret-1-0"):
            self.assertIn(library, depends)

    @unittest.skipUnless(case.IS_LONG, "a second release build takes minutes: see tests/run --long")
    def test_the_same_commit_gives_the_same_bytes(self):
        again = self.folder / "again"
        output(PACKAGING / "package", again, CCACHE_RECACHE="1")  # compiled once more, not taken from the cache
        self.assertEqual(self.package.read_bytes(), (again / self.package.name).read_bytes(),
                         "compare them with diffoscope")

    @unittest.skipUnless(case.IS_LONG, "a fresh system takes minutes to make: see tests/run --long")
    def test_it_does_the_job_on_a_fresh_system_and_leaves_only_the_persons_files(self):
        print(output(PACKAGING / "try-package", self.package))


if __name__ == "__main__":
    unittest.main()
