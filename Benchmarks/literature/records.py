"""Made-up PubMed records, in files of 30,000 as NLM's baseline has them.

Words are drawn from a vocabulary with Zipf frequencies; records have structured abstracts, authors with
affiliations, MeSH headings with qualifiers, publication types, dates, identifiers and references, about
as many as PubMed's. The same seed makes the same files.
"""
import gzip, os, random

PER_FILE = 30_000
TYPES = ["Journal Article"] * 12 + ["Review", "Randomized Controlled Trial", "Case Reports", "Letter",
         "Clinical Trial", "Meta-Analysis", "Comparative Study", "Multicenter Study"]
LABELS = ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Words:
    def __init__(self, rng, count=120_000):
        parts = ["ba", "ce", "di", "fo", "gu", "ha", "in", "ko", "la", "me", "no", "op", "pi", "re",
                 "so", "te", "un", "ve", "xi", "ze", "ster", "phen", "itis", "osis", "emia"]
        words = set()
        while len(words) < count:
            words.add("".join(rng.choices(parts, k=rng.randint(1, 5))))
        self.words = sorted(words)
        rng.shuffle(self.words)
        weights = [1 / (rank + 3) for rank in range(count)]
        self.total = [0.0]
        for w in weights:
            self.total.append(self.total[-1] + w)
        self.total = self.total[1:]
        self.sentences = [self.sentence(rng) for _ in range(60_000)]
        self.titles = [self.sentence(rng, 7, 14) for _ in range(60_000)]
        self.names = [w.capitalize() for w in self.words[1000:41_000]]
        self.terms = [" ".join(x.capitalize() for x in rng.choices(self.words[500:9000], k=rng.randint(1, 3)))
                      for _ in range(8000)]
        self.places = ["Department of %s, University of %s, %s." % tuple(rng.choices(self.names, k=3))
                       for _ in range(5000)]
        self.journals = [" ".join(rng.choices(self.names, k=rng.randint(1, 3))) for _ in range(6000)]

    def sentence(self, rng, low=10, high=26):
        text = " ".join(rng.choices(self.words, cum_weights=self.total, k=rng.randint(low, high)))
        return text.capitalize() + "."


def record(rng, pool, pmid):
    year = rng.randint(1975, 2024)
    date = "<Year>%d</Year><Month>%s</Month>" % (year, rng.choice(MONTHS))
    journal = rng.choice(pool.journals)
    authors = "".join(
        '<Author ValidYN="Y"><LastName>%s</LastName><ForeName>%s</ForeName><Initials>%s</Initials>'
        "<AffiliationInfo><Affiliation>%s</Affiliation></AffiliationInfo></Author>"
        % (rng.choice(pool.names), rng.choice(pool.names), "AB", rng.choice(pool.places))
        for _ in range(rng.randint(1, 8)))
    abstract = ""
    if rng.random() < 0.8:
        abstract = "<Abstract>" + "".join(
            '<AbstractText Label="%s" NlmCategory="%s">%s</AbstractText>'
            % (label, label, " ".join(rng.choices(pool.sentences, k=rng.randint(2, 4)))) for label in LABELS
        ) + "</Abstract>"
    mesh = "".join(
        '<MeshHeading><DescriptorName UI="D%06d" MajorTopicYN="%s">%s</DescriptorName>'
        '<QualifierName UI="Q000150" MajorTopicYN="N">methods</QualifierName></MeshHeading>'
        % (rng.randrange(8000), rng.choice("YN"), rng.choice(pool.terms)) for _ in range(rng.randint(4, 14)))
    types = "".join('<PublicationType UI="D016428">%s</PublicationType>' % t
                    for t in sorted({"Journal Article", rng.choice(TYPES)}))
    refs = "".join(
        "<Reference><Citation>%s. %d;%d:%d-9.</Citation><ArticleIdList><ArticleId IdType=\"pubmed\">%d"
        "</ArticleId></ArticleIdList></Reference>"
        % (rng.choice(pool.journals), year - 3, rng.randint(1, 90), rng.randint(1, 900), rng.randint(1, 30_000_000))
        for _ in range(rng.choice((0, 0, 6, 12))))
    return (
        '<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">%d</PMID>'
        "<DateRevised><Year>%d</Year><Month>06</Month><Day>11</Day></DateRevised>"
        '<Article PubModel="Print"><Journal><ISSN IssnType="Print">1234-5678</ISSN><JournalIssue CitedMedium="Print">'
        "<Volume>%d</Volume><Issue>%d</Issue><PubDate>%s</PubDate></JournalIssue><Title>%s</Title>"
        "<ISOAbbreviation>%s</ISOAbbreviation></Journal><ArticleTitle>%s</ArticleTitle>"
        "<Pagination><MedlinePgn>%d-9</MedlinePgn></Pagination>%s<AuthorList CompleteYN=\"Y\">%s</AuthorList>"
        "<Language>eng</Language><PublicationTypeList>%s</PublicationTypeList></Article>"
        "<MedlineJournalInfo><Country>England</Country><MedlineTA>%s</MedlineTA></MedlineJournalInfo>"
        "<MeshHeadingList>%s</MeshHeadingList></MedlineCitation><PubmedData><PublicationStatus>ppublish"
        '</PublicationStatus><ArticleIdList><ArticleId IdType="pubmed">%d</ArticleId><ArticleId IdType="doi">'
        "10.5555/made.%d</ArticleId></ArticleIdList><ReferenceList>%s</ReferenceList></PubmedData></PubmedArticle>\n"
        % (pmid, min(year + 1, 2024), rng.randint(1, 90), rng.randint(1, 12), date, journal, journal,
           rng.choice(pool.titles), rng.randint(1, 900), abstract, authors, types, journal, mesh, pmid, pmid, refs))


def write(folder, count, seed=4):
    """Writes the files that are not there and returns the paths of all."""
    os.makedirs(folder, exist_ok=True)
    paths = [os.path.join(folder, "made%02dn%04d.xml.gz" % (seed, n + 1)) for n in range((count + PER_FILE - 1) // PER_FILE)]
    pool = None
    for n, path in enumerate(paths):
        if os.path.exists(path):
            continue
        pool = pool or Words(random.Random(seed))
        rng = random.Random(seed * 1_000_003 + n)
        last = min(count, (n + 1) * PER_FILE)
        with gzip.open(path + ".part", "wt", compresslevel=3, encoding="utf-8") as out:
            out.write('<?xml version="1.0" encoding="utf-8"?>\n<PubmedArticleSet>\n')
            for pmid in range(n * PER_FILE + 1, last + 1):
                out.write(record(rng, pool, pmid))
            out.write("</PubmedArticleSet>\n")
        os.rename(path + ".part", path)
    return paths
