import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that says for which line of business its section is written.
struct LineOfBusinessHeading: Hashable, Sendable {
  /// The lines it names, in its order.
  var values: [LineOfBusinessValue]
  /// The heading's words, in the source.
  var range: Range<Int>

  /// Reads a heading made only of names of lines and words such as `members`.
  static func read(_ reading: Reading, _ range: Range<Int>) -> LineOfBusinessHeading? {
    guard range.count <= 120 else { return nil }
    let length = ListMarkerReader.marker(in: reading.bytes, range)?.length ?? 0
    let text = reading.clean((range.lowerBound + length)..<range.upperBound)
    let names = reading.vocabulary.linesOfBusiness.matches(in: text.lowered, text.all)
    guard !names.isEmpty, hasOnlyFillers(text, names.map(\.range)) else { return nil }
    var values: [LineOfBusinessValue] = []
    for name in names where !values.contains(name.meaning) { values.append(name.meaning) }
    return LineOfBusinessHeading(values: values, range: range)
  }

  private static func hasOnlyFillers(_ text: CleanText, _ names: [Range<Int>]) -> Bool {
    var index = 0
    for range in names + [text.count..<text.count] {
      let words = text.lowered[index..<range.lowerBound].split { !$0.isWordByte }
      let known = words.allSatisfy {
        PolicyLineOfBusinessVocabulary.headingFillers.contains(String(decoding: $0, as: UTF8.self))
      }
      if !known { return false }
      index = range.upperBound
    }
    return true
  }
}
