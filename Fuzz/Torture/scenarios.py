"""What is tortured: commands, each from a state of corpus and index to another.

A scenario knows the outcome of a run that nothing disturbs. After a disturbed run the index must
answer as it did before or as it does after, and the same command, run again, must end as the
undisturbed one did.
"""

import collections
import os

import corpora
from program import generation_bytes, leftovers, restore

Scenario = collections.namedtuple("Scenario", "name start words before after calls bytes")


class Loss(Exception):
    """A promise that was broken."""


def prepare(program, work):
    """Makes the scenarios below a folder."""
    plain, indexed, changed, learned = (f"{work}/{n}" for n in ("plain", "indexed", "changed", "learned"))
    literature = f"{work}/files"
    corpora.make_literature(literature)
    corpora.make(f"{plain}/corpus", 0)
    os.makedirs(f"{plain}/index")
    restore(plain, indexed)
    succeed(program, indexed, "index")
    restore(indexed, changed)
    restore_corpus(changed, 1)
    restore(indexed, learned)
    files = [f"{literature}/{name}" for name in ("base1.xml", "base2.xml.gz")]
    succeed(program, learned, "literature", "add", *files)
    return [
        scenario(program, work, "first build", plain, ("index",)),
        scenario(program, work, "changed corpus", changed, ("index",)),
        scenario(program, work, "full build", changed, ("index", "--full")),
        scenario(program, work, "literature", indexed, ("literature", "add", *files)),
        scenario(program, work, "literature update", learned, ("literature", "add", f"{literature}/update.xml")),
        scenario(program, work, "literature built anew", learned, ("index", "--full")),
    ]


def restore_corpus(folder, state):
    """Puts a corpus into another state."""
    for name in os.listdir(f"{folder}/corpus/policies"):
        os.remove(f"{folder}/corpus/policies/{name}")
    corpora.make(f"{folder}/corpus", state)


def scenario(program, work, name, start, words):
    """Runs a command undisturbed and keeps what it did."""
    folder, log = f"{work}/trial", f"{work}/log"
    restore(start, folder)
    before = program.observe(folder)
    if os.path.exists(log):
        os.remove(log)
    succeed(program, folder, *words, log=log)
    calls = [line.rstrip("\n").split("\t") for line in open(log)]
    return Scenario(name, start, words, before, program.observe(folder), calls, generation_bytes(folder))


def succeed(program, folder, *words, log=None):
    """Runs a command that must succeed."""
    outcome = program.run(folder, *words, log=log)
    if outcome.status != 0:
        raise Loss(f"{' '.join(words)}: exit {outcome.status}: {outcome.err.decode()}")


def check_disturbed(program, folder, scenario, what):
    """The index is the old one or the new one, whole."""
    seen = program.observe(folder)
    if seen in (scenario.before, scenario.after):
        return
    if "literature" in scenario.words:
        return check_batches(program, folder, scenario, seen, what)
    raise Loss(f"{what}: neither the old nor the new index: {describe(seen)}")


def check_batches(program, folder, scenario, seen, what):
    """Literature is in force batch by batch: the policies answer as ever, the records are whole."""
    if seen[0] != scenario.before[0]:
        raise Loss(f"{what}: the policies' index has changed: {describe(seen)}")
    if any(outcome.status not in (0, 1) for outcome in seen):
        raise Loss(f"{what}: no answer: {describe(seen)}")


def check_completed(program, folder, scenario, what):
    """The same command, run again, ends as if nothing had happened."""
    again = program.run(folder, *scenario.words)
    if again.status != 0:
        raise Loss(f"{what}: the next run fails: {again.err.decode()}")
    seen = program.observe(folder)
    if seen != scenario.after:
        raise Loss(f"{what}: after the next run: {describe(seen)}")
    if leftovers(folder):
        raise Loss(f"{what}: files are left: {leftovers(folder)}")
    if "--full" in scenario.words and generation_bytes(folder) != scenario.bytes:
        raise Loss(f"{what}: the full build has other bytes")


def describe(seen):
    """An observation, short."""
    return "; ".join(
        f"exit {o.status} {(o.err or o.out)[:160].decode(errors='replace')!r}" for o in seen)
