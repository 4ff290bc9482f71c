internal import EvidenceModel

/// Parts the context of one letter into what many letters have in common and its own texts.
///
/// A page is laid out once for all letters of which the same fields are filled; then each letter's
/// texts are put into their slots. What a value may decide (whether a section is written) is
/// decided by whether it is empty, and an empty value has no slot.
struct LetterSlots {
  /// The texts in the order of their slots, cleaned as a template's values are.
  private(set) var texts: [String] = []

  /// The value with a slot in place of each text that is a letter's own.
  mutating func parted(_ value: LetterValue) -> LetterValue {
    switch value {
    case .text(let text, let voice) where voice == .caller || voice == .computed:
      return slot(text, voice)
    case .text, .flag, .slot: return value
    case .list(let items): return .list(items.map { parted($0) })
    case .object(let members): return .object(parted(members))
    }
  }

  /// The members with a slot in place of each text that is a letter's own.
  mutating func parted(_ members: [String: LetterValue]) -> [String: LetterValue] {
    var result = members
    for key in members.keys.sorted() {
      if let value = members[key] { result[key] = parted(value) }
    }
    return result
  }

  /// A slot for a text, or the text where nothing of it would be seen.
  mutating func slot(_ text: String, _ voice: LetterVoice) -> LetterValue {
    let clean = VoiceMark.clean(text)
    guard !clean.isEmpty else { return .text(text, voice) }
    texts.append(clean)
    return .slot(texts.count - 1, voice)
  }

  /// The pieces with the texts in their slots.
  func filled(_ page: LetterPage) -> [LetterPiece] {
    var pieces = page.pieces
    for index in page.withSlots {
      guard case .block(let block) = pieces[index] else { continue }
      pieces[index] = .block(block.mapRuns(filled))
    }
    return pieces
  }

  private func filled(_ run: LetterRun) -> LetterRun {
    guard let number = VoiceMark.slot(in: run.text), texts.indices.contains(number) else {
      return run
    }
    return LetterRun(texts[number], voice: run.voice, isStrong: run.isStrong)
  }
}

/// A template laid out with slots in place of a letter's own texts.
struct LetterPage {
  /// The pieces.
  let pieces: [LetterPiece]
  /// Which of them have slots.
  let withSlots: [Int]

  /// Reads a rendered template.
  init(rendered text: String) {
    pieces = LetterMarkupReader.pieces(of: text)
    withSlots = pieces.indices.filter { [pieces] index in
      guard case .block(let block) = pieces[index] else { return false }
      return block.lines.joined().contains { VoiceMark.slot(in: $0.text) != nil }
    }
  }
}

extension LetterBlock {
  /// The block with each run changed.
  fileprivate func mapRuns(_ change: (LetterRun) -> LetterRun) -> LetterBlock {
    switch self {
    case .heading(let level, let runs): .heading(level, runs.map(change))
    case .paragraph(let runs): .paragraph(runs.map(change))
    case .quotation(let runs): .quotation(runs.map(change))
    case .list(let items): .list(items.map { $0.map(change) })
    case .numbered(let items): .numbered(items.map { $0.map(change) })
    }
  }
}
