import EvidenceModel
import EvidenceStore
import Ingest
import InvertedIndex
import Vocabulary

/// Finds the statements that a why question is about: by statement id, policy id, code or words.
struct WhyTopicReader {
  /// Where to look.
  let snapshot: IndexSnapshot

  /// How many statements are looked at where none has all of the words.
  private static let relaxedLimit = 500

  /// Reads a question.
  func read(_ question: String, _ options: WhyOptions) throws(AnsweringError) -> WhyTopic {
    let words = SurfaceWords.split(question)
    let reader = QueryReader(store: snapshot.store)
    if words.count == 1, let topic = try named(words[0]) {
      return try narrowed(topic, reader, options)
    }
    var reading = try reader.read(question)
    reading.clauses = Self.withoutQuestionWords(reading.clauses)
    let choice = StatementChoice(takenFrom: &reading)
    try apply(options, reader, &reading)
    return try topic(for: reading, choice, limit: options.limit)
  }

  /// The statements of one id: a statement's, a policy's or a code.
  private func named(_ name: String) throws(AnsweringError) -> WhyTopic? {
    try asking { () throws(StoreError) in
      let store = snapshot.store
      if let found = try store.statement(StatementID(name)) {
        return WhyTopic(statements: [found])
      }
      let policies = try store.policyIDs(named: name)
      guard !policies.isEmpty else { return try CodeTopicReader(store: store).topic(name) }
      var topic = WhyTopic()
      for policy in policies {
        topic.statements += try store.statements(of: policy).map { (policy, $0) }
      }
      return topic
    }
  }

  /// The clauses that name the service; words that only ask ("the criteria for …") go.
  private static func withoutQuestionWords(_ clauses: [QueryClause]) -> [QueryClause] {
    clauses.filter { clause in
      clause.form != .word
        || !QueryVocabulary.determinationWords.contains(
          SurfaceWords.trimmed(clause.text).lowercased())
    }
  }

  private func narrowed(
    _ topic: WhyTopic, _ reader: QueryReader, _ options: WhyOptions
  ) throws(AnsweringError) -> WhyTopic {
    var reading = QueryReading(text: "")
    try apply(options, reader, &reading)
    var topic = topic
    topic.statements = topic.statements.filter { passes($0.policy, $0.statement, reading) }
    return topic
  }

  private func apply(
    _ options: WhyOptions, _ reader: QueryReader, _ reading: inout QueryReading
  ) throws(AnsweringError) {
    for policy in options.policies {
      try reader.readField("policy", policy, negated: false, into: &reading)
    }
    for line in options.linesOfBusiness {
      try reader.readField("lob", line, negated: false, into: &reading)
    }
  }

  private func passes(
    _ policy: PolicyID, _ statement: PolicyStatement, _ reading: QueryReading
  ) -> Bool {
    let lines = statement.linesOfBusiness.map(\.value)
    return (reading.policies.isEmpty || reading.policies.contains(policy))
      && (reading.linesOfBusiness.isEmpty
        || reading.linesOfBusiness.contains(where: lines.contains))
  }

  /// The statements whose words have the topic; a determination in the question picks among them.
  private func topic(
    for reading: QueryReading, _ choice: StatementChoice, limit: Int?
  ) throws(AnsweringError) -> WhyTopic {
    var topic = WhyTopic(notes: reading.notes)
    let clauses = try expanded(reading, notes: &topic.notes)
    topic.asked = clauses.filter { $0.occurrence != .mustNot }.map { SurfaceWords.trimmed($0.text) }
      .joined(separator: " ")
    guard !clauses.isEmpty || !reading.policies.isEmpty else {
      topic.notes.append(try withoutTopic(choice))
      return topic
    }
    let found = try TopicPlaces(snapshot: snapshot, filter: Self.filter(reading))
      .find(clauses, notes: &topic.notes)
    var places = found.flatMap(\.self)
    var speaking: [PolicyID] = []
    if places.isEmpty {
      speaking = try policies(thatMention: clauses, reading)
      let titled = try TitledStatements(store: snapshot.store, policies: speaking)
        .statements(for: clauses, reading)
      if !titled.isEmpty { return try chosen(titled, choice, topic) }
      places = try relaxed(clauses, reading, &topic)
    }
    let chosen = try choice.of(places, notes: &topic.notes, values)
    let ids = try inOrder(chosen, of: found)
    topic.statements = try load(ids.prefix(limit ?? .max))
    topic.others = ids.dropFirst(limit ?? .max).map { StatementID($0) }
    if places.isEmpty {
      topic.suggestions = try WordSuggester(snapshot: snapshot).suggestions(for: reading.terms)
      topic.notes += try MentionNotes(store: snapshot.store).notes(on: speaking, reading)
    }
    return topic
  }

