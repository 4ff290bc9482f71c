import EvidenceModel
import SourceReading
import TextAnalysis

/// Tells codes by how they are set, in text that does not speak of codes.
///
/// ```
/// a van for wheelchairs (A0999)        all that brackets hold
/// E0998     Knee frame                 a cell of a table
/// E0999 – Knee lamp                    the head of a line
/// ```
///
/// Only codes with a letter are told so: five digits alone are more often something else.
struct CodeSetting {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let place: CodePlace

  /// Reads a range of a document.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ place: CodePlace) {
    self.bytes = bytes
    self.range = range
    self.place = place
  }

  /// Whether a capital stands before two digits anywhere.
  var mayHold: Bool {
    range.dropLast(2).contains {
      bytes[$0].isASCIIUppercase && bytes[$0 + 1].isASCIIDigit
        && (bytes[$0 + 2].isASCIIDigit || bytes[$0 + 2].isASCIIUppercase)
    }
  }

  /// Whether a word of the shape of a system's codes is one.
  func isCode(_ word: Range<Int>, _ system: CodeSystem) -> Bool {
    if CodeShape.isDrug(bytes[word]) { return true }
    guard place == .text else { return false }
    return switch system {
    case .hcpcs: fillsBrackets(word) || isCell(word) || headsLine(word)
    // In brackets, V codes are mostly those of the ninth revision.
    case .icd10cm: fillsBrackets(word) && bytes[word.lowerBound] != UInt8(ascii: "V")
    case .cpt, .icd10pcs, .fdaProductCode: false
    }
  }

  /// Whether brackets hold codes alone: `(A0999)`, `(T2998, T2999)`.
  private func fillsBrackets(_ word: Range<Int>) -> Bool {
    guard let open = bytes[range.lowerBound..<word.lowerBound].lastIndex(of: UInt8(ascii: "(")),
      let close = bytes[word.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ")")),
      close - open <= 80
    else { return false }
    return bytes[(open + 1)..<close].split { !($0.isWordByte || $0 == UInt8(ascii: ".")) }
      .allSatisfy { word in
        CodeShape.system(of: word) != nil || ["and", "or"].contains { word.elementsEqual($0.utf8) }
      }
  }

  /// Whether gaps or pipes part a word from what stands beside it.
  private func isCell(_ word: Range<Int>) -> Bool {
    let before = bytes[range.lowerBound..<word.lowerBound].reversed()
    let behind = bytes[word.upperBound..<range.upperBound].drop {
      $0 >= 0x80 || $0 == UInt8(ascii: "*")
    }
    guard let left = edge(before), let right = edge(behind) else { return false }
    return left == .gap || right == .gap
  }

  /// What stands beside a cell.
  private enum Edge { case line, gap }

  private func edge(_ bytes: some Sequence<UInt8>) -> Edge? {
    var spaces = 0
    for byte in bytes {
      switch byte {
      case 0x20: spaces += 1
      case 0x09, UInt8(ascii: "|"): return .gap
      case 0x0A, 0x0D, 0x0C: return .line
      default: return spaces >= 2 ? .gap : nil
      }
    }
    return .line
  }

  /// Whether a dash or a colon parts a word at the head of the text from its name.
  private func headsLine(_ word: Range<Int>) -> Bool {
    guard WhiteSpace.trim(bytes, range).lowerBound == word.lowerBound else { return false }
    let behind = bytes[word.upperBound..<range.upperBound]
    return ["- ", "– ", ": ", " - ", " – ", " — "].contains { behind.starts(with: $0.utf8) }
  }
}
