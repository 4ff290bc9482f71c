import EvidenceModel
import Vocabulary

/// A way in which payers print the dates of a history.
struct PrintedDateForm: Hashable, Sendable {
  /// What stands in a place of the form.
  enum Part: Hashable, Sendable {
    case year
    case shortYear
    case month
    case paddedMonth
    case monthName
    case shortMonthName
    case day
    case paddedDay
    case text(String)
  }

  /// The places in order.
  let parts: [Part]

  /// A date in this form; what the date does not say stands in double brackets.
  func text(_ date: PartialDate?) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .year: date.map { Self.padded($0.year, to: 4) } ?? "[[year]]"
      case .shortYear: date.map { Self.padded($0.year % 100, to: 2) } ?? "[[year]]"
      case .month: date?.month.map(String.init) ?? "[[month]]"
      case .paddedMonth: date?.month.map { Self.padded($0, to: 2) } ?? "[[month]]"
      case .monthName: Self.name(date?.month, Self.names) ?? "[[month]]"
      case .shortMonthName: Self.name(date?.month, Self.shortNames) ?? "[[month]]"
      case .day: date?.day.map(String.init) ?? "[[day]]"
      case .paddedDay: date?.day.map { Self.padded($0, to: 2) } ?? "[[day]]"
      }
    }.joined()
  }

  /// Whether a date has all that the form prints.
  func prints(_ date: PartialDate) -> Bool { !text(date).contains("[[") }

  /// The form in which most of the dates are printed at the end of what stands before the events of
  /// their lines; nil where no form fits any.
  static func form(of printed: [(date: PartialDate, opening: String)]) -> PrintedDateForm? {
    var best: (form: PrintedDateForm, count: Int)?
    for form in all {
      let count = printed.count { stands(form, $0.date, in: $0.opening) != nil }
      if count > (best?.count ?? 0) { best = (form, count) }
    }
    return best?.form
  }

  /// Where a date stands in this form in a text, as a whole word.
  static func stands(
    _ form: PrintedDateForm, _ date: PartialDate, in text: String
  ) -> Range<String.Index>? {
    guard form.prints(date) else { return nil }
    let wanted = form.text(date)
    guard let range = text.firstRange(of: wanted) else { return nil }
    let before =
      range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    let isWhole = [before, after].allSatisfy {
      $0.map { !$0.isNumber && !$0.isLetter && $0 != "/" } ?? true
    }
    return isWhole ? range : nil
  }

  /// Forms that payers print, those with a day before those without, so that the fuller form of
  /// equally many dates is taken.
  private static let all: [PrintedDateForm] = {
    var forms: [[Part]] = []
    for separator in ["/", "-", "."] {
      for (month, day) in [(Part.paddedMonth, Part.paddedDay), (.month, .day)] {
        for year in [Part.year, .shortYear] {
          forms.append([month, .text(separator), day, .text(separator), year])
        }
      }
    }
    forms.append([.year, .text("-"), .paddedMonth, .text("-"), .paddedDay])
    for name in [Part.monthName, .shortMonthName] {
      for day in [Part.day, .paddedDay] {
        forms.append([name, .text(" "), day, .text(", "), .year])
        forms.append([name, .text(". "), day, .text(", "), .year])
        forms.append([day, .text(" "), name, .text(" "), .year])
      }
    }
    for separator in ["/", "-", "."] {
      for month in [Part.paddedMonth, .month] {
        forms.append([month, .text(separator), .year])
        forms.append([month, .text(separator), .shortYear])
      }
    }
    for name in [Part.monthName, .shortMonthName] {
      forms.append([name, .text(" "), .year])
      forms.append([name, .text(", "), .year])
      forms.append([name, .text(". "), .year])
    }
    forms.append([.year, .text("-"), .paddedMonth])
    forms.append([.year])
    return forms.map(PrintedDateForm.init)
  }()

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func name(_ month: Int?, _ names: [String]) -> String? {
    month.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let shortNames = names.map { String($0.prefix(3)) }
}
