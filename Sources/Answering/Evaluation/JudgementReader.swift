/// Reads relevance judgements.
///
/// Columns are parted by white space; the format is told by the whole file:
/// - four columns, of which the last two are always 0: SMART relations (CACM: `query document 0 0`);
///   every line names a relevant document.
/// - four columns: TREC qrels (`query iteration document level`); a level above 0 is relevant.
/// - three columns under the heading `query-id corpus-id score`: the same without iteration.
/// - three columns: Cranfield (`query document code`), where Cleverdon's code 1 is a complete answer
///   and 4 is of minimum interest (C. Cleverdon, J. Mills, M. Keen, "Factors determining the
///   performance of indexing systems", 1966). Their levels are 4 to 1; every other code is level 0.
///
/// Of two judgements of one document for one query the higher counts.
enum JudgementReader {
  /// For each query, the level of each judged document.
  static func judgements(
    of file: CollectionFile
  ) throws(CollectionFault) -> [String: [String: Int]] {
    var rows = rows(of: file)
    let hasHeading = rows.first.map { isHeading($0.cells) } ?? false
    if hasHeading { rows.removeFirst() }
    let width = rows.first?.cells.count ?? 4
    guard width == 3 || width == 4 else {
      throw file.fault(rows.first?.line, "expected 3 or 4 columns, found \(width)")
    }
    let format = format(of: rows, width: width, hasHeading: hasHeading)
    var judgements: [String: [String: Int]] = [:]
    for row in rows {
      guard row.cells.count == width else {
        throw file.fault(row.line, "expected \(width) columns, found \(row.cells.count)")
      }
      let (query, document, level) = try judgement(row, format, in: file)
      let earlier = judgements[query]?[document] ?? .min
      judgements[query, default: [:]][document] = max(level, earlier)
    }
    return judgements
  }

  private struct Row {
    var line: Int
    var cells: [Substring]
  }

  private enum Format {
    case relation
    case levels
    case codes
  }

  /// The lines that are not blank.
  private static func rows(of file: CollectionFile) -> [Row] {
    file.lines.enumerated().compactMap { index, line in
      let cells = line.split(whereSeparator: \.isWhitespace)
      return cells.isEmpty ? nil : Row(line: index, cells: cells)
    }
  }

  private static func isHeading(_ cells: [Substring]) -> Bool {
    cells.count == 3 && cells[0] == "query-id" && cells[1] == "corpus-id"
  }

  private static func format(of rows: [Row], width: Int, hasHeading: Bool) -> Format {
    guard width == 4 else { return hasHeading ? .levels : .codes }
    return rows.allSatisfy { $0.cells.suffix(2).allSatisfy { Double($0) == 0 } }
      ? .relation : .levels
  }

  private static func judgement(
    _ row: Row, _ format: Format, in file: CollectionFile
  ) throws(CollectionFault) -> (query: String, document: String, level: Int) {
    let cells = row.cells
    guard let level = Int(cells[cells.count - 1]) ?? (format == .relation ? 0 : nil) else {
      throw file.fault(
        row.line, "expected a whole number at the end, found \(cells[cells.count - 1])")
    }
    if format == .levels { return (String(cells[0]), String(cells[cells.count - 2]), level) }
    return (
      SMARTRecord.withoutLeadingZeros(cells[0]), SMARTRecord.withoutLeadingZeros(cells[1]),
      format == .relation ? 1 : (1...4).contains(level) ? 5 - level : 0
    )
  }
}
