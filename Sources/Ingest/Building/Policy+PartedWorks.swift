import EvidenceModel
import Literature
import SourceReading

extension Policy {
  /// The policy with each entry of its list that prints several works as several references.
  func withWorksParted(_ source: SourceText) -> Policy {
    var policy = self
    policy.references = references.flatMap { Self.works(of: $0, in: source) }
    return policy
  }

  /// The works of an entry, each with its own words and place; they share the entry's number.
  private static func works(of entry: ReferenceText, in source: SourceText) -> [ReferenceText] {
    let words = source.kept(entry.span.ranges)
    let parts = ReferenceSplitter.works(words.bytes, 0..<words.count)
    guard parts.count > 1, words.text == entry.raw else { return [entry] }
    let ids = ReferenceSplitter.ids(entry.id, count: parts.count)
    return zip(ids, parts).map { id, part in
      let place = words.sourceRange(part)
      let ranges = entry.span.ranges.map { $0.clamped(to: place) }.filter { !$0.isEmpty }
      return ReferenceText(
        id: id, label: entry.label, raw: words.text(part),
        span: source.span(ranges.map(source.trimmed).filter { !$0.isEmpty }))
    }
  }
}
