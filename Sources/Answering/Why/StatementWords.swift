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

  private let topic: TopicTerms
  private let statement: PolicyStatement
  /// Service, indication, sentence and headings, and the title of the policy where it is given.
  private let above: [String]

  /// Reads a statement for a topic.
  init(_ statement: PolicyStatement, title: String? = nil, _ topic: TopicTerms) {
    self.topic = topic
    self.statement = statement
    let texts = [statement.service, statement.indication, statement.quote.text, title]
    above = texts.compactMap(\.self) + statement.headings.map(\.text)
  }

  /// How near to each other the statement has what is asked for.
  ///
  /// Words that were found in another way than as they are typed (as a beginning, as two words
  /// written as one) are not asked for again; an abbreviation counts where it is printed with its
  /// capitals, so that coal tar is no total ankle replacement (TAR).
  func nearness() -> Nearness {
    let said = above.reduce(into: TermNumbers()) { $0.formUnion(topic.terms(of: $1)) }
    let isSaid = topic.names.allSatisfy { names in
      names.contains { $0.terms.isSubset(of: said) && isPrinted($0, in: above) }
    }
    if isSaid { return .said }
    var criteria = Criteria()
    if let root = statement.criteria { read(root, below: TermNumbers(), into: &criteria) }
    return nearness(said, criteria)
  }

  /// The texts of criteria, and the terms of each with those above it.
  private struct Criteria {
    var texts: [String] = []
    var terms: [TermNumbers] = []
  }

  private func read(_ node: CriteriaNode, below: TermNumbers, into criteria: inout Criteria) {
    let own = below.union(topic.terms(of: node.text))
    criteria.texts.append(node.text)
    criteria.terms.append(own)
    for item in node.items { read(item, below: own, into: &criteria) }
  }

  private func nearness(_ said: TermNumbers, _ criteria: Criteria) -> Nearness {
    let all = criteria.terms.reduce(into: said) { $0.formUnion($1) }
    let texts = above + criteria.texts
    let wanted = topic.names.filter { $0.contains { $0.terms.isSubset(of: all) } }
      .map { $0.filter { isPrinted($0, in: texts) } }
    if wanted.allSatisfy({ $0.contains { $0.terms.isSubset(of: said) } }) { return .said }
    let isInOne = criteria.terms.contains { terms in
      let unit = said.union(terms)
      return wanted.allSatisfy { $0.contains { $0.terms.isSubset(of: unit) } }
    }
    return isInOne ? .inCriterion : .apart
  }

  private func isPrinted(_ name: TopicTerms.Name, in texts: [String]) -> Bool {
    !name.isAbbreviation || texts.contains { $0.contains(name.text) }
  }
}
