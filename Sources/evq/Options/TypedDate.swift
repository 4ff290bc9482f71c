import ArgumentParser
import EvidenceModel

/// Dates as a person types them.
enum TypedDate {
  /// A date of any precision.
  static func read(_ text: String, option: String) throws -> PartialDate {
    guard let date = PartialDate(iso: text) else {
      throw ValidationError("\(option): expected an ISO 8601 date, found \(text)")
    }
    return date
  }

  /// The fault of a date that has to name its day.
  static func fault(_ option: String, _ found: String) -> ValidationError {
    ValidationError("\(option): expected a day such as 2026-11-20, found \(found)")
  }
}
