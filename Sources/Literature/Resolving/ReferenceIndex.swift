import EvidenceModel
import TextAnalysis

/// The references of one list by what a pointer may name them by.
struct ReferenceIndex {
  private let references: [Reference]
  private var byLabel: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  /// The names of bodies among them.
  private var groups: Set<String> = []
  /// The entries that print a word in capitals, as in `ELM Clinical Guideline`.
  private var byCapitals: [String: [Int]] = [:]

  init(_ references: [Reference]) {
    self.references = references
    for (place, reference) in references.enumerated() {
      if let label = reference.text.label { byLabel[label, default: []].append(place) }
      for word in Self.capitals(reference.text.raw) { byCapitals[word, default: []].append(place) }
      guard let first = reference.item.authors.first else { continue }
      for form in Self.forms(of: first) {
        byName[form, default: []].append(place)
        if first.literal != nil { groups.insert(form) }
      }
    }
  }

  /// The references a pointer may mean; more than one where it is ambiguous.
  func candidates(for target: CitationTarget) -> [ReferenceID] {
    if let number = target.number { return ids(byLabel[String(number)] ?? []) }
    guard let author = target.author else { return [] }
    let named = named(author)
    var places = named.places.filter { isOfYear(references[$0], target.year) }
    places = CitedTitle.fitting(places, named.rest, isGroup: named.isGroup) {
      references[$0].text.raw
    }
    places = places.filter { !hasOtherSuffix(references[$0], target) }
    places = narrowed(places) { hasSuffix(references[$0], target) }
    places = narrowed(places) { references[$0].item.issued?.year == target.year }
    places = narrowed(places) { namesOthers(references[$0], author) }
    return ids(places.isEmpty ? printing(author, target) : places)
  }

  /// The entries of a pointer's year that print its acronym elsewhere than as their author.
  private func printing(_ author: String, _ target: CitationTarget) -> [Int] {
    guard target.year != nil, target.suffix == nil else { return [] }
    let places = byCapitals[author] ?? []
    return places.filter { isOfYear(references[$0], target.year) }
  }

  /// The words of three capitals and more that a text prints, each once; parts joined by hyphens are one.
  private static func capitals(_ text: String) -> Set<String> {
    let words = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    return Set(
      words.filter { word in
        (3...12).contains(word.utf8.count)
          && word.utf8.allSatisfy { $0.isASCIIUppercase || $0 == UInt8(ascii: "-") }
      })
  }

  private func ids(_ places: [Int]) -> [ReferenceID] { places.map { references[$0].text.id } }

  /// Keeps the places that fit better, where there are several and some do.
  private func narrowed(_ places: [Int], by fits: (Int) -> Bool) -> [Int] {
    guard places.count > 1 else { return places }
    let better = places.filter(fits)
    return better.isEmpty ? places : better
  }

  /// The references whose first author bears a name, the whole name before its first words, and the words
  /// of the pointer behind them.
  private func named(_ author: String) -> (places: [Int], rest: String, isGroup: Bool) {
    for form in Self.readings(of: author) {
      if let places = byName[form] { return (places, "", groups.contains(form)) }
    }
    if let comma = author.firstIndex(where: { $0 == "," || $0 == "&" || $0 == ";" }) {
      let form = FoldedText.letters(String(author[..<comma]))
      if let places = byName[form] {
        return (places, String(author[comma...]), groups.contains(form))
      }
    }
    return bodyBeforeTitle(author)
  }

  /// The references of a body whose short name opens a pointer with a title: `EFN Bunions`.
  private func bodyBeforeTitle(_ author: String) -> (places: [Int], rest: String, isGroup: Bool) {
    let words = author.split(separator: " ")
    for count in stride(from: min(words.count - 1, 8), to: 0, by: -1) {
      let form = FoldedText.letters(words[..<count].joined(separator: " "))
      if groups.contains(form), let places = byName[form] {
        return (places, words[count...].joined(separator: " "), true)
      }
    }
    return ([], "", false)
  }

  /// How a printed name may be read: whole, without its bracket, and up to "and".
  private static func readings(of author: String) -> [String] {
    var readings = GroupForms.forms(of: author).prefix(3).map { $0 }
    let words = FoldedText.words(author).split(separator: " ")
    if words.first == "the" { readings.append(words.dropFirst().joined()) }
    if let and = words.firstIndex(where: { $0 == "and" || $0 == "et" }), and > 0 {
      readings.append(words[..<and].joined())
    }
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
    if reference.years.contains(year) { return true }
    // Where no year was read, the one printed in a version or elsewhere may still be the pointer's.
    return reference.years.isEmpty && Self.words(reference).contains { $0 == String(year) }
  }

  private static func words(_ reference: Reference) -> [Substring] {
    FoldedText.words(reference.text.raw).split(separator: " ")
  }

  /// Whether the entry prints the pointer's year with another letter than the pointer does.
  private func hasOtherSuffix(_ reference: Reference, _ target: CitationTarget) -> Bool {
    guard let suffix = target.suffix, let year = target.year else { return false }
    let own = Self.words(reference).filter {
      $0.utf8.count == 5 && $0.hasPrefix(String(year)) && $0.utf8.last?.isASCIILowercase == true
    }
    return !own.isEmpty && !own.contains { $0.hasSuffix(suffix.lowercased()) }
  }

  /// Whether the entry prints the pointer's year with its letter: `2015a`.
  private func hasSuffix(_ reference: Reference, _ target: CitationTarget) -> Bool {
    guard let suffix = target.suffix, let year = target.year else { return false }
    let wanted = String(year) + suffix.lowercased()
    return Self.words(reference).contains { $0 == wanted }
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
