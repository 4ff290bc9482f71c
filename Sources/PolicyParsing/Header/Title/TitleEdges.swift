import SourceReading
import TextAnalysis
import Vocabulary

/// What a mirror's line or a payer's habit says of a stretch at its edges.
extension HeaderReader {
  /// The fewest words of a title that ends in a document's kind.
  private static let kindTitleWords = 3

  /// Whether a stretch opens a line and the document's type and a label of its own follow it, as where
  /// line breaks were lost: `Bed Therapy, Adult Medical Coverage Policy Effective Date: …`.
  func isBeforeTypeAndLabel(_ run: TitleRun) -> Bool {
    guard run.before == .line || run.before == .page, run.after == .type,
      let line = lines.first(where: { $0.contains(run.range.lowerBound) })
    else { return false }
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    guard let index = tokens.firstIndex(where: { $0.range.contains(run.range.lowerBound) }),
      tokens[index].field == nil, index + 1 < tokens.count, Self.isOwn(tokens[index + 1].field)
    else { return false }
    return isTypeLine(layout.reading.trim(run.range.upperBound..<tokens[index].range.upperBound))
  }

  /// A labelled title without the document's type that stands in capitals before it, as where the
  /// columns of a header were lost: `CLINICAL MEDICAL POLICY Bed Therapy`.
  func withoutType(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let lowered = bytes[title].map(\.asciiLowercased)
    guard
      let type = layout.reading.vocabulary.documentTypes.match(
        in: lowered, at: 0, before: lowered.count),
      type.range.count + 4 < title.count, lowered[type.range].contains(0x20),
      lowered[type.range.upperBound] == 0x20
    else { return title }
    let rest = (title.lowerBound + type.range.upperBound + 1)..<title.upperBound
    let isInCapitals = !bytes[title.lowerBound..<rest.lowerBound].contains(
      where: \.isASCIILowercase)
    return isInCapitals && bytes[rest].contains(where: \.isASCIILowercase) ? rest : title
  }

  /// Whether a line ends in the sign of words left out: a mirror's own title begins so.
  func isOfCutLine(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    run.range.upperBound + 8 < line.upperBound
      && ["...", "…"].contains {
        layout.reading.bytes[line].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// Whether nothing speaks against words right above the text or a label but that they end in a
  /// document's kind: `Bed Therapy Policy`.
  func isOnlyKind(_ candidate: TitleCandidate) -> Bool {
    let against = Set(candidate.evidence.filter { $0.weight < 0 })
    guard against.contains(.namesKind), against.isSubset(of: [.namesKind, .belowLabels]),
      !Set(candidate.evidence).isDisjoint(with: [.aboveText, .aboveLabels])
    else { return false }
    return WhiteSpace.words(layout.reading.bytes, candidate.range).count >= Self.kindTitleWords
  }

  /// A title without the lines of business in brackets behind it.
  func withoutScope(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard title.last.map({ bytes[$0] == UInt8(ascii: ")") }) ?? false,
      let open = title.dropFirst(4).last(where: { bytes[$0] == UInt8(ascii: "(") }),
      case let words = HeadingWords.normalized(bytes, open..<title.upperBound),
      HeaderVocabulary.scopeOpenings.contains(where: { words.starts(with: $0.utf8) })
    else { return title }
    return layout.reading.trim(title.lowerBound..<open)
  }

  /// A title without the word in quotation marks that says what the payer wants beforehand:
  /// `Bed Therapy “Notification”`.
  func withoutNote(_ title: Range<Int>) -> Range<Int> {
    let lowered = layout.reading.bytes[title].map(\.asciiLowercased)
    let note = HeaderVocabulary.titleNotes.first {
      $0.utf8.count + 4 < lowered.count && lowered.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return title.lowerBound..<(title.upperBound - (note?.utf8.count ?? 0))
  }

  /// A title without the document's number that ends it.
  func withoutNumber(_ title: Range<Int>, _ number: String?) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard let number, number.utf8.count >= 4, title.count > number.utf8.count + 4,
      bytes[title].suffix(number.utf8.count).elementsEqual(number.utf8),
      bytes[title.upperBound - number.utf8.count - 1] == 0x20
    else { return title }
    return layout.reading.trim(title.lowerBound..<(title.upperBound - number.utf8.count))
  }
}
