/// Why a letter is refused; the codes are part of the contract with callers.
package enum LetterRefusalCode: String, Codable, Hashable, Sendable, CaseIterable {
  /// The statement determines nothing against the service.
  case notAdverse
  /// The edition is not known to be in force on the decision date.
  case editionNotInForce
  /// The corpus has changed since the index was built.
  case indexStale
  /// A source of the letter has been retracted.
  case sourceRetracted
  /// The document gives no reason for a determination that rests on evidence.
  case noRationale
  /// The statement is not written for the member's line of business.
  case lineOfBusinessMismatch
  /// The caller left out something that only the caller knows.
  case missingField
  /// Nothing says how the criteria apply to the member.
  case caseApplicationMissing
  /// What should apply the criteria to the member repeats the policy.
  case caseApplicationCopiesPolicy
}

extension LetterRefusalCode {
  /// Whether a draft may be made in spite of it, with visible holes.
  package var isLiftedByDraft: Bool { self == .missingField || self == .caseApplicationMissing }
}

/// One refusal with what it found and what to do.
package struct LetterRefusal: Codable, Hashable, Sendable {
  /// The code.
  package var code: LetterRefusalCode
  /// What was expected and found.
  package var message: String
  /// What to do.
  package var remedy: String
  /// Whether `--accept` may set it aside.
  package var isAcceptable: Bool

  /// Creates the value from its parts.
  package init(
    code: LetterRefusalCode, message: String, remedy: String, isAcceptable: Bool = true
  ) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.isAcceptable = isAcceptable
  }
}

/// A refusal that a person set aside, and why; it is shown in the letter.
package struct LetterOverride: Codable, Hashable, Sendable {
  /// The code.
  package var code: LetterRefusalCode
  /// The reason, in the person's words.
  package var because: String

  /// Creates the value from its parts.
  package init(code: LetterRefusalCode, because: String) {
    self.code = code
    self.because = because
  }
}
