import PolicyReview
import Testing

struct ScreeningRankerTests {
  private func text(_ title: String, _ abstract: String = "", design: Double = 0) -> ScreeningText {
    ScreeningText(id: title, title: title, abstract: abstract, subjects: [], design: design)
  }

  /// A splint study among texts on other matters.
  private var texts: [ScreeningText] {
    [
      text("Magnetic splints for the wrist", "Swelling and grip were measured in 40 adults."),
      text("Wrist splints against casts", "Swelling and grip were measured after sprains."),
      text("Diet and sleep in shift workers", "A survey."),
      text("Splints in archery", "A history of equipment."),
      text("Grip and swelling after sprains treated with splints", "Adults were followed."),
      text("Sleep in children", "A survey of parents."),
    ]
  }

  @Test func wordsOfTheTopicDecideWithoutCitedWorks() throws {
    let ranked = try ScreeningRanker.rank(
      texts, topic: "magnetic splints for the wrist", cited: [], pool: Array(texts.indices))
    #expect(ranked.first?.text == 0)
    #expect(Set(ranked.suffix(2).map(\.text)) == [2, 5])
  }

  @Test func whatIsLikeTheCitedWorksComesBeforeWhatSharesAWord() throws {
    let ranked = try ScreeningRanker.rank(
      texts, topic: "splints", cited: [0, 1], pool: [2, 3, 4, 5])
    #expect(ranked.first?.text == 4)
    #expect(ranked.first?.likest == 1)
    #expect(ranked.last?.likest == nil)
  }

  @Test func ofEqualTextsTheEarlierComesFirst() throws {
    let same = [text("Splints"), text("Splints"), text("Splints")]
    let ranked = try ScreeningRanker.rank(same, topic: "splints", cited: [], pool: [2, 0, 1])
    #expect(ranked.map(\.text) == [0, 1, 2])
  }

  @Test func aBetterDesignComesFirst() throws {
    let two = [text("Splints a"), text("Splints b", design: 1)]
    let ranked = try ScreeningRanker.rank(two, topic: "splints", cited: [], pool: [0, 1])
    #expect(ranked.map(\.text) == [1, 0])
  }

  @Test func nothingIsRankedFromNothing() throws {
    #expect(try ScreeningRanker.rank([], topic: "", cited: [], pool: []).isEmpty)
    let empty = try ScreeningRanker.rank([text("")], topic: "x", cited: [], pool: [0])
    #expect(empty.map(\.score) == [0])
  }
}
