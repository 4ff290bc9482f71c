package import EvidenceModel

extension TextRenderer {
  /// Why a letter is refused, for standard error: each code with what was found and what to do.
  package static func render(_ refusals: [LetterRefusal], style: TextStyle) -> String {
    var page = TextPage(style)
    for refusal in refusals {
      page.paragraph(
        StyledText("refused: ", .accent) + StyledText(refusal.code.rawValue, .bold)
          + StyledText(": " + SafeText.folded(refusal.message)), hang: 2)
      page.paragraph(StyledText(SafeText.folded(refusal.remedy)), indent: 2)
    }
    return page.rendered()
  }
}
