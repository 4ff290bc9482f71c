import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds a policy's number elsewhere than in its header, and tells a product's code from it.
extension HeaderReader {
  /// A labelled number below the header: some pages begin with a summary of their own.
  var lateNumber: String? {
    let reading = layout.reading
    let late = reading.lines.prefix(Self.longest).lazy.map(reading.trim)
      .filter { (12...80).contains($0.count) && $0.lowerBound > lines.last?.upperBound ?? 0 }
    return late.compactMap { line -> String? in
      let tokens = HeaderTokenizer.tokens([line], reading)
      guard tokens.count == 2, tokens[0].field == .number, tokens[1].field == nil,
        tokens[0].range.lowerBound == line.lowerBound, tokens[0].range.count >= 8,
        let number = PolicyNumber.read(reading.bytes, tokens[1].range)
      else { return nil }
      return reading.text(number)
    }.first
  }

  /// A code in capitals that ends one of the first lines behind a wide gap:
  /// `harborplan.example          RAD01-0321.1`.
  var columnNumber: String? {
    let bytes = layout.reading.bytes
    return lines.prefix(30).lazy.filter(isInColumns).compactMap { line -> String? in
      guard let word = WhiteSpace.words(bytes, line).last, word.lowerBound - 3 > line.lowerBound,
        bytes[(word.lowerBound - 3)..<word.lowerBound].allSatisfy({ $0 == 0x20 }),
        PolicyNumber.isCode(bytes, word)
      else { return nil }
      return layout.reading.text(word)
    }.first
  }

  /// The number beside a page's number.
  var runningNumber: String? {
    let bytes = layout.reading.source.bytes
    return running.values[.number, default: []].lazy
      .compactMap { PolicyNumber.read(bytes, $0) }.first
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// How many of the last lines may hold a number, and how many behind it a label of its dates.
  private static let (foot, besideNumber) = (40, 3)

  /// A labelled number at the document's end, right above the dates of its last edition: `Policy #: 7.01.98`,
  /// `Reviewed: April 2025`.
  var footNumber: String? {
    let reading = layout.reading
    let last = reading.lines.suffix(Self.foot).map(reading.trim).filter {
      !$0.isEmpty && $0.lowerBound >= lines.last?.upperBound ?? 0
    }
    return last.indices.lazy.compactMap { index -> String? in
      guard last[index].count <= 60,
        case let tokens = HeaderTokenizer.tokens([last[index]], reading), tokens.count == 2,
        tokens[0].field == .number, tokens[0].range.lowerBound == last[index].lowerBound,
        reading.bytes[tokens[0].range].contains(0x20), tokens[1].field == nil,
        last[(index + 1)...].prefix(Self.besideNumber).contains(where: isDatedLabel),
        let number = PolicyNumber.read(reading.bytes, tokens[1].range)
      else { return nil }
      return reading.text(number)
    }.first
  }

  /// Whether a line is the label of a date and its date.
  private func isDatedLabel(_ line: Range<Int>) -> Bool {
    let tokens = HeaderTokenizer.tokens([line], layout.reading)
    return tokens.count == 2 && tokens[0].field?.isDate ?? false
      && tokens[0].range.lowerBound == line.lowerBound
      && DateReader.whole(in: layout.reading.bytes, tokens[1].range)?.range == tokens[1].range
  }

  /// Whether brackets hold the code of a product, one letter and four digits, behind the sign of its mark or
  /// behind others of the kind: `Coolant™ (Q9999)`, `(J9999), Frigid (Q9998)`.
  func isProductCode(_ brackets: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let line = lines.first { $0.upperBound >= brackets.upperBound } ?? brackets
    let isCode = { (code: ArraySlice<UInt8>) in
      code.count == 5 && (code.first?.isASCIIUppercase ?? false)
        && code.dropFirst().allSatisfy(\.isASCIIDigit)
    }
    let before = bytes[line.lowerBound..<brackets.lowerBound]
    let inner = bytes[brackets].dropFirst().prefix { $0 != UInt8(ascii: ")") }
    guard isCode(inner) else { return false }
    let name = String(decoding: before.suffix(8), as: UTF8.self)
    return name.contains { "™®".contains($0) }
      || before.split(whereSeparator: { "()".utf8.contains($0) }).contains(where: isCode)
  }
}
