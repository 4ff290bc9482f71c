/// Writes a report as one HTML page that needs nothing besides itself and prints well.
enum HTMLReportWriter {
  static func write(_ report: Report) -> String { write([report]) }

  /// Several reports on one page, each beginning a new printed sheet.
  static func write(_ reports: [Report]) -> String {
    let title = reports.first?.title ?? ""
    let more = reports.count > 1 ? " and \(reports.count - 1) more" : ""
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>" + HTMLText.escaped(title + more) + "</title>", "<style>", HTMLStyle.sheet,
      "</style>", "</head>", "<body>", "<main>",
    ]
    for (index, report) in reports.enumerated() {
      lines.append(heading(1, report.title, isNewPage: index > 0))
      lines += body(of: report)
    }
    return (lines + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// The blocks; a page that is broken is so before the heading that follows.
  private static func body(of report: Report) -> [String] {
    var lines: [String] = []
    var isBroken = false
    var subject = report.title
    for block in report.blocks {
      switch block {
      case .pageBreak: isBroken = true
      case .table(let table): lines.append(markup(of: table, on: subject))
      case .heading(let level, let text):
        subject = text
        lines.append(heading(max(level, 2), text, isNewPage: isBroken))
        isBroken = false
      default: lines.append(markup(of: block))
      }
    }
    return lines
  }

  private static func heading(_ level: Int, _ text: String, isNewPage: Bool) -> String {
    let name = "h\(min(level, 6))"
    let mark = isNewPage ? " class=\"new-page\"" : ""
    return "<\(name)\(mark)>" + HTMLText.escaped(text) + "</\(name)>"
  }

  private static func markup(of block: Report.Block) -> String {
    switch block {
    case .heading, .pageBreak, .table: return ""  // written where the page is put together
    case .paragraph(let inlines): return "<p>" + inlines.html + "</p>"
    case .remark(let text): return "<p class=\"remark\">" + HTMLText.escaped(text) + "</p>"
    case .list(let entries):
      return "<ul>\n" + entries.map { "<li>" + $0.html + "</li>\n" }.joined() + "</ul>"
    case .quotation(let text, let place): return quotation(text, place)
    case .verbatim(let text):
      return "<pre><code>" + HTMLText.escaped(text) + "</code></pre>"
    case .figure(let figure):
      return "<figure>\n" + figure.svg + "\n<figcaption>" + HTMLText.escaped(figure.caption)
        + "</figcaption>\n</figure>"
    }
  }

  private static func quotation(_ text: String, _ place: String) -> String {
    let cite =
      place.isEmpty ? "" : " <cite class=\"place\">" + HTMLText.escaped(place) + "</cite>"
    return "<blockquote><p>“" + HTMLText.escaped(text) + "”" + cite + "</p></blockquote>"
  }

  /// A table without a caption of its own is named by the heading above it.
  private static func markup(of table: Report.Table, on subject: String) -> String {
    var lines = [
      table.caption.isEmpty
        ? "<table aria-label=\"" + HTMLText.escaped(subject) + "\">" : "<table>"
    ]
    if !table.caption.isEmpty {
      lines.append("<caption>" + HTMLText.escaped(table.caption) + "</caption>")
    }
    if table.widths.count == table.columns.count {
      let whole = max(1, table.widths.reduce(0, +))
      let columns = table.widths.map { "<col style=\"width:\($0 * 100 / whole)%\">" }
      lines.append("<colgroup>" + columns.joined() + "</colgroup>")
    }
    let heads = table.columns.enumerated().map { index, column in
      "<th scope=\"col\"\(number(index, table))>" + HTMLText.escaped(column) + "</th>"
    }
    lines.append("<thead><tr>" + heads.joined() + "</tr></thead>")
    lines.append("<tbody>")
    for row in table.rows {
      let cells = row.enumerated().map { index, cell in
        index == 0
          ? "<th scope=\"row\">" + cell.html + "</th>"
          : "<td\(number(index, table))>" + cell.html + "</td>"
      }
      lines.append("<tr>" + cells.joined() + "</tr>")
    }
    return (lines + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private static func number(_ index: Int, _ table: Report.Table) -> String {
    table.numeric.contains(index) ? " class=\"number\"" : ""
  }
}

extension [Report.Inline] {
  fileprivate var html: String {
    map { inline in
      switch inline {
      case .text(let words): HTMLText.escaped(words)
      case .strong(let words): "<strong>" + HTMLText.escaped(words) + "</strong>"
      case .dim(let words): "<span class=\"dim\">" + HTMLText.escaped(words) + "</span>"
      case .deleted(let words): "<del>" + HTMLText.escaped(words) + "</del>"
      case .inserted(let words): "<ins>" + HTMLText.escaped(words) + "</ins>"
      }
    }.joined()
  }
}
