#!/usr/bin/env python3
"""Writes a corpus of synthetic medical policies: policies.py COUNT FOLDER [--kilobytes 65].

The policies are made up, in words of our own. They have the shapes that payers print: sixteen
header layouts, twenty determinations, nested criteria in eight markings, seven ways to cite and
list references, which policies on one subject share. A number always gives the same policy, so that
a larger corpus begins with a smaller one.
"""

import argparse
import multiprocessing
import os
import random
import sys

import determinations
import headers
from prose import NUMBERS, Topic, capitalized, sentence
from words import CODES, DESIGNS, INTERVENTIONS, PLACES, PLANS
from works import STYLES, Work

POLICIES_OF_AN_ISSUER = 100
POLICIES_OF_A_TOPIC = 8
WORKS_OF_A_TOPIC = 160

SECTIONS = [
    ("Description", "Policy", "Rationale", "Background", "Practice Guidelines and Position Statements", "Coding", "References", "Policy History"),
    ("DESCRIPTION", "POLICY", "SUMMARY OF EVIDENCE", "REGULATORY STATUS", "PRACTICE GUIDELINES AND POSITION STATEMENTS", "APPLICABLE CODES", "REFERENCES", "HISTORY"),
    ("Overview", "Coverage Policy", "General Background", "U.S. Food and Drug Administration (FDA)", "Professional Societies/Organizations", "Coding Information", "References", "Revision Details"),
    ("Introduction", "Coverage Rationale", "Clinical Evidence", "Description of Services", "Clinical Practice Guidelines", "Procedure Codes", "References", "Policy History/Revision Information"),
    ("Background", "Position Statement", "Findings", "Regulatory Information", "Guidelines", "Billing/Coding Information", "Selected References", "Document History"),
]

DATE_FORMATS = ["{month} {d}, {y}", "{m:02d}/{d:02d}/{y}", "{m}/{d}/{y}", "{month} {y}", "{m}/{y}",
                "{m:02d}/{d:02d}/{yy:02d}", "{short}. {d}, {y}"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]

NUMBER_FORMATS = ["{a}.{b}.{c:02d}", "MP-{n:05d}", "CP.{n:04d}", "SURG.{n:05d}", "{n:06d}",
                  "MED-{a}{b}{n:04d}", "{y} P {n:04d}", "{a:02d}-{n:05d}-{c:02d}", "L{n:05d}"]


class Style:
    """How one issuer writes; the same number gives the same style."""

    def __init__(self, issuer):
        pick = random.Random(f"issuer {issuer}")
        self.issuer = issuer
        self.name = f"{PLACES[issuer % len(PLACES)]} {PLANS[issuer // len(PLACES) % len(PLANS)]}"
        self.header = headers.LAYOUTS[issuer % len(headers.LAYOUTS)]
        self.sections = pick.choice(SECTIONS)
        self.date_format = pick.choice(DATE_FORMATS)
        self.number_format = pick.choice(NUMBER_FORMATS)
        self.number_label = pick.choice(["Policy Number", "Policy #", "Clinical Policy ID",
                                         "Coverage Policy Number", "Medical Policy Number"])
        self.effective_label = pick.choice(["Effective Date", "Current Effective Date",
                                            "Policy Effective Date"])
        self.reviewed_label = pick.choice(["Last Review Date", "Last Reviewed", "Review Date",
                                           "Recent review date"])
        self.next_label = pick.choice(["Next Review Date", "Next Review", "Next review date"])
        self.necessary = pick.choice(determinations.NECESSARY)
        self.unproven = pick.choice(determinations.UNPROVEN)
        self.marking = pick.choice(determinations.MARKINGS)
        self.entry, self.cite = pick.choice(STYLES)
        self.long_name = pick.random() < .6
        self.page_footers = pick.random() < .3
        self.heading_mark = "## " if "markdown" in self.header.__name__ else ""

    def service(self, topic):
        return capitalized(topic.intervention if self.long_name else topic.short)

    def date(self, pick, year):
        month, day = pick.randrange(1, 13), pick.randrange(1, 29)
        return self.date_format.format(month=MONTHS[month - 1], short=MONTHS[month - 1][:3],
                                       m=month, d=day, y=year, yy=year % 100)


