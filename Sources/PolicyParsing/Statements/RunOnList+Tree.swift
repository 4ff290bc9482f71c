import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

extension RunOnList {
  /// The list as a tree.
  func tree(_ classes: [DeterminationClass], _ reading: Reading) -> CriteriaNode {
    let hook = StatementBuilder.lead(text, lead, classes, reading.vocabulary)
    let groups = groups(reading.vocabulary)
    let own = ListComposition(
      count: groups.count, printed: hook.printed(reading.vocabulary),
      links: groups.dropFirst().map {
        connective(items[$0.parts.lowerBound]) ?? ending(items[$0.parts.lowerBound - 1])
      },
      enumerates: hook.enumerates, inferred: hook.otherwise
    ).requirement
    return CriteriaNode(
      text: text.text(hook.range), require: own.require, requireBasis: own.basis, count: own.count,
      items: groups.map { node($0, reading) },
      span: reading.span(text.sourceRange(hook.range)))
  }

  /// Parts that belong to one item: `One of the following: A; or B` among others.
  private struct Group {
    var parts: Range<Int>
    /// Where the words before the colon end, and how many of the parts must hold.
    var lead: (end: Int, value: Combinator)?
  }

  private func groups(_ vocabulary: PolicyVocabulary) -> [Group] {
    var groups: [Group] = []
    var index = 0
    while index < items.count {
      let lead = innerLead(items[index], vocabulary)
      var end = index + 1
      while let lead, end < items.count, connective(items[end]) == lead.value { end += 1 }
      groups.append(Group(parts: index..<end, lead: end > index + 1 ? lead : nil))
      index = end
    }
    return groups
  }

  private func innerLead(
    _ item: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> (end: Int, value: Combinator)? {
    guard let colon = text.first(": ", in: item),
      let value = CombinatorReader.printed(in: text, item.lowerBound..<colon, vocabulary)
    else { return nil }
    return (colon, value)
  }

  private func node(_ group: Group, _ reading: Reading) -> CriteriaNode {
    let first = items[group.parts.lowerBound]
    guard let lead = group.lead ?? romanLead(first, reading.vocabulary) else {
      return leaf(first, reading)
    }
    let own = ListRequirement(printed: lead.value, inferred: .all)
    var words = text.trimmed(first.lowerBound..<lead.end)
    let marker = ListMarkerReader.marker(in: text.bytes, words)
    if let marker, marker.length < words.count {
      words = (words.lowerBound + marker.length)..<words.upperBound
    }
    let behind = text.trimmed(lead.end + 1..<first.upperBound)
    let parts =
      group.lead == nil
      ? Self.romanParts(text, behind) : [behind] + items[group.parts].dropFirst()
    return CriteriaNode(
      text: text.text(words), label: marker?.label, require: own.require,
      requireBasis: own.basis, count: own.count, items: parts.map { leaf($0, reading) },
      span: reading.span(text.sourceRange(words)))
  }

  /// The lead in an item whose own items small Roman numbers open: `b. Gout when all of the following are met: i.
  /// Pain; ii. Rest has failed`.
  private func romanLead(
    _ item: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> (end: Int, value: Combinator)? {
    guard let lead = innerLead(item, vocabulary),
      Self.romanParts(text, text.trimmed(lead.end + 1..<item.upperBound)).count > 1
    else { return nil }
    return lead
  }

  /// The parts of a text before each small Roman number that counts on from the first.
  private static func romanParts(_ text: CleanText, _ range: Range<Int>) -> [Range<Int>] {
    guard text.starts(range, with: "i. ") else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for label in [" ii. ", " iii. ", " iv. ", " v. ", " vi. ", " vii. ", " viii. "] {
      guard let next = text.first(label, in: start..<range.upperBound) else { break }
      parts.append(text.trimmed(start..<next))
      start = next + 1
    }
    return parts + [text.trimmed(start..<range.upperBound)]
  }

  /// What an item ends in: `…, and` before the next one's label.
  private func ending(_ item: Range<Int>) -> Combinator? {
    let words = text.lowered[item].suffix(4)
    if words.elementsEqual(" and".utf8) { return .all }
    return words.suffix(3).elementsEqual(" or".utf8) ? .any : nil
  }

  /// What an item opens with.
  private func connective(_ item: Range<Int>) -> Combinator? {
    if text.starts(item, with: "or ") { return .any }
    return text.starts(item, with: "and ") ? .all : nil
  }

  /// An item without the word that joins it to the next: `…; AND`.
  private func withoutConnective(_ item: Range<Int>) -> Range<Int> {
    for word in ["; and", "; or", ", and", ", or"]
    where text.lowered[item].suffix(word.utf8.count).elementsEqual(word.utf8) {
      return item.lowerBound..<(item.upperBound - word.utf8.count)
    }
    return item
  }

  private func leaf(_ item: Range<Int>, _ reading: Reading) -> CriteriaNode {
    var item = withoutConnective(StatementScope.withoutStop(text, item))
    for word in ["and ", "or "] where text.starts(item, with: word) {
      item = text.trimmed((item.lowerBound + word.utf8.count)..<item.upperBound)
    }
    let marker = ListMarkerReader.marker(in: text.bytes, item)
    if let marker, marker.length < item.count {
      item = (item.lowerBound + marker.length)..<item.upperBound
    }
    return CriteriaNode(
      text: text.text(item), label: marker?.label, require: .leaf,
      span: reading.span(text.sourceRange(item)))
  }
}
