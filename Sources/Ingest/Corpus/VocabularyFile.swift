import EvidenceModel
package import Vocabulary
import Yams

/// Reads `vocabulary.yaml`: the words of payers that a person adds to the field's tables.
///
/// Each key names a table. A table of meanings has a list of phrases below each meaning, another a
/// list of phrases; `Docs/vocabulary.md` shows all of them.
package struct VocabularyFile {
  /// The most bytes that a file may have.
  private static let largest = 1 << 20

  private let path: String
  private var additions = VocabularyAdditions()

  private init(path: String) {
    self.path = path
    additions.file = path
  }

  /// Reads the phrases.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - path: The path that errors and explanations name.
  /// - Returns: What the file adds.
  /// - Throws: `IngestError.malformed` for an unknown table or meaning, a phrase that is none or
  ///   stands twice, and for what is no YAML.
  package static func read(yaml text: String, path: String) throws(IngestError)
    -> VocabularyAdditions
  {
    guard text.utf8.count <= largest else {
      throw .malformed(
        path: path, line: nil, expected: "at most \(largest) bytes",
        found: "\(text.utf8.count)")
    }
    var file = VocabularyFile(path: path)
    for (key, node) in try YAMLReading.keyedNodes(text, path: path) {
      guard let name = key.string, let table = VocabularyTable(rawValue: name) else {
        throw file.unknown(key, among: VocabularyTable.allCases.map(\.rawValue), "the table")
      }
      try file.read(table, node)
    }
    return file.additions
  }

  private mutating func read(_ table: VocabularyTable, _ node: Node) throws(IngestError) {
    switch table {
    case .determinations: additions.determinations = try rows(node, table)
    case .determinationVerbs: additions.determinationVerbs = try rows(node, table)
    case .residuals: additions.residuals = try phrases(node, table)
    case .otherSubjects: additions.otherSubjects = try phrases(node, table)
    case .combinators: additions.combinators = try combinators(node)
    case .labels: additions.labels = try rows(node, table)
    case .documentTypes: additions.documentTypes = try phrases(node, table)
    case .siteLines: additions.siteLines = try phrases(node, table)
    case .headings: additions.headings = try rows(node, table)
    case .linesOfBusiness: additions.linesOfBusiness = try rows(node, table)
    case .history: additions.history = try rows(node, table)
    case .issuers: additions.issuers = try phrases(node, table)
    case .notices: additions.notices = try phrases(node, table)
    case .noticeOpenings: additions.noticeOpenings = try phrases(node, table)
    case .organisations: additions.organisations = try phrases(node, table)
    case .judgingVerbs: additions.judgingVerbs = try phrases(node, table)
    case .suppositions: additions.suppositions = try phrases(node, table)
    case .alternatives: additions.alternatives = try phrases(node, table)
    case .codeLists: additions.codeLists = try phrases(node, table)
    case .studyVerbs: additions.studyVerbs = try phrases(node, table)
    case .studyNouns: additions.studyNouns = try phrases(node, table)
    case .studyContinuations: additions.studyContinuations = try phrases(node, table)
    case .studyClosings: additions.studyClosings = try phrases(node, table)
    case .assessors: additions.assessors = try phrases(node, table)
    case .codeStatus: additions.codeStatus = try rows(node, table)
    case .codeHeadings: additions.codeHeadings = try phrases(node, table)
    case .synonyms: additions.synonyms = try synonyms(node)
    }
  }

  // MARK: - Tables

  /// A table of meanings: a list of phrases below each.
  private func rows<Meaning: RawRepresentable & CaseIterable & Sendable>(
    _ node: Node, _ table: VocabularyTable
  ) throws(IngestError) -> [AddedPhrase<Meaning>] where Meaning.RawValue == String {
    let names = Meaning.allCases.map(\.rawValue)
    return try rows(node, table, names) { Meaning(rawValue: $0) }
  }

  private func combinators(_ node: Node) throws(IngestError) -> [AddedPhrase<Combinator>] {
    let numbers = (2...10).map { "atLeast\($0)" }
    return try rows(node, .combinators, ["all", "any", "none"] + numbers) { name in
      switch name {
      case "all": .all
      case "any": .any
      case "none": Combinator.none
      default: numbers.firstIndex(of: name).map { .atLeast($0 + 2) }
      }
    }
  }

  private func rows<Meaning>(
    _ node: Node, _ table: VocabularyTable, _ names: [String], meaning: (String) -> Meaning?
  ) throws(IngestError) -> [AddedPhrase<Meaning>] {
    var rows: [AddedPhrase<Meaning>] = []
    for (key, list) in try YAMLReading.keyedNodes(node, path: path) {
      guard let name = key.string, let meaning = meaning(name) else {
        throw unknown(key, among: names, "a meaning of \(table.rawValue):")
      }
      for item in try YAMLReading.list(list, path: path) {
        rows.append(
          AddedPhrase(phrase: try phrase(item, table), meaning: meaning, line: line(item)))
      }
    }
    try checkUnique(rows)
    return rows
  }

  /// A table of phrases that mean one thing.
  private func phrases(
    _ node: Node, _ table: VocabularyTable
  ) throws(IngestError) -> [AddedPhrase<NoMeaning>] {
    var rows: [AddedPhrase<NoMeaning>] = []
    for item in try YAMLReading.list(node, path: path) {
      rows.append(
        AddedPhrase(phrase: try phrase(item, table), meaning: NoMeaning(), line: line(item)))
    }
    try checkUnique(rows)
    return rows
  }

  /// Groups of names: lists, or the keys `names` and `abbreviations`.
  private func synonyms(_ node: Node) throws(IngestError) -> [SynonymGroup] {
    var groups: [SynonymGroup] = []
    for item in try YAMLReading.list(node, path: path) {
      var names: [String] = []
      var shorts: [String] = []
      if item.sequence != nil {
        names = try texts(item)
      } else {
        for (key, list) in try YAMLReading.keyedNodes(item, path: path) {
          switch key.string {
          case "names": names = try texts(list)
          case "abbreviations": shorts = try texts(list)
          default: throw unknown(key, among: ["names", "abbreviations"], "the key")
          }
        }
      }
      guard names.count + shorts.count >= 2, !names.isEmpty else {
        throw malformed(item, "a name and another name or abbreviation", "\(names + shorts)")
      }
      groups.append(SynonymGroup(names.map { $0.lowercased() }, shorts))
    }
    return groups
  }

  private func texts(_ node: Node) throws(IngestError) -> [String] {
    var texts: [String] = []
    for item in try YAMLReading.list(node, path: path) {
      texts.append(try YAMLReading.string(item, path: path))
    }
    return texts
  }

  // MARK: - Phrases

  private func phrase(_ node: Node, _ table: VocabularyTable) throws(IngestError) -> String {
    let text = try YAMLReading.string(node, path: path)
    guard let phrase = table.form.phrase(text) else {
      throw malformed(node, "a phrase with a letter or a digit", "“\(text)”")
    }
    guard phrase.utf8.count <= table.form.longest else {
      throw malformed(
        node, "a phrase of at most \(table.form.longest) bytes in \(table.rawValue)",
        "\(phrase.utf8.count)")
    }
    return phrase
  }

  private func checkUnique<Meaning>(_ rows: [AddedPhrase<Meaning>]) throws(IngestError) {
    var lines: [String: Int] = [:]
    for row in rows {
      if let first = lines.updateValue(row.line, forKey: row.phrase) {
        throw .malformed(
          path: path, line: row.line, expected: "each phrase once in its table",
          found: "“\(row.phrase)” again, which stands on line \(first)")
      }
    }
  }

  // MARK: - Faults

  private func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

  private func malformed(_ node: Node, _ expected: String, _ found: String) -> IngestError {
    .malformed(path: path, line: line(node), expected: expected, found: found)
  }

  private func unknown(_ key: Node, among names: [String], _ what: String) -> IngestError {
    malformed(
      key, "\(what) \(names.formatted(or: "or"))", key.string.map { "“\($0)”" } ?? "something else")
  }
}

extension [String] {
  /// The texts as a list in a sentence.
  fileprivate func formatted(or word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
