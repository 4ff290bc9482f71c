internal import EvidenceModel

extension SourceSpan {
  /// The place as `file:line`, with the page where the source has pages.
  var place: String { file + linePlace }

  /// The place without the file where that is the one already named.
  func place(in named: String) -> String { file == named ? linePlace : place }

  private var linePlace: String { ":\(line)" + (page.map { " (p. \($0))" } ?? "") }
}

extension Quotation {
  /// The words between quotation marks.
  var quoted: String { "“" + SafeText.folded(text) + "”" }
}
