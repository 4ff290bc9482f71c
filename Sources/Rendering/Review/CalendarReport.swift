internal import EvidenceModel

/// A calendar of reviews as a report.
enum CalendarReport {
  static func report(_ calendar: ReviewCalendar) -> Report {
    var report = Report(title: "Reviews as of \(calendar.asOf.iso)")
    let counts = DueState.allCases.compactMap { state -> String? in
      let count = calendar.rows.count { $0.due.state == state }
      return count > 0 ? "\(count) \(state.words)" : nil
    }
    report.paragraph(
      counted(calendar.rows.count, "policy", "policies") + ": " + counts.joined(separator: ", "))
    report.table(
      Report.Table(
        caption: "",
        columns: ["due", "policy", "state", "title", "reviewed", "searched"],
        rows: calendar.rows.map(row), widths: [7, 10, 14, 26, 8, 8]))
    return report
  }

  private static func row(_ row: CalendarRow) -> [[Report.Inline]] {
    let state = row.due.stateWords
    return [
      [.text(row.due.date?.iso ?? "–")], [.text(row.heading.id.rawValue)],
      [row.due.state == .overdue ? .strong(state) : .text(state)],
      [.text(row.heading.title ?? "–")], [.text(row.heading.lastReview?.iso ?? "–")],
      [.text(row.searched?.iso ?? "–")],
    ]
  }
}

extension DueState {
  /// The state in words.
  var words: String { self == .unknown ? "without a date" : rawValue }
}

extension ReviewDue {
  /// The state with its distance, and whether the date is printed.
  fileprivate var stateWords: String {
    let distance = months.map { " " + counted($0, "month", "months") } ?? ""
    return (state == .unknown ? "no date" : state.rawValue + distance)
      + (isPrinted || date == nil ? "" : " (a year after the last review)")
  }
}
