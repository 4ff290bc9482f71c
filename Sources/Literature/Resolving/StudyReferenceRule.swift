package import EvidenceModel

/// Finds the reference that each described study is.
///
/// A printed pointer goes first; it must not speak against the name beside it. A study without a
/// pointer is the one reference of its author and year, or the one that prints its trial's name. Where
/// a narrative names authors without a year, the one reference of that first author is inferred whose
/// title has words of the account. What stays in doubt is left open and said: evq does not guess.
package enum StudyReferenceRule {
  /// What linking the studies of a document gives.
  package struct Resolution: Sendable {
    /// The studies with their references.
    package var studies: [DescribedStudy]
    /// The document's pointers with those that only a study's name and year make, in order.
    package var citations: [Citation]
    /// The doubts.
    package var diagnostics: [Diagnostic]
  }

  /// Links the studies of a document.
  ///
  /// - Parameters:
  ///   - studies: The studies.
  ///   - citations: The document's resolved pointers.
  ///   - references: Its reference list.
  /// - Returns: The studies with their references, the pointers and the doubts.
  package static func resolve(
    _ studies: [DescribedStudy], citations: [Citation], in references: [Reference]
  ) -> Resolution {
    var resolution = Resolution(studies: studies, citations: citations, diagnostics: [])
    guard !references.isEmpty, !studies.isEmpty else { return resolution }
    let list = StudyReferences(references)
    let pointers = citations.sorted { $0.span.start < $1.span.start }
    var added: [Citation] = []
    for index in studies.indices {
      let own = self.pointers(pointers, in: studies[index].quote.span)
      switch list.find(studies[index], own) {
      case .found(let id, let basis):
        resolution.studies[index].reference = id
        resolution.studies[index].basis = basis
        if !own.contains(where: { $0.references.contains(id) }) {
          added.append(pointer(of: studies[index], to: id, basis))
        }
      case .doubt(let diagnostic): resolution.diagnostics.append(diagnostic)
      case .silent: break
      }
    }
    if !added.isEmpty {
      resolution.citations = (citations + added).sorted { $0.span.start < $1.span.start }
    }
    return resolution
  }

  /// The pointers that stand in a span; both ascend.
  private static func pointers(_ pointers: [Citation], in span: SourceSpan) -> [Citation] {
    span.ranges.flatMap { range -> ArraySlice<Citation> in
      var low = 0
      var high = pointers.count
      while low < high {
        let middle = (low + high) / 2
        if pointers[middle].span.start < range.lowerBound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return pointers[low...].prefix { $0.span.start < range.upperBound }
    }
  }

  /// The words that name a study, as a pointer to its reference.
  private static func pointer(
    of study: DescribedStudy, to id: ReferenceID, _ basis: LinkBasis
  ) -> Citation {
    Citation(
      text: study.lead.text, style: style(basis),
      targets: [CitationTarget(author: study.author ?? study.trialName, year: study.year)],
      references: [id], section: study.section, passage: study.passages.first,
      span: study.lead.span)
  }

  private static func style(_ basis: LinkBasis) -> CitationStyle {
    switch basis {
    case .named: .named
    case .authorMatch: .author
    default: .authorDate
    }
  }
}
