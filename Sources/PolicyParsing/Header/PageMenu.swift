import SourceReading
import TextAnalysis
import Vocabulary

/// Tells the menu of a page, whose entries have names of sections, from the sections of its policy.
extension HeaderReader {
  /// How many lines are looked at for the labels below a menu, and how many labels with dates these are at
  /// least.
  private static let (menuLines, menuDates) = (60, 2)
  /// From how many words on a line is a sentence.
  private static let sentenceWords = 9

  /// Whether a section near the beginning has no sentence, and below it and others without any stand the
  /// labels of the header: `Coding & Reimbursement`, `Prior Authorization`, `Effective Date: …`.
  static func isMenu(_ section: Section, _ layout: Layout) -> Bool {
    let reading = layout.reading
    var dates = 0
    for line in reading.lines.prefix(menuLines).lazy.map(reading.trim)
    where line.lowerBound >= section.heading.lowerBound && !line.isEmpty {
      if opensWithDatedLabel(line, reading) {
        dates += 1
        if dates == menuDates { return true }
      } else if reading.bytes[line].split(whereSeparator: \.isASCIISpace).count >= sentenceWords {
        return false
      }
    }
    return false
  }

  /// Whether a line is a label of the header with its date: `Effective Date: May 1, 2024`.
  static func opensWithDatedLabel(_ line: Range<Int>, _ reading: Reading) -> Bool {
    let tokens = HeaderTokenizer.tokens([line], reading)
    guard tokens.count >= 2, tokens[0].range.lowerBound == line.lowerBound,
      tokens[0].field?.isDate ?? false, !FooterDates.isOfServices(tokens[0], reading)
    else { return false }
    return DateReader.date(
      in: reading.bytes, at: tokens[1].range.lowerBound, before: line.upperBound) != nil
  }
}
