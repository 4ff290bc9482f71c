import TestSupport
import Testing

@testable import Rendering

/// The bytes of JSON.
struct JSONWriterTests {
  static let values: [(JSONValue, String)] = [
    (.null, "null"), (true, "true"), (-7, "-7"), (.double(7.1), "7.1"),
    (.double(0.1 + 0.2), "0.30000000000000004"), (.double(1e21), "1e+21"), (.double(.nan), "null"),
    (.double(.infinity), "null"), ([], "[]"), ([:], "{}"),
    ([1, ["a": .null]], "[1,{\"a\":null}]"),
  ]

  @Test(arguments: values)
  func valuesAreWrittenShortestAndExact(value: JSONValue, text: String) {
    #expect(JSONWriter.text(of: value) == text)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}", #""\u202e""#), ("é漢👍", "\"é漢👍\""),
  ])
  func stringsAreEscapedWhereTheyMustBe(text: String, json: String) {
    #expect(JSONWriter.text(of: .string(text)) == json)
  }

  @Test func schemaComesFirstThenKeysInByteOrder() {
    let value: JSONValue = ["z": 1, "schema": "s", "a": 2, "Z": 3, "é": 4, "aa": 5]
    #expect(
      JSONWriter.text(of: value) == #"{"schema":"s","Z":3,"a":2,"aa":5,"z":1,"é":4}"#)
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    let text = JSONWriter.text(of: .array([.string(Fixture.hostile)]))
    #expect(try JSONParser.parse(text) == .array([.string(Fixture.hostile)]))
  }

  @Test func theSameAnswerIsTheSameBytes() {
    #expect(JSONRenderer.render(Fixture.why) == JSONRenderer.render(Fixture.why))
    #expect(JSONRenderer.render(Fixture.parsed) == JSONRenderer.render(Fixture.parsed))
  }
}
