/// A typed identifier: text that people type and that stands in every output.
package protocol TextIdentifier: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible, ExpressibleByStringLiteral
where RawValue == String {
  /// Wraps an identifier's text.
  init(_ rawValue: String)
}

extension TextIdentifier {
  /// Wraps an identifier's text; every text is accepted.
  package init?(rawValue: String) { self.init(rawValue) }

  /// Wraps an identifier's text.
  package init(stringLiteral text: String) { self.init(text) }

  /// The identifier's text.
  package var description: String { rawValue }

  /// Orders identifiers with the numbers in them compared as numbers, so that `r9` precedes `r10`.
  package static func < (left: Self, right: Self) -> Bool {
    NaturalOrder.precedes(left.rawValue, right.rawValue)
  }
}

/// Names a policy: its printed number, such as `MP-7`, or its file's stem.
package struct PolicyID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a policy statement: `MP-7/s5`.
package struct StatementID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a passage: `MP-7/p12`.
package struct PassageID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a summary of evidence: `MP-7/e3`.
package struct SummaryID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a study that a policy's narrative describes: `MP-7/d4`.
package struct DescribedStudyID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a group of codes: `MP-7/c2`.
package struct CodeGroupID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a reference: `MP-7/r41`.
package struct ReferenceID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a work: `pmid:12345678`, else `doi:…`, else the id of its first reference.
package struct WorkID: TextIdentifier {
  /// The identifier's text.
  package let rawValue: String

  /// Wraps an identifier's text.
  package init(_ rawValue: String) { self.rawValue = rawValue }
}
