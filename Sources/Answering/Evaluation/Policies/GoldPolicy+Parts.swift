import EvidenceModel

/// A study as a person cuts it out of a narrative.
struct GoldStudy: Decodable, Hashable, Sendable {
  /// Its first words.
  var from: String
  /// Its last words.
  var to: String
  /// The end of its reference's id, such as `r12`; nil where the document leaves it open.
  var reference: String?
  /// Whether the reference is judged.
  var judgesReference: Bool
  /// The printed design.
  var design: StudyDesign?
  /// The printed number of all people.
  var size: Int?
  /// The printed follow-up.
  var followUp: String?

  private enum Key: String, CodingKey {
    case from, to, reference, design, size, followUp
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    from = try container.decode(String.self, forKey: .from)
    to = try container.decode(String.self, forKey: .to)
    reference = try container.decodeIfPresent(String.self, forKey: .reference)
    judgesReference = container.contains(.reference)
    design = try container.decodeIfPresent(StudyDesign.self, forKey: .design)
    size = try container.decodeIfPresent(Int.self, forKey: .size)
    followUp = try container.decodeIfPresent(String.self, forKey: .followUp)
  }
}

/// Codes that stand under one heading, as a person reads them.
struct GoldCodeGroup: Decodable, Hashable, Sendable {
  /// The heading, or its first words; nil where the codes stand under none.
  var heading: String?
  /// What the heading determines; empty where it determines nothing.
  var classes: [DeterminationClass]
  /// The codes and ranges as printed.
  var codes: [String]
  /// The numbers of the statements that the group belongs to.
  var statements: [Int]?
}
