import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A heading that says what meeting the criteria below it means: `Initial Approval Criteria`.
enum ApprovalHeading {
  /// The classes of a heading's words, the signs of notes behind them left out; nil where it says
  /// nothing of the kind.
  static func classes(_ reading: Reading, _ heading: Range<Int>) -> [DeterminationClass]? {
    var words = HeadingWords.normalized(reading.bytes, heading)[...]
    while let last = words.last, last.isASCIIDigit || last == 0x20 { words.removeLast() }
    return GrantVocabulary.headings.meaning(of: [UInt8](words)).map { [$0] }
  }
}
