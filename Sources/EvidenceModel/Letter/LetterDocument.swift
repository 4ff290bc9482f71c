/// Whose words a run of a letter is.
package enum LetterVoice: String, Codable, Hashable, Sendable, CaseIterable {
  /// The template's.
  case template
  /// The policy's, verbatim.
  case policy
  /// A bibliographic item's, as printed or formatted.
  case source
  /// A number, date or id from the index.
  case figure
  /// A plain word of the vocabulary or the glossary.
  case plain
  /// The caller's.
  case caller
  /// Nobody's yet: a visible hole.
  case hole
  /// A value that evq computes of the letter itself.
  case computed
}

/// Words of one voice.
package struct LetterRun: Codable, Hashable, Sendable {
  /// The words; a line feed is a line break.
  package var text: String
  /// Whose they are.
  package var voice: LetterVoice
  /// Whether they stand out.
  package var isStrong: Bool

  /// Creates the value from its parts.
  package init(_ text: String, voice: LetterVoice = .template, isStrong: Bool = false) {
    self.text = text
    self.voice = voice
    self.isStrong = isStrong
  }
}

/// One block of a letter.
package enum LetterBlock: Hashable, Sendable {
  /// A heading of level 1, 2 or 3.
  case heading(Int, [LetterRun])
  case paragraph([LetterRun])
  /// Words set apart as a quotation.
  case quotation([LetterRun])
  case list([[LetterRun]])
  /// A list with numbers from 1.
  case numbered([[LetterRun]])
}

extension LetterBlock {
  /// All runs in order, each line of a list by itself.
  package var lines: [[LetterRun]] {
    switch self {
    case .heading(_, let runs), .paragraph(let runs), .quotation(let runs): [runs]
    case .list(let items), .numbered(let items): items
    }
  }
}

/// A part of a letter: `member`, `clinician`, `sources`, `provenance`, or another name.
package struct LetterPart: Hashable, Sendable {
  /// The name.
  package var name: String
  /// The blocks.
  package var blocks: [LetterBlock]

  /// Creates the value from its parts.
  package init(name: String, blocks: [LetterBlock] = []) {
    self.name = name
    self.blocks = blocks
  }
}

/// A letter laid out, in no format yet.
package struct LetterDocument: Hashable, Sendable {
  /// The language of its words, as BCP 47 has it.
  package var language: String
  /// The parts in order.
  package var parts: [LetterPart]

  /// Creates the value from its parts.
  package init(language: String = "en", parts: [LetterPart]) {
    self.language = language
    self.parts = parts
  }

  /// The words of every line, in order.
  package var lines: [[LetterRun]] { parts.flatMap(\.blocks).flatMap(\.lines) }
}
