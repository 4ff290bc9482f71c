"""Reads PubMed records with lxml: PMID, title, abstract, authors, MeSH and publication types of each."""
import gzip, sys
from lxml import etree

count = 0
for path in sys.argv[1:]:
    with gzip.open(path, "rb") as stream:
        for _, record in etree.iterparse(stream, tag="PubmedArticle"):
            fields = (
                record.findtext("MedlineCitation/PMID"),
                "".join(record.find("MedlineCitation/Article/ArticleTitle").itertext()),
                ["".join(t.itertext()) for t in record.iterfind(".//AbstractText")],
                [a.findtext("LastName") for a in record.iterfind(".//Author")],
                [d.text for d in record.iterfind(".//DescriptorName")],
                [p.text for p in record.iterfind(".//PublicationType")])
            count += 1
            record.clear()
            while record.getprevious() is not None:
                del record.getparent()[0]
print(count)
