import SourceReading
import TextAnalysis
import Vocabulary

/// What of a stretch is no title's: signs, rests of labels, page numbers, sentences.
extension TitleRunCutter {
  func trimmed(_ run: TitleRun) -> TitleRun? {
    var run = run
    var range = WhiteSpace.trim(bytes, run.range)
    while let first = range.first, ":,;-*#>.| ".utf8.contains(bytes[first]) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    let endsInColon = range.last.map { bytes[$0] == UInt8(ascii: ":") } ?? false
    // Before a value a colon shows a label that the field does not know.
    if endsInColon, [.number, .date, .line].contains(run.after), !isOverBrands(range, run) {
      return nil
    }
    while let last = range.last, ":,;-*#|/ ".utf8.contains(bytes[last]) {
      range = range.lowerBound..<last
    }
    for dash in ["–", "—"] {
      if bytes[range].starts(with: dash.utf8) {
        range = WhiteSpace.trim(bytes, (range.lowerBound + 3)..<range.upperBound)
      }
      if bytes[range].suffix(3).elementsEqual(dash.utf8) {
        range = WhiteSpace.trim(bytes, range.lowerBound..<(range.upperBound - 3))
      }
    }
    range = withoutLabelRest(range, run)
    if isAnswer(range) { return nil }
    run.range = withoutPage(range, run)
    if run.after == .type, endsOpen(run.range) { return nil }
    return TitleSentence.before(run.range, bytes).map {
      if $0.upperBound < run.range.upperBound { run.after = .notice }
      run.range = $0
      return run
    }
  }

  /// Whether capitalised words and a colon stand over a list of names: `BED THERAPY:` over `▪ BRAND`.
  private func isOverBrands(_ range: Range<Int>, _ run: TitleRun) -> Bool {
    guard run.before == .line, run.after == .line, WhiteSpace.words(bytes, range).count >= 2,
      isCapitalised(range),
      let next = layout.reading.lines.lazy.map(layout.reading.trim).first(where: {
        $0.lowerBound >= range.upperBound && !$0.isEmpty
      }), next.count <= 100, let marker = ListMarkerReader.marker(in: bytes, next),
      marker.bullet != nil
    else { return false }
    let name = bytes[(next.lowerBound + marker.length)..<next.upperBound]
    return name.first { $0.isASCIILetter }?.isASCIIUppercase ?? false
  }

  /// Whether words go on to the type behind them: `for purposes of this Medical Policy`.
  private func endsOpen(_ range: Range<Int>) -> Bool {
    guard let last = WhiteSpace.words(bytes, range).last else { return false }
    let word = String(decoding: bytes[last].map(\.asciiLowercased), as: UTF8.self)
    return HeaderVocabulary.smallWords.contains(word) || ["this", "these", "our"].contains(word)
      || HeaderVocabulary.sentenceVerbs.contains(word)
  }

  /// A stretch behind a type without the rest of a number's label: `Coverage Policy Number Splints`,
  /// where the number itself was lost.
  private func withoutLabelRest(_ range: Range<Int>, _ run: TitleRun) -> Range<Int> {
    guard run.before == .type, bytes[range].starts(with: "Number ".utf8) else { return range }
    return WhiteSpace.trim(bytes, (range.lowerBound + "Number ".utf8.count)..<range.upperBound)
  }

  /// Whether a stretch is a label and its answer: `Preauthorization No`.
  private func isAnswer(_ range: Range<Int>) -> Bool {
    let words = bytes[range].map(\.asciiLowercased)
    guard
      let label = layout.reading.vocabulary.headerLabels.match(
        in: words, at: 0, before: words.count)
    else { return false }
    let rest = words[label.range.upperBound...].drop { $0 == 0x20 }
    return ["yes", "no", "required", "not required"].contains { rest.elementsEqual($0.utf8) }
  }

  /// A long line of a mirror without the number of its page: `1 Bed Therapy Section …`.
  private func withoutPage(_ range: Range<Int>, _ run: TitleRun) -> Range<Int> {
    let digits = bytes[range].prefix { $0.isASCIIDigit }.count
    guard run.before == .line, (1...2).contains(digits), range.count > digits + 4,
      bytes[range.lowerBound + digits] == 0x20,
      bytes[range.lowerBound + digits + 1].isASCIIUppercase, run.after != .line
    else { return range }
    return (range.lowerBound + digits + 1)..<range.upperBound
  }
}
