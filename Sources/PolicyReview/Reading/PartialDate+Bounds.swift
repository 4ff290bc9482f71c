import EvidenceModel

extension PartialDate {
  /// The month number on a line of months, of the first month that the date may mean.
  var firstMonth: Int { year * 12 + (month ?? 1) - 1 }

  /// The month number of the last month that the date may mean.
  var lastMonth: Int { year * 12 + (month ?? 12) - 1 }

  /// Whether the whole of what this date may mean lies before all that the other may mean.
  func isSurelyBefore(_ other: PartialDate) -> Bool {
    if lastMonth != other.firstMonth { return lastMonth < other.firstMonth }
    guard let day, let its = other.day else { return false }
    return day < its
  }

  /// The least number of whole months between this date and a later one.
  func leastMonths(until other: PartialDate) -> Int { other.firstMonth - lastMonth }
}
