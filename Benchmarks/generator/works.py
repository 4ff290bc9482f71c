"""The literature that synthetic policies cite: made-up works that several of them share."""

import random

from prose import Topic, capitalized
from words import JOURNALS, TITLES, SURNAMES, TITLE_DESIGNS


class Work:
    """A made-up article; the same number gives the same article."""

    def __init__(self, topic: Topic, number: int):
        pick = random.Random(f"work {topic.index} {number}")
        self.authors = [(pick.choice(SURNAMES), "".join(pick.choices("ABCDEFGHJKLMPRSTW", k=2)))
                        for _ in range(pick.randrange(1, 8))]
        self.year = pick.randrange(1996, 2026)
        self.title = capitalized(pick.choice(TITLES).format(
            intervention=topic.intervention, condition=pick.choice(topic.conditions),
            comparator=pick.choice(topic.comparators), outcome=pick.choice(topic.outcomes),
            design=pick.choice(TITLE_DESIGNS)))
        self.journal = pick.choice(JOURNALS)
        self.volume = pick.randrange(4, 90)
        self.issue = pick.randrange(1, 13)
        self.page = pick.randrange(10, 1900)
        self.last = self.page + pick.randrange(3, 14)
        self.pmid = 10_000_000 + (topic.index * 997 + number * 31) % 29_000_000
        self.doi = f"10.{5000 + topic.index % 900}/{self.journal.split()[0].lower()}" \
            f".{self.year}.{topic.index % 10000:04d}{number:03d}"

    @property
    def author(self):
        return self.authors[0][0]


def _month(work):
    return ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
            "Dec"][work.issue - 1]


def _names(work, limit, separator=", "):
    names = [f"{surname} {initials}" for surname, initials in work.authors[:limit]]
    return separator.join(names) + (", et al" if len(work.authors) > limit else "")


def vancouver(work, number):
    return (f"{number}. {_names(work, 3)}. {work.title}. {work.journal}. {_month(work)} {work.year};"
            f" {work.volume}({work.issue}): {work.page}-{work.last}. PMID {work.pmid}")


def vancouver_doi(work, number):
    return (f"{number}. {_names(work, 6)}. {work.title}. {work.journal}. {work.year};{work.volume}"
            f"({work.issue}):{work.page}-{work.last}. doi: {work.doi}.")


def bracketed(work, number):
    return (f"[{number}] {_names(work, 3)}. {work.title}. {work.journal} {work.year};{work.volume}:"
            f"{work.page}-{work.last}.")


def number_on_its_line(work, number):
    return f"{number}.\n{vancouver(work, number).split(' ', 1)[1]}."


def unnumbered(work, _):
    return (f"{_names(work, 3)}. {work.title}. {work.journal}. {work.year};{work.volume}"
            f"({work.issue}):{work.page}-{work.last}. Doi: {work.doi}.")


def year_first(work, _):
    authors = ", ".join(f"{surname} {'. '.join(initials)}." for surname, initials
                        in work.authors[:3])
    return (f"{authors} ({work.year}). {work.title}. {work.journal}, {work.volume}({work.issue}),"
            f" {work.page}-{work.last}.")


# How a list prints its entries, and how the text then cites them.
STYLES = [
    (vancouver, lambda number, work: f"^{{{number}}}"),
    (unnumbered, lambda number, work: f" ({work.author}, {work.year})"),
    (bracketed, lambda number, work: f" [{number}]"),
    (vancouver_doi, lambda number, work: f" ({number})"),
    (number_on_its_line, lambda number, work: f"^{{{number}}}"),
    (year_first, lambda number, work: f" ({work.author} et al., {work.year})"),
    (vancouver, lambda number, work: f"{number}"),
]
