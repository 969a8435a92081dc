"""What the operating system keeps from others: the memory of Lanyard's processes, and the agent's socket."""

import os
import pathlib
import shutil
import socket
import stat
import subprocess
import sys
import unittest

import case
import lanyard
import processes

NOBODY = 65534
NEEDS_ROOT = "only root can be somebody else: run it as root"


class HardeningTest(case.DeskTest):
    def ordinary_person(self):
        """Whom a process is started as: one without root's rights, whose folders are at this desk."""
        if os.geteuid() != 0:
            return {}
        for folder in [self.desk.folder, *self.desk.folder.rglob("*")]:
            os.chown(folder, NOBODY, NOBODY)
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def copy_of(self, name):
        """Where anybody may start it."""
        folder = self.desk.folder / "programs"
        folder.mkdir(exist_ok=True)
        return shutil.copy(lanyard.built(name), folder)

    def assert_closed(self, *command):
        """A process that waits: nobody but root may look into it, and no crash writes its memory to the disk."""
        command = [self.copy_of(command[0]), *command[1:]]
        with subprocess.Popen(command, env={**self.desk.environment, "QT_QPA_PLATFORM": "offscreen"},
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              **self.ordinary_person()) as process:
            try:
                folder = pathlib.Path(f"/proc/{process.pid}")
                # The kernel gives the files of a process that may not be looked into to root.
                name = pathlib.Path(command[0]).name
                processes.wait_until(lambda: (folder / "comm").read_text(encoding="ascii").strip() == name
                                     and (folder / "environ").stat().st_uid == 0,
                                     f"{command[0]} to close its memory to other programs of the person", seconds=15)
                self.assertRegex((folder / "limits").read_text(encoding="ascii"), r"Max core file size +0 +0 ")
            finally:
                process.kill()

    def test_the_command_line_keeps_its_memory_to_itself(self):
        self.assert_closed("lanyard-cli", "decode", "-")

    def test_the_window_keeps_its_memory_to_itself(self):
        self.desk.start_bus()
        self.assert_closed("lanyard-gui")

    def test_an_agent_answers_its_own_person_only(self):
        self.lanyard.run("agent", "start")
        self.addCleanup(self.lanyard.run, "agent", "stop")
        runtime = self.desk.folder / "run"
        path, = (found for found in runtime.rglob("*") if found.is_socket())
        self.assertEqual(0o700, stat.S_IMODE(path.parent.stat().st_mode), "the folder is closed to others")
        with socket.socket(socket.AF_UNIX) as own:
            own.settimeout(10)
            own.connect(str(path))
            self.assertTrue(own.recv(1), "its own person is greeted")

        if os.geteuid() != 0:
            self.skipTest(NEEDS_ROOT)
        for folder in (self.desk.folder, runtime, path.parent):
            folder.chmod(0o755)
        path.chmod(0o666)
        ask = ("import socket, sys\n"
               "with socket.socket(socket.AF_UNIX) as other:\n"
               "    other.settimeout(10)\n"
               "    other.connect(sys.argv[1])\n"
               "    try:\n"
               "        print(len(other.recv(1)))\n"
               "    except ConnectionResetError:\n"
               "        print(0)\n")
        answer = subprocess.run([sys.executable, "-c", ask, str(path)], user=NOBODY, group=NOBODY, extra_groups=[],
                                capture_output=True, text=True, check=False)
        for folder in (path.parent, runtime, self.desk.folder):
            folder.chmod(0o700)
        self.assertEqual("0", answer.stdout.strip(), f"even with the folder open, a stranger is not greeted: {answer}")


if __name__ == "__main__":
    unittest.main()
