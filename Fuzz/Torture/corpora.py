"""The corpora that are tortured: made here, in several states, from nothing but this file."""

import gzip
import os

SERVICES = [
    "Interosseous ligament taping",
    "Pulsed cartilage warming",
    "Adaptive tremor splint",
    "Intranasal light conditioning",
    "Powered bed exit monitor",
    "Robotic gait rehearsal",
    "Balloon tendon release",
    "Home spirometry telemetry",
]


def policy(number, service, review, verdict="insufficient", references=6):
    """A policy in the manner of a payer, with a summary and a reference list."""
    phrase = "investigational" if verdict == "insufficient" else "medically necessary"
    lines = [
        f"Medical Policy: {service}",
        f"Policy Number: TT{number:04d}",
        "Original Effective Date: 03/01/2019",
        f"Last Review Date: {review}",
        "Next Review Date: 05/2026",
        "",
        "DESCRIPTION",
        f"{service} is a procedure that is done in an outpatient setting.",
        "",
        "POLICY STATEMENT",
        f"{service} is considered {phrase} for all indications.",
        "",
        "SUMMARY OF EVIDENCE",
        f"For individuals who receive {service.lower()}, the evidence includes one randomized",
        f"controlled trial and {number % 5 + 2} case series (1,2). Pain scores fell by {number % 7 + 2} points.",
        f"The evidence is {verdict} to determine that the technology results in an improvement in",
        "the net health outcome.",
        "",
        "REFERENCES",
    ]
    for label in range(1, references + 1):
        pmid = 90000000 + number * 100 + label
        lines.append(
            f"{label}. Muster A, Beispiel BC. {service} in group {label}: a randomized controlled trial. "
            f"J Test Med. {2001 + label};{label}({number % 4 + 1}):{10 * label}-{10 * label + 7}. PMID {pmid}"
        )
    return "\n".join(lines) + "\n"


def record(pmid, title, year, deleted=False):
    """A PubMed record."""
    return f"""<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">{pmid}</PMID>
<DateRevised><Year>{year}</Year><Month>05</Month><Day>02</Day></DateRevised>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0000</ISSN><JournalIssue CitedMedium="Print">
<Volume>7</Volume><Issue>2</Issue><PubDate><Year>{year}</Year></PubDate></JournalIssue>
<Title>Journal of tested medicine</Title><ISOAbbreviation>J Test Med</ISOAbbreviation></Journal>
<ArticleTitle>{title}</ArticleTitle><Pagination><StartPage>1</StartPage><EndPage>9</EndPage></Pagination>
<Abstract><AbstractText>Patients were randomly allocated to two groups of {pmid % 90 + 20}.</AbstractText></Abstract>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Muster</LastName><Initials>A</Initials></Author></AuthorList>
<Language>eng</Language><PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial</PublicationType>
</PublicationTypeList></Article></MedlineCitation><PubmedData><PublicationStatus>ppublish</PublicationStatus>
<ArticleIdList><ArticleId IdType="pubmed">{pmid}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
"""


def pubmed(pmids, word, year, deleted=()):
    """A file of PubMed records, with deletions at its end."""
    body = "".join(record(p, f"Trial {p} of {word} with a randomized control", year) for p in pmids)
    gone = "".join(f'<PMID Version="1">{p}</PMID>' for p in deleted)
    end = f"<DeleteCitation>{gone}</DeleteCitation>" if gone else ""
    return f'<?xml version="1.0" encoding="utf-8"?>\n<PubmedArticleSet>\n{body}{end}</PubmedArticleSet>\n'


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    data = text.encode()
    with (gzip.GzipFile(path, "wb", mtime=0) if path.endswith(".gz") else open(path, "wb")) as file:
        file.write(data)


def make(folder, state):
    """Writes a corpus in state 0 or 1. The second has one policy changed, one more and one fewer."""
    for number, service in enumerate(SERVICES[:6]):
        if state == 1 and number == 5:
            continue
        verdict = "sufficient" if state == 1 and number == 2 else "insufficient"
        review = "04/2026" if verdict == "sufficient" else "05/2025"
        write(f"{folder}/policies/TT{number:04d}.txt", policy(number, service, review, verdict))
    if state == 1:
        write(f"{folder}/policies/TT0006.txt", policy(6, SERVICES[6], "04/2026"))


def make_literature(folder):
    """Files of literature: two of a baseline, an update that replaces and deletes."""
    first, second = range(90000001, 90000161), range(90000161, 90000301)
    write(f"{folder}/base1.xml", pubmed(first, "cartilage warming", 2019))
    write(f"{folder}/base2.xml.gz", pubmed(second, "tendon release", 2020))
    write(f"{folder}/update.xml", pubmed(range(90000101, 90000121), "gait rehearsal", 2021, range(90000161, 90000181)))
