package import XMLReading

/// Which parts of PubMed XML become lines of a record (NLM's `pubmed_*.dtd`, 2013 and later).
package enum PubMedRules {
  /// Everything that a `LiteratureRecord` holds.
  package static let whole = XMLRecordRules(
    records: ["PubmedArticle", "PubmedBookArticle", "DeleteCitation", "DeleteDocument"],
    lines: identity + imprint + authors + words + subjects + dates + relations + book,
    skipped: skipped)

  /// PubMed id, title and abstract alone.
  package static let titleAndAbstract = XMLRecordRules(
    records: ["PubmedArticle", "PubmedBookArticle"],
    lines: [
      .text("ID", ["MedlineCitation", "BookDocument"], "PMID", attributes: ["Version"]),
      .text("TI", ["Article", "BookDocument"], "ArticleTitle"),
      .text("AB", ["Abstract"], "AbstractText", attributes: ["Label", "NlmCategory"]),
    ],
    skipped: skipped)

  /// Parts with elements of the same names that say something about others: the article's own
  /// reference list, people who are no authors, and grants.
  private static let skipped = [
    "ReferenceList", "InvestigatorList", "PersonalNameSubjectList", "GrantList", "Sections",
  ]

  private static let identity: [XMLRecordRules.Line] = [
    .text("ID", ["MedlineCitation", "BookDocument"], "PMID", attributes: ["Version"]),
    .text("XP", ["DeleteCitation", "DeleteDocument"], "PMID", attributes: ["Version"]),
    .text("AA", ["ArticleIdList"], "ArticleId", attributes: ["IdType"]),
    .text("EL", ["Article", "Book"], "ELocationID", attributes: ["EIdType", "ValidYN"]),
  ]

  private static let imprint: [XMLRecordRules.Line] = [
    .text("VI", ["JournalIssue", "Book"], "Volume"),
    .text("IP", ["JournalIssue"], "Issue"),
    .text("JT", ["Journal"], "Title"),
    .text("JA", ["Journal"], "ISOAbbreviation"),
    .text("TA", ["MedlineJournalInfo"], "MedlineTA"),
    .text("PG", ["Pagination"], "MedlinePgn"),
    .text("PS", ["Pagination"], "StartPage"),
    .text("PE", ["Pagination"], "EndPage"),
  ]

  private static let authors: [XMLRecordRules.Line] = [
    .mark("A+", ["Article", "Book", "BookDocument"], "AuthorList", attributes: ["CompleteYN", "Type"]),
    .mark("AU", ["AuthorList"], "Author", attributes: ["ValidYN"]),
    .text("AL", ["Author"], "LastName"),
    .text("AF", ["Author"], "ForeName"),
    .text("AF", ["Author"], "FirstName"),
    .text("AI", ["Author"], "Initials"),
    .text("AS", ["Author"], "Suffix"),
    .text("AC", ["Author"], "CollectiveName"),
  ]

  private static let words: [XMLRecordRules.Line] = [
    .text("TI", ["Article", "BookDocument"], "ArticleTitle"),
    .text("VT", ["Article", "BookDocument"], "VernacularTitle"),
    .text("AB", ["Abstract"], "AbstractText", attributes: ["Label", "NlmCategory"]),
    .text("OB", ["OtherAbstract"], "AbstractText", attributes: ["Label", "NlmCategory"]),
    .text("LA", ["Article", "BookDocument"], "Language"),
  ]

  private static let subjects: [XMLRecordRules.Line] = [
    .text("PT", ["PublicationTypeList", "BookDocument"], "PublicationType", attributes: ["UI"]),
    .text("MH", ["MeshHeading"], "DescriptorName", attributes: ["MajorTopicYN", "UI"]),
    .text("MQ", ["MeshHeading"], "QualifierName", attributes: ["MajorTopicYN", "UI"]),
    .text("KW", ["KeywordList"], "Keyword"),
    .text("DB", ["DataBank"], "DataBankName"),
    .text("DA", ["AccessionNumberList"], "AccessionNumber"),
  ]

  private static let dates: [XMLRecordRules.Line] =
    [
      .mark("D+", ["JournalIssue", "Book"], "PubDate", constant: "published"),
      .mark("D+", ["Article"], "ArticleDate", constant: "electronic"),
      .mark("D+", ["MedlineCitation"], "DateCreated", constant: "created"),
      .mark("D+", ["MedlineCitation"], "DateCompleted", constant: "completed"),
      .mark("D+", ["MedlineCitation", "BookDocument"], "DateRevised", constant: "lastRevised"),
      .mark("D+", ["History"], "PubMedPubDate", attributes: ["PubStatus"]),
    ]
    + [("DY", "Year"), ("DM", "Month"), ("DD", "Day"), ("DS", "Season"), ("DX", "MedlineDate")]
    .map { .text($0.0, dated, $0.1) }

  private static let dated = [
    "PubDate", "ArticleDate", "DateCreated", "DateCompleted", "DateRevised", "PubMedPubDate",
  ]

  private static let relations: [XMLRecordRules.Line] = [
    .mark("C+", ["CommentsCorrectionsList"], "CommentsCorrections", attributes: ["RefType"]),
    .text("CS", ["CommentsCorrections"], "RefSource"),
    .text("CP", ["CommentsCorrections"], "PMID"),
    .text("CN", ["CommentsCorrections"], "Note"),
  ]

  private static let book: [XMLRecordRules.Line] = [
    .text("BT", ["Book"], "BookTitle"),
    .text("BC", ["Book"], "CollectionTitle"),
    .text("BE", ["Book"], "Edition"),
    .text("BR", ["Book"], "ReportNumber"),
    .text("PN", ["Publisher"], "PublisherName"),
    .text("PL", ["Publisher"], "PublisherLocation"),
  ]
}
