package import EvidenceModel

/// Tables as comma-separated values (RFC 4180): a header line, CRLF line ends, fields quoted where
/// they must be.
///
/// The table is for spreadsheets, where a cell that begins with `=`, `+`, `-` or `@`, behind spaces and
/// line ends or in full width too, would be computed and could call out; such a text gets an
/// apostrophe before it, which spreadsheets show as text (OWASP, CSV Injection). Controls are made visible as in ``SafeText``. JSON has every text as it is.
package enum CSVRenderer {
  /// A list with its columns, then the file and line each record stands on.
  package static func render(_ answer: ListAnswer) -> String {
    let columns = answer.shownColumns
    let places = ["file", "line"].filter { !columns.contains($0) }
    var text = record(columns + places)
    for row in answer.rows {
      let place = ["file": row.source?.file, "line": row.source.map { String($0.line) }]
      text += record(columns.map { row.cell($0) ?? "" } + places.map { (place[$0] ?? nil) ?? "" })
    }
    return text
  }

  static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ source: String) -> String {
    let text = harmless(source)
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The text with its line ends, so that neither a terminal nor a spreadsheet obeys it.
  private static func harmless(_ text: String) -> String {
    let safe =
      text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      ? text : TextRenderer.harmless(text)
    let first = safe.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let first, Self.formulaStarts.contains(first), Double(safe) == nil else { return safe }
    return "'" + safe
  }

  private static let formulaStarts = Array("=+-@＝＋－＠".unicodeScalars)
}

extension ListAnswer {
  /// The columns, with the id before them where they do not name it.
  var shownColumns: [String] { columns.contains("id") ? columns : ["id"] + columns }
}
