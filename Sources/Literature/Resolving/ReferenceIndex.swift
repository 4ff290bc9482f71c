import EvidenceModel
import TextAnalysis

/// The references of one list by what a pointer may name them by.
struct ReferenceIndex {
  private let references: [Reference]
  private var byLabel: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  init(_ references: [Reference]) {
    self.references = references
    for (place, reference) in references.enumerated() {
      if let label = reference.text.label { byLabel[label, default: []].append(place) }
      guard let first = reference.item.authors.first else { continue }
      for form in Self.forms(of: first) { byName[form, default: []].append(place) }
    }
  }

  /// The references a pointer may mean; more than one where it is ambiguous.
  func candidates(for target: CitationTarget) -> [ReferenceID] {
    if let number = target.number { return ids(byLabel[String(number)] ?? []) }
    guard let author = target.author else { return [] }
    var places = named(author).filter { isOfYear(references[$0], target.year) }
    places = narrowed(places) { hasSuffix(references[$0], target) }
    places = narrowed(places) { references[$0].item.issued?.year == target.year }
    places = narrowed(places) { namesOthers(references[$0], author) }
    return ids(places)
  }

  private func ids(_ places: [Int]) -> [ReferenceID] { places.map { references[$0].text.id } }

  /// Keeps the places that fit better, where there are several and some do.
  private func narrowed(_ places: [Int], by fits: (Int) -> Bool) -> [Int] {
    guard places.count > 1 else { return places }
    let better = places.filter(fits)
    return better.isEmpty ? places : better
  }

  /// The references whose first author bears a name, the whole name before its first word.
  private func named(_ author: String) -> [Int] {
    for form in Self.readings(of: author) {
      if let places = byName[form] { return places }
    }
    return []
  }

  /// How a printed name may be read: whole, without its bracket, up to "and", and its first part.
  private static func readings(of author: String) -> [String] {
    var readings = GroupForms.forms(of: author).prefix(3).map { $0 }
    let words = FoldedText.words(author).split(separator: " ")
    if words.first == "the" { readings.append(words.dropFirst().joined()) }
    if let and = words.firstIndex(where: { $0 == "and" || $0 == "et" }), and > 0 {
      readings.append(words[..<and].joined())
    }
    let head = author.split(whereSeparator: { $0 == "," || $0 == "&" || $0 == ";" }).first
    if let head { readings.append(FoldedText.letters(String(head))) }
    if words.count == 2, let last = words.last, last.utf8.count <= 3, let first = words.first {
      readings.append(String(first))
    }
    return readings
  }

  /// The folded names of a first author: with and without particles, or a group's forms.
  private static func forms(of name: CSLName) -> [String] {
    if let literal = name.literal { return GroupForms.forms(of: literal) }
    guard let family = name.family else { return [] }
    let words = family.split(separator: " ")
    let bare = words.drop { !($0.first?.isUppercase ?? false) }
    var forms = [FoldedText.letters(family)]
    for form in [bare.joined(), words.last.map(String.init) ?? ""].map(FoldedText.letters)
    where !form.isEmpty && !forms.contains(form) {
      forms.append(form)
    }
    return forms
  }

  private func isOfYear(_ reference: Reference, _ year: Int?) -> Bool {
    guard let year else { return true }
    return reference.years.contains(year)
  }

  /// Whether the entry prints the pointer's year with its letter: `2015a`.
  private func hasSuffix(_ reference: Reference, _ target: CitationTarget) -> Bool {
    guard let suffix = target.suffix, let year = target.year else { return false }
    let wanted = String(year) + suffix.lowercased()
    return FoldedText.words(reference.text.raw).split(separator: " ").contains { $0 == wanted }
  }

  /// Whether the entry's second author or first initials stand in the pointer's name too.
  private func namesOthers(_ reference: Reference, _ author: String) -> Bool {
    let words = Set(FoldedText.words(author).split(separator: " ").map(String.init))
    let authors = reference.item.authors
    if authors.count > 1, let second = authors[1].family,
      words.contains(FoldedText.letters(second))
    {
      return true
    }
    guard let given = authors.first?.given else { return false }
    return words.contains(FoldedText.letters(given))
  }
}
