"""Libraries from Maven Central, each of one version, kept in the tests' cache folder."""

import hashlib
import os
import pathlib
import subprocess
import tempfile

import keycloak
import processes


class NotThere(Exception):
    """Why a library could not be had."""


def jar(coordinate, sha256):
    """The path of `group:artifact:version`, which is what that SHA-256 says, or it is not used."""
    _, artifact, version = coordinate.split(":")
    file = keycloak.cache_folder() / f"{artifact}-{version}.jar"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent) as folder:
            done = subprocess.run([processes.program("mvn", "maven"), "-q", "-B", "dependency:copy",
                                   f"-Dartifact={coordinate}:jar", f"-DoutputDirectory={folder}"], cwd=folder,
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=240, check=False)
            if done.returncode != 0:
                raise NotThere(f"Maven could not fetch {coordinate}: {done.stdout.decode().strip()[-300:]}")
            os.replace(pathlib.Path(folder) / file.name, file)
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != sha256:
        raise NotThere(f"{file} is not {coordinate}: its SHA-256 is {found}. Delete it and try again.")
    return file
