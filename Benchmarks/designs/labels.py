"""Says of records without publication types which are trials, as far as that is next to certain.

What indexers say of blinding and of allocation decides first, then what a sentence says of chance. The
records that say neither one thing nor the other are not learned from. What such labels teach is not
chance, which they come from, but how trials read otherwise: their titles, comparisons, doses, endpoints.
"""
DESIGNS = {"Double-Blind Method", "Single-Blind Method", "Random Allocation", "Cross-Over Studies"}
TOPICS = ("Trials as Topic", "Trials, Phase", "Meta-Analysis")


class Labels:
    def __init__(self, columns):
        self.place = {column: i for i, column in enumerate(columns)}

    def of(self, record, headings, row):
        """Whether a record with these features is a trial; None where that is not certain enough."""
        has = lambda name, *parts: any(row[self.place[part, name]] for part in parts)
        people = has("people by chance", "rule") or has("design named", "rule")
        other = (has("synthesis", "title", "abstract") or has("animals", "title") or has("protocol", "title")
                 or has("trials of others", "rule"))
        topic = any(t in h for h in headings for t in TOPICS)
        if "Animals" in headings and "Humans" not in headings or topic and not people:
            return False
        if headings & DESIGNS and "Humans" in headings and not topic:
            return not other
        if not record.abstract:
            return False if headings else None
        if other or has("animals by chance", "rule"):
            return False
        if people:
            return True
        chance = any(has(name, "title", "abstract") for name in ("assigned by chance", "randomized design"))
        return None if chance else False
