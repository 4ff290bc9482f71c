"""What is measured: builds and queries, evq and a peer in turn.

The statistic of a build is the least time of its rounds. That of a kind of query is, for each query,
the least time of the rounds, on both sides; p50 and p99 are taken over the queries.
"""

from engines import say

MOST_ROUNDS = 7
BUILT_ONCE = {"xapian"}  # it takes longer than all others together


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def least(rounds):
    """For each query the least time of all rounds."""
    return [min(times) for times in zip(*rounds)]


def builds(ours, peers, corpus, documents, rounds):
    """Builds every engine's index so many times, ours before each peer's."""
    _warm(corpus)
    best = {}
    for round in range(rounds):
        here = [peer for peer in peers if round == 0 or peer.name not in BUILT_ONCE]
        for engine in [each for peer in here for each in (ours, peer)] or [ours]:
            say(f"building {engine.name} with {documents} documents")
            result = engine.build(corpus, documents)
            if engine.name not in best or result["seconds"] < best[engine.name]["seconds"]:
                best[engine.name] = result
            say(f"  {result['seconds']:.2f} s, {result['bytes'] / 1e6:.1f} MB, "
                f"peak {result['peak'] / 1e6:.0f} MB")
    return best


def queries(ours, peer, documents, log, kind, total, budget):
    """The microseconds of each query on both sides, the sides in turn, warm."""
    with _open(ours, documents, log) as a, _open(peer, documents, log) as b:
        count, rounds = _plan(b, kind, total, budget)
        for session in (a, b):
            session.times(kind, count)
        taken = ([], [])
        for _ in range(rounds):
            taken[0].append(a.times(kind, count))
            taken[1].append(b.times(kind, count))
    sides = [[time / 1000 for time in least(each)] for each in taken]
    say(f"{kind} at {documents}: evq {percentile(sides[0], .5):.1f} us, {peer.name} "
        f"{percentile(sides[1], .5):.1f} us ({count} queries, {rounds} rounds)")
    return sides


def own_queries(ours, documents, log, kind, total):
    """The microseconds of each query of ours alone."""
    with _open(ours, documents, log) as session:
        session.times(kind, total)
        return [time / 1000 for time in least(
            [session.times(kind, total) for _ in range(MOST_ROUNDS)])]


def _open(engine, documents, log):
    return engine.open(documents, log + ".queries", log + ".phrases")


def _plan(session, kind, total, budget):
    """How many queries and rounds a budget of seconds allows a peer."""
    session.times(kind, 20)  # an engine may have to get ready for a kind
    sample = session.times(kind, 20)
    seconds = sum(sample) / len(sample) / 1e9
    count = total if seconds * total * 3 < budget else max(40, int(budget / seconds / 3))
    count = min(total, count)
    return count, max(2, min(MOST_ROUNDS, int(budget / (seconds * count)) - 1))


def _warm(path):
    """Brings a file into memory."""
    with open(path, "rb") as file:
        while file.read(1 << 22):
            pass


