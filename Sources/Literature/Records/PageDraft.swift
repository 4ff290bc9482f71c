/// The pages of a record while its lines are read.
struct PageDraft {
  private var medline: String?
  private var first: String?
  private var last: String?

  /// The pages as MEDLINE prints them, else from the first to the last.
  var printed: String? {
    if let medline { return medline }
    guard let first else { return nil }
    return last.map { $0 == first ? first : "\(first)-\($0)" } ?? first
  }

  /// Takes a line; false where it says nothing of pages.
  mutating func take(_ line: RecordLine) -> Bool {
    guard let value = line.values.last, !value.isEmpty else { return false }
    switch line.tag {
    case "PG": medline = value
    case "PS": first = value
    case "PE": last = value
    default: return false
    }
    return true
  }
}
