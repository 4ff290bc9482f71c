import EvidenceModel
import TextAnalysis

/// What the codes of each system look like, as the code sets publish them.
enum CodeShape {
  /// The system of a code by its letters and digits; nil where no system has such a code.
  static func system(of word: ArraySlice<UInt8>) -> CodeSystem? {
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

  /// Whether a word is a diagnosis code without a stop, which only counts at the head of a line of codes: `I10`.
  static func isCategory(_ word: ArraySlice<UInt8>) -> Bool {
    let code = Array(word)
    return code.count == 3 && code[0].isASCIIUppercase && code[1].isASCIIDigit
      && (code[2].isASCIIDigit || code[2].isASCIIUppercase)
  }

  /// Whether a word is a code of a drug that is given by a professional: `J0999`, `Q0999`.
  static func isDrug(_ word: ArraySlice<UInt8>) -> Bool {
    system(of: word) == .hcpcs
      && (word.first == UInt8(ascii: "J") || word.first == UInt8(ascii: "Q"))
  }

  /// A letter, a digit, a letter or digit, a stop, and one to four more.
  private static func isDiagnosis(_ code: [UInt8]) -> Bool {
    guard (5...8).contains(code.count), code[0].isASCIIUppercase, code[1].isASCIIDigit,
      code[3] == UInt8(ascii: ".")
    else { return false }
    return code[4...].allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
  }
}
