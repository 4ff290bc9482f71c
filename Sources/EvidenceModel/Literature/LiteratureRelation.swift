/// How a publication and another belong together (PubMed's `CommentsCorrections`).
package enum RelationKind: String, Codable, Hashable, Sendable, CaseIterable {
  case retraction
  case retractionAndRepublication
  case expressionOfConcern
  case correctionAndRepublication
  case erratum
  case update
  case republication
  case reprint
  case comment
  case associatedData
  case associatedPublication
  case originalReport
  case summaryForPatients
  case cites
  case other
}

/// Which of the two is the notice.
package enum RelationDirection: String, Codable, Hashable, Sendable, CaseIterable {
  /// This publication was hit: the other one is the notice ("retracted in").
  case `in`
  /// This publication is the notice about the other one ("retraction of", "erratum for",
  /// "republished from", "comment on").
  case of
  /// Neither is a notice about the other.
  case none
}

/// Another publication and what it has to do with this one.
package struct LiteratureRelation: Codable, Hashable, Sendable {
  /// What.
  package var kind: RelationKind
  /// Which of the two is the notice.
  package var direction: RelationDirection
  /// The word of the source, such as `RetractionIn`.
  package var printedType: String
  /// The PubMed id of the other publication.
  package var pmid: String?
  /// The other publication as cited.
  package var citation: String?
  /// A remark.
  package var note: String?

  /// Creates the value from its parts.
  package init(
    kind: RelationKind, direction: RelationDirection, printedType: String, pmid: String? = nil,
    citation: String? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.direction = direction
    self.printedType = printedType
    self.pmid = pmid
    self.citation = citation
    self.note = note
  }
}
