package import EvidenceModel
import SourceReading

/// The digests by which a letter names its inputs.
package enum LetterDigest {
  /// The SHA-256 over texts, each with its length before it.
  package static func of(_ parts: [String]) -> String {
    var digest = RunningDigest()
    for part in parts { digest.add(part) }
    return digest.hexadecimal
  }

  /// The digest of what a caller supplied; empty where nothing was.
  package static func of(_ caseData: LetterCase) -> String {
    guard !caseData.values.isEmpty else { return "" }
    return of(caseData.values.sorted { $0.key < $1.key }.flatMap { [$0.key] + parts($0.value) })
  }

  /// The digest over all inputs of a letter.
  package static func of(_ request: LetterRequest, _ provenance: LetterProvenance) -> String {
    of(
      [
        provenance.version, provenance.contentDigest, provenance.corpusDigest,
        provenance.templateDigest, provenance.glossaryDigest, provenance.caseDigest,
        provenance.statusDigest,
        request.statement.rawValue, request.audience.rawValue, request.style.rawValue,
        request.regime?.rawValue ?? "", request.isDraft ? "draft" : "",
      ] + request.overrides.flatMap { [$0.code.rawValue, $0.because] })
  }

  /// The digest of what is known of the sources' statuses; empty where there is no source.
  package static func of(_ sources: [LetterSource]) -> String {
    guard !sources.isEmpty else { return "" }
    return of(
      sources.flatMap { source in
        let status = source.support.status
        return [
          source.support.record.rawValue, status.value.rawValue, status.asOf?.iso ?? "",
          status.notice ?? "",
        ]
      })
  }

  private static func parts(_ value: LetterCaseValue) -> [String] {
    switch value {
    case .text(let text): ["text", text]
    case .record(let record): ["record"] + sorted(record)
    case .entries(let entries): ["entries"] + entries.flatMap { ["entry"] + sorted($0) }
    }
  }

  private static func sorted(_ record: [String: String]) -> [String] {
    record.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
  }
}
