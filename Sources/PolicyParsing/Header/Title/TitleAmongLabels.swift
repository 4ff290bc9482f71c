import SourceReading
import TextAnalysis
import Vocabulary

/// Finds a title in capitals that labels in capitals stand around in any order, as where a form lost its
/// cells: `MEDICAL POLICY I. POLICY BED THERAPY POLICY NUMBER HB-1.002 POLICY TITLE`.
extension HeaderReader {
  /// The longest such line, in bytes, and how many lines are looked at.
  private static let (longestForm, formLines) = (240, 6)
  /// The shortest title there, in bytes.
  private static let shortest = 8

  /// The words that the labels, the document's type and its number leave of one of the first lines.
  var titleAmongLabels: Range<Int>? {
    topLines.prefix(Self.formLines).lazy.compactMap(remainder).first
  }

  private func remainder(_ line: Range<Int>) -> Range<Int>? {
    let bytes = layout.reading.bytes
    guard line.count <= Self.longestForm, !bytes[line].contains(where: \.isASCIILowercase),
      !bytes[line].contains(UInt8(ascii: ":"))
    else { return nil }
    let lowered = bytes[line].map(\.asciiLowercased)
    let vocabulary = layout.reading.vocabulary
    let labels = vocabulary.headerLabels.matches(in: lowered, 0..<lowered.count).filter {
      lowered[$0.range].contains(0x20)
    }
    let fields = Set(labels.map(\.meaning))
    guard fields.contains(.title), fields.contains(.number) else { return nil }
    let types = vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count).filter {
      lowered[$0.range].contains(0x20)
    }
    let taken = (labels.map(\.range) + types.map(\.range)).map {
      (line.lowerBound + $0.lowerBound)..<(line.lowerBound + $0.upperBound)
    }
    let words = WhiteSpace.words(bytes, line)
    let left = words.indices.filter { index in
      !taken.contains { $0.overlaps(words[index]) } && !isFormWord(words[index])
    }
    guard let first = left.first, let last = left.last, last - first + 1 == left.count else {
      return nil
    }
    let title = words[first].lowerBound..<words[last].upperBound
    return title.count >= Self.shortest && hasWord(title) ? title : nil
  }

  /// Whether a word is the number of a heading, the heading itself or the document's number, of which the
  /// digits may be lost: `I.`, `POLICY`, `MP-1.002`, `MP`.
  private func isFormWord(_ word: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let lowered = bytes[word].map(\.asciiLowercased)
    return isInitials(word, of: Array("medical policy".utf8)[...])
      || ListMarkerReader.marker(in: bytes, word.lowerBound..<min(word.upperBound + 2, bytes.count))
        .map { !$0.readings.isEmpty } ?? false
      || HeaderVocabulary.kindWords.contains(String(decoding: lowered, as: UTF8.self))
      || PolicyNumber.alone(bytes, word) == word || PolicyNumber.isCode(bytes, word)
      || bytes[word].allSatisfy { !$0.isASCIILetter }
  }
}
