import FoundationEssentials

/// Reads the documents and the queries of a test collection.
///
/// The format is told by a file's first line:
/// - `.I …`: SMART (see `SMARTRecord`). Of a document `.T` is the title and `.W`, `.K`, `.A` and `.B`
///   are the text; of a query `.W` is the text.
/// - `{…}`: JSON lines, an object on each with `id` (or `_id`), `text`, and for a document `title`.
/// - else: tab-separated lines, `id`, `title`, `text` of a document or `id`, `text` of either.
enum CollectionReader {
  /// Reads documents.
  static func documents(
    of file: CollectionFile
  ) throws(CollectionFault) -> [TestCollection.Document] {
    if SMARTRecord.isFormat(of: file) {
      return SMARTRecord.records(of: file).map {
        .init(id: $0.id, title: $0.text(of: "T"), text: $0.text(of: "WKAB"))
      }
    }
    return try lines(of: file, columns: 2...3).map { line in
      .init(id: line.id, title: line.title ?? "", text: line.text)
    }
  }

  /// Reads queries.
  static func queries(of file: CollectionFile) throws(CollectionFault) -> [TestCollection.Query] {
    if SMARTRecord.isFormat(of: file) {
      return SMARTRecord.records(of: file).map { .init(id: $0.id, text: $0.text(of: "W")) }
    }
    return try lines(of: file, columns: 2...2).map { .init(id: $0.id, text: $0.text) }
  }

  /// A line of JSON or of tab-separated values.
  private struct Line: Decodable {
    var id: String
    var title: String?
    var text: String

    private enum CodingKeys: String, CodingKey {
      case id
      case underscoredID = "_id"
      case title
      case text
    }

    init(id: String, title: String?, text: String) {
      self.id = id
      self.title = title
      self.text = text
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id =
        try values.decodeIfPresent(String.self, forKey: .id)
        ?? values.decode(String.self, forKey: .underscoredID)
      title = try values.decodeIfPresent(String.self, forKey: .title)
      text = try values.decodeIfPresent(String.self, forKey: .text) ?? ""
    }
  }

  private static func lines(
    of file: CollectionFile, columns: ClosedRange<Int>
  ) throws(CollectionFault) -> [Line] {
    let isJSON = file.firstLine?.first == "{"
    var lines: [Line] = []
    for (index, line) in file.lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      try lines.append(
        isJSON ? json(line, index, file) : tabbed(line, index, file, columns: columns))
    }
    return lines
  }

  private static func json(
    _ line: String, _ index: Int, _ file: CollectionFile
  ) throws(CollectionFault) -> Line {
    do {
      return try JSONDecoder().decode(Line.self, from: Data(line.utf8))
    } catch {
      throw file.fault(index, "expected a JSON object with the texts \"id\" and \"text\"")
    }
  }

  private static func tabbed(
    _ line: String, _ index: Int, _ file: CollectionFile, columns: ClosedRange<Int>
  ) throws(CollectionFault) -> Line {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.contains(cells.count) else {
      let expected = columns.map(String.init).joined(separator: " or ")
      throw file.fault(index, "expected \(expected) columns parted by tabs, found \(cells.count)")
    }
    return Line(
      id: cells[0], title: cells.count == 3 ? cells[1] : nil, text: cells[cells.count - 1])
  }
}