class PolicyText:
    """One policy while it is written."""

    def __init__(self, number, bytes_wanted, styles={}):
        self.pick = random.Random(f"policy {number}")
        issuer = number // POLICIES_OF_AN_ISSUER if number >= 1600 else number % 16
        self.style = styles.setdefault(issuer, Style(issuer))
        self.topic = Topic(self.pick.randrange(number // POLICIES_OF_A_TOPIC + 1))
        self.title = capitalized(self.topic.intervention) + " for " \
            + capitalized(self.topic.conditions[0])
        self.number = self.style.number_format.format(
            a=number % 9 + 1, b=number % 7 + 1, c=number % 89 + 10, n=number, y=2025)
        self.bytes_wanted = bytes_wanted
        year = self.pick.randrange(2019, 2026)
        self.dates = {"effective": self.style.date(self.pick, year),
                      "reviewed": self.style.date(self.pick, year),
                      "next": self.style.date(self.pick, year + 1)}
        count = max(6, min(WORKS_OF_A_TOPIC * 2 // 3, bytes_wanted // 1000))
        picked = self.pick.sample(range(WORKS_OF_A_TOPIC), count)
        self.works = [Work(self.topic, each) for each in picked]
        if self.style.entry.__name__ in ("unnumbered", "year_first"):
            self.works.sort(key=lambda work: work.authors)

    def text(self):
        """The whole policy; the evidence is as long as the wanted size leaves room for."""
        top = self.style.header(self) + ["", self.notice(), ""] + self.section(0, self.opening())
        policy = self.section(1, self.determinations())
        bottom = (self.section(3, self.regulatory()) + self.section(4, self.positions())
                  + self.section(5, self.codes()) + self.section(6, self.references())
                  + self.section(7, self.history()))
        room = self.bytes_wanted - len("\n".join(top + policy + bottom))
        return "\n".join(top + policy + self.section(2, self.evidence(room)) + bottom) + "\n"

    def section(self, kind, lines):
        return [self.style.heading_mark + self.style.sections[kind], ""] + lines + [""]

    def notice(self):
        return (f"{self.style.name} writes medical policies to help in deciding about coverage. A "
                "member's benefit plan decides where it differs from this policy, and the policy "
                "is neither advice nor a promise of payment.")

    def opening(self):
        return [self.paragraph(4, cited=False), "", self.paragraph(3, cited=False)]

    def determinations(self):
        pick, topic, style = self.pick, self.topic, self.style
        lines = determinations.necessary(pick, topic, style) if pick.random() < .7 else []
        for condition in topic.conditions[1:pick.randrange(2, 5)]:
            lines += determinations.unproven(pick, topic, style, condition)
        return lines

    def evidence(self, room):
        lines = []
        while room > 0:
            block = self.summary() if len(lines) % 5 == 4 else [self.paragraph(5, cited=True), ""]
            lines += block
            room -= sum(len(line) + 1 for line in block)
            if self.style.page_footers and self.pick.random() < .1:
                lines += [f"Page {len(lines) // 12 + 1} of 30", ""]
        return lines

    def summary(self):
        """What the evidence amounts to for one condition, in the form that payers share."""
        pick, topic = self.pick, self.topic
        enough = "sufficient" if pick.random() < .4 else "insufficient"
        return [f"For individuals who have {pick.choice(topic.conditions)} who receive "
                f"{topic.intervention}, the evidence includes {pick.choice(NUMBERS[1:])} "
                f"{pick.choice(DESIGNS)}s. Relevant outcomes are {', '.join(topic.outcomes[:3])} "
                f"and {topic.outcomes[3]}. {sentence(pick, topic)} The evidence is {enough} to "
                "determine that the technology results in an improvement in the net health "
                "outcome.", ""]

    def paragraph(self, count, cited):
        sentences = []
        for _ in range(count):
            if cited and self.pick.random() < .6:
                number = self.pick.randrange(len(self.works))
                work = self.works[number]
                sentences.append(sentence(self.pick, self.topic, work.author + " et al",
                                          self.style.cite(number + 1, work)))
            else:
                sentences.append(sentence(self.pick, self.topic))
        return " ".join(sentences)

    def regulatory(self):
        year = self.pick.randrange(1990, 2024)
        return [f"In {year}, a device for {self.topic.intervention} was cleared for marketing by "
                f"the U.S. Food and Drug Administration through the 510(k) process (K{year % 100:02d}"
                f"{self.pick.randrange(1000, 9999)}).", "", self.paragraph(2, cited=False)]

    def positions(self):
        return [f"In {self.pick.randrange(2010, 2026)}, the {self.pick.choice(PLACES)} Medical "
                f"Society recommended {self.topic.intervention} for {self.topic.conditions[0]} "
                f"after {self.topic.comparators[0]} has failed (conditional recommendation, "
                "low-quality evidence).", ""]

    def codes(self):
        codes = sorted(self.pick.sample(range(10000, 69990), 4))
        return [f"{self.pick.choice(CODES)} codes", ""] + [
            f"{code}\t{capitalized(self.topic.intervention)}, each {self.pick.choice(('level', 'session', 'side'))}"
            for code in codes]

    def references(self):
        lines = []
        for number, work in enumerate(self.works, 1):
            lines += [self.style.entry(work, number), ""]
        return lines

    def history(self):
        return [f"{self.style.date(self.pick, 2025 - back)}  Annual review. "
                f"{self.pick.choice(('No change to the policy statements.', 'References updated.', 'Policy statement revised.'))}"
                for back in range(self.pick.randrange(2, 7))]


def write(job):
    folder, number, bytes_wanted = job
    path = f"{folder}/policies/{number // 1000:03d}"
    os.makedirs(path, exist_ok=True)
    policy = PolicyText(number, bytes_wanted)
    name = f"{path}/policy-{number:06d}.{'md' if policy.style.heading_mark else 'txt'}"
    with open(name, "w", encoding="utf-8") as file:
        file.write(policy.text())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", type=int)
    parser.add_argument("folder")
    parser.add_argument("--kilobytes", type=int, default=65, help="size of a policy (65)")
    options = parser.parse_args()
    jobs = ((options.folder, number, options.kilobytes * 1000) for number in range(options.count))
    with multiprocessing.Pool() as pool:
        for done, _ in enumerate(pool.imap_unordered(write, jobs, chunksize=16), 1):
            if done % 1000 == 0:
                print(f"{done} policies", file=sys.stderr)


if __name__ == "__main__":
    main()
