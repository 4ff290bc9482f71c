extension [Quotation] {
  /// The quotations in order, each sentence once.
  package var distinct: [Quotation] {
    var seen: Set<Quotation> = []
    return filter { seen.insert($0).inserted }
  }
}
