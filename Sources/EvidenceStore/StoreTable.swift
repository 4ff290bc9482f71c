/// The tables of a store whose rows are numbered.
///
/// A row's number is the number of the corpus file that it comes from and the row's place in that
/// file (``StoreNumber``), so that numbers follow the order of the corpus and all rows of a file
/// stand together.
package enum StoreTable: String, CaseIterable, Hashable, Sendable {
  // What files say.
  case sourceFile
  case identity
  case policy
  case policyAlias
  case statement
  case passage
  case evidenceSummary
  case code
  case codeGroup
  case describedStudy
  case reference
  case abbreviation
  case extractedText
  case synonym
  case diagnostic
  // What linking finds in one document.
  case evidenceGap
  case link
  case narrative
  case account
  case askedCount
  case inferredDesign
  // What linking finds over documents; a work has the number of its first reference.
  case referenceWork
  case work
  case evidenceRecord
  case trialReport
  case trialAuthor
  case laterReport
  case study

  /// What reading one file fills, besides its own row.
  package static let ofDocuments: [StoreTable] = [
    .identity, .policy, .policyAlias, .statement, .passage, .evidenceSummary, .code, .codeGroup,
    .describedStudy, .reference, .abbreviation, .extractedText, .synonym, .diagnostic,
  ]

  /// What linking one document fills.
  package static let ofLinking: [StoreTable] = [
    .evidenceGap, .link, .narrative, .account, .askedCount, .inferredDesign,
  ]

  /// Whether the rows are part of what an index says; the others only help to change it.
  var isContent: Bool {
    switch self {
    case .identity, .narrative, .account, .askedCount, .inferredDesign, .referenceWork,
      .trialReport, .trialAuthor, .laterReport:
      false
    default: true
    }
  }

  /// Whether the place in the file is part of what a row says: the order of statements is, the
  /// number of a work is not.
  var isPlaced: Bool {
    self != .work && self != .evidenceRecord && self != .study && self != .sourceFile
  }
}

/// The numbers of rows: the file's number, and the place in the file in the low 20 bits.
package enum StoreNumber {
  /// How many places a file has.
  package static let places = 1 << 20

  /// The number behind all files, for what belongs to none: the links that people confirmed.
  package static let behindAllFiles = 1 << 40

  /// The number of a file's row at a place.
  package static func row(_ file: Int, _ place: Int) -> Int { file * places + place }

  /// The numbers of all rows of a file.
  package static func rows(_ file: Int) -> ClosedRange<Int> {
    file * places...(file + 1) * places - 1
  }

  /// The file of a row.
  package static func file(_ row: Int) -> Int { row / places }
}
