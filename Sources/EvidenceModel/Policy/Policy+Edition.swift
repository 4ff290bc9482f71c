extension Policy {
  /// What names this edition: its last review date, else its effective date.
  package var edition: String? {
    (dates.lastReview ?? dates.effective)?.date.iso
  }

  /// What an answer shows of the policy.
  package var heading: PolicyHeading {
    PolicyHeading(
      id: id, edition: edition, title: title?.text, issuer: issuer,
      effective: dates.effective?.date, lastReview: dates.lastReview?.date,
      nextReview: dates.nextReview?.date)
  }
}
