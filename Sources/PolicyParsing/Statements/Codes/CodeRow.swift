import EvidenceModel
import SourceReading
import TextAnalysis

/// Lines of tables of codes in plain text.
enum CodeRow {
  /// The words behind the code that a line begins with; nil where it begins with none.
  static func name(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let text = WhiteSpace.trim(bytes, line)
    guard let end = text.first(where: { bytes[$0] == 0x20 || bytes[$0] == 0x09 }) else {
      return nil
    }
    let word = bytes[text.lowerBound..<end]
    let rest = WhiteSpace.trim(bytes, end..<text.upperBound)
    guard
      CodeShape.system(of: word) != nil || CodeShape.isCategory(word) && rest.lowerBound > end + 1
    else { return nil }
    return rest
  }

  /// Whether a line begins with the code of a diagnosis, as no heading does.
  static func opensWithDiagnosis(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let word = bytes[WhiteSpace.trim(bytes, line)].prefix { !$0.isASCIISpace }
    return CodeShape.system(of: word) == .icd10cm
  }
}
