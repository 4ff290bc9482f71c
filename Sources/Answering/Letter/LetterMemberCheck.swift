import EvidenceModel
import TextAnalysis

/// Checks what a member must be able to read: grade, abbreviations, codes.
struct LetterMemberCheck {
  /// The explained words.
  let glossary: GlossaryFinder

  /// The grade above which a letter is hard to read, in tenths (most state contracts ask for the
  /// sixth to the eighth).
  static let highGrade = 80

  /// Checks the member's part: all before a heading for clinicians or sources, else all.
  func check(
    _ units: [LetterUnit], _ policies: [PolicyHeading], into findings: inout LetterFindings
  ) -> ReadingGrade {
    let member = Array(units.prefix { !isOther($0.text) })
    let part = member.count > 2 ? member : units
    var readability = Readability()
    for unit in part { readability.add(unit.text) }
    let grade = ReadingGrade(readability)
    if grade.gradeTenths > Self.highGrade {
      findings.faults.append(
        LetterFault(
          code: .readingGradeHigh, severity: .warning,
          message: "the member's part reads at grade \(grade.grade), expected 8 or below"))
    }
    codes(part, policies.map(\.id), &findings)
    abbreviations(part, policies, &findings)
    return grade
  }

  private func isOther(_ text: String) -> Bool {
    let words = FoldedWords.of(text)
    let heads = ["clinical rationale", "sources", "references", "for your doctor"]
    return words.count <= 4 && heads.contains { FoldedWords.of($0) == words }
  }

  /// Procedure and diagnosis codes, which a layperson would not know (NCQA UM 7).
  private func codes(
    _ units: [LetterUnit], _ policies: [PolicyID], _ findings: inout LetterFindings
  ) {
    let names = Set(policies.flatMap { $0.rawValue.split(separator: "@").map(String.init) })
    for unit in units {
      let words = unit.text.split { $0.isWhitespace || ",;:()[]“”".contains($0) }.map {
        QuotePlain.trimmed(String($0))
      }
      for (index, word) in words.enumerated() where !names.contains(word) {
        let before = words[max(0, index - 3)..<index].map { $0.lowercased() }
        let isAnnounced = before.contains {
          ["code", "codes", "cpt", "hcpcs", "procedure"].contains($0)
        }
        guard isCode(word, isAnnounced: isAnnounced) else { continue }
        findings.add(
          .codeInMemberPart, "a code stands in the member's part", word, unit, severity: .warning)
      }
    }
  }

  private func isCode(_ word: String, isAnnounced: Bool) -> Bool {
    let bytes = Array(word.utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    if bytes.count == 5, bytes.dropLast().allSatisfy(isDigit), let last = bytes.last {
      return isAnnounced && (isDigit(last) || isCapital(last))
    }
    guard let first = bytes.first, isCapital(first) else { return false }
    if bytes.count == 5, bytes.dropFirst().allSatisfy(isDigit) { return true }
    return bytes.count > 4 && bytes[3] == UInt8(ascii: ".") && isDigit(bytes[1])
      && isDigit(bytes[2])
  }

  /// Words in capitals that nothing in the letter or the glossary explains.
  private func abbreviations(
    _ units: [LetterUnit], _ policies: [PolicyHeading], _ findings: inout LetterFindings
  ) {
    let text = units.map(\.text).joined(separator: "\n")
    var known = Set(AbbreviationFinder.abbreviations(in: text).map(\.shortForm))
    known.formUnion(Self.common)
    // What stands in small letters elsewhere is a word set in capitals.
    let plain = Set(text.split { !$0.isLetter }.filter { $0.allSatisfy(\.isLowercase) })
    // A policy is called by its number and its owner by its name, whatever letters they have.
    for policy in policies {
      let name = [policy.id.rawValue, policy.issuer ?? ""].joined(separator: " ")
      known.formUnion(name.split { !$0.isLetter }.map(String.init))
    }
    for unit in units where FoldedWords.of(unit.text).count > 4 {
      guard unit.text.contains(where: \.isLowercase) else { continue }
      for word in unit.text.split(whereSeparator: { !$0.isLetter }) {
        guard (2...6).contains(word.count), word.allSatisfy(\.isUppercase),
          known.insert(String(word)).inserted, !plain.contains(Substring(word.lowercased())),
          glossary.entries(in: word.lowercased()).isEmpty
        else { continue }
        findings.add(
          .abbreviationUnexplained, "an abbreviation is not explained", String(word), unit,
          severity: .warning)
      }
    }
  }

  /// Titles, states' signs and the like, which nobody needs explained.
  private static let common: Set<String> = [
    "MD", "DO", "RN", "PA", "NP", "US", "USA", "TTY", "TDD", "PO", "AM", "PM", "ID", "OK", "CFR",
    "II", "III", "IV", "TV",
  ]
}
