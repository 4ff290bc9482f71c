import Testing

@testable import Literature

/// What the survey of a text says is what a look at its bytes says, also when words were cut out.
@Suite struct ByteSurveyTests {
  private static let text = """
    3. Doe J, Roe A-B. *Warm feet* in 2010s: a Review? doi:10.1000/a(b) and Ärzte/Toes [Internet], \
    Foot J. 2011;12(3):e45-67. PMID 1, "Elm," www.example.org/x  (Éd.)! ISBN 1-2
    """

  private static let kinds: [ByteKinds] = [
    .capital, .small, .digit, .opening, .stop, .comma, .slash, .label,
    [.capital, .small], [.digit, .opening, .stop],
  ]

  @Test func placesAreThoseOfABareView() {
    withText(Self.text) { text in expectAgreement(text) }
  }

  @Test func placesStayTrueWhenWordsAreCutOut() {
    var state: UInt64 = 7
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    for _ in 0..<60 {
      withText(Self.text) { text in
        while text.bytes.count > 4 {
          let low = random(below: text.bytes.count / 2)
          let high = low + random(below: 9)
          let next = min(text.bytes.count, high + random(below: 12))
          text.cut([low..<high, next..<min(text.bytes.count, next + 1 + random(below: 5))])
          expectAgreement(text)
        }
      }
    }
  }

  @Test func aPhraseIsFoundWhereACutBringsItTogether() {
    withText("Foot J. See also x In: Toes") { text in
      #expect(text.bytes.place(of: ". in: ", in: 0..<text.bytes.count) == nil)
      text.cut([7..<18])
      #expect(text.bytes.text(0..<text.bytes.count) == "Foot J. In: Toes")
      #expect(text.bytes.place(of: ". in: ", in: 0..<text.bytes.count) == 6..<12)
    }
  }

  /// Compares the surveyed view with one of the same bytes that has no survey.
  private func expectAgreement(_ text: MarkedText) {
    let surveyed = text.bytes
    let whole = 0..<surveyed.count
    Array(surveyed).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let bare = ByteView(base, count: buffer.count)
      for kinds in Self.kinds {
        #expect(
          Array(surveyed.places(of: kinds, in: whole)) == Array(bare.places(of: kinds, in: whole)))
      }
      for phrase in ["doi", ". p", "isbn", "in 2010", "foot j. ", "toes ["] as [StaticString] {
        #expect(surveyed.place(of: phrase, in: whole) == bare.place(of: phrase, in: whole))
      }
    }
  }

  private func withText(_ markdown: String, _ body: (inout MarkedText) -> Void) {
    var markdown = markdown
    markdown.withUTF8 { input in
      withUnsafeTemporaryAllocation(
        byteCount: MarkedText.size(for: input.count), alignment: 8
      ) { memory in
        var text = MarkedText(markdown: input, in: memory)
        body(&text)
      }
    }
  }
}
