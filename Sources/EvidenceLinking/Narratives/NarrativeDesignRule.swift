import EvidenceModel
import Vocabulary

/// Reads the design that a narrative states of the work it describes.
enum NarrativeDesignRule {
  /// Returns the leading design of the first two sentences of a block, with its words.
  static func claim(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> DesignClaim? {
    for (sentence, words) in zip(block.sentences, block.words).prefix(2) {
      guard let reading = leading(words), let range = bytes(reading.words, words) else { continue }
      return DesignClaim(
        value: reading.value, axes: reading.axes, basis: .narrative, stated: true,
        quote: quoting.quotation(block.reading.view, range.clamped(to: sentence)))
    }
    return nil
  }

  /// The first stated design that is one study's: a plural names what was put together.
  private static func leading(_ words: [Word]) -> DesignReading? {
    DesignReader.read(words).readings.first { reading in
      guard reading.value != .unstated, let last = words[reading.words].last else { return false }
      return reading.value.isSynthesis || !last.isPlural
    }
  }

  /// The bytes of a run of words.
  static func bytes(_ range: Range<Int>, _ words: [Word]) -> Range<Int>? {
    guard let first = words[range].first, let last = words[range].last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The design that governs a count of people, as in "retrospective series of 243 patients".
  static func design(governing count: Int, in words: [Word]) -> DesignReading? {
    guard count > 1, ["of", "in", "with"].contains(words[count - 1].text) else { return nil }
    let start = words[..<count].lastIndex { $0.text == "and" || $0.before.contains(.comma) } ?? 0
    let phrase = Array(words[start..<count - 1])
    let reading = DesignReader.read(phrase).readings.first {
      $0.value != .unstated && $0.words.upperBound == phrase.count
    }
    return reading.map {
      DesignReading(
        value: $0.value, axes: $0.axes,
        words: $0.words.lowerBound + start..<$0.words.upperBound + start)
    }
  }
}
