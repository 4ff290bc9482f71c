import EvidenceModel

/// A line of gold data in the fields of CSL-JSON: `{"style": …, "raw": …, "item": {…}}`.
struct GoldItemLine: Decodable {
  var raw: String
  var style: String?
  var item: Item

  struct Name: Decodable {
    var family: String?
    var given: String?
    var suffix: String?
    var literal: String?
  }

  struct Item: Decodable {
    var author: [Name]?
    var hasMore: Bool?
    var values: [ReferenceField: String]

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    private static let fields: [(key: String, field: ReferenceField)] = [
      ("title", .title), ("container-title", .container), ("issued", .issued),
      ("accessed", .accessed), ("volume", .volume), ("issue", .issue), ("page", .pages),
      ("number", .number), ("edition", .edition), ("publisher", .publisher),
      ("publisher-place", .publisherPlace), ("DOI", .doi), ("PMID", .pmid), ("PMCID", .pmcid),
      ("URL", .url),
    ]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      author = try container.decodeIfPresent([Name].self, forKey: Key(stringValue: "author"))
      hasMore = try container.decodeIfPresent(Bool.self, forKey: Key(stringValue: "et-al"))
      values = [:]
      for (key, field) in Self.fields {
        values[field] = try container.decodeIfPresent(String.self, forKey: Key(stringValue: key))
      }
    }
  }

  /// The fields that such a line judges; what it does not have must not be read.
  static let judged: [ReferenceField] = [
    .authors, .title, .container, .issued, .accessed, .volume, .issue, .pages, .number, .edition,
    .publisher, .publisherPlace, .doi, .pmid, .pmcid, .url,
  ]

  func gold(_ line: Int) -> GoldReference {
    var values = item.values
    let names = (item.author ?? []).map {
      CSLName(family: $0.family, given: $0.given, suffix: $0.suffix, literal: $0.literal)
    }
    values[.authors] = ReferenceField.authors(names, hasMore: item.hasMore ?? false)
    return GoldReference(
      line: line, raw: raw, style: style, values: values, judged: Self.judged)
  }
}

/// A line of tagged references of articles: `{"raw": …, "authors": […], "source": …}`.
struct TaggedLine: Decodable {
  var raw: String
  var authors: [String]?
  var title: String?
  var source: String?
  var year: String?
  var volume: String?
  var fpage: String?

  func gold(_ line: Int) -> GoldReference {
    var values: [ReferenceField: String] = [:]
    values[.firstAuthor] = authors?.first.map(Self.withoutSuffix)
    values[.title] = title
    values[.container] = source
    values[.year] = year
    values[.volume] = volume
    values[.firstPage] = fpage
    let judged: [ReferenceField] = [.firstAuthor, .title, .container, .year, .volume, .firstPage]
    return GoldReference(
      line: line, raw: raw, style: nil, values: values, judged: judged.filter { values[$0] != nil })
  }

  /// A name without `Jr` and the like, which the tags have sometimes and sometimes not.
  private static func withoutSuffix(_ name: String) -> String {
    guard let space = name.lastIndex(of: " ") else { return name }
    let last = name[name.index(after: space)...].lowercased().filter { $0 != "." }
    guard ["jr", "sr", "2nd", "3rd"].contains(last) else { return name }
    return String(name[..<space])
  }
}
