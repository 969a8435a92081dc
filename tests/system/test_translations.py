"""The catalogues say all that the sources say: translations/update finds nothing new, and leaves nothing unfinished."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest
from xml.etree import ElementTree

TOP = pathlib.Path(__file__).parents[2]


def sentences(catalogue):
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message.findtext("comment")


class CataloguesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        for part in ("app", "ui", "translations"):
            shutil.copytree(TOP / part, pathlib.Path(cls.folder.name, part))
        cls.updated = pathlib.Path(cls.folder.name, "translations")
        cls.said = subprocess.run([cls.updated / "update"], check=True, capture_output=True, text=True, timeout=120)

    def test_every_sentence_of_the_sources_is_translated(self):
        catalogues = sorted(self.updated.glob("*.ts"))
        self.assertGreater(len(catalogues), 4)
        for catalogue in catalogues:
            with self.subTest(catalogue=catalogue.name):
                new = set(sentences(catalogue)) - set(sentences(TOP / "translations" / catalogue.name))
                self.assertEqual(set(), new, "run translations/update, and translate what is new")
                self.assertNotIn('type="unfinished"', catalogue.read_text(encoding="utf-8"))

    def test_no_sentence_is_filed_under_a_class_that_does_not_exist(self):
        self.assertNotIn("lacks Q_OBJECT", self.said.stderr, "its context at run time is another")
        contexts = {context for context, _, _ in sentences(self.updated / "lanyard_de.ts")}
        astray = {context for context in contexts - {"main"} if not context.startswith("lanyard::")}
        self.assertEqual(set(), astray, "lupdate lost its way in a source: help it, until it names the class that is meant")


if __name__ == "__main__":
    unittest.main()
