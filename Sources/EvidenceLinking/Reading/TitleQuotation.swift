package import EvidenceModel

/// Where a reference is printed.
package struct ReferencePlace: Sendable {
  let span: SourceSpan
  let source: [UInt8]

  /// Creates the place from a span and the bytes that it points into.
  package init(span: SourceSpan, source: [UInt8]) {
    self.span = span
    self.source = source
  }
}

/// Finds the deciding words of a title in the source of the work's first reference.
package struct TitleQuotation {
  private let place: (ReferenceID) -> ReferencePlace?
  private let quote: (SourceView, Range<Int>) -> Quotation

  /// Creates the finder.
  package init(
    quoting: some QuotationMaker, place: @escaping (ReferenceID) -> ReferencePlace?
  ) {
    self.place = place
    quote = { view, range in quoting.quotation(view, range) }
  }

  /// Returns the words on which a reading stands, as the source prints them.
  func quotation(_ work: Work, _ reading: TitleEvidence.Reading) -> Quotation? {
    guard let words = decidingWords(work, reading) else { return nil }
    for id in work.references {
      guard let place = place(id) else { continue }
      let view = SourceView(source: place.source, span: place.span)
      if let range = ByteSearch.first(words, in: view.bytes) { return quote(view, range) }
    }
    return nil
  }

  private func decidingWords(_ work: Work, _ reading: TitleEvidence.Reading) -> [UInt8]? {
    switch reading.basis {
    case .title:
      guard let title = work.item.title, let range = reading.titleRange else { return nil }
      let bytes = Array(title.utf8)
      return range.upperBound <= bytes.count ? Array(bytes[range]) : nil
    case .publicationType: return work.item.containerTitle.map { Array($0.utf8) }
    case .narrative, .mesh, .abstract, .none: return nil
    }
  }
}

/// Finds bytes in bytes.
enum ByteSearch {
  /// Returns where a run of bytes first stands, or nil.
  static func first(_ needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard let head = needle.first, needle.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - needle.count) where bytes[start] == head {
      let range = start..<start + needle.count
      if bytes[range].elementsEqual(needle) { return range }
    }
    return nil
  }
}
