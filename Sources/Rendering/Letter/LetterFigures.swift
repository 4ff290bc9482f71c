internal import EvidenceModel

/// The figures that a letter states in its own words, with the places that print them.
enum LetterFigures {
  /// The counts of people and studies and the sentences of findings, each once, in the order of the
  /// sources.
  static func of(_ letter: Letter) -> [Quotation] {
    var seen: Set<SourceSpan> = []
    let quotes = letter.facts.sources.flatMap { source -> [Quotation] in
      let support = source.support
      var quotes: [Quotation] = support.includes.map(\.quote)
      if let size = support.sampleSize { quotes.append(size.quote) }
      for finding in support.findings where !finding.values.isEmpty { quotes.append(finding.quote) }
      return quotes
    }
    return quotes.filter { seen.insert($0.span).inserted }
  }
}
