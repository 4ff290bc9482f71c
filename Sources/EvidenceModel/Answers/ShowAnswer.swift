/// A work with all that is known of it.
package struct WorkView: Codable, Hashable, Sendable {
  /// The work.
  package var work: Work
  /// It as evidence.
  package var record: EvidenceRecord
  /// Its references.
  package var references: [Reference]
  /// Links that reach it.
  package var links: [Link]
  /// The study it reports.
  package var study: Study?
  /// The formatted reference.
  package var formatted: String
  /// Its record in the literature, where it is there.
  package var literature: LiteratureView?
  /// What is odd about it, in words.
  package var remarks: [String]

  /// Creates the value from its parts.
  package init(
    work: Work,
    record: EvidenceRecord,
    references: [Reference],
    links: [Link],
    study: Study? = nil,
    formatted: String,
    literature: LiteratureView? = nil,
    remarks: [String] = []
  ) {
    self.work = work
    self.record = record
    self.references = references
    self.links = links
    self.study = study
    self.formatted = formatted
    self.literature = literature
    self.remarks = remarks
  }
}

/// One record, whole.
package enum ShowRecord: Hashable, Sendable {
  /// A policy with its parsed references.
  case policy(PolicyDocument)
  /// A statement with its policy's heading and the links that leave it.
  case statement(PolicyStatement, PolicyHeading, [Link])
  /// A summary of evidence with its policy's heading and the links that leave and reach it.
  case summary(EvidenceSummary, PolicyHeading, [Link])
  /// A passage with its policy's heading and the links that leave and reach it.
  case passage(Passage, PolicyHeading, [Link])
  /// A study that a narrative describes, with its policy's heading and the links that leave and
  /// reach its passages.
  case study(DescribedStudy, PolicyHeading, [Link])
  /// A group of codes with its policy's heading.
  case codeGroup(CodeGroup, PolicyHeading)
  /// A reference with the work it turned out to be.
  case reference(Reference, WorkView)
  /// A work as evidence.
  case work(WorkView)
  /// A record of the literature that no policy refers to.
  case literature(LiteratureView)
}

/// What `show` answers.
package struct ShowAnswer: Hashable, Sendable {
  /// The id as asked.
  package var id: String
  /// The record.
  package var record: ShowRecord
  /// The lines of the source around it, when asked for.
  package var sourceLines: [SourceLine]
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    id: String,
    record: ShowRecord,
    sourceLines: [SourceLine] = [],
    files: SourceDigests
  ) {
    self.id = id
    self.record = record
    self.sourceLines = sourceLines
    self.files = files
  }
}

/// One line of a source file.
package struct SourceLine: Codable, Hashable, Sendable {
  /// The file.
  package var file: String
  /// The 1-based line number.
  package var number: Int
  /// The line.
  package var text: String
  /// Whether the record stands on it.
  package var isInside: Bool

  /// Creates the value from its parts.
  package init(file: String, number: Int, text: String, isInside: Bool) {
    self.file = file
    self.number = number
    self.text = text
    self.isInside = isInside
  }
}
