import EvidenceModel
import Vocabulary

/// Decides why a letter must not be made: a pure function of the request and what is known.
struct LetterRules {
  /// What is asked.
  let request: LetterRequest
  /// What is known.
  let material: LetterMaterial
  /// How the index stands to the corpus.
  let state: LetterIndexState

  /// All refusals, those of the index first, then those of the case.
  func refusals() -> [LetterRefusal] {
    [indexStale, notAdverse, editionNotInForce, lineOfBusinessMismatch, noRationale].compactMap(
      \.self)
      + retractions + [caseApplicationMissing, caseApplicationCopiesPolicy].compactMap(\.self)
      + missingFields
  }

  private var statement: PolicyStatement { material.facts.answer.statement }

  private var indexStale: LetterRefusal? {
    if let broken = material.brokenQuotes {
      return LetterRefusal(
        code: .indexStale, message: broken, remedy: "run: evq index", isAcceptable: false)
    }
    guard let changes = state.changes, !changes.isEmpty else { return nil }
    return LetterRefusal(
      code: .indexStale,
      message:
        "the corpus has changed since it was indexed: \(changes.prefix(3).joined(separator: ", "))"
        + (changes.count > 3 ? " and \(changes.count - 3) more" : ""),
      remedy: "run: evq index")
  }

  private var notAdverse: LetterRefusal? {
    let adverse: [DeterminationClass] = [
      .investigational, .notMedicallyNecessary, .notCovered, .cosmetic,
    ]
    guard !statement.determination.classes.contains(where: adverse.contains) else { return nil }
    return LetterRefusal(
      code: .notAdverse,
      message:
        "\(statement.id) says “\(statement.determination.phrase.text)”, which denies nothing",
      remedy: "name the statement that the denial rests on (evq why \(statement.id)); where the "
        + "denial rests on criteria of this one that are not met, accept it and say so")
  }

  private var editionNotInForce: LetterRefusal? {
    guard let text = request.caseData.text("decisionDate"), let day = PartialDate(iso: text)
    else { return nil }
    let heading = material.facts.answer.policy
    let name = "\(heading.id) (\(heading.edition ?? "no date"))"
    let message: String
    switch EditionRule.answer(on: day, of: heading, later: material.later) {
    case .inForce: return nil
    case .notYet(let start):
      message =
        "\(name) is known to be in force from \(start.iso) on, the decision is of \(day.iso)"
    case .replaced(let next):
      message = "\(name) was followed by an edition of \(next.iso), the decision is of \(day.iso)"
    case .undated: message = "\(name) prints neither a review nor an effective date"
    }
    return LetterRefusal(
      code: .editionNotInForce, message: message,
      remedy: "put the edition of the decision date into the corpus and name its statement "
        + "(POLICY@EDITION/sN), or accept this one and say why it applied")
  }

  private var lineOfBusinessMismatch: LetterRefusal? {
    guard let text = request.caseData.text("lineOfBusiness"),
      let line = LineOfBusinessValue(rawValue: text),
      !LineOfBusinessRule.covers(statement, line)
        || !others(line).isEmpty
    else { return nil }
    let others = others(line)
    let own = statement.linesOfBusiness.map(\.value.rawValue).joined(separator: ", ")
    let instead =
      others.isEmpty ? "" : "; for \(text) the policy has \(others.joined(separator: ", "))"
    return LetterRefusal(
      code: .lineOfBusinessMismatch,
      message: "\(statement.id) is written for \(own.isEmpty ? "general" : own), "
        + "the member's line is \(text)" + instead,
      remedy: others.isEmpty
        ? "name a statement for the member's line of business"
        : "make the letter on \(others.joined(separator: " or "))")
  }

  /// The statements on the same service that are written for a line this one is not written for.
  private func others(_ line: LineOfBusinessValue) -> [String] {
    guard !LineOfBusinessRule.names(statement, line) else { return [] }
    return material.siblings.filter { LineOfBusinessRule.names($0, line) }.map(\.id.rawValue)
  }

  private var noRationale: LetterRefusal? {
    let evidenceBased: [DeterminationClass] = [.investigational, .notMedicallyNecessary]
    guard statement.determination.classes.contains(where: evidenceBased.contains),
      material.facts.answer.rationale.reasons.isEmpty
    else { return nil }
    return LetterRefusal(
      code: .noRationale,
      message: "the document gives no reason for \(statement.id), “\(statement.quote.text)”",
      remedy: "ask the policy's owner for the rationale; a denial letter owes one")
  }

  private var retractions: [LetterRefusal] {
    material.facts.sources.filter { $0.support.status.value.isRetraction }.map { source in
      LetterRefusal(
        code: .sourceRetracted,
        message: "\(source.support.referenceLabel) (\(source.support.record)) is "
          + "\(source.support.status.value.rawValue)"
          + (source.support.status.notice.map { ", notice \($0)" } ?? ""),
        remedy: "have the policy's owner review the determination without this work")
    }
  }

  private var caseApplicationMissing: LetterRefusal? {
    guard LetterHoles.isMissing("caseApplication", in: request.caseData) else { return nil }
    return LetterRefusal(
      code: .caseApplicationMissing,
      message: "nothing says how the policy applies to this member",
      remedy: "give caseApplication in the case file: each criterion that is not met with the "
        + "member's own facts; --draft leaves a visible hole", isAcceptable: false)
  }

  private var caseApplicationCopiesPolicy: LetterRefusal? {
    let entries = request.caseData.entries("caseApplication") ?? []
    guard let copy = entries.compactMap({ $0["facts"] }).first(where: material.detector.isCopy)
    else { return nil }
    let (copied, words) = material.detector.copied(in: copy)
    return LetterRefusal(
      code: .caseApplicationCopiesPolicy,
      message: "\(copied) of \(words) words of a case application repeat the policy: "
        + "“\(copy.prefix(60))…”",
      remedy: "write what is true of this member; policy text pasted in place of it has undone "
        + "denials")
  }

  private var missingFields: [LetterRefusal] {
    LetterHoles.of(request).filter { $0.id != "caseApplication" }.map { field in
      LetterRefusal(
        code: .missingField,
        message: "\(field.id): \(field.label)"
          + (field.rules.first.map { " (\($0))" } ?? ""),
        remedy: field.id == "decisionDate"
          ? "give --decision-date, or decisionDate in the case file; --draft leaves a visible hole"
          : "give \(field.id) in the case file; --draft leaves a visible hole",
        isAcceptable: false)
    }
  }
}

extension StatusValue {
  /// Whether a work of this status may not stand in a letter.
  package var isRetraction: Bool { self == .retracted || self == .retractedAndRepublished }
}
