"""Sentences of medical policies and abstracts, in words of our own."""

import random

from words import (ADJECTIVES, COMPARATORS, CONDITIONS, DESIGNS, INTERVENTIONS, NOUNS, OUTCOMES,
                   VERBS)

NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
           "twelve", "several"]

# Each takes the names of `slots`.
SENTENCES = [
    "{Author} {verb} {intervention} in {n} patients with {condition} and {verb2} {adj} {noun} in {outcome} at {m} months{cite}",
    "A {design} of {n} people with {condition} {verb} {adj} differences in {outcome} between {intervention} and {comparator} (p={p}){cite}",
    "At {m} months, {outcome} had {verb} by {pct}% with {intervention} and by {pct2}% with {comparator} (95% CI, {lo} to {hi}){cite}",
    "The {adj} {noun} of {outcome} was not {verb} when {comparator} was the {noun2}{cite}",
    "Of {n} participants, {n2} completed the {m}-month follow-up, and {pct}% of them {verb} {outcome}{cite}",
    "The main limits were a {adj} {noun}, a short {noun2} and the absence of blinding{cite}",
    "{Intervention} has been used for {condition} since {year}, mostly where {comparator} had failed",
    "Two reviewers {verb} that the {noun} of {adj} {noun2} is {adj2} for {outcome} and {outcome2}{cite}",
    "In the subgroup with {condition}, the {noun} {verb} {adj} {outcome} (odds ratio, {lo}; 95% CI, {lo2} to {hi}){cite}",
    "Serious {noun}s occurred in {pct}% after {intervention} and in {pct2}% after {comparator}{cite}",
    "{Condition} is a common cause of disability and is usually treated with {comparator} at first",
    "The {design} by {Author} and colleagues {verb} {n} adults and {verb2} that {outcome} was {adj}{cite}",
    "Patients who {verb} {intervention} had a mean {noun} of {lo} points lower than those who had {comparator}{cite}",
    "Whether {intervention} improves {outcome} in {condition} remains {adj}, because the {noun} was {adj2}{cite}",
    "No {design} has compared {intervention} with {comparator} over more than {m} months",
    "A {design} ({year}) pooled {k} studies with {n} patients and {verb} no effect on {outcome}{cite}",
    "Follow-up imaging {verb} a {adj} {noun} at {m} weeks that did not relate to {outcome}{cite}",
    "Surgeons in {k} centers {verb} the {noun}, and the {adj} {noun2} was {verb2} by an independent committee{cite}",
]


def capitalized(text):
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


class Topic:
    """What one policy speaks of: an intervention, its short name, and conditions."""

    def __init__(self, index):
        pick = random.Random(f"topic {index}")
        self.index = index
        long_name, self.short = INTERVENTIONS[index % len(INTERVENTIONS)].split("|")
        self.intervention = long_name
        self.conditions = pick.sample(CONDITIONS, 4)
        self.outcomes = pick.sample(OUTCOMES, 8)
        self.comparators = pick.sample(COMPARATORS, 4)


def slots(pick, topic, author="Reviewers", cite=""):
    """Values for the names in a sentence's template."""
    choose = pick.choice
    intervention = topic.intervention if pick.random() < .5 else topic.short
    condition = choose(topic.conditions)
    n = int(pick.lognormvariate(4.6, .9)) + 12
    low = pick.randrange(5, 140) / 10
    return {
        "Author": author, "cite": cite, "intervention": intervention,
        "Intervention": capitalized(intervention), "condition": condition,
        "Condition": capitalized(condition), "comparator": choose(topic.comparators),
        "outcome": choose(topic.outcomes), "outcome2": choose(topic.outcomes),
        "design": choose(DESIGNS), "adj": choose(ADJECTIVES), "adj2": choose(ADJECTIVES),
        "noun": choose(NOUNS), "noun2": choose(NOUNS), "verb": choose(VERBS),
        "verb2": choose(VERBS), "n": n, "n2": n * 9 // 10, "k": choose(NUMBERS),
        "m": choose((3, 6, 12, 18, 24, 36, 60)), "pct": pick.randrange(2, 90),
        "pct2": pick.randrange(2, 90), "lo": low, "lo2": round(low * .8, 1),
        "hi": round(low * 1.4, 1), "p": f"0.{pick.randrange(1, 400):03d}",
        "year": pick.randrange(1994, 2026),
    }


def sentence(pick, topic, author="Reviewers", cite=""):
    """One sentence; its full stop stands before a superscript and after other citations."""
    text = pick.choice(SENTENCES).format_map(slots(pick, topic, author, cite))
    if cite and cite[0] != " " and text.endswith(cite):
        return text[:-len(cite)] + "." + cite
    return text + "."
