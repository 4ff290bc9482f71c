import SourceReading
import TextAnalysis
import Vocabulary

/// Statements on a kind of services of which a list gives examples: `All other cooling procedures are
/// considered investigational, including but not limited to:`.
enum ServiceExamples {
  /// Whether a statement is one and opens such a list.
  static func open(_ builder: StatementBuilder) -> Bool {
    let text = builder.text
    guard text.bytes[builder.sentence.upperBound - 1] == UInt8(ascii: ":") else { return false }
    var rest = text.trimmed(builder.finding.rest)
    while let first = rest.first, ",;(".utf8.contains(text.bytes[first]) {
      rest = text.trimmed((first + 1)..<rest.upperBound)
    }
    return ServiceReferenceVocabulary.exampleOpenings.contains { text.starts(rest, with: $0) }
      && namesServices(text, text.trimmed(builder.finding.subject))
  }

  /// Whether the noun of a subject is one of services, of several of them: `Techniques not listed above`.
  private static func namesServices(_ text: CleanText, _ subject: Range<Int>) -> Bool {
    let words = WhiteSpace.words(text.lowered, subject).map {
      String(decoding: text.lowered[$0], as: UTF8.self)
    }
    guard let noun = words.prefix(while: { !stops.contains($0) }).last else { return false }
    return noun.hasSuffix("s") && ScopeVocabulary.broadHeads.contains(noun)
  }

  /// Words that end the noun and what stands before it.
  private static let stops = ServiceReferenceVocabulary.useStops.union(["not", "using"])
}
