import InvertedIndex
import Testing

/// Attributes come back as they went in, and filters see them.
@Suite struct AttributeTests {
  private func segment() throws -> SegmentReader {
    try Fixture.reader([
      SegmentDocument(
        key: "p1/s1", fields: [], attributes: ["lob": ["medicaid", "commercial", "medicaid"]],
        numbers: ["year": 2019]),
      SegmentDocument(key: "p1/r1", fields: [], attributes: ["kind": ["reference"], "none": []]),
      SegmentDocument(
        key: "é", fields: [], attributes: ["lob": ["medicaid"]],
        numbers: ["year": .min, "size": .max]),
    ])
  }

  @Test func attributesComeBackSortedAndOnce() throws {
    let reader = try segment()
    try reader.verify()
    #expect(try reader.attributes(of: DocID(rawValue: 0)) == ["lob": ["commercial", "medicaid"]])
    #expect(try reader.attributes(of: DocID(rawValue: 1)) == ["kind": ["reference"]])
    #expect(try reader.numbers(of: DocID(rawValue: 2)) == ["year": .min, "size": .max])
    #expect(try reader.document(of: "é") == DocID(rawValue: 2))
    #expect(try reader.document(of: "p1/r1") == DocID(rawValue: 1))
    #expect(try reader.document(of: "p1") == nil)
  }

  @Test(
    arguments: [
      (AttributeFilter.equals("lob", "medicaid"), [0, 2]),
      (.anyOf(attribute: "lob", values: ["commercial", "unknown"]), [0]),
      (.equals("unknown", "x"), []),
      (.not(.equals("unknown", "x")), [0, 1, 2]),
      (.range(number: "year", from: nil, through: nil), [0, 2]),
      (.range(number: "year", from: 2019, through: 2019), [0]),
      (.range(number: "year", from: 2020, through: 2018), []),
      (.range(number: "size", from: .max, through: .max), [2]),
      (.range(number: "lob", from: nil, through: nil), []),
      (.all([]), [0, 1, 2]),
      (.any([]), []),
      (.all([.equals("lob", "medicaid"), .range(number: "year", from: 0, through: nil)]), [0]),
    ] as [(AttributeFilter, [UInt32])])
  func filterPassesWhatItNames(filter: AttributeFilter, expected: [UInt32]) throws {
    let found = try segment().search(.all, limit: 10, filter: filter)
    #expect(found.documents.map(\.document.rawValue) == expected)
    #expect(found.total == expected.count)
  }
}
