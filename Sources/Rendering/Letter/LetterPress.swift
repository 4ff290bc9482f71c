package import EvidenceModel

/// Lays letters out by their templates.
///
/// What depends on the words of the letter itself (which of them need explaining, how hard they are
/// to read) is asked of two functions when the rest stands: rendering knows no vocabulary. Pages are
/// kept, so that thousands of letters on few statements are laid out a few times
/// (``LetterSlots``); of a case nothing is kept.
package final class LetterPress {
  private let templates: LetterTemplates
  private let explain: ([[LetterRun]]) -> [GlossaryEntry]
  private let measure: ([[LetterRun]]) -> (own: ReadingGrade, whole: ReadingGrade)?
  private var pages: [PageKey: LetterPage] = [:]
  private var facts: [(facts: LetterFacts, files: SourceDigests, values: Values)] = []

  private typealias Values = [String: LetterValue]

  /// What decides how a page looks before the letter's own texts stand in it.
  private struct PageKey: Hashable {
    var template: String
    var facts: Int
    var own: Values
  }

  /// How many pages and facts are kept at the most; beyond that all are made anew.
  private static let limit = 256

  /// Prepares to lay out letters.
  package init(
    templates: LetterTemplates,
    explain: @escaping ([[LetterRun]]) -> [GlossaryEntry] = { _ in [] },
    measure: @escaping ([[LetterRun]]) -> (own: ReadingGrade, whole: ReadingGrade)?
  ) {
    self.templates = templates
    self.explain = explain
    self.measure = measure
  }

  /// The letter laid out.
  package struct Print: Sendable {
    /// The document.
    package var document: LetterDocument
    /// The explained words.
    package var glossary: [GlossaryEntry]
    /// How hard the member's part is to read: evq's own words and all words; nil without the part.
    package var reading: (own: ReadingGrade, whole: ReadingGrade)?
  }

  /// Lays a letter out.
  ///
  /// - Throws: `TemplateFault` where a template names a variable that has no value.
  package func print(_ letter: Letter) throws(TemplateFault) -> Print {
    var slots = LetterSlots()
    let record = slots.slot(LetterRecordLine(letter).text, .figure)
    var own = slots.parted(LetterContext.own(of: letter, templates.words))
    let known = known(letter)
    let first = try page(LetterTemplates.main, known, own, record)
    var parts = parts(slots.filled(first))
    let member = parts.first { $0.name == "member" }?.pieces.compactMap(\.block).flatMap(\.lines)
    var print = Print(
      document: LetterDocument(language: templates.language, parts: []), glossary: [])
    if let member {
      print.glossary = explain(member)
      print.reading = measure(member)
      own["glossary"] = .list(print.glossary.map(entry))
      own["reading"] = slots.parted(
        .object(LetterContext.reading(print.reading?.own, print.reading?.whole)))
    }
    let later = try later(in: parts, known, own, record, slots)
    for index in parts.indices { fill(&parts[index].pieces, later) }
    if !namesInputs(parts) {
      let pieces = slots.filled(try page("provenance", known, own, record))
      parts.append(OpenPart(name: "provenance", pieces: pieces))
    }
    print.document.parts = parts.map {
      LetterPart(name: $0.name, blocks: $0.pieces.compactMap(\.block))
    }.filter { !$0.blocks.isEmpty }
    return print
  }

  /// The place of the letter's facts among those that are known.
  ///
  /// Batches come with few statements; their facts share storage, so that comparing is quick.
  private func known(_ letter: Letter) -> Int {
    let files = letter.provenance.files
    if let index = facts.firstIndex(where: { $0.files == files && $0.facts == letter.facts }) {
      return index
    }
    if facts.count >= Self.limit {
      facts.removeAll()
      pages.removeAll()
    }
    let values = LetterContext.facts(of: letter).mapValues { templates.words.of($0) }
    facts.append((letter.facts, files, values))
    return facts.count - 1
  }

  private func page(
    _ template: String, _ known: Int, _ own: Values, _ record: LetterValue
  ) throws(TemplateFault) -> LetterPage {
    let key = PageKey(template: template, facts: known, own: own)
    if let page = pages[key] { return page }
    let context = LetterContext.joined(facts[known].values, own, record: record)
    let page = LetterPage(rendered: try templates.render(template, context))
    if pages.count >= Self.limit { pages.removeAll() }
    pages[key] = page
    return page
  }

  private struct OpenPart {
    var name: String
    var pieces: [LetterPiece] = []
  }

  private func parts(_ pieces: [LetterPiece]) -> [OpenPart] {
    var parts = [OpenPart(name: "letter")]
    for piece in pieces {
      if case .directive(.part(let name)) = piece {
        parts.append(OpenPart(name: name))
      } else {
        parts[parts.count - 1].pieces.append(piece)
      }
    }
    return parts
  }

  /// Whether a template has put in the line of inputs; a letter never goes without it.
  private func namesInputs(_ parts: [OpenPart]) -> Bool {
    parts.contains { part in
      part.pieces.contains { piece in
        piece.block?.lines.joined().contains {
          $0.voice == .figure && $0.text.hasPrefix(LetterRecordLine.start)
        } ?? false
      }
    }
  }

  /// The templates that waited for the rest of the letter.
  private func later(
    in parts: [OpenPart], _ known: Int, _ own: Values, _ record: LetterValue, _ slots: LetterSlots
  ) throws(TemplateFault) -> [String: [LetterPiece]] {
    var later: [String: [LetterPiece]] = [:]
    for piece in parts.flatMap(\.pieces) {
      guard case .directive(.later(let name)) = piece else { continue }
      if name == "glossary", own[name] == nil || own[name] == .list([]) { continue }
      later[name] = slots.filled(try page(name, known, own, record))
    }
    return later
  }

  private func fill(_ pieces: inout [LetterPiece], _ later: [String: [LetterPiece]]) {
    pieces = pieces.flatMap { piece in
      guard case .directive(.later(let name)) = piece else { return [piece] }
      return later[name] ?? []
    }
  }

  private func entry(_ entry: GlossaryEntry) -> LetterValue {
    .object(["term": .plain(entry.term), "meaning": .plain(templates.words.of(entry.meaning))])
  }
}

extension LetterPiece {
  /// The block; nil for a directive.
  fileprivate var block: LetterBlock? {
    if case .block(let block) = self { block } else { nil }
  }
}
