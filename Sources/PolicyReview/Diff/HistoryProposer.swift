import EvidenceModel

/// Writes a line of history for a comparison as the payer would print it.
///
/// The form of the date, what parts it from the words, the words for a kind of event, and whether
/// references come first are those of the lines that the policy prints already. Words are taken over
/// only where they hold for this change too: a sentence with a number or a name in it is not.
enum HistoryProposer {
  /// The line; nil where nothing differs.
  static func proposal(_ answer: DiffAnswer, _ old: Edition, _ new: Edition) -> HistoryProposal? {
    guard answer.hasDifference else { return nil }
    let lines = old.historyLines.isEmpty ? new.historyLines : old.historyLines
    let dated = lines.filter { $0.events.first?.date != nil }
    let date = date(old.policy, new.policy)
    let manner = Manner(dated)
    let remarks = manner.ordered(HistoryWording.remarks(on: answer))
    let words = remarks.map(manner.sentence).joined(separator: " ")
    guard let model = manner.latest else {
      let day = date?.iso ?? "[[date]]"
      return HistoryProposal(line: day + ": " + words, model: nil)
    }
    return HistoryProposal(
      line: manner.opening(for: date, like: model) + words, model: model.opening + model.rest)
  }

  /// The date that the new edition gives its review, where the old one has another.
  private static func date(_ old: Policy, _ new: Policy) -> PartialDate? {
    let dates = [new.dates.lastReview?.date, new.dates.effective?.date]
    let before = [old.dates.lastReview?.date, old.dates.effective?.date]
    return zip(dates, before).first { $0 != $1 && $0 != nil }?.0
  }
}

/// How a payer writes the lines of its history.
private struct Manner {
  private let lines: [HistoryLine]
  private let form: PrintedDateForm?

  init(_ lines: [HistoryLine]) {
    self.lines = lines
    form = PrintedDateForm.form(
      of: lines.compactMap { line in line.events.first?.date.map { ($0, line.opening) } })
  }

  /// The latest line whose date stands in the payer's form.
  var latest: HistoryLine? {
    lines.filter { place(of: $0) != nil }.enumerated().max { left, right in
      (left.element.events.first?.date?.iso ?? "", left.offset)
        < (right.element.events.first?.date?.iso ?? "", right.offset)
    }?.element
  }

  /// What stands before the words of a line, with another date.
  func opening(for date: PartialDate?, like line: HistoryLine) -> String {
    guard let form, let place = place(of: line) else { return "" }
    return line.opening.replacingCharacters(place, with: form.text(date))
  }

  /// The remarks with those on references first where the payer names them first.
  func ordered(_ remarks: [HistoryWording.Remark]) -> [HistoryWording.Remark] {
    let mixed = lines.last { line in
      line.events.count > 1 && line.events.contains { $0.kind == .referencesUpdated }
    }
    guard mixed?.events.first?.kind == .referencesUpdated else { return remarks }
    return remarks.filter { $0.kind == .referencesUpdated }
      + remarks.filter { $0.kind != .referencesUpdated }
  }

  /// A remark in the payer's words for such an event, else in plain ones.
  func sentence(_ remark: HistoryWording.Remark) -> String {
    let events = lines.flatMap(\.events).filter { $0.kind == remark.kind }
    for event in events.reversed() {
      if let words = words(of: event, for: remark) { return words }
    }
    return endsWithStop ? remark.plain : String(remark.plain.dropLast())
  }

  /// The event's sentence with the states of the remark in it; nil where it says more than them.
  private func words(
    of event: PolicyHistoryEvent, for remark: HistoryWording.Remark
  ) -> String? {
    var text = ComparableText.folded(event.quote.text)
    for (known, wanted) in [(event.from, remark.from), (event.to, remark.to)] {
      guard let known else { continue }
      guard let wanted, let place = text.lastRange(of: ComparableText.folded(known)) else {
        return nil
      }
      text = text.replacingCharacters(place, with: wanted)
    }
    let isWhole =
      (remark.from == nil || event.from != nil || remark.kind == .numberChanged
        || remark.kind == .titleChanged) && (remark.to == nil || event.to != nil)
    let foreign = remark.to.map { text.replacing($0, with: "") } ?? text
    return isWhole && !foreign.contains(where: \.isNumber) && isGeneral(event, remark) ? text : nil
  }

  /// Only these events are told in words that do not depend on what was changed.
  private func isGeneral(_ event: PolicyHistoryEvent, _ remark: HistoryWording.Remark) -> Bool {
    switch remark.kind {
    case .referencesUpdated, .reviewed, .determinationChanged, .numberChanged, .titleChanged: true
    default: false
    }
  }

  private var endsWithStop: Bool {
    let texts = lines.flatMap(\.events).map(\.quote.text)
    return texts.isEmpty || texts.count { $0.hasSuffix(".") } * 2 >= texts.count
  }

  private func place(of line: HistoryLine) -> Range<String.Index>? {
    guard let form, let date = line.events.first?.date else { return nil }
    return PrintedDateForm.stands(form, date, in: line.opening)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }

  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    guard !text.isEmpty else { return nil }
    return ranges(of: text).last
  }
}
