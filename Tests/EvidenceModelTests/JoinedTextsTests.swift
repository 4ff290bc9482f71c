import EvidenceModel
import Testing

/// Texts joined as the standard library joins them.
struct JoinedTextsTests {
  @Test(arguments: [[], [""], ["knee"], ["knee", "hip"], ["", "é", ""], ["a", "", "b", "c"]])
  func textsAreJoinedAsOtherCollectionsAre(texts: [String]) {
    for separator in ["", " ", ", ", "\u{301}"] {
      let others = texts.map { Substring($0) }
      #expect(texts.joined(separator: separator) == others.joined(separator: separator))
    }
    #expect(texts.joined() == texts.map { Substring($0) }.joined())
  }
}
