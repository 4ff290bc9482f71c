import EvidenceModel
import Vocabulary

/// Finds what a case does not say.
enum LetterHoles {
  /// The fields that the request must have and has not, in the order of a letter.
  static func of(_ request: LetterRequest) -> [LetterField] {
    fields(of: request).filter { isMissing($0.id, in: request.caseData) }
  }

  /// The caller's fields that a letter must have or that the case gives.
  static func fields(of request: LetterRequest) -> [LetterField] {
    let regimes = regimes(of: request)
    return LetterFieldTable.callerFields.filter { field in
      field.isRequired || field.requiredUnder.contains(where: regimes.contains)
        || request.caseData.values[field.id] != nil
    }
  }

  /// Whether the case does not give a field, or gives it blank.
  static func isMissing(_ id: String, in caseData: LetterCase) -> Bool {
    switch caseData.values[id] {
    case nil: true
    case .text(let text): isBlank(text)
    case .record(let record): record.values.contains(where: isBlank)
    case .entries(let entries):
      entries.contains { $0.values.contains(where: isBlank) }
        || entries.isEmpty && id == "caseApplication"
    }
  }

  /// The regime that was named, or the one that the line of business brings with it.
  private static func regimes(of request: LetterRequest) -> [LetterRegime] {
    if let regime = request.regime { return [regime] }
    switch request.caseData.text("lineOfBusiness").flatMap(LineOfBusinessValue.init) {
    case .medicareAdvantage, .dualEligible: return [.medicareAdvantage]
    case .medicaid: return [.medicaid]
    case .exchange: return [.aca]
    default: return []
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
