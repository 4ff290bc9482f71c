internal import EvidenceModel

/// What a letter's template sees: version 1 of the context (`Docs/letters.md`).
///
/// Every name is always there; what is unknown is empty, and a section on it is skipped.
package enum LetterContext {
  /// The version of the context.
  package static let version = 1

  /// The values of a letter.
  static func values(of letter: Letter) -> [String: LetterValue] {
    let record = LetterValue.figure(LetterRecordLine(letter).text)
    return joined(facts(of: letter), own(of: letter), record: record)
  }

  /// The values that letters on the same facts have in common.
  static func facts(of letter: Letter) -> [String: LetterValue] {
    [
      "policy": policy(letter), "statement": .object(LetterStatementContext.values(letter.facts)),
      "rationale": .object(LetterEvidenceContext.rationale(letter.facts)),
      "evidence": .object(LetterEvidenceContext.evidence(letter.facts)),
      "gaps": .list(letter.facts.gaps.map { LetterEvidenceContext.gap($0, letter.facts) }),
      "sources": .list(letter.facts.sources.map(LetterSourceContext.values)),
      "alternatives": .list(letter.facts.alternatives.map(quoted)),
      "hasAlternatives": .flag(!letter.facts.alternatives.isEmpty),
      "provenance": .object(LetterNoteContext.provenance(letter)),
      "glossary": .list([]), "reading": .object(reading(nil, nil)),
    ]
  }

  /// The values that are one letter's own.
  static func own(
    of letter: Letter, _ words: LetterWordTable = .shipped
  ) -> [String: LetterValue] {
    let audience = letter.request.audience
    return [
      "forMember": .flag(audience != .clinician), "forClinician": .flag(audience != .member),
      "isDraft": .flag(letter.request.isDraft && !letter.holes.isEmpty),
      "case": .object(LetterCaseContext.values(letter, words)),
      "notes": .object(LetterNoteContext.values(letter)),
    ]
  }

  /// All values, with the line of inputs among the provenance.
  static func joined(
    _ facts: [String: LetterValue], _ own: [String: LetterValue], record: LetterValue
  ) -> [String: LetterValue] {
    var values = facts.merging(own) { _, own in own }
    if case .object(var provenance)? = values["provenance"] {
      provenance["record"] = record
      values["provenance"] = .object(provenance)
    }
    return values
  }

  /// The names and what stands behind each.
  package static let shape: LetterShape = .object([
    "forMember": .flag, "forClinician": .flag, "isDraft": .flag, "policy": policyShape,
    "statement": LetterStatementContext.shape, "rationale": LetterEvidenceContext.rationaleShape,
    "evidence": LetterEvidenceContext.evidenceShape,
    "gaps": .list(LetterEvidenceContext.gapShape), "sources": .list(LetterSourceContext.shape),
    "alternatives": .list(quotedShape), "hasAlternatives": .flag, "case": LetterCaseContext.shape,
    "notes": LetterNoteContext.shape, "provenance": LetterNoteContext.provenanceShape,
    "glossary": .list(.object(["term": .text, "meaning": .text])),
    "reading": .object(["grade": .text, "ease": .text, "wholeGrade": .text, "wholeEase": .text]),
  ])

  /// The grades of the member's part: evq's own words, and all words.
  static func reading(_ own: ReadingGrade?, _ whole: ReadingGrade?) -> [String: LetterValue] {
    [
      "grade": .text(own?.grade ?? "", .computed), "ease": .text(own?.ease ?? "", .computed),
      "wholeGrade": .text(whole?.grade ?? "", .computed),
      "wholeEase": .text(whole?.ease ?? "", .computed),
    ]
  }

  private static func policy(_ letter: Letter) -> LetterValue {
    let heading = letter.facts.answer.policy
    // An id is `NUMBER@EDITION`, and `ISSUER:NUMBER` where two issuers use one number.
    let number = heading.id.rawValue.split(separator: "@").first?
      .split(separator: ":").last.map(String.init)
    return .object([
      "title": .text(heading.title ?? "", .source), "number": .figure(number),
      "owner": .text(heading.issuer ?? "", .source), "edition": .figure(heading.edition.map(words)),
      "effective": .figure(heading.effective.map(words)),
      "lastReview": .figure(heading.lastReview.map(words)),
      "nextReview": .figure(heading.nextReview.map(words)),
      "section": .text(letter.facts.section ?? "", .source),
    ])
  }

  private static let policyShape: LetterShape = .object([
    "title": .text, "number": .text, "owner": .text, "edition": .text, "effective": .text,
    "lastReview": .text, "nextReview": .text, "section": .text,
  ])

  /// A date in digits, month first, as letters in the United States write it: `7/2025`, `7/9/2025`.
  static func words(_ date: PartialDate) -> String {
    [date.month, date.day, date.year].compactMap { $0.map(String.init) }.joined(separator: "/")
  }

  private static func words(_ iso: String) -> String { PartialDate(iso: iso).map(words) ?? iso }

  /// A quotation with its place.
  static func quoted(_ quote: Quotation) -> LetterValue {
    .object(["quote": .quote(quote.text), "place": .figure(place(quote.span))])
  }

  /// Objects of a list that know whether they are the first, for what stands between them.
  static func separated(_ items: [[String: LetterValue]]) -> [LetterValue] {
    items.enumerated().map { index, item in
      .object(item.merging(["isFirst": .flag(index == 0)]) { own, _ in own })
    }
  }

  static let quotedShape: LetterShape = .object(["quote": .text, "place": .text])

  /// A place as a letter names it: file, line and bytes.
  static func place(_ span: SourceSpan) -> String {
    let name = span.file.split(separator: "/").last.map(String.init) ?? span.file
    let page = span.page.map { ", page \($0)" } ?? ""
    return "\(name):\(span.line)\(page), bytes \(span.start)-\(span.end)"
  }
}
