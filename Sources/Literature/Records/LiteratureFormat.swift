/// The formats in which literature comes.
package enum LiteratureFormat: String, CaseIterable, Hashable, Sendable {
  /// PubMed XML.
  case pubmedXML
  /// The MEDLINE format, `.nbib`.
  case medline
  /// JATS XML.
  case jats

  /// Guesses a format from the first bytes of a file; nil where they look like none.
  package static func guess(_ head: [UInt8]) -> LiteratureFormat? {
    let text = head.prefix(1 << 14)
    if begins(text, with: 0x3C) {
      let names = ["<PubmedArticle", "<PubmedBookArticle", "<DeleteCitation"]
      if names.contains(where: { contains(text, $0) }) { return .pubmedXML }
      return contains(text, "<article") ? .jats : nil
    }
    return contains(text.prefix(512), "PMID-") || beginsWithField(text) ? .medline : nil
  }

  /// Whether a text begins with a field of the MEDLINE format other than a PMID.
  private static func beginsWithField(_ text: ArraySlice<UInt8>) -> Bool {
    var head = text
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    return ["OWN -", "STAT-", "VI  -", "IP  -", "DP  -", "TI  -", "BTI -", "PG  -", "FAU -"]
      .contains { head.starts(with: $0.utf8) }
  }

  /// Reads a file and hands its entries on in their order.
  ///
  /// - Parameters:
  ///   - name: What diagnostics call the file.
  ///   - next: Gives the next bytes, cut anywhere, and nil at the end.
  ///   - receive: Takes an entry; those before a fault are handed on.
  /// - Returns: How much was read, and what was odd.
  /// - Throws: What `next` and `receive` throw.
  package func read(
    name: String, next: () throws -> [UInt8]?, each receive: (LiteratureEntry) throws -> Void
  ) throws -> LiteratureReading {
    switch self {
    case .medline: return try MEDLINEReader.read(name: name, next: next, each: receive)
    case .jats: return try JATSReader.read(name: name, next: next, each: receive)
    case .pubmedXML:
      var block: [UInt8] = []
      var position = 0
      let fill = { (room: UnsafeMutableRawBufferPointer) throws -> Int in
        while position == block.count {
          guard let more = try next() else { return 0 }
          (block, position) = (more, 0)
        }
        let count = min(room.count, block.count - position)
        block.withUnsafeBytes {
          room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
        }
        position += count
        return count
      }
      return try PubMedReader.read(name: name, fill: fill, each: receive)
    }
  }

  /// Whether the first sign behind a byte-order mark and white space is this one.
  ///
  /// A file in UTF-16, which has a zero byte beside it, is XML too.
  private static func begins(_ text: ArraySlice<UInt8>, with sign: UInt8) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]
    return text.first { !marks.contains($0) } == sign
  }

  /// Whether a text has a word, the zero bytes of UTF-16 left out.
  private static func contains(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    let plain = text.filter { $0 != 0 }
    let wanted = Array(word.utf8)
    guard plain.count >= wanted.count else { return false }
    return (0...plain.count - wanted.count).contains { start in
      plain[start] == wanted[0] && plain[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
