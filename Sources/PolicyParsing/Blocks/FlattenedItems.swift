import SourceReading
import TextAnalysis
import Vocabulary

/// The items of lists in a text whose line breaks were lost.
extension FlattenedText {
  /// A piece cut before each item of the lists in it.
  func items(_ piece: Range<Int>) -> [Range<Int>] {
    let piece = WhiteSpace.trim(bytes, piece)
    var items: [Range<Int>] = []
    var open: [ListMarker.Reading] = []
    var start = piece.lowerBound
    var index = piece.lowerBound
    while index < piece.upperBound {
      defer { index += 1 }
      guard index == piece.lowerBound || bytes[index - 1] == 0x20, mayOpenItem(bytes[index]),
        let marker = ListMarkerReader.marker(in: bytes, index..<piece.upperBound),
        opensItem(marker, at: index, &open, opensPiece: index == piece.lowerBound), index > start
      else { continue }
      items.append(start..<index)
      start = index
    }
    items.append(start..<piece.upperBound)
    return items.filter { !$0.isEmpty }
  }

  /// A last item apart from the determination that runs on behind it without a stop.
  ///
  /// `• failed drug treatment Topical therapy is considered investigational.`
  func itemAndSentence(_ piece: Range<Int>) -> [Range<Int>] {
    parted(piece).flatMap(unstopped)
  }

  private func parted(_ piece: Range<Int>) -> [Range<Int>] {
    guard let marker = ListMarkerReader.marker(in: bytes, piece) else { return [piece] }
    let text = Array(
      lowered[(piece.lowerBound - line.lowerBound)..<(piece.upperBound - line.lowerBound)])
    let terms = vocabulary.determinationTerms.matches(in: text, 0..<text.count)
    guard let term = terms.first else { return [piece] }
    let copula = DeterminationVocabulary.copulas.matches(in: text, 0..<term.range.lowerBound).last
    guard let copula else { return [piece] }
    let words = WhiteSpace.words(
      bytes, (piece.lowerBound + marker.length)..<(piece.lowerBound + copula.range.lowerBound))
    let pairs = Array(zip(words.dropFirst(), words.dropFirst(2)))
    let last = pairs.last { followsStop($0.1, after: $0.0) }
    for (before, word) in last.map({ [$0] }) ?? pairs
    where followsStop(word, after: before) || beginsSentence(word, after: before) {
      return [piece.lowerBound..<word.lowerBound, word.lowerBound..<piece.upperBound]
    }
    return [piece]
  }

  /// A piece cut before determinations that open with whom they are for, where the sentence before has
  /// lost its stop: `… at the time of the request For individuals diagnosed with …`.
  private func unstopped(_ piece: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = piece.lowerBound
    let text = piece.lowerBound - line.lowerBound..<piece.upperBound - line.lowerBound
    for opening in DeterminationVocabulary.personOpenings.matches(in: lowered, text) {
      let index = line.lowerBound + opening.range.lowerBound
      guard index > start + 8, bytes[index] == UInt8(ascii: "F"),
        bytes[index - 2].isASCIILowercase
      else { continue }
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<piece.upperBound]
  }

  /// Whether a capital follows a stop after a word in small letters.
  func followsStop(_ word: Range<Int>, after before: Range<Int>) -> Bool {
    bytes[word.lowerBound].isASCIIUppercase && before.count >= 4
      && bytes[before.upperBound - 1] == UInt8(ascii: ".")
      && bytes[before].dropLast().allSatisfy { $0.isASCIILowercase || $0 == UInt8(ascii: ")") }
  }

  /// Whether a capital follows a word in small letters that is no preposition or article.
  func beginsSentence(_ word: Range<Int>, after before: Range<Int>) -> Bool {
    guard bytes[word.lowerBound].isASCIIUppercase, word.count >= 4,
      bytes[word.lowerBound + 1].isASCIILowercase, before.count >= 4,
      bytes[before].allSatisfy({ $0.isASCIILowercase || $0 == UInt8(ascii: ")") })
    else { return false }
    return !DeterminationVocabulary.openWords.contains(
      String(decoding: bytes[before], as: UTF8.self))
  }

  func mayOpenItem(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "(") || byte >= 0xC2
  }

  /// A bullet, the first number of a list after a colon or a stop, or the next one of an open list.
  func opensItem(
    _ marker: ListMarker, at index: Int, _ open: inout [ListMarker.Reading], opensPiece: Bool
  ) -> Bool {
    if marker.bullet != nil { return bytes[index] >= 0xC2 }
    for reading in marker.readings {
      let isNext = { (last: ListMarker.Reading) in
        last.style == reading.style && last.ordinal + 1 == reading.ordinal
      }
      if let level = open.lastIndex(where: isNext) {
        open.removeSubrange(level...)
        open.append(reading)
        return true
      }
    }
    guard let first = marker.readings.first(where: { $0.ordinal == 1 }),
      opensPiece || lastByte(before: index).map({ ":.;".utf8.contains($0) }) ?? true
    else { return false }
    open.append(first)
    return true
  }
}
