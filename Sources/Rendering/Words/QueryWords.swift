internal import EvidenceModel

/// A query in words: what is looked for, on which topic, within which limits.
struct QueryWords {
  private let query: UnderstoodQuery

  init(_ query: UnderstoodQuery) { self.query = query }

  /// The designs that are asked for.
  var designs: [StudyDesign] {
    query.filters.filter { $0.field == "design" }.compactMap { StudyDesign(rawValue: $0.value) }
  }

  /// What is looked for, in the singular; nil where anything is.
  var singular: String? { subject(designs.map(\.name), evidenceKinds.map(\.name)) }

  /// What is looked for, in the plural; nil where anything is.
  var plural: String? {
    subject(designs.map(\.plural), evidenceKinds.map(\.plural))
      ?? joined(hitKinds.map(\.plural))
  }

  /// The topic and the limits: ` of sacroplasty (since 2019)`.
  var topic: String {
    let words = query.terms.joined(separator: " ")
    let preposition = designs.isEmpty ? " on " : " of "
    let limits = others.map { "\(Self.words($0.field)) \(Self.value($0.value))" }.joined(
      separator: ", ")
    return (words.isEmpty ? "" : preposition + words) + (limits.isEmpty ? "" : " (\(limits))")
  }

  /// What was searched besides the words: `physiotherapy (for physical therapy)`; nil for nothing.
  var synonyms: String? {
    let typed = query.synonyms.map(\.typed).reduce(into: [String]()) { seen, word in
      if !seen.contains(word) { seen.append(word) }
    }
    guard !typed.isEmpty else { return nil }
    return typed.map { word in
      query.synonyms.filter { $0.typed == word }.map(\.searched).joined(separator: ", ")
        + " (for \(word))"
    }.joined(separator: "; ")
  }

  private var evidenceKinds: [EvidenceKind] {
    query.filters.filter { $0.field == "kind" }.compactMap { EvidenceKind(rawValue: $0.value) }
  }

  private var hitKinds: [HitKind] {
    query.filters.filter { $0.field == "kind" }.compactMap { HitKind(rawValue: $0.value) }
  }

  /// The filters that are neither designs nor kinds.
  private var others: [QueryFilter] {
    query.filters.filter { filter in
      switch filter.field {
      case "design": StudyDesign(rawValue: filter.value) == nil
      case "kind":
        EvidenceKind(rawValue: filter.value) == nil && HitKind(rawValue: filter.value) == nil
      default: true
      }
    }
  }

  private func subject(_ designs: [String], _ kinds: [String]) -> String? {
    joined(designs + kinds)
  }

  private func joined(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: " or ")
  }

  /// A name such as `lineOfBusiness` as separate words.
  private static func words(_ name: String) -> String {
    name.reduce(into: "") { words, character in
      words += character.isUppercase ? " " + character.lowercased() : String(character)
    }
  }

  /// The field's words for a class or a line of business; any other value as it is.
  private static func value(_ raw: String) -> String {
    DeterminationClass(rawValue: raw)?.name ?? LineOfBusinessValue(rawValue: raw)?.name ?? raw
  }
}
