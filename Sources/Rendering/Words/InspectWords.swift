internal import EvidenceModel

extension InspectedTerm {
  /// Of which word and before which stemming, where that differs from the term.
  var origin: String {
    let stemmed = surface == term ? "" : ", stem of \(surface)"
    return "  of \(word)" + stemmed
  }
}

extension InspectedField {
  /// How often, in how many of how many documents.
  func frequencies(of documentCount: Int) -> String {
    "\(documentFrequency) of " + counted(documentCount, "document", "documents") + ", "
      + counted(totalFrequency, "time", "times")
  }
}

extension InspectedPosting {
  /// The first places.
  var places: String {
    let shown = positions.prefix(12).map(String.init).joined(separator: " ")
    return positions.count > 12 ? shown + " …" : shown
  }
}

extension InspectDocumentAnswer {
  /// Attributes and numbers, by name.
  var namedAttributes: [(name: String, value: String)] {
    let texts = attributes.map { (name: $0.key, value: $0.value.joined(separator: ", ")) }
    let values = numbers.map { (name: $0.key, value: String($0.value)) }
    return (texts + values).sorted { $0.name < $1.name }
  }
}

extension InspectDocumentAnswer.Field {
  /// The name with the length and the number of terms.
  var heading: String {
    "\(name): " + counted(length, "word", "words") + ", " + counted(terms.count, "term", "terms")
  }

  /// The terms, each with its number where it stands more than once.
  var termList: String {
    terms.map { $0.positions.count > 1 ? "\($0.term) ×\($0.positions.count)" : $0.term }
      .joined(separator: ", ")
  }
}

extension InspectSpaceAnswer.Segment {
  /// What it holds.
  var summary: String {
    counted(byteCount, "byte", "bytes") + ", " + counted(documentCount, "document", "documents")
      + ", " + counted(termCount, "term", "terms") + ", format \(formatVersion)"
  }

  /// The headings of the table of structures.
  static let columns = ["structure", "bytes", "per cent"]

  /// Each structure with its share of the file.
  var rows: [[String]] {
    structures.map { [$0.name, String($0.byteCount), share($0.byteCount)] }
  }

  /// Tenths of a per cent, rounded.
  private func share(_ bytes: Int) -> String {
    let tenths = byteCount == 0 ? 0 : (bytes * 1000 + byteCount / 2) / byteCount
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension InspectSpaceAnswer.Field {
  /// The headings of the table of fields.
  static let columns = ["field", "weight", "documents", "words"]

  /// The field's row.
  var row: [String] { [name, "\(weight)", String(documentCount), String(wordCount)] }
}
