import EvidenceModel
import Rendering
import TestSupport
import Testing

@Suite struct CSLItemTests {
  @Test func cslJSONIsTheSchemasShape() throws {
    let item = CSLItem(
      type: .articleJournal,
      authors: [
        CSLName(family: "de Roe", given: "AB", suffix: "Jr"), CSLName(literal: "Foot \"Group\""),
      ],
      title: "Ice\u{1}\\", containerTitle: "Foot J",
      issued: PartialDate(year: 2013, month: 9, day: 1),
      accessed: PartialDate(year: 2020), volume: "5", page: "1-2", doi: "10.1000/1", pmid: "12")
    let expected = #"""
      [
      {"DOI":"10.1000/1","PMID":"12","accessed":{"date-parts":[[2020]]},"author":[{"family":"de Roe","given":"AB","suffix":"Jr"},{"literal":"Foot \"Group\""}],"container-title":"Foot J","id":"a","issued":{"date-parts":[[2013,9,1]]},"page":"1-2","title":"Ice\u0001\\","type":"article-journal","volume":"5"}
      ]

      """#
    let text = JSONRenderer.cslItems([(id: "a", item: item)])
    #expect(text == expected)
    #expect(try JSONParser.parse(text).elements?.count == 1)
  }

  @Test func noItemsAreAnEmptyArray() throws {
    #expect(try JSONParser.parse(JSONRenderer.cslItems([])).elements?.isEmpty == true)
  }
}
