import EvidenceModel
import Testing

@testable import PolicyParsing

/// Lists whose items hang behind wide gaps, lists in lists of the same signs, and lists that the next
/// lettered part of a policy ends.
@Suite struct NestedListTests {
  @Test func takesTheSignOfAnItemForNoColumn() throws {
    let own = try Fixtures.bedFrames(
      """
        I.    Bed frames may be considered medically necessary when all of the following criteria
              are met:

              A.    The frame is no cot of another policy, as these cots are always investigational.
                    Other cots are judged by the criteria
                    below.

              B.    The sleeper has outgrown
                    the bed.
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first).map { String($0.prefix(24)) } == [
        "all: when all of the fol", "  A. leaf: The frame is ", "  B. leaf: The sleeper h",
      ])
  }

  /// The bullets' own level begins again three columns further right.
  @Test func readsBulletsThatReuseTheSignsOfAnOuterLevel() throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are considered medically necessary for any of the following:
        • A broken bed, with one of the following:
            o A photograph of it:
                • From the left
                • From the right
            o A witness
        • A short bed
      """)
    #expect(
      try CriteriaOutline.lines(of: own.first) == [
        "any: for any of the following",
        "  any: A broken bed, with one of the following:",
        "    all: A photograph of it:",
        "      leaf: From the left", "      leaf: From the right",
        "    leaf: A witness", "  leaf: A short bed",
      ])
  }

  @Test func endsAListAtTheNextLetteredPart() throws {
    let own = try Fixtures.bedFrames(
      """
      A. SLEEPERS UNDER 21
      Bed frames are covered when all of the following are met:
      1. The sleeper has grown,
      2. The bed has not.

      B. SLEEPERS 21 AND OLDER
      1. Bed frames are covered for older sleepers when:
         a. The bed is broken, or
         b. The bed is lost.
      """)
    #expect(own.count == 2)
    #expect(try CriteriaOutline.lines(of: own.first).count == 3)
    #expect(try CriteriaOutline.lines(of: own.last).count == 3)
  }

  @Test func readsAnItemThatRefusesBelowAWholeSentence() throws {
    let own = try Fixtures.bedFrames(
      """
      1. The plan considers bed frames for tall sleepers medically necessary.
         a. Frames for cots are considered investigational.
      2. The plan considers canopies medically necessary in swamps.
      """)
    #expect(
      own.map(\.determination.classes) == [
        [.medicallyNecessary], [.investigational], [.medicallyNecessary],
      ])
    #expect(own.first?.criteria == nil)
  }

  @Test func hangsTheListBelowARowOfATableOnItsLastCell() throws {
    let own = try Fixtures.bedFrames(
      """
      Piece | Medical Necessity
      Frame | A bed frame may be considered medically necessary when ALL of the following are met:
      • The bed is broken
      • The sleeper is tall
      """)
    #expect(try CriteriaOutline.lines(of: own.first).count == 3)
  }

  /// Glyphs of symbol fonts below the range of the usual bullets, and rows that lost theirs.
  @Test(arguments: ["\u{F06F}", "\u{F02D}", "|"])
  func readsSignsOfSymbolFonts(sign: String) throws {
    let own = try Fixtures.bedFrames(
      """
      Bed frames are considered medically necessary when ALL of the following are met:
      \(sign) The bed is considered broken by a joiner, AND
      \(sign) The sleeper is tall
      """)
    #expect(own.count == 1)
    #expect(try CriteriaOutline.lines(of: own.first).count == 3)
  }
}
