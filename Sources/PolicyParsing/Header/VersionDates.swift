import EvidenceModel
import SourceReading
import Vocabulary

/// Tells the day on which this version took effect from the day on which the first one did.
extension HeaderReader {
  /// The dates of a bare `Effective Date:` and of the later `Revision Effective Date:` beside it.
  var versionDates: (first: FoundDate, version: FoundDate)? {
    let values = fields.values[.effective, default: []]
    guard let bare = values.first(where: { label(of: $0) == ["effective", "date"] }),
      let revised = values.first(where: isOfRevision), let first = firstDate(bare),
      let version = firstDate(revised), first.date < version.date
    else { return nil }
    return (first, version)
  }

  private func isOfRevision(_ value: Range<Int>) -> Bool {
    let label = label(of: value)
    return label == ["revision", "effective", "date"] || label == ["version", "effective", "date"]
  }

  /// The words before a value on its line.
  private func label(of value: Range<Int>) -> [String] {
    let bytes = layout.reading.bytes
    let before = bytes[..<value.lowerBound]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return DateLabel.words(bytes, max(start, value.lowerBound - 60)..<value.lowerBound)
  }
}
