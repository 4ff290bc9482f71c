import SourceReading
import TextAnalysis
import Vocabulary

/// Which of two titles, of which one begins with the other, is whole.
extension HeaderReader {
  /// How far behind a title that lost its end what is missing may stand, in bytes.
  private static let reach = 160
  /// The shortest labelled title that may have taken in what stands behind it, in bytes.
  private static let longTitle = 80

  /// The labelled title of which a labelled one is only the beginning.
  ///
  /// What it adds stands behind the other one, too, on the next line or in another column; what a site
  /// adds does not.
  func longer(than best: TitleCandidate, among all: [TitleCandidate]) -> TitleCandidate {
    guard best.evidence.contains(.labelled) else { return best }
    let bytes = layout.reading.bytes
    let words = HeadingWords.normalized(bytes, best.range) + [0x20]
    let end = best.range.upperBound
    let behind = HeadingWords.normalized(bytes, end..<min(bytes.count, end + Self.reach))
    return all.first { other in
      guard other.evidence.contains(.labelled), !bytes[other.range.lowerBound].isASCIILowercase,
        case let whole = HeadingWords.normalized(bytes, other.range), whole.starts(with: words),
        let added = whole[words.count...].split(separator: 0x20).first
      else { return false }
      return behind.split(separator: 0x20).contains { $0.elementsEqual(added) }
    } ?? best
  }

  /// A whole line without the document's kind that ends it, where the text says its other words again
  /// oftener than all of them: `Bed Therapy and Frames Policy`.
  func withoutKind(_ range: Range<Int>, _ run: TitleRun, _ echo: TitleEcho) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    guard run.before == .line, run.after == .line, words.count >= 4, let last = words.last,
      bytes[last].elementsEqual("Policy".utf8),
      case let own = range.lowerBound..<words[words.count - 2].upperBound,
      case let lowered = HeadingWords.normalized(bytes, range),
      !HeaderVocabulary.titledTypes.contains(where: {
        lowered.suffix($0.utf8.count).elementsEqual($0.utf8)
      }),
      !endsInType(lowered),
      echo.times(own, bytes) > echo.times(range, bytes)
    else { return range }
    return own
  }

  /// The shortest line that is sentences, in bytes.
  private static let shortProse = 120

  /// Whether a line is sentences: long, with a stop at its end and mostly in small letters.
  func isSentences(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard line.count >= Self.shortProse, bytes[line.upperBound - 1] == UInt8(ascii: ".") else {
      return false
    }
    let words = WhiteSpace.words(bytes, line)
    return words.count { bytes[$0.lowerBound].isASCIILowercase } * 2 > words.count
  }

  /// The shortest line that is one sentence, in bytes.
  private static let shortSentence = 60

  /// Whether a line is sentences, or a shorter one that has a verb and ends in a stop.
  ///
  /// `Coverage is subject to the terms of the member's benefit plan.` is such a line.
  func isProse(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    if isSentences(line) { return true }
    guard line.count >= Self.shortSentence, bytes[line.upperBound - 1] == UInt8(ascii: ".") else {
      return false
    }
    let words = WhiteSpace.words(bytes, line)
    return words.count { bytes[$0.lowerBound].isASCIILowercase } * 2 > words.count
      && words.contains {
        HeaderVocabulary.sentenceVerbs.contains(String(decoding: bytes[$0], as: UTF8.self))
      }
  }

  /// Whether words are a page's own question: `Who Is Eligible`.
  func asks(_ words: [UInt8]) -> Bool {
    HeaderVocabulary.questionWords.contains(
      String(decoding: words.prefix { $0 != 0x20 }, as: UTF8.self))
  }

  /// The fewest words of a sentence's beginning that names nothing.
  private static let sentenceWords = 8

  /// Whether a stretch is only the beginning of a line of sentences, most of its words in small letters.
  func isOfSentence(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    if goesOnInSentence(run, line) { return true }
    guard run.before == .line, run.after == .notice, isSentences(line) else { return false }
    let words = WhiteSpace.words(layout.reading.bytes, run.range)
    let small = words.count { layout.reading.bytes[$0.lowerBound].isASCIILowercase }
    return words.count >= Self.sentenceWords && small * 2 > words.count
  }

  /// Whether a stretch that opens a line of sentences goes on in small letters behind its brackets: `Repair
  /// of a bed (in a ward) frame. This includes …`.
  private func goesOnInSentence(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let next = run.range.upperBound + 1
    return run.before == .line && next < line.upperBound && line.count >= Self.shortProse
      && bytes[next - 1] == 0x20 && bytes[next].isASCIILowercase
      && bytes[next - 2] == UInt8(ascii: ")")
  }

  /// How much of the value of a title's label is looked at, in bytes.
  private static let valueHead = 240

  /// The words of a labelled value before the sentence that runs on behind them where line breaks
  /// were lost: `Bed Therapy The Plan refers to …`.
  func beforeText(_ value: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(layout.reading.bytes, value.prefix(Self.valueHead))
    let isWhole = value.count <= Self.valueHead
    guard let last = isWhole ? words.last : words.dropLast().last else { return value }
    let head = value.lowerBound..<last.upperBound
    guard let cut = TitleSentence.before(head, layout.reading.bytes), cut != head,
      let next = words.first(where: { $0.lowerBound > cut.upperBound }),
      ["The", "This", "These"].contains(where: {
        layout.reading.bytes[next].elementsEqual($0.utf8)
      })
    else { return value }
    return cut
  }

  /// A title without a section's name in capitals that ends it, as where a line break was lost:
  /// `Bed Therapy NOTICE`.
  func withoutHeading(_ range: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, range)
    guard words.count >= 2, let last = words.last, last.count >= 6,
      bytes[last].allSatisfy(\.isASCIIUppercase),
      case let rest = range.lowerBound..<words[words.count - 2].upperBound,
      bytes[rest].contains(where: \.isASCIILowercase),
      layout.reading.vocabulary.sectionHeadings.meaning(of: bytes[last].map(\.asciiLowercased))
        != nil
    else { return range }
    return rest
  }

  /// Whether words in lower case end in a document's type of several words.
  private func endsInType(_ words: [UInt8]) -> Bool {
    layout.reading.vocabulary.documentTypes.matches(in: words, 0..<words.count).contains {
      $0.range.upperBound == words.count && words[$0.range].contains(0x20)
    }
  }

  /// The beginning of a long labelled title that runs through the pages alone, where the whole is said
  /// once: breaks were lost behind it.
  func shorter(
    than best: TitleCandidate, among all: [TitleCandidate], _ echo: TitleEcho
  ) -> TitleCandidate {
    let bytes = layout.reading.bytes
    guard best.evidence.contains(.labelled), best.range.count >= Self.longTitle,
      !echo.isRepeated(best.range, bytes)
    else { return best }
    let words = HeadingWords.normalized(bytes, best.range)
    let head = all.first { other in
      !other.evidence.contains(.labelled) && other.range.upperBound <= best.range.lowerBound
        && words.starts(with: HeadingWords.normalized(bytes, other.range) + [0x20])
        && bytes[best.range].starts(with: bytes[other.range])
        && echo.evidence(bytes, other.range) == .oftenRepeated
    }
    var best = best
    if let head {
      best.range = best.range.lowerBound..<(best.range.lowerBound + head.range.count)
    }
    return best
  }
}
