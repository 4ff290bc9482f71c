import EvidenceModel

/// One document with what a person read in it: a line of a gold file.
///
/// A part that is absent is not judged. In a header, null says that the document does not print it.
struct GoldPolicy: Decodable, Hashable, Sendable {
  /// The document, relative to the gold file.
  var file: String
  /// Who issues it.
  var payer: String
  /// How it is laid out, in a few words.
  var layout: String
  /// Whether it is a policy at all.
  var isPolicy: Bool?
  /// What its header says.
  var header: Header?
  /// Its determinations in order.
  var statements: [Statement]?
  /// How many references its lists have.
  var references: Int?
  /// How many events its history has.
  var history: Int?
  /// How many codes it prints.
  var codes: Int?
  /// Its codes by the headings above them, in order.
  var codeGroups: [GoldCodeGroup]?
  /// The studies that its narrative describes, in order.
  var studies: [GoldStudy]?
  /// Its main sections: kind and heading.
  var sections: [Section]?

  /// A determination.
  struct Statement: Decodable, Hashable, Sendable {
    /// Its words; ` … ` where a page's furniture stands between them.
    var quote: String
    /// What it determines.
    var classes: [DeterminationClass]
    /// How many criteria without criteria of their own hang on it.
    var criteria: Int?
    /// How they are nested and how many of each list must hold.
    var tree: CriteriaShape?
  }

  /// A headed section.
  struct Section: Decodable, Hashable, Sendable {
    /// Its canonical kind.
    var kind: SectionKind
    /// Its heading as printed.
    var heading: String
  }

  /// The values of a header, by the names of its fields.
  struct Header: Decodable, Hashable, Sendable {
    /// The value of each judged field; nil where it is not printed.
    var values: [PolicyHeaderField: String?] = [:]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: PolicyHeaderField.self)
      for field in PolicyHeaderField.allCases where container.contains(field) {
        let isNull = try container.decodeNil(forKey: field)
        values[field] = .some(isNull ? nil : try value(of: field, container))
      }
    }

    private func value(
      of field: PolicyHeaderField, _ container: KeyedDecodingContainer<PolicyHeaderField>
    ) throws -> String {
      guard field.isList else { return try container.decode(String.self, forKey: field) }
      return PolicyHeaderField.joined(try container.decode([String].self, forKey: field))
    }
  }
}

/// The fields of a header that gold data judges.
enum PolicyHeaderField: String, CodingKey, CaseIterable, Hashable, Sendable {
  case id
  case title
  case issuer
  case original
  case effective
  case lastReview
  case nextReview
  case aliases
  case linesOfBusiness

  /// Whether the value is a list, compared without order.
  var isList: Bool { self == .aliases || self == .linesOfBusiness }

  /// A list as one value.
  static func joined(_ values: [String]) -> String { values.sorted().joined(separator: ", ") }

  /// What evq read; nil where it read nothing.
  func value(in policy: Policy) -> String? {
    switch self {
    case .id: policy.id.rawValue
    case .title: policy.title?.text
    case .issuer: policy.issuer
    case .original: policy.dates.original?.date.iso
    case .effective: policy.dates.effective?.date.iso
    case .lastReview: policy.dates.lastReview?.date.iso
    case .nextReview: policy.dates.nextReview?.date.iso
    case .aliases: policy.aliases.isEmpty ? nil : Self.joined(policy.aliases)
    case .linesOfBusiness: Self.joined(policy.linesOfBusiness.map(\.value.rawValue))
    }
  }

  /// Whether two values are the same: dates to the letter, else letters and digits in any case.
  func isSame(_ one: String, _ other: String) -> Bool {
    switch self {
    case .original, .effective, .lastReview, .nextReview: one == other
    default: Self.letters(one) == Self.letters(other)
    }
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
