import TestSupport
import Testing

/// The validator itself: a check that cannot fail proves nothing.
struct JSONSchemaValidatorTests {
  private func faults(_ value: String, _ schema: String) throws -> [String] {
    let schemas = [
      "a": try JSONParser.parse(schema),
      "common": try JSONParser.parse(#"{"$defs": {"word": {"type": "string"}}}"#),
    ]
    return JSONSchemaValidator(schemas: schemas).faults(
      in: try JSONParser.parse(value), against: "a")
  }

  @Test(arguments: [
    ("1", #"{"type": "integer"}"#), (#""x""#, #"{"$ref": "common#/$defs/word"}"#),
    (#"{"a": null}"#, #"{"properties": {"a": {"type": ["string", "null"]}}, "required": ["a"]}"#),
    ("[1, 2]", #"{"items": {"minimum": 1}, "minItems": 2}"#),
    ("null", #"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#),
    (#""b""#, #"{"enum": ["a", "b"]}"#),
  ])
  func acceptsWhatFits(value: String, schema: String) throws {
    #expect(try faults(value, schema).isEmpty)
  }

  @Test(arguments: [
    ("1.5", #"{"type": "integer"}"#), ("1", #"{"$ref": "common#/$defs/word"}"#),
    ("{}", #"{"required": ["a"]}"#), (#"{"b": 1}"#, #"{"additionalProperties": false}"#),
    (#"{"b": 1}"#, #"{"additionalProperties": {"type": "string"}}"#),
    ("[0]", #"{"items": {"minimum": 1}}"#), ("[0]", #"{"minItems": 2}"#),
    ("1", #"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#), (#""c""#, #"{"enum": ["a"]}"#),
    ("1", #"{"const": 2}"#), ("1", ##"{"$ref": "#/$defs/none"}"##), ("1", #"{"pattern": "x"}"#),
  ])
  func reportsWhatDoesNotFit(value: String, schema: String) throws {
    #expect(try !faults(value, schema).isEmpty)
  }

  @Test(arguments: [
    "", "{", "[1,]", "\"\u{1}\"", "{\"a\":1,\"a\":2}", "nul", "1 2", "\"\\x\"", "01x",
  ])
  func theParserRefusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONFault.self) { try JSONParser.parse(text) }
  }
}