  /// The statements that have the topic's words together with their policy's title, in corpus order.
  private func chosen(
    _ titled: [(policy: PolicyID, statement: PolicyStatement)], _ choice: StatementChoice,
    _ topic: WhyTopic
  ) throws(AnsweringError) -> WhyTopic {
    var topic = topic
    topic.notes.append(
      "no statement has all of the words; with the title of its policy, these have")
    let chosen = try choice.of(titled, notes: &topic.notes) { entry, attribute in
      attribute == .determination
        ? entry.statement.determination.classes.map(\.rawValue)
        : entry.statement.linesOfBusiness.map(\.value.rawValue)
    }
    let ids = try asking { () throws(StoreError) in
      try snapshot.store.inCorpusOrder(chosen.map(\.statement.id.rawValue))
    }
    topic.statements = try load(ids)
    return topic
  }

  /// The policies whose passages have the words of the topic, those of the best passages first.
  private func policies(
    thatMention clauses: [QueryClause], _ reading: QueryReading
  ) throws(AnsweringError) -> [PolicyID] {
    var anywhere = QueryReading(text: reading.text)
    anywhere.policies = reading.policies
    anywhere.hitKinds = [.passage]
    let passages = try best(QueryComposer().strict(clauses), HitFilters.topic(anywhere))
    var seen: Set<String> = []
    return try keys(of: passages).map { String($0.prefix { $0 != "/" }) }
      .filter { seen.insert($0).inserted }.map { PolicyID($0) }
  }

  /// What to say to a question that names no service ("why is this investigational?").
  private func withoutTopic(_ choice: StatementChoice) throws(AnsweringError) -> String {
    let statements = try asking { () throws(StoreError) in try snapshot.store.statements() }
    let meant = statements.filter { statement in
      choice.classes.contains(where: statement.determination.classes.contains)
    }.prefix(8).map(\.id.rawValue)
    let hint = meant.isEmpty ? "" : ", such as \(meant.joined(separator: ", "))"
    return "the question names no service: name one, a policy or a statement\(hint)"
  }

  /// The clauses, with an abbreviation that policies explain in one way read as its long form.
  private func expanded(
    _ reading: QueryReading, notes: inout [String]
  ) throws(AnsweringError) -> [QueryClause] {
    var clauses: [QueryClause] = []
    for clause in reading.clauses {
      var clause = clause
      let entries = try asking { () throws(StoreError) in
        try snapshot.store.abbreviations(of: SurfaceWords.trimmed(clause.text))
      }
      let forms = Set(entries.map { $0.long.lowercased() }).sorted()
      if clause.form == .word, forms.count == 1, let long = forms.first {
        notes.append("\(clause.text) is read as \(long)")
        clause.text = long
        clause.form = .phrase
      }
      clauses.append(clause)
    }
    return clauses
  }

  static func filter(_ reading: QueryReading) -> AttributeFilter? {
    var statements = reading
    statements.designs = []
    statements.kinds = []
    statements.years = nil
    statements.hitKinds = [.statement]
    return HitFilters.topic(statements)
  }

  func best(
    _ query: SearchQuery, _ filter: AttributeFilter?
  ) throws(AnsweringError) -> [TextIndex.Place] {
    try asking { () throws(SegmentError) in
      try snapshot.text.rank(
        query, limit: Self.relaxedLimit, filter: filter, counting: .shown
      ).places.map(\.place)
    }
  }

  private func values(
    of place: TextIndex.Place, _ attribute: SearchSchema.Attribute
  ) throws(AnsweringError) -> [String] {
    try asking { () throws(SegmentError) in
      try snapshot.text.values(of: attribute.rawValue, in: place)
    }
  }

  func keys(of places: [TextIndex.Place]) throws(AnsweringError) -> [String] {
    try asking { () throws(SegmentError) in
      var keys: [String] = []
      for place in places { try keys.append(snapshot.text.key(of: place)) }
      return keys
    }
  }

  /// The keys of places in the order of their groups and within each in corpus order; places of no
  /// group in corpus order.
  private func inOrder(
    _ places: [TextIndex.Place], of groups: [[TextIndex.Place]]
  ) throws(AnsweringError) -> [String] {
    let chosen = Set(places)
    var keys: [String] = []
    for group in groups { keys += try inCorpusOrder(group.filter(chosen.contains)) }
    return keys.isEmpty ? try inCorpusOrder(places) : keys
  }

  private func inCorpusOrder(_ places: [TextIndex.Place]) throws(AnsweringError) -> [String] {
    let keys = try keys(of: places)
    return try asking { () throws(StoreError) in try snapshot.store.inCorpusOrder(keys) }
  }

  func load(
    _ keys: some Sequence<String>
  ) throws(AnsweringError) -> [(policy: PolicyID, statement: PolicyStatement)] {
    try asking { () throws(StoreError) in
      var statements: [(policy: PolicyID, statement: PolicyStatement)] = []
      for key in keys {
        if let found = try snapshot.store.statement(StatementID(key)) { statements.append(found) }
      }
      return statements
    }
  }
}
