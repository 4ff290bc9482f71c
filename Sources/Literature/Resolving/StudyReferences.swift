import EvidenceModel
import TextAnalysis
import Vocabulary

/// The references of a list, asked for the one that a described study is.
struct StudyReferences {
  /// What was found.
  enum Finding {
    /// The reference, and on what it rests.
    case found(ReferenceID, LinkBasis)
    /// Something speaks against deciding.
    case doubt(Diagnostic)
    /// The document names nothing that could be looked for.
    case silent
  }

  private let references: [Reference]
  private let index: ReferenceIndex
  private let places: [ReferenceID: Int]
  /// The letters of each printed entry, folded.
  private let letters: [String]
  /// The entries that print a word.
  private let byWord: [Substring: [Int]]

  init(_ references: [Reference]) {
    self.references = references
    index = ReferenceIndex(references)
    places = Dictionary(
      references.enumerated().map { ($1.text.id, $0) }, uniquingKeysWith: { first, _ in first })
    letters = references.map { " \(FoldedText.words($0.text.raw)) " }
    var byWord: [Substring: [Int]] = [:]
    for (place, text) in letters.enumerated() {
      for word in Set(text.split(separator: " ")) { byWord[word, default: []].append(place) }
    }
    self.byWord = byWord
  }

  /// The reference of a study, whose own `pointers` are in order.
  func find(_ study: DescribedStudy, _ pointers: [Citation]) -> Finding {
    let near = pointers.filter { isBesideLead($0, study) }
    for group in [near, pointers] where !group.isEmpty {
      if let found = byPointers(group, study) { return found }
    }
    if study.author != nil { return byAuthor(study) }
    if let name = study.trialName, let found = byTrial(name) { return found }
    return .silent
  }

  private func isBesideLead(_ pointer: Citation, _ study: DescribedStudy) -> Bool {
    guard let lead = study.lead.span.ranges.last else { return false }
    let start = study.lead.span.start
    return pointer.span.start < lead.upperBound + 3
      && (pointer.span.ranges.last?.upperBound ?? 0) > start
  }

  // MARK: - Pointers

  /// The one reference that pointers name; nil where none of them was resolved.
  private func byPointers(_ pointers: [Citation], _ study: DescribedStudy) -> Finding? {
    var named: [(id: ReferenceID, style: CitationStyle)] = []
    for pointer in pointers {
      for id in pointer.references where !named.contains(where: { $0.id == id }) {
        named.append((id, pointer.style))
      }
    }
    guard !named.isEmpty else { return nil }
    let fitting = named.filter { fits($0.id, study) }
    if fitting.isEmpty {
      return .doubt(disagreement(study, named.map(\.id)))
    }
    if fitting.count == 1, let only = fitting.first {
      return .found(only.id, only.style == .number ? .cited : .authorDate)
    }
    let isNamed = study.author != nil
    if !isNamed, let first = pointers.first(where: { !$0.references.isEmpty }),
      first.references.count == 1, let id = first.references.first, isEarly(first, study)
    {
      return .found(id, first.style == .number ? .cited : .authorDate)
    }
    return .doubt(doubt(study, fitting.map(\.id)))
  }

  /// Whether a pointer stands in the study's first words, the only one there.
  private func isEarly(_ pointer: Citation, _ study: DescribedStudy) -> Bool {
    pointer.span.start < study.quote.span.start + 160
  }

  /// Whether nothing that the narrative prints speaks against a reference.
  private func fits(_ id: ReferenceID, _ study: DescribedStudy) -> Bool {
    guard let place = places[id] else { return false }
    if study.opening == .author, let author = study.author, !names(place, author) { return false }
    guard let year = study.year, study.opening == .author || study.opening == .organization,
      !references[place].years.isEmpty
    else { return true }
    return references[place].years.contains { abs($0 - year) <= 1 }
  }

