internal import EvidenceModel

/// Draws the works behind a statement by year and design, cited and new ones apart.
struct EvidenceChart {
  /// A work on the chart.
  struct Mark: Hashable {
    let year: Int
    let design: String
    let rank: Int
    let isNew: Bool
  }

  private let marks: [Mark]
  private let undated: Int

  /// The chart of a statement.
  init(_ statement: ReviewStatement) {
    let cited = statement.rows.map(\.support).map {
      (year: $0.year, kind: $0.kind, design: $0.design.value, isNew: false)
    }
    let new = statement.new.map {
      (year: $0.year, kind: $0.kind, design: $0.design.value, isNew: true)
    }
    let all = cited + new
    marks = all.compactMap { work in
      work.year.map {
        Mark(
          year: $0, design: work.kind.hasDesign ? work.design.cell : work.kind.name,
          rank: work.kind.hasDesign ? work.design.rank : StudyDesign.notApplicable.rank,
          isNew: work.isNew)
      }
    }
    undated = all.count { $0.year == nil }
  }

  /// The chart with the table that says the same; nil where there is nothing to draw.
  func figure(id: String, topic: String) -> Report.Figure? {
    guard let first = marks.map(\.year).min(), let last = marks.map(\.year).max() else {
      return nil
    }
    let title = "Evidence by year and design: " + topic
    return Report.Figure(
      svg: drawn(first...last, id: id, title: title),
      caption: "● cited by the policy, □ new and not cited; the number counts works."
        + (undated > 0 ? " " + counted(undated, "work", "works") + " without a year." : ""),
      table: table(title))
  }

  private var designs: [String] {
    var ranks: [String: Int] = [:]
    for mark in marks { ranks[mark.design] = mark.rank }
    return ranks.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  private func count(_ year: Int, _ design: String, isNew: Bool) -> Int {
    marks.count { $0.year == year && $0.design == design && $0.isNew == isNew }
  }

  private static let width = 760
  private static let left = 170
  private static let rowHeight = 34

  private func drawn(_ years: ClosedRange<Int>, id: String, title: String) -> String {
    var canvas = SVGCanvas(width: Self.width)
    let step = Double(Self.width - Self.left - 40) / Double(max(1, years.count - 1))
    func x(_ year: Int) -> Int {
      years.count == 1
        ? Self.left + 40 : Self.left + 20 + Int(Double(year - years.lowerBound) * step)
    }
    let bottom = designs.count * Self.rowHeight + 10
    for (row, design) in designs.enumerated() {
      let y = row * Self.rowHeight + Self.rowHeight / 2 + 4
      canvas.text(Self.left - 10, y + 4, design, anchor: .end)
      canvas.line(Self.left, y, Self.width - 10, y, stroke: "#ddd")
      for year in years { mark(&canvas, x(year), y, year, design) }
    }
    canvas.line(Self.left, bottom, Self.width - 10, bottom, stroke: "#222")
    let every = max(1, Int((44 / max(step, 1)).rounded(.up)))
    for year in years where (year - years.lowerBound) % every == 0 {
      canvas.line(x(year), bottom, x(year), bottom + 5, stroke: "#222")
      canvas.text(x(year), bottom + 19, String(year), anchor: .middle, size: 11)
    }
    return canvas.svg(height: bottom + 28, id: id, title: title, description: description)
  }

  private func mark(_ canvas: inout SVGCanvas, _ x: Int, _ y: Int, _ year: Int, _ design: String) {
    let (cited, new) = (count(year, design, isNew: false), count(year, design, isNew: true))
    let shift = cited > 0 && new > 0 ? 10 : 0
    if cited > 0 {
      canvas.circle(x - shift, y, radius: 9)
      canvas.text(x - shift, y + 4, String(cited), anchor: .middle, size: 11, fill: "#fff")
    }
    if new > 0 {
      canvas.square(x + shift, y, half: 8)
      canvas.text(x + shift, y + 4, String(new), anchor: .middle, size: 11)
    }
  }

  /// What the chart shows, in a sentence for each design.
  private var description: String {
    designs.map { design in
      let years = marks.filter { $0.design == design }
        .sorted { ($0.year, $0.isNew ? 1 : 0) < ($1.year, $1.isNew ? 1 : 0) }
        .map { "\($0.year)" + ($0.isNew ? " (new)" : "") }
      return design + ": " + years.joined(separator: ", ") + "."
    }.joined(separator: " ")
  }

  private func table(_ title: String) -> Report.Table {
    Report.Table(
      caption: title, columns: ["design", "cited", "new"],
      rows: designs.map { design in
        let own = marks.filter { $0.design == design }
        return [
          [.text(design)], [.text(Self.years(own.filter { !$0.isNew }))],
          [.text(Self.years(own.filter(\.isNew)))],
        ]
      })
  }

  private static func years(_ marks: [Mark]) -> String {
    marks.map(\.year).sorted().map(String.init).joined(separator: " ")
  }
}
