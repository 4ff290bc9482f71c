import EvidenceModel
import SourceReading
import TextAnalysis

/// Sentences whose subject is the list above them: `One of these frames: • A • B` and then `May be considered
/// medically necessary when …`.
extension StatementReader {
  /// The items of a list that hangs on nothing, and the block behind it.
  struct ListAbove {
    var items: [String]
    var end: Int
  }

  /// Keeps a list whose lead ends in a colon and determines nothing.
  mutating func noteListAbove(_ run: ListRun, _ text: CleanText) {
    guard text.bytes.last == UInt8(ascii: ":"), !determines(text) else { return }
    let forest = ListTree.forest(run, layout.blocks, layout.reading)
    guard !forest.contains(where: determines) else { return }
    listAbove = ListAbove(items: forest.map { layout.text($0.block).text }, end: run.end)
  }

  /// What stands behind the colon of a whole sentence that judges `the following`.
  ///
  /// `The following are not covered: soft frames and rails.`
  func namedBehindColon(_ builder: StatementBuilder) -> String? {
    let (text, sentence) = (builder.text, builder.sentence)
    let rest =
      builder.finding.rest
      .lowerBound..<max(
        builder.finding.rest.lowerBound, sentence.upperBound)
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: "."),
      let colon = text.first(": ", in: rest),
      !text.bytes[rest.lowerBound..<colon].contains(where: \.isASCIILetter)
    else { return nil }
    let names = StatementScope.withoutStop(text, colon + 2..<sentence.upperBound)
    guard (3...Self.longestNames).contains(names.count),
      ListMarkerReader.marker(in: text.bytes, names) == nil
    else { return nil }
    return text.text(names)
  }

  /// The most bytes of such names.
  private static let longestNames = 300

  /// The services that the list right above a paragraph names.
  func servicesAbove(_ block: Int) -> String? {
    guard let listAbove, listAbove.end == block else { return nil }
    return ListedNames.services(listAbove.items)
  }
}
