import EvidenceModel
import SourceReading
import TextAnalysis

/// Reads the codes that a policy prints: CPT, HCPCS, ICD-10 and FDA product codes.
enum CodeReader {
  /// The codes in document order, each once.
  static func codes(in layout: Layout) -> [ServiceCode] {
    var codes: [ServiceCode] = []
    var seen: Set<String> = []
    var lists = CodeListBlocks(layout)
    for section in layout.sections where section.kind != .references && section.kind != .history {
      lists.begin()
      for block in section.blocks {
        let range = ServiceTable.codes(of: layout.blocks[block])
        let isCoding =
          section.kind == .coding || lists.holds(layout.blocks[block])
          || ServiceTable.isRow(layout.blocks[block])
        for code in self.codes(layout.reading.bytes, range, isCoding: isCoding) {
          let text = layout.reading.text(code.range)
          guard seen.insert(text).inserted else { continue }
          codes.append(
            ServiceCode(system: code.system, code: text, span: layout.reading.span(code.range)))
        }
      }
    }
    return codes
  }

  /// Words that speak of codes, in lower case.
  private static let names = ["cpt", "hcpcs", "icd-10", "procedure code", "product code"].map {
    Array($0.utf8)
  }
  private static let productCode = Array("product code".utf8)

  /// The codes of a range in order, repeated ones too.
  static func codes(
    _ bytes: [UInt8], _ range: Range<Int>, isCoding: Bool
  ) -> [(system: CodeSystem, range: Range<Int>)] {
    let text = bytes[range].map(\.asciiLowercased)
    guard isCoding || names.contains(where: { ByteSearch.contains($0, in: text) }) else {
      return []
    }
    let isProduct = ByteSearch.contains(productCode, in: text)
    let start = range.first { bytes[$0].isWordByte }
    return words(bytes, range).compactMap { word in
      if isProduct, isProductCode(bytes, word, range.lowerBound) { return (.fdaProductCode, word) }
      if isCoding, word.lowerBound == start, isCategory(bytes[word]) { return (.icd10cm, word) }
      return system(of: bytes[word]).map { ($0, word) }
    }
  }

  /// Runs of letters, digits and inner stops.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let isInner =
        index < range.upperBound
        && (bytes[index].isWordByte
          || bytes[index] == UInt8(ascii: ".") && index + 1 < range.upperBound
            && bytes[index + 1].isWordByte)
      if isInner { continue }
      if index > start, isFree(bytes, start, range) { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  /// Whether no sign binds the word to a sum or a number before it.
  private static func isFree(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Bool {
    start == range.lowerBound || !"$#/@".utf8.contains(bytes[start - 1])
  }

  /// The system of a code by its shape, as the code sets publish it.
  private static func system(of word: ArraySlice<UInt8>) -> CodeSystem? {
    let code = Array(word)
    guard let first = code.first, let last = code.last, !code.contains(where: \.isASCIILowercase)
    else { return nil }
    let digits = code.lazy.filter(\.isASCIIDigit).count
    if code.count == 5 {
      if digits == 5 || digits == 4 && "TFUM".utf8.contains(last) { return .cpt }
      if digits == 4, first.isASCIIUppercase, first <= UInt8(ascii: "V") { return .hcpcs }
    }
    if isDiagnosis(code) { return .icd10cm }
    return code.count == 7 && digits >= 2 && digits < 7 && !code.contains(UInt8(ascii: "."))
      && first.isASCIIDigit
      ? .icd10pcs : nil
  }

  /// A diagnosis code without a stop, which only counts at the head of a line of codes: `I10`.
  private static func isCategory(_ word: ArraySlice<UInt8>) -> Bool {
    let code = Array(word)
    return code.count == 3 && code[0].isASCIIUppercase && code[1].isASCIIDigit
      && (code[2].isASCIIDigit || code[2].isASCIIUppercase)
  }

  /// A letter, a digit, a letter or digit, a stop, and one to four more.
  private static func isDiagnosis(_ code: [UInt8]) -> Bool {
    guard (5...8).contains(code.count), code[0].isASCIIUppercase, code[1].isASCIIDigit,
      code[3] == UInt8(ascii: ".")
    else { return false }
    return code[4...].allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
  }

  /// Three capitals after `product code:`.
  private static func isProductCode(_ bytes: [UInt8], _ word: Range<Int>, _ start: Int) -> Bool {
    guard word.count == 3, bytes[word].allSatisfy(\.isASCIIUppercase) else { return false }
    let before = bytes[max(start, word.lowerBound - 16)..<word.lowerBound].map(\.asciiLowercased)
    return ByteSearch.contains(productCode, in: before)
  }
}
