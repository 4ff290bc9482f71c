"""The corpora and logs of queries of a run; what is there already is used again."""

import hashlib
import os
import subprocess
import sys

from engines import BENCHMARKS, WORK, say

GENERATOR = os.path.join(BENCHMARKS, "generator")
LOG_DOCUMENTS = 30_000


class Corpora:
    """Corpora of one kind of text in all sizes, and the log that all sizes share."""

    def __init__(self, text=None):
        self.text = text
        self.stem = os.path.join(WORK, f"corpus-{_fingerprint(text)}")

    def path(self, documents):
        """The corpus of some size, made when it is not there."""
        path = f"{self.stem}-{documents}.tsv"
        if not os.path.exists(path):
            say(f"writing a corpus of {documents} documents")
            options = ["--text", self.text] if self.text else []
            _python("corpus.py", str(documents), path, *options)
        return path

    @property
    def log(self):
        """The beginning of the log's paths, which go on .queries and .phrases."""
        if not os.path.exists(self.stem + ".phrases"):
            _python("queries.py", self.path(LOG_DOCUMENTS), self.stem)
        return self.stem

    def lines(self, kind):
        """The queries of a kind, each as a list of words."""
        with open(self.log + (".phrases" if kind == "phrase" else ".queries"),
                  encoding="utf-8") as file:
            return [line.split() for line in file]


def policies(count, kilobytes):
    """A folder of synthetic policies, made when it is not there."""
    folder = os.path.join(WORK, f"policies-{_fingerprint(None)}-{count}-{kilobytes}k")
    if not os.path.exists(folder + "/complete"):
        say(f"writing {count} policies of {kilobytes} KB")
        _python("policies.py", str(count), folder, "--kilobytes", str(kilobytes))
        open(folder + "/complete", "w", encoding="utf-8").close()
    return folder


def _python(script, *words):
    done = subprocess.run([sys.executable, os.path.join(GENERATOR, script), *words],
                          stdout=sys.stderr)
    if done.returncode:
        sys.exit(f"error: {script} ended with {done.returncode}")


def _fingerprint(text):
    """Changes when the generator or the source of the text changes."""
    digest = hashlib.sha256((os.path.abspath(text) if text else "").encode())
    for name in sorted(os.listdir(GENERATOR)):
        if name.endswith(".py"):
            with open(os.path.join(GENERATOR, name), "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()[:10]
