import EvidenceModel
import Vocabulary

/// A day in the forms of American documents.
enum PrintedDay {
  /// The day that begins at a token: `12/01/2020`, `December 1, 2020`; years have four digits.
  static func read(_ tokens: [Token], at index: Int) -> PartialDate? {
    if let month = ReferenceMonths.number(of: tokens[index].text), index + 2 < tokens.count,
      let day = tokens[index + 1].count
    {
      let next = tokens[index + 2].text == "," ? index + 3 : index + 2
      return year(tokens, next).flatMap { PartialDate(year: $0, month: month, day: day) }
    }
    guard index + 4 < tokens.count, tokens[index + 1].text == "/", tokens[index + 3].text == "/",
      let month = tokens[index].count, let day = tokens[index + 2].count
    else { return nil }
    return year(tokens, index + 4).flatMap { PartialDate(year: $0, month: month, day: day) }
  }

  private static func year(_ tokens: [Token], _ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].text.utf8.count == 4 else { return nil }
    return tokens[index].count
  }
}
