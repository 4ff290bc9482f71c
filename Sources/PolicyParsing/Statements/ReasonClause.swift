import EvidenceModel
import SourceReading
import Vocabulary

/// The clause of a statement's sentence that gives the reason: behind the determination, or before it.
struct ReasonClause {
  /// Where it stands, with the word that opens it; nil where the sentence gives none.
  let range: Range<Int>?

  /// The longest clause in front that is read, in bytes.
  private static let longest = 400

  /// Looks at the determination's own words first, then behind them.
  init(_ place: StatementPlace, _ statement: PolicyStatement) {
    range =
      Self.within(place, statement) ?? Self.behind(place, statement)
      ?? Self.consequence(place, statement) ?? Self.before(place, statement)
  }

  /// `There is insufficient evidence to support the use of …`: the determination is the reason.
  private static func within(_ place: StatementPlace, _ statement: PolicyStatement) -> Range<Int>? {
    Weighing.fits(statement, Weighing.verdict(place.text, place.phrase)) ? place.quoted : nil
  }

  private static func behind(_ place: StatementPlace, _ statement: PolicyStatement) -> Range<Int>? {
    let text = place.text
    guard place.phrase.upperBound < place.quoted.upperBound else { return nil }
    let rest = place.phrase.upperBound..<place.quoted.upperBound
    for opener in ReasonVocabulary.openers.matches(in: text.lowered, rest) {
      let clause = clause(text, opener.range.lowerBound..<rest.upperBound)
      let between = rest.lowerBound..<opener.range.lowerBound
      if isPlain(opener.meaning, text, between, clause) && !Weighing.favours(statement)
        || Weighing.fits(statement, Weighing.verdict(text, clause))
      {
        return clause
      }
    }
    return nil
  }

  /// Whether an opener needs no more than to stand where it does.
  private static func isPlain(
    _ need: ReasonVocabulary.Need, _ text: CleanText, _ between: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    switch need {
    case .nothing: !ReasonVocabulary.conditions.contains(text.lowered, between)
    case .nearness: text.bytes[between].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    case .weighingOrComma:
      text.text(text.trimmed(between)) == "," && ConditionClause.opensReason(text, clause)
    case .weighing: false
    }
  }

  /// A clause up to its colon or semicolon.
  private static func clause(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    let end = text.bytes[range].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
    return text.trimmed(range.lowerBound..<(end ?? range.upperBound))
  }

  /// `Since … has not been shown, the procedure is not covered`: up to the comma before the service.
  private static func before(_ place: StatementPlace, _ statement: PolicyStatement) -> Range<Int>? {
    let text = place.text
    let start = place.sentence.lowerBound
    guard place.phrase.lowerBound > start,
      let opener = ReasonVocabulary.openers.match(
        in: text.lowered, at: start, before: place.phrase.lowerBound)
    else { return nil }
    let service = text.first(
      statement.service.lowercased(), in: opener.range.upperBound..<place.phrase.lowerBound)
    let limit = min(service ?? place.phrase.lowerBound, start + longest)
    guard let comma = text.lowered[start..<limit].lastIndex(of: UInt8(ascii: ",")) else {
      return nil
    }
    let clause = start..<comma
    return Weighing.fits(statement, Weighing.verdict(text, clause)) ? clause : nil
  }

  /// `… has not been proven to be effective and, therefore, is investigational`: the words before
  /// `and, therefore`.
  private static func consequence(
    _ place: StatementPlace, _ statement: PolicyStatement
  ) -> Range<Int>? {
    let text = place.text
    let lead = place.sentence.lowerBound..<max(place.sentence.lowerBound, place.phrase.lowerBound)
    guard
      let consequence = ReasonVocabulary.consequences.matches(in: text.lowered, lead).last?.range,
      consequence.lowerBound > lead.lowerBound
    else { return nil }
    var clause = text.trimmed(lead.lowerBound..<consequence.lowerBound)
    while let word = ReasonVocabulary.joiners.first(where: { ends(text, clause, in: $0) }) {
      clause = text.trimmed(clause.lowerBound..<clause.upperBound - word.utf8.count)
    }
    return Weighing.fits(statement, Weighing.verdict(text, clause)) ? clause : nil
  }

  private static func ends(_ text: CleanText, _ clause: Range<Int>, in word: String) -> Bool {
    clause.count > word.utf8.count
      && text.lowered[clause].suffix(word.utf8.count).elementsEqual(word.utf8)
  }
}
