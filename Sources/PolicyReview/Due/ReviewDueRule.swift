package import EvidenceModel

/// Says how a policy's next review stands to a day.
package enum ReviewDueRule {
  /// The due date of a policy: the printed next review, else a year after the last review, because
  /// criteria are to be reviewed at least once a year (NCQA UM 2; 42 CFR 422.137(d)).
  package static func due(_ heading: PolicyHeading, asOf day: PartialDate) -> ReviewDue {
    if let next = heading.nextReview { return state(next, isPrinted: true, day) }
    guard let last = heading.lastReview,
      let next = PartialDate(year: last.year + 1, month: last.month, day: last.day)
        ?? PartialDate(year: last.year + 1, month: last.month)
    else { return ReviewDue(state: .unknown, date: nil, isPrinted: false, months: nil) }
    return state(next, isPrinted: false, day)
  }

  private static func state(
    _ date: PartialDate, isPrinted: Bool, _ day: PartialDate
  ) -> ReviewDue {
    let (months, state) = distance(from: date, to: day)
    return ReviewDue(state: state, date: date, isPrinted: isPrinted, months: months)
  }

  /// Whole months between two dates, compared with the precision that both have.
  private static func distance(
    from date: PartialDate, to day: PartialDate
  ) -> (months: Int?, state: DueState) {
    guard let month = date.month, let now = day.month else {
      if date.year == day.year { return (nil, .due) }
      return (abs(date.year - day.year) * 12, date.year < day.year ? .overdue : .upcoming)
    }
    let months = (day.year - date.year) * 12 + now - month
    guard let dayOfMonth = date.day, let today = day.day else {
      return months == 0 ? (nil, .due) : (abs(months), months > 0 ? .overdue : .upcoming)
    }
    if months == 0, dayOfMonth == today { return (nil, .due) }
    let isPast = (months, today) > (0, dayOfMonth)
    let whole = isPast ? months - (today < dayOfMonth ? 1 : 0) : -months - (today > dayOfMonth ? 1 : 0)
    return (max(0, whole), isPast ? .overdue : .upcoming)
  }
}
