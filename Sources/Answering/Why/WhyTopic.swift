import EvidenceModel

/// What a why question asks about.
struct WhyTopic {
  /// The statements to answer for with their policies: those first whose service has the topic, then
  /// those that say it, then those that ask for it in a criterion; each in corpus order.
  var statements: [(policy: PolicyID, statement: PolicyStatement)] = []
  /// Further statements on it, which nobody has asked to see.
  var others: [StatementID] = []
  /// The words that name the topic; nil where an id does.
  var asked: String?
  /// What the person should know of how the question was read.
  var notes: [String] = []
  /// Known words near an unknown one.
  var suggestions: [String] = []

  /// All statements on it, those to answer for first.
  var all: [StatementID] { statements.map(\.statement.id) + others }

  /// Notes that a statement judges other services, too, which nobody has asked about.
  mutating func note(_ statement: PolicyStatement) {
    notes.append(
      "\(statement.id.rawValue) judges several services: the reasons and the evidence shown are those on "
        + "“\(asked ?? "")”; evq why \(statement.id.rawValue) gives all")
  }

  /// Notes that no statement has all of the words asked for, and which the statements have where they
  /// have the same; the question is on these then.
  mutating func lack(_ words: [String], have places: [Int]) {
    guard !places.isEmpty else {
      notes.append("no statement has all of the words; these have most of them")
      return
    }
    let missing = words.indices.filter { !places.contains($0) }.map { "“\(words[$0])”" }
    asked = places.map { words[$0] }.joined(separator: " ")
    notes.append(
      "no statement has \(missing.joined(separator: " and ")) besides “\(asked ?? "")”; these are on "
        + "“\(asked ?? "")”")
  }

  /// Keeps the first statements, and notes how many there are.
  mutating func keep(first limit: Int?) {
    if let limit, statements.count > limit {
      others = statements[limit...].map(\.statement.id) + others
      statements.removeLast(statements.count - limit)
    }
    guard !others.isEmpty else { return }
    let count = statements.count + others.count
    notes.append(
      "the first \(statements.count) of \(count) statements on this: --limit \(count) shows all, "
        + "--policy and --lob narrow them")
  }
}
