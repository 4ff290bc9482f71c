internal import EvidenceModel

/// The figures that a letter states in its own words, with the places that print them.
enum LetterFigures {
  /// The counts of people and studies and the sentences of findings, each once, in the order of the
  /// sources.
  static func of(_ letter: Letter) -> [Quotation] {
    var seen: Set<SourceSpan> = []
    return letter.facts.sources.flatMap { source in
      source.support.includes.map(\.quote) + [source.support.sampleSize?.quote].compactMap(\.self)
        + source.support.findings.filter { !$0.values.isEmpty }.map(\.quote)
    }.filter { seen.insert($0.span).inserted }
  }
}
