"""Runs evq, with faults or without, and watches what it answers."""

import collections
import hashlib
import json
import os
import resource
import shutil
import subprocess

Outcome = collections.namedtuple("Outcome", "status out err")


class Program:
    """The built evq, and the library that lets its writes fail."""

    def __init__(self, binary, faults):
        self.binary, self.faults = binary, faults
        self.runs = 0

    def run(self, folder, *words, corpus="corpus", fault=None, log=None, limits=(), lockless=False):
        """Runs `evq WORDS…` on the corpus and index below folder."""
        environment = {"PATH": os.environ["PATH"], "NO_COLOR": "1", "TMPDIR": f"{folder}/index"}
        if fault or log or lockless:
            environment |= {"LD_PRELOAD": self.faults, "FAULT_ROOT": folder}
            environment |= {"FAULT": fault} if fault else {}
            environment |= {"FAULT_NOLOCKS": "1"} if lockless else {}
            environment |= {"FAULT_LOG": log} if log else {}

        def limit():
            for kind, value in limits:
                resource.setrlimit(kind, (value, value))

        self.runs += 1
        done = subprocess.run(
            [self.binary, *words, "--corpus", f"{folder}/{corpus}", "--index", f"{folder}/index"],
            env=environment, capture_output=True, preexec_fn=limit if limits else None, timeout=300)
        return Outcome(done.returncode, done.stdout, done.stderr)

    def observe(self, folder, **place):
        """What a user sees of an index alone, as on a machine where its corpus is not: the
        answers to some questions."""
        questions = [
            ("list", "policies", "--format", "json"),
            ("why", "pulsed cartilage warming", "--format", "json"),
            ("search", "randomized", "tendon", "release", "--format", "json"),
        ]
        return tuple(self.run(folder, *words, corpus="away", **place) for words in questions)


def generation_bytes(folder):
    """A digest over all files of the generation in force, names and bytes."""
    name = open(f"{folder}/index/CURRENT").read().strip()
    total = hashlib.sha256(name.encode())
    for file in sorted(os.listdir(f"{folder}/index/{name}")):
        total.update(file.encode() + open(f"{folder}/index/{name}/{file}", "rb").read())
    return total.hexdigest()


def leftovers(folder):
    """The names in an index folder that no finished run may leave."""
    name = open(f"{folder}/index/CURRENT").read().strip()
    expected = {"CURRENT", "LOCK", "FILES", "literature", name}
    left = set(os.listdir(f"{folder}/index")) - expected
    manifest = json.load(open(f"{folder}/index/{name}/manifest.json"))
    named = {file["name"] for file in manifest["files"]} | {"manifest.json"}
    left |= {f"{name}/{file}" for file in set(os.listdir(f"{folder}/index/{name}")) - named}
    literature = f"{folder}/index/literature"
    if os.path.isdir(literature):
        left |= {f"literature/{file}" for file in os.listdir(literature) if file.endswith((".new", ".draft"))}
    return sorted(left)


def restore(source, target):
    """Makes target a copy of source, with the times of its files."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, symlinks=True)
