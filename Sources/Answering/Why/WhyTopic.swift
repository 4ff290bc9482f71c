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

  /// Notes which words of the question the statements lack that have the others; the question is on
  /// the others then.
  mutating func lack(_ words: [String], have places: [Int]) {
    let (had, missing) = Self.parted(words, places)
    asked = had
    guard !missing.isEmpty else { return }
    notes.append("no statement has \(missing) besides “\(had)”; these are on “\(had)”")
  }

  /// Notes on which words of the question the nearest statements are, which are no answer.
  mutating func name(_ words: [String], nearest places: [Int]) {
    let (had, missing) = Self.parted(words, places)
    notes.append("no statement has \(missing) besides “\(had)”; on “\(had)”: evq why \(had)")
  }

  private static func parted(_ words: [String], _ places: [Int]) -> (had: String, missing: String) {
    let missing = words.indices.filter { !places.contains($0) }.map { "“\(words[$0])”" }
    return (places.map { words[$0] }.joined(separator: " "), missing.joined(separator: " and "))
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
