package import EvidenceModel

extension TextRenderer {
  /// What differs in a letter.
  package static func render(_ answer: LetterVerifyAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph(
      StyledText(SafeText.folded(answer.file), .bold) + StyledText(": " + summary(answer)), hang: 2)
    for change in answer.changes {
      page.paragraph(
        StyledText(
          "input \(change.key): the letter names \(short(change.named)), now \(short(change.now))"),
        indent: 2, hang: 2)
    }
    for difference in answer.differences { add(difference, &page) }
    return page.rendered()
  }

  private static func summary(_ answer: LetterVerifyAnswer) -> String {
    let lines = counted(answer.comparedLines, "line", "lines")
    let scope = answer.hasCase ? lines : "\(lines) that evq supplied (no case file)"
    if answer.isIdentical == true { return "identical, \(scope)" }
    let count = answer.differences.count
    return count == 0 && answer.isIdentical == nil
      ? "verified, \(scope)"
      : "differs: \(counted(count, "difference", "differences")) in \(scope)"
  }

  private static func short(_ text: String) -> String {
    text.isEmpty ? "none" : text.utf8.count > 20 ? text.prefix(12) + "…" : SafeText.folded(text)
  }

  private static func add(_ difference: LetterDifference, _ page: inout TextPage) {
    let place = difference.line.map { "line \($0)" } ?? ""
    for (label, words) in [("expected", difference.expected), ("found", difference.found)] {
      page.item(
        StyledText(label, .accent), StyledText(words.map(SafeText.folded) ?? "nothing"),
        indent: 2, column: 12,
        right: label == "found" && !place.isEmpty ? StyledText(place, .dim) : nil)
    }
  }
}
