import EvidenceModel

/// Decides whether an edition of a policy is known to be in force on a day.
///
/// An edition's text is known to be in force from its last review (or from its effective date, when
/// that is later or no review is printed) until the next edition's. A date without a day leaves
/// open which day of the month is meant: nothing is known before that month has ended, and nothing
/// after the month of the next edition has begun.
enum EditionRule {
  /// What is known.
  enum Answer: Equatable {
    case inForce
    /// The edition is of this date or later than the day.
    case notYet(PartialDate)
    /// A newer edition is of this date.
    case replaced(PartialDate)
    /// The document prints no date.
    case undated
  }

  /// Decides for an edition with these dates, where the editions that follow begin on `later`.
  static func answer(
    on day: PartialDate, of heading: PolicyHeading, later: [PartialDate]
  ) -> Answer {
    guard let start = [heading.lastReview, heading.effective].compactMap(\.self).max(by: ends)
    else { return .undated }
    if day < lastDay(start) { return .notYet(start) }
    if let next = later.min(), firstDay(next) <= day { return .replaced(next) }
    return .inForce
  }

  private static func ends(_ left: PartialDate, _ right: PartialDate) -> Bool {
    lastDay(left) < lastDay(right)
  }

  private static func firstDay(_ date: PartialDate) -> PartialDate {
    PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1) ?? date
  }

  /// The date itself where it has a day, else the last day that it may mean.
  private static func lastDay(_ date: PartialDate) -> PartialDate {
    let month = date.month ?? 12
    if date.day != nil { return date }
    let days = [31, 30, 29, 28].lazy
    return days.compactMap { PartialDate(year: date.year, month: month, day: $0) }.first ?? date
  }
}
