import EvidenceModel
import InvertedIndex

/// Adds the other names of what a query looks for, where the texts have them.
///
/// Words in quotation marks, words that are excluded and beginnings of words stay as they are.
struct QueryExpander {
  /// Where other names come from.
  let finder: SynonymFinder
  /// Whether the texts have some words.
  let isKnown: (SearchQuery) throws(AnsweringError) -> Bool

  /// How many words a name has at most.
  private static let nameLimit = 6

  /// Adds other names, the longest names first; an abbreviation of several meanings is told.
  func expand(_ reading: inout QueryReading) throws(AnsweringError) {
    var expanded: [QueryClause] = []
    var rest = reading.clauses[...]
    while let first = rest.first {
      let (clause, count) = try expandFirst(of: rest, notes: &reading.notes)
      expanded.append(clause ?? first)
      rest = rest.dropFirst(count)
    }
    reading.clauses = expanded
  }

  /// The longest run of words at the front that has other names, as one clause.
  private func expandFirst(
    of clauses: ArraySlice<QueryClause>, notes: inout [String]
  ) throws(AnsweringError) -> (clause: QueryClause?, count: Int) {
    let run = clauses.prefix(Self.nameLimit).prefix { Self.isPlain($0) }
    let longest = run.first?.occurrence == .must ? run.prefix { $0.occurrence == .must }.count : 1
    for count in stride(from: min(longest, run.count), through: 1, by: -1) {
      let words = run.prefix(count).map { SurfaceWords.trimmed($0.text) }
      switch try finder.find(words) {
      case .ambiguous(let meanings):
        notes.append(Self.note(words, meanings))
        return (nil, 1)
      case .names(let names):
        let others = try known(names, besides: words)
        guard !others.isEmpty, var clause = run.first else { continue }
        if count > 1 {
          clause.text = words.joined(separator: " ")
          clause.form = .name
        }
        clause.others = others
        return (clause, count)
      }
    }
    return (nil, 1)
  }

  private static func isPlain(_ clause: QueryClause) -> Bool {
    clause.form == .word && clause.occurrence != .mustNot && !clause.isTitleOnly
  }

  /// The names that the texts have, each once, and none that is searched as the words typed are.
  private func known(
    _ names: [OtherName], besides words: [String]
  ) throws(AnsweringError) -> [OtherName] {
    let composer = try QueryComposer()
    var seen: [SearchQuery] = []
    if let typed = composer.query(words: words.joined(separator: " ")) { seen.append(typed) }
    var known: [OtherName] = []
    for name in names {
      guard let query = composer.query(words: name.text), !seen.contains(query) else { continue }
      seen.append(query)
      if try isKnown(query) { known.append(name) }
    }
    return known
  }

  private static func note(_ words: [String], _ meanings: [String]) -> String {
    let typed = words.joined(separator: " ")
    return "\(typed) can mean \(meanings.joined(separator: " or ")): only \(typed) itself is "
      + "searched; type the one you mean in full"
  }
}
