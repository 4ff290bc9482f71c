import SourceReading
import TextAnalysis
import Vocabulary

/// Weighs what stands before a number in a line.
extension HeaderReader {
  /// A number of several parts behind the licensor's name in a text that lost its breaks: `… Blue
  /// Shield Association 7.01.987 Bed Therapy Effective Date: …`.
  var numberBehindNotice: String? {
    let bytes = layout.reading.bytes
    return topLines.lazy.compactMap { line -> String? in
      let lowered = bytes[line].prefix(600).map(\.asciiLowercased)
      return HeaderVocabulary.licensees.lazy.compactMap { notice -> Range<Int>? in
        guard let start = ByteSearch.first(Array(notice.utf8), in: lowered, 0..<lowered.count),
          let word = WhiteSpace.words(
            bytes, (line.lowerBound + start + notice.utf8.count)..<line.upperBound
          ).first, PolicyNumber.alone(bytes, word) == word,
          bytes[word].count(where: { ".-".utf8.contains($0) }) >= 2,
          word.upperBound + 4 < line.upperBound
        else { return nil }
        return word
      }.first.map { layout.reading.text($0) }
    }.first
  }

  /// Whether nothing but one word without a colon stands before a number: `Document 146004`.
  func isBehindWord(_ number: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard let line = lines.first(where: { $0.contains(number.lowerBound) }) else { return false }
    let label = layout.reading.trim(line.lowerBound..<number.lowerBound)
    return !label.isEmpty && bytes[label].allSatisfy(\.isASCIILetter)
  }

  /// Whether a colon stands before a word, and another word between: a heading's text.
  func isBehindColon(_ index: Int, _ words: ArraySlice<Range<Int>>) -> Bool {
    words.prefix(max(0, index - 1)).contains {
      layout.reading.bytes[$0.upperBound - 1] == UInt8(ascii: ":")
    }
  }
}
