import InvertedIndex

/// Random documents, queries and filters over a small vocabulary, so that things meet often.
struct RandomCorpus {
  var random: SplitMix64
  let vocabulary: [TermBytes]

  init(seed: UInt64, vocabularySize: Int = 40) {
    random = SplitMix64(seed: seed)
    vocabulary = (0..<vocabularySize).map { Array("w\($0 % 7)x\($0)".utf8) }
  }

  mutating func documents(_ count: Int) -> [SegmentDocument] {
    (0..<count).map { document("d\($0)") }
  }

  mutating func document(_ key: String) -> SegmentDocument {
    var attributes: [String: [String]] = [:]
    for name in ["kind", "design"] {
      let count = Int.random(in: 0...2, using: &random)
      attributes[name] = (0..<count).map { _ in "v\(Int.random(in: 0...4, using: &random))" }
    }
    var numbers: [String: Int] = [:]
    if Bool.random(using: &random) { numbers["year"] = Int.random(in: -3...12, using: &random) }
    let fields = ["title", "body"].filter { _ in Int.random(in: 0...5, using: &random) > 0 }
    return SegmentDocument(
      key: key, fields: fields.map { .init(FieldName(rawValue: $0), tokens: tokens()) },
      attributes: attributes, numbers: numbers)
  }

  private mutating func tokens() -> [SegmentDocument.Token] {
    var position: UInt32 = 0
    return (0..<Int.random(in: 0...25, using: &random)).map { _ in
      let token = SegmentDocument.Token(term: term(), position: position)
      position += UInt32([0, 1, 1, 1, 1, 3].randomElement(using: &random) ?? 1)
      return token
    }
  }

  private mutating func term() -> TermBytes { vocabulary[random.skewed(below: vocabulary.count)] }

  private mutating func field() -> FieldName? {
    [nil, nil, "title", "body", "absent"].randomElement(using: &random) ?? nil
  }

  mutating func query(depth: Int = 2) -> SearchQuery {
    switch Int.random(in: 0...(depth > 0 ? 10 : 5), using: &random) {
    case 0, 1: .term(term(), field: field())
    case 2:
      .synonyms((0..<Int.random(in: 0...3, using: &random)).map { _ in term() }, field: field())
    case 3: .prefix(Array(term().prefix(Int.random(in: 0...4, using: &random))), field: field())
    case 4, 5: phrase()
    case 6: .boosted(query(depth: depth - 1), by: Double.random(in: 0...3, using: &random))
    case 7: .best(queries(0...3, depth))
    case 8: [SearchQuery.all, .none].randomElement(using: &random) ?? .all
    default:
      .boolean(
        must: queries(0...2, depth), should: queries(0...3, depth), mustNot: queries(0...1, depth))
    }
  }

  /// What people type: one to four words, any or all of them, in all fields or one.
  mutating func wordQuery() -> SearchQuery {
    let field = field()
    let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      SearchQuery.term(term(), field: field)
    }
    return Bool.random(using: &random)
      ? .boolean(must: words) : .boolean(must: [], should: words)
  }

  /// What a word becomes that has other names: the best of itself and of weighted words and phrases,
  /// alone or among other words.
  mutating func synonymQuery() -> SearchQuery {
    let group = SearchQuery.best(
      [.term(term())]
        + (0..<Int.random(in: 1...3, using: &random)).map { _ in
          .boosted(
            Bool.random(using: &random) ? .term(term()) : .phrase(of: [term(), term()]),
            by: [1, 0.8].randomElement(using: &random) ?? 1)
        })
    return Bool.random(using: &random)
      ? .boolean(must: [group, .term(term())])
      : .boolean(must: [], should: [group, .term(term()), .best([group])])
  }

  /// Words or a phrase in one field: what is searched without evaluators.
  mutating func flatQuery(_ documents: [SegmentDocument]) -> SearchQuery {
    let count = Int.random(in: 1...4, using: &random)
    let words = (0..<count).map { _ in SearchQuery.term(term(), field: "body") }
    switch Int.random(in: 0...3, using: &random) {
    case 0: return .boolean(must: words)
    case 1: return .boolean(must: [], should: words)
    case 2:
      return .phrase(
        (0..<count).map { PhraseSlot(terms: [term()], offset: UInt32($0)) }, field: "body")
    default: return .phrase(of: window(documents, count), field: "body")
    }
  }

  /// Terms in a row of some document's body.
  private mutating func window(_ documents: [SegmentDocument], _ count: Int) -> [TermBytes] {
    let document = documents[Int.random(in: 0..<documents.count, using: &random)]
    let tokens = document.fields.first { $0.name == "body" }?.tokens ?? []
    guard tokens.count >= count else { return [term()] }
    let start = Int.random(in: 0...tokens.count - count, using: &random)
    return tokens[start..<start + count].map(\.term)
  }

  private mutating func queries(_ counts: ClosedRange<Int>, _ depth: Int) -> [SearchQuery] {
    (0..<Int.random(in: counts, using: &random)).map { _ in query(depth: depth - 1) }
  }

  private mutating func phrase() -> SearchQuery {
    let slots = (0..<Int.random(in: 0...3, using: &random)).map { index in
      PhraseSlot(
        terms: (0..<Int.random(in: 1...2, using: &random)).map { _ in term() },
        offset: UInt32(index + Int.random(in: 0...1, using: &random)))
    }
    return .phrase(slots, slop: Int.random(in: 0...4, using: &random), field: field())
  }

  mutating func filter(depth: Int = 2) -> AttributeFilter {
    switch Int.random(in: 0...(depth > 0 ? 6 : 2), using: &random) {
    case 0, 1:
      .anyOf(
        attribute: ["kind", "design", "absent"].randomElement(using: &random) ?? "kind",
        values: (0..<Int.random(in: 0...2, using: &random)).map { _ in
          "v\(Int.random(in: 0...6, using: &random))"
        })
    case 2, 3:
      .range(
        number: "year",
        from: Bool.random(using: &random) ? Int.random(in: -5...12, using: &random) : nil,
        through: Bool.random(using: &random) ? Int.random(in: -5...14, using: &random) : nil)
    case 4: .not(filter(depth: depth - 1))
    case 5: .all(filters(depth))
    default: .any(filters(depth))
    }
  }

  private mutating func filters(_ depth: Int) -> [AttributeFilter] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in filter(depth: depth - 1) }
  }
}
