package import EvidenceModel

/// Finds the references that the pointers in running text name.
package enum CitationResolver {
  /// Fills in the references of each pointer, and says which pointers name none or several.
  ///
  /// A number names the entry that prints it, and all works of that entry; a name with a year names the entry whose first author
  /// bears the name (a group by its whole name or its acronym), else the one that prints the acronym, and any of
  /// whose years is the year.
  /// What stays ambiguous is left out: evq does not guess.
  package static func resolve(
    _ citations: [Citation], in references: [Reference]
  ) -> (citations: [Citation], diagnostics: [Diagnostic]) {
    let index = ReferenceIndex(references)
    var diagnostics: [Diagnostic] = []
    let resolved = citations.map { citation in
      resolve(citation, index, &diagnostics)
    }
    return (resolved, diagnostics)
  }

  private static func resolve(
    _ citation: Citation, _ index: ReferenceIndex, _ diagnostics: inout [Diagnostic]
  ) -> Citation {
    guard citation.style != .named, !citation.targets.isEmpty else { return citation }
    var citation = citation
    var found: [ReferenceID] = []
    for target in citation.targets {
      let candidates = index.candidates(for: target)
      if candidates.count == 1 || target.number != nil && areOfOneEntry(candidates) {
        found += candidates.filter { !found.contains($0) }
      } else {
        diagnostics.append(diagnostic(target, candidates, citation))
      }
    }
    citation.references = found
    return citation
  }

  /// Whether one printed entry holds all of several works.
  private static func areOfOneEntry(_ works: [ReferenceID]) -> Bool {
    guard let entry = works.first?.entry else { return false }
    return works.allSatisfy { $0.entry == entry }
  }

  private static func diagnostic(
    _ target: CitationTarget, _ candidates: [ReferenceID], _ citation: Citation
  ) -> Diagnostic {
    let wanted = description(of: target)
    let found = candidates.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      severity: .warning,
      code: candidates.isEmpty ? "citation-unresolved" : "citation-ambiguous",
      message: candidates.isEmpty
        ? "expected a reference \(wanted) in the list, found none"
        : "expected one reference \(wanted) in the list, found \(candidates.count): \(found)",
      file: citation.span.file, span: citation.span)
  }

  private static func description(of target: CitationTarget) -> String {
    if let number = target.number { return "numbered \(number)" }
    let year = target.year.map { " of \($0)\(target.suffix ?? "")" } ?? ""
    return "by “\(target.author ?? "")”\(year)"
  }
}
