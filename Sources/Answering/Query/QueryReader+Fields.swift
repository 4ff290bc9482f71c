import EvidenceModel
import EvidenceStore
import Vocabulary

/// `field:value` in a query.
extension QueryReader {
  /// Reads a field with its value.
  ///
  /// - Throws: `AnsweringError.question` when the field has fixed values and this is none of them.
  func readField(
    _ name: String, _ value: String, negated: Bool, into reading: inout QueryReading
  ) throws(AnsweringError) {
    guard let field = QueryField(name: name) else { return }
    guard !negated else {
      throw .question("\(name):\(value) cannot be excluded: name what you want instead")
    }
    let words = SurfaceWords.split(value)
    switch field {
    case .design:
      let designs = StudyDesignVocabulary.designs(named: words)
      try require(designs, field, value, StudyDesign.allCases.map(\.rawValue))
      for design in designs { filter(design, &reading) }
    case .kind: try readKind(words, value, into: &reading)
    case .policy:
      let policies = try asking { () throws(StoreError) in try store.policyIDs(named: value) }
      guard !policies.isEmpty else { throw .question("no policy is called \(value)") }
      filter(policies, name: value, &reading)
    case .determination:
      for value in try NamedValues.classes(value) { filter(value, &reading) }
    case .lineOfBusiness:
      for line in try NamedValues.linesOfBusiness(value) { filter(line, &reading) }
    case .year, .since:
      guard readPeriod((field == .since ? ["since"] : []) + [value], into: &reading) != nil else {
        throw .question("expected a year in \(name):, found \(value)")
      }
    case .pmid: try lookUp("pmid:" + value, field: "pmid", value: value, into: &reading)
    case .doi: try lookUp("doi:" + value.lowercased(), field: "doi", value: value, into: &reading)
    case .trial:
      let works = try asking { () throws(StoreError) in try store.workIDs(trialName: value) }
      add(works, field: "trial", value: value, to: &reading)
    case .title:
      reading.clauses.append(
        QueryClause(
          text: value, form: words.count > 1 ? .phrase : .word, occurrence: .must,
          isTitleOnly: true))
    }
  }

  /// A kind of record or a kind of evidence.
  private func readKind(
    _ words: [String], _ value: String, into reading: inout QueryReading
  ) throws(AnsweringError) {
    if let kind = HitKind(rawValue: value.lowercased()) {
      reading.hitKinds.append(kind)
      reading.filters.append(QueryFilter(field: "kind", value: kind.rawValue))
      return
    }
    let kinds = EvidenceKindVocabulary.kinds(named: words)
    try require(
      kinds, .kind, value,
      HitKind.allCases.map(\.rawValue) + EvidenceKind.allCases.map(\.rawValue))
    for kind in kinds { filter(kind, &reading) }
  }

  private func require<Value>(
    _ values: [Value], _ field: QueryField, _ value: String, _ known: [String]
  ) throws(AnsweringError) {
    guard values.isEmpty else { return }
    throw .question(
      "expected one of \(known.joined(separator: ", ")) in \(field.rawValue):, found \(value)")
  }
}
