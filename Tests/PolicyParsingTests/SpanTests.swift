import EvidenceModel
import Testing

@testable import PolicyParsing

/// Where each thing stands, marked in the text.
@Suite struct SpanTests {
  @Test func aStatementStandsFromItsFirstWordToItsColon() throws {
    let marked = MarkedText(
      """
      Nerve Cooling

      Policy Number: 7.04.111

      POLICY

      1️⃣Nerve cooling is considered 3️⃣**medically necessary**4️⃣ when ALL of the following are met2️⃣:

      1. 5️⃣Pain for more than six months6️⃣
      2. 7️⃣Failure of ONE of the following:8️⃣
       a. 9️⃣Physical therapy0️⃣
       b. Injection

      """)
    let policy = try #require(try Fixtures.parse(text: marked.text).policy)
    let statement = try #require(policy.statements.first)
    #expect(statement.quote.span.ranges == [marked.range(1, 2)])
    let phrase = statement.determination.phrase
    #expect(marked.range(3, 4).contains(phrase.span.start))
    #expect(phrase.text == "medically necessary")
    let criteria = try #require(statement.criteria)
    #expect(criteria.items.map(\.span.ranges) == [[marked.range(5, 6)], [marked.range(7, 8)]])
    #expect(criteria.items[1].items[0].span.ranges == [marked.range(9, 0)])
  }

  @Test func pointersAndReferencesStandWhereTheyArePrinted() throws {
    let marked = MarkedText(
      """
      Nerve Cooling

      Policy Number: 7.04.111

      POLICY

      Nerve cooling is considered investigational.

      RATIONALE

      Pain fell in one small study.1️⃣^{1,2}2️⃣ Later work agrees 3️⃣(Roe, 2021)4️⃣.

      REFERENCES

      1. 5️⃣Doe J. Cooling nerves. J Nerve. 2019;3(2):10-4.6️⃣
      2. 7️⃣Roe R. Cold and pain. Pain J. 2021;4:20-9.8️⃣

      """)
    let policy = try #require(try Fixtures.parse(text: marked.text).policy)
    #expect(
      policy.citations.map(\.span.ranges) == [[marked.range(1, 2)], [marked.range(3, 4)]])
    #expect(
      policy.references.map(\.span.ranges) == [[marked.range(5, 6)], [marked.range(7, 8)]])
  }

  @Test func aHeaderDateStandsAtItsValue() throws {
    let marked = MarkedText(
      """
      Nerve Cooling

      Policy Number: 7.04.111    Effective Date: 1️⃣07/01/20242️⃣

      POLICY

      Nerve cooling is considered investigational.

      """)
    let policy = try #require(try Fixtures.parse(text: marked.text).policy)
    #expect(policy.dates.effective?.quote.span.ranges == [marked.range(1, 2)])
    #expect(policy.dates.effective?.date.iso == "2024-07-01")
  }
}
