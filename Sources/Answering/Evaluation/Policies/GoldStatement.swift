import EvidenceModel

/// A determination as a person reads it.
struct GoldStatement: Decodable, Hashable, Sendable {
  /// Its words; ` … ` where a page's furniture stands between them.
  var quote: String
  /// What it determines.
  var classes: [DeterminationClass]
  /// How many criteria without criteria of their own hang on it.
  var criteria: Int?
  /// How they are nested and how many of each list must hold.
  var tree: CriteriaShape?
  /// The names of the service, each of which is right; nil where it is not judged.
  var service: [String?]?
  /// The words of the condition it is judged for, each of which is right, nil among them where none need be
  /// read; nil where it is not judged.
  var indication: [String?]?
  /// The headings that narrow it, the outermost first; nil where they are not judged.
  var headings: [String]?

  private enum Key: String, CodingKey {
    case quote, classes, criteria, tree, service, indication, headings
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    quote = try container.decode(String.self, forKey: .quote)
    classes = try container.decode([DeterminationClass].self, forKey: .classes)
    criteria = try container.decodeIfPresent(Int.self, forKey: .criteria)
    tree = try container.decodeIfPresent(CriteriaShape.self, forKey: .tree)
    headings = try container.decodeIfPresent([String].self, forKey: .headings)
    service = try Self.phrases(container, .service)
    indication = try Self.phrases(container, .indication)
  }

  /// The phrases of a key: one or several, or none.
  private static func phrases(
    _ container: KeyedDecodingContainer<Key>, _ key: Key
  ) throws -> [String?]? {
    guard container.contains(key) else { return nil }
    if try container.decodeNil(forKey: key) { return [nil] }
    if let one = try? container.decode(String.self, forKey: key) { return [one] }
    return try container.decode([String?].self, forKey: key)
  }
}
