/// The text that was taken out of a file that is no text file.
package struct ExtractedFileText: Hashable, Sendable {
  /// The text as UTF-8, into which the file's spans point.
  package var bytes: [UInt8]
  /// For each line where a person finds it.
  package var locators: [String]

  /// Creates the value from its parts.
  package init(bytes: [UInt8], locators: [String]) {
    self.bytes = bytes
    self.locators = locators
  }
}

/// Names and abbreviations of one thing, as a person has added them.
package struct StoredSynonyms: Hashable, Sendable {
  /// The names.
  package var names: [String]
  /// The abbreviations.
  package var abbreviations: [String]

  /// Creates the value from its parts.
  package init(names: [String], abbreviations: [String]) {
    self.names = names
    self.abbreviations = abbreviations
  }
}

extension StoreRow {
  /// The row of the text that was taken out of a file.
  package static func extractedText(_ text: ExtractedFileText, file: Int) -> StoreRow {
    StoreRow(
      table: .extractedText, number: StoreNumber.row(file, 0),
      values: [
        .text(String(decoding: text.bytes, as: UTF8.self)),
        .text(text.locators.joined(separator: "\n")),
      ])
  }

  /// The rows of added synonyms; a line feed parts names.
  package static func synonyms(_ groups: [StoredSynonyms], file: Int) -> [StoreRow] {
    groups.enumerated().map { place, group in
      StoreRow(
        table: .synonym, number: StoreNumber.row(file, place),
        values: [
          .text(group.names.joined(separator: "\n")),
          .text(group.abbreviations.joined(separator: "\n")),
        ])
    }
  }
}

/// Questions about extracted texts and added synonyms.
extension EvidenceStoreReader {
  /// The text that was taken out of a file; nil for a text file.
  package func extractedText(of path: String) throws(StoreError) -> ExtractedFileText? {
    guard let file = try fileNumber(of: path) else { return nil }
    return try read { database in
      try database.first(
        "SELECT text, locators FROM extractedText WHERE number = ?",
        [.integer(StoreNumber.row(file, 0))]
      ) { row in
        ExtractedFileText(bytes: row.bytes(0), locators: Self.lines(row.text(1)))
      }
    }
  }

  /// The synonyms that a person has added, in their order.
  package func synonyms() throws(StoreError) -> [StoredSynonyms] {
    try read { database in
      try database.all("SELECT names, abbreviations FROM synonym ORDER BY number") { row in
        StoredSynonyms(names: Self.lines(row.text(0)), abbreviations: Self.lines(row.text(1)))
      }
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