  /// Whether a printed entry has the words of an author's name.
  private func names(_ place: Int, _ author: String) -> Bool {
    let words = FoldedText.words(author).split(separator: " ").filter { $0.utf8.count > 2 }
    guard let first = words.first, let last = words.last else { return true }
    return letters[place].contains(" \(first) ") || letters[place].contains(" \(last) ")
      || letters[place].contains(first + last)
  }

  // MARK: - Names

  private func byAuthor(_ study: DescribedStudy) -> Finding {
    guard let author = study.author else { return .silent }
    guard let year = study.year else {
      return study.opening == .organization ? .silent : byAuthorAlone(author, study)
    }
    let found = byName(author, year)
    if found.count == 1, let only = found.first { return .found(only, .authorDate) }
    return .doubt(doubt(study, found))
  }

  /// The reference of a first author's name without a year that is about the same as the account:
  /// `Doe et al. compared …`.
  private func byAuthorAlone(_ author: String, _ study: DescribedStudy) -> Finding {
    let found = byName(author, nil)
    guard namesTeam(study) else { return .doubt(doubt(study, found)) }
    let account = AccountWords(study.quote.text)
    let shares = found.map { id in
      (id: id, shared: places[id].map { account.shared(with: references[$0].item.title) } ?? 0)
    }.sorted { $0.shared > $1.shared }
    guard let best = shares.first, best.shared >= (shares.count == 1 ? 2 : 3),
      shares.dropFirst().allSatisfy({ $0.shared * 2 <= best.shared })
    else { return .doubt(doubt(study, found)) }
    return .found(best.id, .authorMatch)
  }

  /// Whether `et al.` or `and colleagues` stands with the name of a study.
  private func namesTeam(_ study: DescribedStudy) -> Bool {
    FoldedText.words(study.lead.text).split(separator: " ").contains {
      $0 == "al" || StudyNarrativeVocabulary.colleagues.contains(String($0))
    }
  }

  /// The references of an author or organisation, of a year where one is given.
  private func byName(_ author: String, _ year: Int?) -> [ReferenceID] {
    let words = author.split(separator: " ").map(String.init)
    for name in [author, words.last ?? author] {
      let found = index.candidates(for: CitationTarget(author: name, year: year))
      if !found.isEmpty { return found }
    }
    let opening = " " + FoldedText.words(author) + " "
    return entries(with: opening).filter { place in
      letters[place].hasPrefix(opening)
        && (year.map { references[place].years.contains($0) } ?? true)
    }.map { references[$0].text.id }
  }

  /// The one entry that prints a trial's name.
  private func byTrial(_ name: String) -> Finding? {
    let words = " \(FoldedText.words(name)) "
    let found = entries(with: words).filter { letters[$0].contains(words) }
    guard found.count == 1, let only = found.first else { return nil }
    return .found(references[only].text.id, .named)
  }

  /// The entries that print the rarest word of some words.
  private func entries(with words: String) -> [Int] {
    words.split(separator: " ").map { byWord[$0] ?? [] }.min { $0.count < $1.count } ?? []
  }

  // MARK: - Doubts

  private func doubt(_ study: DescribedStudy, _ found: [ReferenceID]) -> Diagnostic {
    let names = found.prefix(4).map(\.rawValue).joined(separator: ", ")
    let expected =
      study.year == nil && study.author != nil
      ? "a year or a pointer beside “\(study.lead.text)”"
      : "one reference for the study that begins “\(study.lead.text)”"
    return Diagnostic(
      severity: .note, code: "study-unlinked",
      message: "expected \(expected), found "
        + (found.isEmpty ? "none in the list" : "\(found.count) it may be: \(names)"),
      file: study.lead.span.file, span: study.lead.span)
  }

  private func disagreement(_ study: DescribedStudy, _ found: [ReferenceID]) -> Diagnostic {
    let names = found.prefix(4).map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      severity: .warning, code: "study-reference-disagrees",
      message: "expected the pointer to name the work of “\(study.lead.text)”, found \(names)"
        + " by others or of another year",
      file: study.lead.span.file, span: study.lead.span)
  }
}
