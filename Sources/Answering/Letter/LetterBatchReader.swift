package import EvidenceModel

/// One line of a batch.
package struct LetterBatchItem {
  /// The caller's own id.
  package var id: String?
  /// What is asked.
  package var request: LetterRequest
}

/// Reads a line of a batch: `id`, `statement`, `case` and what differs from the command line
/// (`audience`, `style`, `regime`, `draft`, `decisionDate`, `accept`).
package struct LetterBatchReader {
  private let name: LetterCaseName
  private let defaults: LetterRequest

  /// Prepares to read a line of this number.
  package init(line: Int, defaults: LetterRequest) {
    name = LetterCaseName(line: line)
    self.defaults = defaults
  }

  /// Reads a line.
  package func read(_ bytes: [UInt8]) throws(LetterCaseFault) -> LetterBatchItem {
    guard case .object(let object) = try LetterJSON.read(bytes, name: name) else {
      throw fault("expected an object")
    }
    let members = object.members
    let known = [
      "id", "statement", "case", "audience", "style", "regime", "draft", "decisionDate", "accept",
    ]
    if let key = members.keys.sorted().first(where: { !known.contains($0) }) {
      throw fault("unknown key \(key); expected \(known.joined(separator: ", "))")
    }
    var request = defaults
    guard let statement = try text("statement", members) else { throw fault("no statement") }
    request.statement = StatementID(statement)
    if let json = members["case"] { request.caseData = try LetterCaseReader(name: name).read(json) }
    for (id, value) in defaults.caseData.values where request.caseData.values[id] == nil {
      request.caseData.values[id] = value
    }
    try apply(members, to: &request)
    return LetterBatchItem(id: try text("id", members), request: request)
  }

  private func apply(
    _ members: [String: LetterJSON], to request: inout LetterRequest
  ) throws(LetterCaseFault) {
    if let word = try text("audience", members) { request.audience = try choice(word, "audience") }
    if let word = try text("style", members) { request.style = try choice(word, "style") }
    if let word = try text("regime", members) {
      let regime: LetterRegime = try choice(word, "regime")
      request.regime = regime
    }
    if let day = try text("decisionDate", members) {
      guard PartialDate(iso: day)?.day != nil else { throw fault("decisionDate: expected a day") }
      request.caseData.values["decisionDate"] = .text(day)
    }
    if let json = members["draft"] {
      guard case .bool(let isDraft) = json else { throw fault("draft: expected true or false") }
      request.isDraft = isDraft
    }
    if let json = members["accept"] { request.overrides = try overrides(json) }
  }

  private func overrides(_ json: LetterJSON) throws(LetterCaseFault) -> [LetterOverride] {
    guard case .list(let items) = json else { throw fault("accept: expected a list") }
    var overrides: [LetterOverride] = []
    for item in items {
      guard case .object(let object) = item, let code = try text("code", object.members),
        let because = try text("because", object.members), !because.allSatisfy(\.isWhitespace),
        let known = LetterRefusalCode(rawValue: code), !known.isLiftedByDraft
      else { throw fault("accept: expected objects with a code that can be accepted, and because") }
      overrides.append(LetterOverride(code: known, because: because))
    }
    return overrides
  }

  private func text(
    _ key: String, _ members: [String: LetterJSON]
  ) throws(LetterCaseFault) -> String? {
    switch members[key] {
    case nil, .null?: return nil
    case .text(let text)?: return text
    case .some(let other): throw fault("\(key): expected a text, found \(other.kind)")
    }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String, _ key: String
  ) throws(LetterCaseFault) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("\(key): expected one of \(words)")
    }
    return choice
  }

  private func fault(_ message: String) -> LetterCaseFault {
    name.fault(message)
  }
}
