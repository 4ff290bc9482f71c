internal import EvidenceModel

extension SourceSpan {
  /// The place as `file:line`, with the page where the source has pages; in a document that is no
  /// text file what a person finds there, `file ¶ 48`.
  var place: String { file + (locator == nil ? "" : " ") + placeInFile }

  /// The place without the file where that is the one already named.
  func place(in named: String) -> String { file == named ? placeInFile : place }

  private var placeInFile: String {
    if let locator { return SafeText.folded(locator) }
    return ":\(line)" + (page.map { " (p. \($0))" } ?? "")
  }
}

extension Quotation {
  /// The words between quotation marks.
  var quoted: String { "“" + SafeText.folded(text) + "”" }
}
