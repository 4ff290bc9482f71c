import EvidenceModel

/// The words with which sources say how two publications belong together.
enum RelationNames {
  /// A relation of a kind that PubMed XML (`CommentsCorrections@RefType`) or JATS
  /// (`related-article-type`) names.
  static func relation(_ printed: String) -> LiteratureRelation {
    let folded = printed.lowercased()
    let found = kinds.first { folded.hasPrefix($0.name) }
    let rest = found.map { folded.dropFirst($0.name.utf8.count) } ?? ""
    return LiteratureRelation(
      kind: found?.kind ?? .other, direction: directions[String(rest)] ?? .none,
      printedType: printed)
  }

  /// The beginnings of the names, the longer before the shorter. NLM counts a partial retraction as
  /// an erratum (NLM Fact Sheet "Errata, Retractions, and Other Linked Citations in PubMed").
  private static let kinds: [(name: String, kind: RelationKind)] = [
    ("retractedandrepublished", .retractionAndRepublication),
    ("correctedandrepublished", .correctionAndRepublication),
    ("partialretraction", .erratum),
    ("retraction", .retraction),
    ("expressionofconcern", .expressionOfConcern),
    ("erratum", .erratum),
    ("update", .update),
    ("republished", .republication),
    ("reprint", .reprint),
    ("comment", .comment),
    ("associateddataset", .associatedData),
    ("associatedpublication", .associatedPublication),
    ("originalreport", .originalReport),
    ("summaryforpatients", .summaryForPatients),
    ("cites", .cites),
  ]

  private static let directions: [String: RelationDirection] = [
    "in": .in, "of": .of, "for": .of, "from": .of, "on": .of,
  ]
}
