"""What is measured: builds and queries, evq and a peer in turn.

The statistic of a build is the least time of its rounds. That of a kind of query is, for each
query, the least time of the rounds, on both sides; p50 and p99 are taken over the queries.
"""

from engines import EngineFailed, say

MOST_ROUNDS = 7
BUILT_ONCE = {"xapian"}  # it takes longer than all others together
BUILT_UNPINNED = {"pisa"}  # its indexer, told to use one thread, stands still on one core at a million


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def least(rounds):
    """For each query the least time of all rounds."""
    return [min(times) for times in zip(*rounds)]


def builds(ours, peers, corpus, documents, rounds):
    """Builds every peer's index so many times, each time ours before it.

    Returns for each peer the best of ours and of its own, over equally many rounds, and the peers
    that failed with the reason.
    """
    _warm(corpus)
    taken, failed = {peer.name: ([], []) for peer in peers}, {}
    for round in range(rounds):
        for peer in peers:
            if peer.name in failed or (round > 0 and peer.name in BUILT_ONCE):
                continue
            taken[peer.name][0].append(_build(ours, corpus, documents))
            try:
                taken[peer.name][1].append(_build(peer, corpus, documents))
            except EngineFailed as fault:
                failed[peer.name] = str(fault)
                say(f"error: {fault}")
    best = {name: [min(side, key=lambda result: result["seconds"]) for side in sides]
            for name, sides in taken.items() if name not in failed}
    return best, failed


def _build(engine, corpus, documents):
    say(f"building {engine.name} with {documents} documents")
    result = engine.build(corpus, documents, pinned=engine.name not in BUILT_UNPINNED)
    say(f"  {result['seconds']:.2f} s, {result['bytes'] / 1e6:.1f} MB, "
        f"peak {result['peak'] / 1e6:.0f} MB")
    return result


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


