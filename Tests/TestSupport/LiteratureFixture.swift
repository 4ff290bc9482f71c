/// Literature in the project's own words, for tests of several targets.
package enum LiteratureFixture {
  /// A document type as NLM's files have it; it is never loaded.
  package static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" \
    "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
    <PubmedArticleSet>

    """

  /// A file of records.
  package static func file(_ records: String...) -> String {
    head + records.joined(separator: "\n") + "\n</PubmedArticleSet>\n"
  }

  /// A short record.
  package static func article(
    pmid: String, version: Int = 1, revised: String = "2020-01-02",
    title: String = "Splints for wrists", type: String = "Journal Article",
    relations: String = "", doi: String? = nil, volume: String = "3", year: String = "2019",
    abstract: String = "Splinting was tried in people with sprains."
  ) -> String {
    let parts = revised.split(separator: "-")
    let listed = doi.map { "<ArticleId IdType=\"doi\">\($0)</ArticleId>" } ?? ""
    return """
      <PubmedArticle>
        <MedlineCitation Status="MEDLINE" Owner="NLM">
          <PMID Version="\(version)">\(pmid)</PMID>
          <DateRevised><Year>\(parts[0])</Year><Month>\(parts[1])</Month><Day>\(parts[2])</Day>\
      </DateRevised>
          <Article PubModel="Print">
            <Journal><JournalIssue CitedMedium="Print"><Volume>\(volume)</Volume><Issue>2</Issue>\
      <PubDate><Year>\(year)</Year></PubDate></JournalIssue><Title>Journal of Wrists</Title>\
      <ISOAbbreviation>J Wrist</ISOAbbreviation></Journal>
            <ArticleTitle>\(title).</ArticleTitle>
            <Pagination><MedlinePgn>10-4</MedlinePgn></Pagination>
            <Abstract><AbstractText>\(abstract)</AbstractText>\
      </Abstract>
            <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Doe</LastName>\
      <ForeName>Jane A</ForeName><Initials>JA</Initials></Author></AuthorList>
            <Language>eng</Language>
            <PublicationTypeList><PublicationType UI="D000000">\(type)</PublicationType>\
      </PublicationTypeList>
          </Article>
          \(relations)
        </MedlineCitation>
        <PubmedData><ArticleIdList><ArticleId IdType="pubmed">\(pmid)</ArticleId>\(listed)\
      </ArticleIdList></PubmedData>
      </PubmedArticle>
      """
  }

  /// What says that a record was hit by a notice.
  package static func notice(_ type: String, pmid: String) -> String {
    "<CommentsCorrectionsList><CommentsCorrections RefType=\"\(type)\">"
      + "<RefSource>J Wrist. 2021;5(1):1</RefSource><PMID Version=\"1\">\(pmid)</PMID>"
      + "</CommentsCorrections></CommentsCorrectionsList>"
  }

  /// The withdrawal of records.
  package static func deletion(_ pmids: String...) -> String {
    "<DeleteCitation>" + pmids.map { "<PMID Version=\"1\">\($0)</PMID>" }.joined()
      + "</DeleteCitation>"
  }
}
