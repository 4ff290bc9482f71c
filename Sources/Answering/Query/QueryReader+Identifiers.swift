import EvidenceModel
import EvidenceStore

/// Identifiers, policies, trial names and years.
extension QueryReader {
  /// Reads a PMID, a DOI, a policy's id or a trial's name; false when the words are none.
  func readIdentifier(
    _ words: [String], typed: [String], into reading: inout QueryReading
  ) throws(AnsweringError) -> Bool {
    if words.count == 2, words[0] == "pmid", isNumber(words[1]) {
      try lookUp("pmid:" + words[1], field: "pmid", value: words[1], into: &reading)
      return true
    }
    if words.count == 1, try readSingleIdentifier(words[0], into: &reading) { return true }
    return try readTrialName(typed, into: &reading)
  }

  private func readSingleIdentifier(
    _ word: String, into reading: inout QueryReading
  ) throws(AnsweringError) -> Bool {
    if let doi = Self.doi(in: word) {
      try lookUp("doi:" + doi, field: "doi", value: doi, into: &reading)
      return true
    }
    let policies = try asking { () throws(StoreError) in try store.policyIDs(named: word) }
    if !policies.isEmpty {
      filter(policies, name: word, &reading)
      return true
    }
    guard isNumber(word), word.utf8.count >= 5 else { return false }
    guard let work = try work(named: "pmid:" + word) else { return false }
    add([work], field: "pmid", value: word, to: &reading)
    return true
  }

  /// A trial's name may have several words ("Alpha II"); a name that one design abbreviation or
  /// empty word could be is not looked up.
  private func readTrialName(
    _ typed: [String], into reading: inout QueryReading
  ) throws(AnsweringError) -> Bool {
    let name = typed.map(SurfaceWords.trimmed).joined(separator: " ")
    guard typed.count <= 3, name.utf8.count >= 3 else { return false }
    let works = try asking { () throws(StoreError) in try store.workIDs(trialName: name) }
    guard !works.isEmpty else { return false }
    add(works, field: "trial", value: name, to: &reading)
    return true
  }

  func filter(_ policies: [PolicyID], name: String, _ reading: inout QueryReading) {
    reading.policies += policies.filter { !reading.policies.contains($0) }
    reading.filters.append(QueryFilter(field: "policy", value: name))
  }

  /// Looks up a work that the query names by an identifier; a name that nothing has finds nothing.
  func lookUp(
    _ name: String, field: String, value: String, into reading: inout QueryReading
  ) throws(AnsweringError) {
    let found = try work(named: name)
    if found == nil { reading.notes.append("no work has the \(field) \(value)") }
    add(found.map { [$0] } ?? [], field: field, value: value, to: &reading)
  }

  func add(
    _ works: [WorkID], field: String, value: String, to reading: inout QueryReading
  ) {
    reading.lookups = (reading.lookups ?? []) + works
    reading.filters.append(QueryFilter(field: field, value: value))
  }

  private func work(named name: String) throws(AnsweringError) -> WorkID? {
    try asking { () throws(StoreError) in try store.workID(named: name) }
  }

  /// The DOI in a word: `10.` and a registrant's number, a slash and a suffix (ISO 26324).
  private static func doi(in word: String) -> String? {
    var text = word
    for prefix in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "doi:"]
    where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return nil }
    let registrant = text[text.index(text.startIndex, offsetBy: 3)..<slash]
    guard registrant.utf8.count >= 4, text.index(after: slash) != text.endIndex else { return nil }
    return text
  }

  private func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Reads `2019`, `2015-2020`, `since 2018`, `before 2010`; returns how many words it took.
  func readPeriod(_ typed: [String], into reading: inout QueryReading) -> Int? {
    let words = typed.prefix(2).map { SurfaceWords.trimmed($0).lowercased() }
    if words.count == 2, let year = Self.year(words[1]) {
      switch words[0] {
      case "since", "from": return set(year...9999, "since \(year)", 2, &reading)
      case "after": return set((year + 1)...9999, "after \(year)", 2, &reading)
      case "before": return set(0...(year - 1), "before \(year)", 2, &reading)
      case "until", "through": return set(0...year, "until \(year)", 2, &reading)
      default: break
      }
    }
    if let year = Self.year(words[0]) { return set(year...year, words[0], 1, &reading) }
    let ends = words[0].split(whereSeparator: { $0 == "-" || $0 == "–" }).compactMap {
      Self.year(String($0))
    }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return set(ends[0]...ends[1], words[0], 1, &reading)
  }

  private func set(
    _ years: ClosedRange<Int>, _ value: String, _ taken: Int, _ reading: inout QueryReading
  ) -> Int {
    reading.years = years
    reading.filters.append(QueryFilter(field: "year", value: value))
    return taken
  }

  /// A year in which literature can have been published.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1800...2099).contains(year) else {
      return nil
    }
    return year
  }
}
