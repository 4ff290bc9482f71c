package import EvidenceModel
import Literature

/// The formats of citation managers that are plain text.
package enum ReferenceTextFormat: String, CaseIterable, Hashable, Sendable {
  /// RIS.
  case ris
  /// BibTeX.
  case bibtex
  /// The MEDLINE format.
  case nbib
}

extension ReferenceExporter {
  /// Items as text of a format.
  package static func text(
    _ items: [(id: String, item: CSLItem)], _ format: ReferenceTextFormat
  ) -> String {
    switch format {
    case .ris: RISWriter.text(items)
    case .bibtex: BibTeXWriter.text(items)
    case .nbib: MEDLINEWriter.text(items)
    }
  }
}
