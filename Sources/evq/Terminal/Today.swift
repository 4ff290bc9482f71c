import EvidenceModel
import Glibc

/// The day on which a command is run.
enum Today {
  /// The day by the clock and the time zone of the machine.
  static var date: PartialDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return PartialDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// A day that a person types, or today.
  ///
  /// - Throws: `ValidationError` where the text is no ISO 8601 date with its day.
  static func date(orTyped text: String?, option: String) throws -> PartialDate {
    guard let text else {
      guard let date else { throw TypedDate.fault(option, "a clock that cannot be read") }
      return date
    }
    guard let date = PartialDate(iso: text), date.day != nil else {
      throw TypedDate.fault(option, text)
    }
    return date
  }
}
