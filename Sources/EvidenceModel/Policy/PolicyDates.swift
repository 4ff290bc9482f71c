/// A date and the words that print it.
package struct DatedQuotation: Codable, Hashable, Sendable {
  /// The date with the precision printed.
  package var date: PartialDate
  /// The words.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(date: PartialDate, quote: Quotation) {
    self.date = date
    self.quote = quote
  }
}

/// A policy's dates; a date that is not printed is nil.
package struct PolicyDates: Codable, Hashable, Sendable {
  /// When the policy was first issued or reviewed.
  package var original: DatedQuotation?
  /// When this edition takes effect.
  package var effective: DatedQuotation?
  /// When it was last reviewed.
  package var lastReview: DatedQuotation?
  /// When it is to be reviewed next.
  package var nextReview: DatedQuotation?
  /// All printed review dates, ascending.
  package var reviews: [DatedQuotation]

  /// Creates the value from its parts.
  package init(
    original: DatedQuotation? = nil,
    effective: DatedQuotation? = nil,
    lastReview: DatedQuotation? = nil,
    nextReview: DatedQuotation? = nil,
    reviews: [DatedQuotation] = []
  ) {
    self.original = original
    self.effective = effective
    self.lastReview = lastReview
    self.nextReview = nextReview
    self.reviews = reviews
  }
}
