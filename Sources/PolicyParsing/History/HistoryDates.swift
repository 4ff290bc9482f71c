import EvidenceModel
import TextAnalysis
import Vocabulary

/// Takes from the history the dates that the header does not print.
enum HistoryDates {
  /// Adds the original date (of the line that tells of the first review) and the effective date
  /// that such a line prints.
  static func complete(_ dates: inout PolicyDates, from history: [PolicyHistoryEvent]) {
    for event in history where dates.effective == nil {
      let words = Array(event.quote.text.lowercased().utf8)
      guard words.elementsEqual("effective date".utf8), let date = event.date else { continue }
      dates.effective = DatedQuotation(date: date, quote: event.quote)
    }
    for event in history where event.kind == .created {
      let words = Array(event.quote.text.lowercased().utf8)
      guard HistoryVocabulary.originals.contains(words, 0..<words.count),
        !HistoryVocabulary.templates.contains(words, 0..<words.count), let date = event.date
      else { continue }
      if dates.original == nil { dates.original = DatedQuotation(date: date, quote: event.quote) }
      if dates.effective == nil, let effective = effective(words) {
        dates.effective = DatedQuotation(date: effective, quote: event.quote)
      }
      return
    }
  }

  /// The date after `effective date`.
  private static func effective(_ words: [UInt8]) -> PartialDate? {
    let label = Array("effective date".utf8)
    guard let start = ByteSearch.first(label, in: words, 0..<words.count) else { return nil }
    return DateReader.first(in: words, (start + label.count)..<words.count)?.date
  }
}
