import EvidenceModel

/// The words of a statement in the units in which they mean something together.
///
/// A long list of criteria has words of many things: one item on the kidney and another on a
/// transplant do not make a statement one on kidney transplants.
struct StatementWords {
  /// How near to each other a statement has the words of a topic.
  enum Nearness {
    /// In criteria that have nothing to do with each other.
    case apart
    /// In what is said above the list and one criterion with those above it.
    case inCriterion
    /// In what is said above the list.
    case said
  }

  private let composer: QueryComposer
  /// Service, indication, sentence and headings, and the title of the policy where it is given.
  private let above: String
  /// The terms of these.
  private let said: Set<[UInt8]>
  /// The text of each criterion.
  private var criteria: [String] = []
  /// The terms of each with those above it.
  private var terms: [Set<[UInt8]>] = []

  /// Reads a statement.
  init(_ statement: PolicyStatement, title: String? = nil, _ composer: QueryComposer) {
    self.composer = composer
    let texts = [statement.service, statement.indication, statement.quote.text, title]
    above = (texts.compactMap(\.self) + statement.headings.map(\.text)).joined(separator: "\n")
    said = composer.terms(of: above)
    if let criteria = statement.criteria { read(criteria, below: []) }
  }

  private mutating func read(_ node: CriteriaNode, below: Set<[UInt8]>) {
    let own = below.union(composer.terms(of: node.text))
    criteria.append(node.text)
    terms.append(own)
    for item in node.items { read(item, below: own) }
  }

  /// How near to each other the statement has what is asked for.
  ///
  /// Words that were found in another way than as they are typed (as a beginning, as two words
  /// written as one) are not asked for again; an abbreviation counts where it is printed with its
  /// capitals, so that coal tar is no total ankle replacement (TAR).
  func nearness(of clauses: [QueryClause]) -> Nearness {
    let all = terms.reduce(into: said) { $0.formUnion($1) }
    let wanted = clauses.filter { clause in
      clause.occurrence == .must && names(of: clause).contains { $0.terms.isSubset(of: all) }
    }.map { names(of: $0).filter(isPrinted).map(\.terms) }
    if wanted.allSatisfy({ $0.contains { $0.isSubset(of: said) } }) { return .said }
    let isInOne = terms.contains { terms in
      let unit = said.union(terms)
      return wanted.allSatisfy { $0.contains { $0.isSubset(of: unit) } }
    }
    return isInOne ? .inCriterion : .apart
  }

  /// A name of what a clause looks for.
  private struct Name {
    let text: String
    let terms: Set<[UInt8]>
    let isAbbreviation: Bool
  }

  private func names(of clause: QueryClause) -> [Name] {
    let typed = Name(
      text: clause.text, terms: composer.terms(of: clause.text), isAbbreviation: false)
    let others = clause.others.map {
      Name(
        text: $0.text, terms: composer.terms(of: $0.text),
        isAbbreviation: $0.basis == .abbreviation && !$0.text.contains(" "))
    }
    return ([typed] + others).filter { !$0.terms.isEmpty }
  }

  private func isPrinted(_ name: Name) -> Bool {
    !name.isAbbreviation || ([above] + criteria).contains { $0.contains(name.text) }
  }
}
