import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads the codes that a policy prints: CPT, HCPCS, ICD-10 and FDA product codes.
enum CodeReader {
  /// The codes in document order, each once.
  static func codes(in layout: Layout) -> [ServiceCode] {
    var codes: [ServiceCode] = []
    var seen: Set<String> = []
    var lists = CodeListBlocks(layout)
    for section in layout.sections where !section.kind.tellsNoCodes {
      lists.begin()
      for block in section.blocks {
        let range = ServiceTable.codes(of: layout.blocks[block])
        let isListed =
          lists.holds(layout.blocks[block]) || ServiceTable.isRow(layout.blocks[block])
        let place = CodePlace(section, isListed: isListed)
        for code in self.codes(layout.reading.bytes, range, place) {
          let text = layout.reading.text(code.range)
          guard seen.insert(text).inserted else { continue }
          codes.append(
            ServiceCode(system: code.system, code: text, span: layout.reading.span(code.range)))
        }
      }
    }
    return codes
  }

  private static let productCode = Array("product code".utf8)

  /// The codes of a range in order, repeated ones too.
  ///
  /// In text that does not speak of codes only those are told that are set as codes are: a cell of a
  /// table, all that brackets hold, the head of a line.
  static func codes(
    _ bytes: [UInt8], _ range: Range<Int>, _ place: CodePlace
  ) -> [(system: CodeSystem, range: Range<Int>)] {
    let text = bytes[range].map(\.asciiLowercased)
    let setting = CodeSetting(bytes, range, place)
    let speaksOfCodes =
      place == .list || CodeGroupVocabulary.names.contains { ByteSearch.contains($0, in: text) }
    guard speaksOfCodes || setting.mayHold else { return [] }
    let isProduct = ByteSearch.contains(productCode, in: text)
    let start = range.first { bytes[$0].isWordByte }
    var codes: [(system: CodeSystem, range: Range<Int>)] = []
    for word in CodeWords(bytes, range).all {
      if isProduct, isProductCode(bytes, word, range.lowerBound) {
        codes.append((.fdaProductCode, word))
      } else if place == .list, CodeShape.isCategory(bytes[word]),
        word.lowerBound == start || codes.last.map({ endsRange(bytes, $0.range, word) }) ?? false
      {
        codes.append((.icd10cm, word))
      } else if let system = CodeShape.system(of: bytes[word]),
        speaksOfCodes || setting.isCode(word, system)
      {
        codes.append((system, word))
      }
    }
    return codes
  }

  /// Whether a dash joins a category to the one before it: `C00-C14`.
  private static func endsRange(_ bytes: [UInt8], _ first: Range<Int>, _ last: Range<Int>) -> Bool {
    CodeShape.isCategory(bytes[first])
      && CodeRanges.joins(bytes, first.upperBound..<last.lowerBound)
  }

  /// Three capitals after `product code:`.
  private static func isProductCode(_ bytes: [UInt8], _ word: Range<Int>, _ start: Int) -> Bool {
    guard word.count == 3, bytes[word].allSatisfy(\.isASCIIUppercase) else { return false }
    let before = bytes[max(start, word.lowerBound - 16)..<word.lowerBound].map(\.asciiLowercased)
    return ByteSearch.contains(productCode, in: before)
  }
}

extension SectionKind {
  /// Whether the codes of a section are no codes of the policy: those of titles and of old editions.
  var tellsNoCodes: Bool { self == .references || self == .history }
}
