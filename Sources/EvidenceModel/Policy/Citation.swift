/// How running text points at a reference.
package enum CitationStyle: String, Codable, Hashable, Sendable, CaseIterable {
  /// A number, raised or in brackets.
  case number
  /// A name and a year.
  case authorDate
  /// A trial name or title.
  case named
  /// A first author's name without a year, which one entry of the list may be.
  case author
}

/// What a pointer names before it is resolved: either a number or a name with a year.
package struct CitationTarget: Codable, Hashable, Sendable {
  /// The printed reference number.
  package var number: Int?
  /// The author's name as printed, without "et al.".
  package var author: String?
  /// The year.
  package var year: Int?
  /// The letter after the year, such as `a`.
  package var suffix: String?

  /// Creates the value from its parts.
  package init(number: Int? = nil, author: String? = nil, year: Int? = nil, suffix: String? = nil) {
    self.number = number
    self.author = author
    self.year = year
    self.suffix = suffix
  }
}

/// A pointer in running text to one or more references.
package struct Citation: Codable, Hashable, Sendable {
  /// The pointer as printed.
  package var text: String
  /// How it points.
  package var style: CitationStyle
  /// What it names, in order.
  package var targets: [CitationTarget]
  /// The references it was resolved to; empty before resolving and where none matches.
  package var references: [ReferenceID]
  /// The index of the section it stands in.
  package var section: Int
  /// The passage it stands in.
  package var passage: PassageID?
  /// Its place.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(
    text: String,
    style: CitationStyle,
    targets: [CitationTarget],
    references: [ReferenceID] = [],
    section: Int,
    passage: PassageID? = nil,
    span: SourceSpan
  ) {
    self.text = text
    self.style = style
    self.targets = targets
    self.references = references
    self.section = section
    self.passage = passage
    self.span = span
  }
}
