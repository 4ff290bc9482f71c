internal import EvidenceModel

/// Draws what happened to a policy on a line of time, an event a row.
struct TimelineChart {
  private let events: [TimelineEvent]

  init(_ events: [TimelineEvent]) { self.events = events }

  /// The chart with the table that says the same; nil where there is nothing but the day.
  func figure(id: String) -> Report.Figure? {
    guard events.count > 1, let first = events.first, let last = events.last else { return nil }
    return Report.Figure(
      svg: drawn(from: first.date.year, to: last.date.year + 1, id: id),
      caption: "● determination, ○ review, ◇ literature search or other event; "
        + "the broken line is the day of this packet.",
      table: Report.Table(
        caption: "What happened when", columns: ["date", "", "event"],
        rows: rows.map { [[.text($0.date.iso)], [.text($0.kind.name)], [.text($0.text)]] }))
  }

  /// The events with reviews of which nothing is told but that they took place left to the ticks.
  private var rows: [TimelineEvent] {
    events.filter { $0.kind != .review || $0.text.contains("last") }
  }

  private static let width = 760
  private static let margin = 24
  private static let lineHeight = 15
  private static let longest = 62

  private func drawn(from first: Int, to last: Int, id: String) -> String {
    var canvas = SVGCanvas(width: Self.width)
    let scale = Double(Self.width - 2 * Self.margin) / Double(max(1, last - first) * 12)
    func x(_ date: PartialDate) -> Int {
      let months = (date.year - first) * 12 + (date.month ?? 7) - 1
      return Self.margin + Int(Double(months) * scale)
    }
    var y = 18
    let top = 6
    for event in rows where event.kind != .today {
      y = add(event, at: x(event.date), y, to: &canvas)
    }
    let axis = y + 4
    for event in events where event.kind == .review {
      canvas.circle(x(event.date), axis, radius: 4, fill: "#fff")
    }
    canvas.line(Self.margin, axis, Self.width - Self.margin, axis, stroke: "#222")
    ticks(first, last, scale, axis, &canvas)
    for event in rows where event.kind == .today {
      let place = x(event.date)
      for dash in stride(from: top, to: axis + 6, by: 8) {
        canvas.line(place, dash, place, dash + 4, stroke: "#222")
      }
    }
    return canvas.svg(
      height: axis + 30, id: id, title: "Timeline of determinations", description: description)
  }

  /// A mark with its words on the side that has more room; the y of the next row.
  private func add(
    _ event: TimelineEvent, at x: Int, _ y: Int, to canvas: inout SVGCanvas
  ) -> Int {
    switch event.kind {
    case .determination: canvas.circle(x, y - 4, radius: 6)
    case .review, .nextReview: canvas.circle(x, y - 4, radius: 6, fill: "#fff")
    default: canvas.diamond(x, y - 4, half: 6)
    }
    let isLeft = x < Self.width / 2
    let words = event.date.iso + "  " + event.text
    var next = y
    for line in Self.wrapped(words) {
      canvas.text(
        isLeft ? x + 12 : x - 12, next, line, anchor: isLeft ? .start : .end, size: 11,
        isBold: event.kind == .determination)
      next += Self.lineHeight
    }
    return next + 3
  }

  private func ticks(
    _ first: Int, _ last: Int, _ scale: Double, _ axis: Int, _ canvas: inout SVGCanvas
  ) {
    let every = max(1, Int((40 / max(scale * 12, 1)).rounded(.up)))
    for year in stride(from: first, through: last, by: every) {
      let place = Self.margin + Int(Double((year - first) * 12) * scale)
      canvas.line(place, axis, place, axis + 6, stroke: "#222")
      canvas.text(place, axis + 20, String(year), anchor: .middle, size: 11)
    }
  }

  /// The words in lines that fit half of the picture's width.
  static func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in SafeText.folded(text).split(separator: " ") {
      if let last = lines.last, last.count + word.count < longest {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private var description: String {
    rows.map { "\($0.date.iso): \($0.kind.name), \($0.text)" }.joined(separator: ". ") + "."
  }
}

extension TimelineEvent.Kind {
  /// The kind in words.
  var name: String {
    switch self {
    case .determination: "determination"
    case .history: "event"
    case .review: "review"
    case .search: "search"
    case .nextReview: "next review"
    case .today: "this packet"
    }
  }
}
