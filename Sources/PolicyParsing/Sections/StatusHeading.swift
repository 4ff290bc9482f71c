import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that carries the determination for what stands below it.
struct StatusHeading: Hashable, Sendable {
  /// The classes it names, in its order.
  var classes: [DeterminationClass]
  /// The determining words, in the source.
  var phrase: Range<Int>
  /// The service that the heading names: `When X is covered`; nil where it names none.
  var service: String?
  /// Whether it is a clause, `When …`, rather than determining words alone.
  var opensClause = false

  /// Reads a heading made of determining words only, or one such as `When … is covered`.
  static func read(_ reading: Reading, _ range: Range<Int>) -> StatusHeading? {
    guard range.count <= 120 else { return nil }
    let text = reading.clean(HeadingWords.withoutNumber(reading.bytes, range))
    if let clause = clause(text) { return clause }
    let terms = reading.vocabulary.determinationTerms.matches(in: text.lowered, text.all)
    guard let first = terms.first, let last = terms.last, !isPolicyName(text, reading) else {
      return nil
    }
    let isWhen = text.starts(text.all, with: DeterminationHeadingVocabulary.opening)
    guard
      isWhen
        ? !goesOn(text, terms.map(\.range))
        : hasOnlyFillers(text, terms.map(\.range))
    else { return nil }
    var classes: [DeterminationClass] = []
    for term in terms {
      let value = isDenied(text, term.range.lowerBound) ? denied(term.meaning) : term.meaning
      if !classes.contains(value) { classes.append(value) }
    }
    let start = deniedStart(text, first.range.lowerBound)
    return StatusHeading(
      classes: classes, phrase: text.sourceRange(start..<last.range.upperBound),
      service: isWhen ? service(text, before: start) : nil, opensClause: isWhen)
  }

  /// Whether a sentence's own clause follows the opening one: `When a benefit, coverage of X may be
  /// approved when all of`.
  private static func goesOn(_ text: CleanText, _ terms: [Range<Int>]) -> Bool {
    guard let term = terms.first?.upperBound, let last = terms.last?.upperBound, term < text.count,
      text.bytes[term] == UInt8(ascii: ",")
        || text.first(" " + DeterminationHeadingVocabulary.opening, in: last..<text.count) != nil
    else { return false }
    return !hasOnlyFillers(text, [0..<term] + terms.dropFirst())
  }

  /// `What the plan does not cover`.
  private static func clause(_ text: CleanText) -> StatusHeading? {
    guard text.count <= longestClause, text.starts(text.all, with: "what"),
      let isPaid = DeterminationHeadingVocabulary.clauses.meaning(
        of: HeadingWords.normalized(text.bytes, text.all))
    else { return nil }
    return StatusHeading(
      classes: [isPaid ? .covered : .notCovered], phrase: text.sourceRange(text.all))
  }

  /// The most bytes of such a heading.
  private static let longestClause = 40

  /// The words between `When` and the verb, unless they only say `services`.
  private static func service(_ text: CleanText, before end: Int) -> String? {
    let start = DeterminationHeadingVocabulary.opening.utf8.count
    guard start < end else { return nil }
    let verbs = DeterminationVocabulary.copulas.matches(in: text.lowered, start..<end)
    let range = text.trimmed(start..<(verbs.last?.range.lowerBound ?? end))
    let isGeneric = text.lowered[range].split(separator: 0x20).allSatisfy {
      DeterminationHeadingVocabulary.fillers.contains(String(decoding: $0, as: UTF8.self))
    }
    let name = text.text(range)
    return range.isEmpty || isGeneric || ServiceReference.endsInList(name) ? nil : name
  }

  /// `Medical Necessity`, a section's name, has a term but no status.
  private static func isPolicyName(_ text: CleanText, _ reading: Reading) -> Bool {
    reading.vocabulary.sectionHeadings.meaning(of: HeadingWords.normalized(text.bytes, text.all))
      != nil
  }

  private static func hasOnlyFillers(_ text: CleanText, _ terms: [Range<Int>]) -> Bool {
    var index = 0
    for range in terms + [text.count..<text.count] where range.lowerBound >= index {
      let between = text.lowered[index..<range.lowerBound]
      let words = between.split { !$0.isWordByte }
      let known = words.allSatisfy {
        DeterminationHeadingVocabulary.fillers.contains(String(decoding: $0, as: UTF8.self))
      }
      if !known { return false }
      index = range.upperBound
    }
    return true
  }

  /// Where `not` stands close before a term: `When … is not covered`, `not considered …`.
  private static func deniedStart(_ text: CleanText, _ term: Int) -> Int {
    let start = max(0, term - 16)
    let words = Array("not ".utf8)
    var index = term - words.count
    while index >= start {
      if text.lowered[index..<(index + words.count)].elementsEqual(words),
        index == 0 || !text.lowered[index - 1].isWordByte
      {
        return index
      }
      index -= 1
    }
    return term
  }

  private static func isDenied(_ text: CleanText, _ term: Int) -> Bool {
    deniedStart(text, term) < term
  }

  private static func denied(_ value: DeterminationClass) -> DeterminationClass {
    switch value {
    case .medicallyNecessary: .notMedicallyNecessary
    case .covered: .notCovered
    default: value
    }
  }
}
