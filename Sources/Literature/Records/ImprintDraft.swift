import EvidenceModel

/// First author, volume and pages of a record while its lines are read.
struct ImprintDraft {
  private var authors = AuthorDraft()
  private var volume: String?
  private var pages = PageDraft()

  /// What references of the record's work share with it.
  var key: ImprintKey? {
    ImprintKey(
      CSLItem(
        type: .articleJournal, authors: authors.names, volume: volume, page: pages.printed))
  }

  /// Whether a line can say something more; the many lines on later authors cannot.
  func wants(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "A") {
      return !authors.hasFirst && !line.starts(with: "AB".utf8)
    }
    return Self.tags.contains { line.starts(with: $0) }
  }

  private static let tags = ["VI", "PG", "PS", "PE"].map { Array($0.utf8) }

  /// Takes a line; false where it says nothing of these.
  mutating func take(_ line: RecordLine) -> Bool {
    switch line.tag {
    case "A+", "AU", "AL", "AF", "AI", "AS", "AC": authors.take(line)
    case "VI": volume = line.values.last
    default: return pages.take(line)
    }
    return true
  }
}
