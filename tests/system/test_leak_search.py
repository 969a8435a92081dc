"""The search for leaked tokens finds what is there: otherwise its silence in the other tests would mean nothing."""

import pathlib
import subprocess
import tempfile
import unittest

import leaks
import processes

TOKEN = "header-of-many-tokens." + "claims-of-this-token." + "signature-of-this-token"
OTHER = "header-of-many-tokens." + "claims-of-another-one." + "signature-of-another-one"


class FilesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "below").mkdir()

    def found_in(self, content):
        file = self.folder / "below" / "file"
        file.write_bytes(content)
        return leaks.in_files(self.folder, [TOKEN]) == [str(file)]

    def test_finds_a_token_and_its_parts_in_any_file(self):
        self.assertTrue(self.found_in(b"x" * 100_000 + TOKEN.encode() + b"x"))
        self.assertTrue(self.found_in(TOKEN.split(".")[2].encode()))
        self.assertTrue(self.found_in(TOKEN.encode("utf-16-le")))

    def test_does_not_take_another_token_for_it(self):
        self.assertFalse(self.found_in(OTHER.encode()))


class ArgumentsTest(unittest.TestCase):
    def test_finds_a_token_among_the_arguments_of_a_process_of_milliseconds(self):
        watch = leaks.ArgumentWatch()
        self.addCleanup(watch.close)
        for _ in range(20):
            subprocess.run(["/bin/sh", "-c", "sleep 0.02", TOKEN], check=True)
        processes.wait_until(lambda: watch.with_any([TOKEN]), "the process's arguments", 5)
        self.assertEqual([], watch.with_any([OTHER]))


if __name__ == "__main__":
    unittest.main()
