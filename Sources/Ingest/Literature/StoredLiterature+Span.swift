package import EvidenceModel
package import EvidenceStore

extension StoredLiterature {
  /// Where the record stands.
  package func span(in file: String) -> SourceSpan {
    let end = max(range.upperBound, range.lowerBound + 1)
    return SourceSpan(file: file, ranges: [range.lowerBound..<end], line: max(line, 1))
  }
}
