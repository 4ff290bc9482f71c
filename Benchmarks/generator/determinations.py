"""Determinations, their criteria, and how they are nested and marked."""

NECESSARY = [
    "{service} may be considered medically necessary for {condition} when ALL of the following criteria are met:",
    "{service} is considered medically necessary when all of the following are present:",
    "{service} is proven and medically necessary for treating {condition} when the following criteria are met:",
    "{service} meets the definition of medical necessity for {condition} when all of the following apply:",
    "The plan considers {service} medically necessary for members with {condition} who meet ALL of the following:",
    "{service} for {condition} is considered medically appropriate if ALL of the following are met:",
    "{service} will be considered medically necessary for {condition} when both of the following are met:",
    "{service} is covered for {condition} when ONE of the following is documented:",
    "{service} is medically necessary and, therefore, covered when all of these criteria are met:",
]

UNPROVEN = [
    "{service} is considered investigational for {condition}.",
    "{service} is considered experimental/investigational for the treatment of {condition}.",
    "{service} is considered experimental, investigational or unproven for {condition} because the evidence is insufficient to determine its effect on health outcomes.",
    "{service} is unproven and not medically necessary for {condition} due to insufficient evidence of efficacy.",
    "{service} is investigational/not clinically proven and, therefore, not medically necessary.",
    "The plan considers {service} investigational for {condition}.",
    "{service} is INVESTIGATIONAL for all other indications, including {condition}.",
    "{service} is considered not medically necessary for {condition}.",
    "{service} does not meet the definition of medical necessity for {condition}.",
    "{service} is not covered for {condition}.",
    "The use of {service} for {condition} is considered investigational and not medically necessary.",
]

CRITERIA = [
    "A diagnosis of {condition} that imaging has confirmed within the last {m} months",
    "Failure of at least {m} weeks of {comparator}",
    "Symptoms that limit {outcome} and are documented in the medical record",
    "No contraindication to {short}",
    "Age {n} years or older",
    "A score of at least {n} on a validated scale of {outcome}",
    "Evaluation by a specialist in the treatment of {condition}",
    "The requesting clinician is trained in {short}",
    "Body mass index below {n}",
    "No untreated psychiatric disorder or substance use that would explain the symptoms",
]

# The markers of three depths, and what ends an item that another follows.
MARKINGS = [
    (("1. ", "a. ", "i. "), "; and"), (("A. ", "1. ", "a. "), ""), (("I. ", "A. ", "1. "), "; AND"),
    (("• ", "o ", "- "), ""), (("- ", "- ", "- "), ""), (("(1) ", "(a) ", "(i) "), ", and"),
    (("1. ", "• ", "- "), "; AND"), (("a. ", "i. ", "1) "), ";"),
]

COMBINATORS = ["ANY of the following:", "one of the following:", "either of the following:",
               "one or more of the following:", "all of the following:", "both of the following:"]


def necessary(pick, topic, style):
    """A determination with nested criteria, as lines."""
    lead = style.necessary.format(service=style.service(topic), condition=topic.conditions[0])
    return [lead, ""] + _items(pick, topic, style, depth=0, count=pick.randrange(3, 6)) + [""]


def unproven(pick, topic, style, condition):
    """A determination against the service, with its reason where the issuer prints one."""
    return [style.unproven.format(service=style.service(topic), condition=condition), ""]


def _items(pick, topic, style, depth, count):
    markers, ending = style.marking
    lines = []
    for number in range(count):
        mark = "  " * depth + _numbered(markers[depth], number)
        nested = depth < 2 and pick.random() < .3
        text = pick.choice(COMBINATORS) if nested else _criterion(pick, topic)
        last = number == count - 1
        lines.append(mark + text + ("" if nested else "." if last else ending))
        if nested:
            lines += _items(pick, topic, style, depth + 1, pick.randrange(2, 4))
    return lines


def _criterion(pick, topic):
    return pick.choice(CRITERIA).format(
        condition=topic.conditions[0], comparator=pick.choice(topic.comparators),
        outcome=pick.choice(topic.outcomes), short=topic.short, m=pick.randrange(2, 13),
        n=pick.randrange(12, 70))


ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]


def _numbered(marker, number):
    """The marker of the first item, counted on."""
    counts = {"1": str(number + 1), "a": "abcdefgh"[number], "A": "ABCDEFGH"[number],
              "i": ROMAN[number], "I": ROMAN[number].upper()}
    return "".join(counts.get(letter, letter) for letter in marker)
