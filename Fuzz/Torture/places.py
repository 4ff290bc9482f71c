"""Places where nothing can be written, or nothing can be locked."""

from program import restore
from scenarios import Loss

PLACES = [("read-only", {"fault": "EROFS:1+"}), ("without locks", {"lockless": True})]


def places(program, work, scenarios):
    """An index in such a place answers as ever; who would change it is told why not, and it stays."""

    def run(scenario, name, place):
        folder = f"{work}/trial"
        what = f"{scenario.name}, {name}"
        restore(scenario.start, folder)
        if program.observe(folder, **place) != scenario.before and scenario.before[0].status == 0:
            raise Loss(f"{what}: other answers than elsewhere")
        outcome = program.run(folder, *scenario.words, **place)
        if outcome.status != 2 or not outcome.err.startswith(b"error: "):
            raise Loss(f"{what}: expected an error, found exit {outcome.status}: {outcome.err[:200]!r}")
        if b"another evq" in outcome.err or b"damaged" in outcome.err:
            raise Loss(f"{what}: the error names another cause: {outcome.err[:200]!r}")
        if program.observe(folder) != scenario.before:
            raise Loss(f"{what}: the index has changed")
        return 1

    for scenario in scenarios:
        for name, place in PLACES:
            yield lambda scenario=scenario, name=name, place=place: run(scenario, name, place)
