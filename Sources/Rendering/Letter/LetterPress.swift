package import EvidenceModel

/// Lays a letter out by its templates.
///
/// What depends on the words of the letter itself (which of them need explaining, how hard they are
/// to read) is asked of two functions when the rest stands: rendering knows no vocabulary.
package struct LetterPress: Sendable {
  private let templates: LetterTemplates
  private let explain: @Sendable (String) -> [GlossaryEntry]
  private let measure: @Sendable ([[LetterRun]]) -> (own: ReadingGrade, whole: ReadingGrade)

  /// Prepares to lay out letters.
  package init(
    templates: LetterTemplates,
    explain: @escaping @Sendable (String) -> [GlossaryEntry] = { _ in [] },
    measure: @escaping @Sendable ([[LetterRun]]) -> (own: ReadingGrade, whole: ReadingGrade)
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
    var context = LetterContext.values(of: letter)
    let text = try templates.render(LetterTemplates.main, context)
    var parts = parts(LetterMarkupReader.pieces(of: text))
    let member = parts.first { $0.name == "member" }?.pieces.compactMap(\.block).flatMap(\.lines)
    var print = Print(
      document: LetterDocument(language: templates.language, parts: []), glossary: [])
    if let member {
      print.glossary = explain(member.map(words).joined(separator: "\n"))
      let reading = measure(member)
      print.reading = reading
      context["glossary"] = .list(print.glossary.map(entry))
      context["reading"] = .object(LetterContext.reading(reading.own, reading.whole))
    }
    for index in parts.indices { try fill(&parts[index].pieces, context) }
    print.document.parts = parts.map {
      LetterPart(name: $0.name, blocks: $0.pieces.compactMap(\.block))
    }.filter { !$0.blocks.isEmpty }
    return print
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

  /// Renders the templates that waited for the rest of the letter.
  private func fill(
    _ pieces: inout [LetterPiece], _ context: [String: LetterValue]
  ) throws(TemplateFault) {
    var filled: [LetterPiece] = []
    for piece in pieces {
      guard case .directive(.later(let name)) = piece else {
        filled.append(piece)
        continue
      }
      if name == "glossary", case .list(let entries)? = context["glossary"], entries.isEmpty {
        continue
      }
      filled += LetterMarkupReader.pieces(of: try templates.render(name, context))
    }
    pieces = filled
  }

  private func entry(_ entry: GlossaryEntry) -> LetterValue {
    .object(["term": .plain(entry.term), "meaning": .plain(entry.meaning)])
  }

  private func words(_ runs: [LetterRun]) -> String { runs.map(\.text).joined() }
}

extension LetterPiece {
  /// The block; nil for a directive.
  fileprivate var block: LetterBlock? {
    if case .block(let block) = self { block } else { nil }
  }
}
