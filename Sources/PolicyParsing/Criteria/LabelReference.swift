import SourceReading
import TextAnalysis
import Vocabulary

/// Reads how a lead names its items by their labels: `(A-D below)`, `any of I-III and none of IV`,
/// `all of 1-3`.
///
/// Words count only where every label that they name is a label of the list below, so that `(1-18)`
/// behind a lead with three items is a citation and `a` an article.
struct LabelReference {
  /// Labels that one combinator joins.
  struct Clause: Hashable, Sendable {
    var value: Combinator?
    /// The places of the named items in the list.
    var items: ClosedRange<Int>
    /// The clause's words.
    var range: Range<Int>
  }

  private let text: CleanText
  private let end: Int
  private let labels: [String: Int]
  private let vocabulary: PolicyVocabulary

  /// The clauses of a lead, in order; none where it names no labels or others than the list has.
  static func clauses(
    in text: CleanText, _ range: Range<Int>, labels: [String?], _ vocabulary: PolicyVocabulary
  ) -> [Clause] {
    var places: [String: Int] = [:]
    for (place, label) in labels.enumerated() {
      guard let label else { continue }
      let name = label.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      if name.isEmpty || places[name] != nil { return [] }
      places[name] = place
    }
    guard places.count >= 2 else { return [] }
    let reader = LabelReference(
      text: text, end: range.upperBound, labels: places, vocabulary: vocabulary)
    return reader.clauses(range)
  }

  private func clauses(_ range: Range<Int>) -> [Clause] {
    var found: [Clause] = []
    var index = range.lowerBound
    var start = range.lowerBound
    while index < range.upperBound {
      guard isWordStart(index), let group = group(at: index, from: start, opens: found.isEmpty)
      else {
        index += 1
        continue
      }
      let value =
        CombinatorReader.printed(in: text, start..<index, vocabulary) ?? loose(start..<index)
      found.append(
        Clause(
          value: value ?? group.value, items: group.items,
          range: quantifierStart(start..<index)..<group.end))
      index = group.end
      start = group.end
    }
    return found
  }

  /// `any of`, `none of`, `all of` and the like, which need labels behind them to count.
  private func loose(_ range: Range<Int>) -> Combinator? {
    quantifier(range).flatMap { Self.quantifiers[String(decoding: $0, as: UTF8.self)] }
  }

  /// Where the quantifier before a group begins; the range's start where there is none.
  private func quantifierStart(_ range: Range<Int>) -> Int {
    quantifier(range)?.startIndex ?? range.lowerBound
  }

  /// The last of the four words before a group that is a quantifier.
  private func quantifier(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    text.lowered[range].split { !$0.isASCIILetter }.suffix(4).last {
      Self.quantifiers[String(decoding: $0, as: UTF8.self)] != nil
    }
  }

  private static let quantifiers: [String: Combinator] = [
    "any": .any, "either": .any, "one": .any, "all": .all, "both": .all, "each": .all,
    "none": .none, "neither": .none, "two": .atLeast(2), "three": .atLeast(3),
  ]

  /// A label, or several with signs and words between them.
  private func group(
    at index: Int, from start: Int, opens: Bool
  ) -> (items: ClosedRange<Int>, value: Combinator?, end: Int)? {
    guard let first = label(at: index) else { return nil }
    var (last, end) = (first.place, first.end)
    var places: Set<Int> = [first.place]
    var value: Combinator?
    while let joint = joint(at: end), let next = label(at: joint.end), next.place > last {
      if joint.isRange { places.formUnion(last...next.place) } else { places.insert(next.place) }
      value = joint.value ?? value
      (last, end) = (next.place, next.end)
    }
    guard let low = places.min(), let high = places.max(), places.count == high - low + 1,
      endsReference(end)
    else { return nil }
    let isSingle = places.count == 1
    if isSingle, loose(start..<index) == nil || !followsQuantifier(index) { return nil }
    return opensReference(index) || !opens ? (low...high, value, end) : nil
  }

  /// Whether a label stands behind `of` or a colon.
  private func followsQuantifier(_ index: Int) -> Bool {
    let before = text.lowered[..<index].suffix(4)
    return before.ends(in: "of ") || before.ends(in: ": ")
  }

  /// Whether the sign or word before the first label leads to a reference.
  private func opensReference(_ index: Int) -> Bool {
    let before = text.lowered[..<index].suffix(12)
    return [
      "(", ": ", "of ", "satisfy ", "meet ", "meets ", "both ", "either ", "criteria ", "items ",
      "all ", "any ", "in ", "for ", "following ", "following – ",
    ].contains { before.ends(in: $0) }
  }

  /// Whether the reference ends behind its last label: with a sign, `below`, `and`, or the lead.
  private func endsReference(_ index: Int) -> Bool {
    let rest = text.lowered[index..<end].drop { $0 == 0x20 }
    guard let next = rest.first else { return true }
    if ").,;:".utf8.contains(next) { return true }
    let word = String(decoding: rest.prefix(while: \.isASCIILetter), as: UTF8.self)
    return ["below", "above", "and", "or", "are", "is", "must", "listed"].contains(word)
  }

  private func label(at index: Int) -> (place: Int, end: Int)? {
    guard index < end, isWordStart(index) else { return nil }
    var stop = index
    while stop < end, stop - index < 6, text.bytes[stop].isWordByte { stop += 1 }
    guard stop > index, stop == end || !text.bytes[stop].isWordByte else { return nil }
    return labels[text.text(index..<stop)].map { ($0, stop) }
  }

  private func isWordStart(_ index: Int) -> Bool {
    text.bytes[index].isWordByte && (index == 0 || !text.bytes[index - 1].isWordByte)
  }

  /// What stands between two labels: a dash, `to`, a comma, `and`, `or`.
  private func joint(at index: Int) -> (isRange: Bool, value: Combinator?, end: Int)? {
    let rest = text.lowered[index..<end]
    for (words, isRange, value) in Self.joints where rest.starts(with: words.utf8) {
      return (isRange, value, index + words.utf8.count)
    }
    return nil
  }

  private static let joints: [(words: String, isRange: Bool, value: Combinator?)] = [
    (" through ", true, nil), (" to ", true, nil), (" – ", true, nil), ("–", true, nil),
    (" - ", true, nil), ("-", true, nil), (", and ", false, .all), (", or ", false, .any),
    (" and ", false, .all), (" or ", false, .any), (" & ", false, .all), (", ", false, nil),
  ]
}

extension Collection where Element == UInt8 {
  /// Whether the bytes end in a text.
  fileprivate func ends(in text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
