/// What a publication was published as.
package struct PublicationType: Codable, Hashable, Sendable {
  /// The name, such as `Randomized Controlled Trial`.
  package var name: String
  /// NLM's unique id, such as `D016449`.
  package var ui: String?

  /// Creates the value from its parts.
  package init(name: String, ui: String? = nil) {
    self.name = name
    self.ui = ui
  }
}

/// A term of the Medical Subject Headings, with whether it is a main point of the publication.
package struct MeshTerm: Codable, Hashable, Sendable {
  /// The name.
  package var name: String
  /// NLM's unique id.
  package var ui: String?
  /// Whether the publication is mainly about it.
  package var isMajor: Bool

  /// Creates the value from its parts.
  package init(name: String, ui: String? = nil, isMajor: Bool) {
    self.name = name
    self.ui = ui
    self.isMajor = isMajor
  }
}

/// A subject heading with the aspects of it.
package struct MeshHeading: Codable, Hashable, Sendable {
  /// The heading.
  package var descriptor: MeshTerm
  /// Its aspects.
  package var qualifiers: [MeshTerm]

  /// Creates the value from its parts.
  package init(descriptor: MeshTerm, qualifiers: [MeshTerm] = []) {
    self.descriptor = descriptor
    self.qualifiers = qualifiers
  }
}

/// One part of an abstract.
package struct AbstractSection: Codable, Hashable, Sendable {
  /// The heading as printed; nil in an abstract without headings.
  package var label: String?
  /// NLM's category of the heading, such as `METHODS`.
  package var category: String?
  /// The words.
  package var text: String

  /// Creates the value from its parts.
  package init(label: String? = nil, category: String? = nil, text: String) {
    self.label = label
    self.category = category
    self.text = text
  }
}

/// A number in a registry or a data bank.
package struct RegistryNumber: Codable, Hashable, Sendable {
  /// The registry, such as `ClinicalTrials.gov`.
  package var registry: String
  /// The number.
  package var number: String

  /// Creates the value from its parts.
  package init(registry: String, number: String) {
    self.registry = registry
    self.number = number
  }
}

/// What happened on a date.
package enum LiteratureDateKind: String, Codable, Hashable, Sendable, CaseIterable {
  case published
  case electronic
  case received
  case revised
  case accepted
  case entrez
  case pubmed
  case medline
  case created
  case completed
  case lastRevised
  case retracted
  case other
}

/// A date of a publication or of its record.
package struct LiteratureDate: Codable, Hashable, Sendable {
  /// What happened.
  package var kind: LiteratureDateKind
  /// The date as precise as printed; nil where only words are printed that name no date.
  package var date: PartialDate?
  /// The printed words where they are more or other than the date: `2000 Nov-Dec`, `Winter`.
  package var printed: String?

  /// Creates the value from its parts.
  package init(kind: LiteratureDateKind, date: PartialDate?, printed: String? = nil) {
    self.kind = kind
    self.date = date
    self.printed = printed
  }
}
