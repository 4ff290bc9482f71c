import EvidenceModel
import Testing

@Suite struct NaturalOrderTests {
  @Test func numbersInIdentifiersAreComparedAsNumbers() {
    let ids = ["p/s10", "p/s9", "p/s1", "q/s1", "p/s01", "p"]
    #expect(
      ids.map { StatementID($0) }.sorted().map(\.rawValue)
        == ["p", "p/s01", "p/s1", "p/s9", "p/s10", "q/s1"])
  }

  @Test func noTextPrecedesItself() {
    #expect(!NaturalOrder.precedes("60125/r41", "60125/r41"))
  }
}
