import EvidenceModel
import Testing

@testable import Rendering

/// Templates are strict: a name that the context has not, or that is empty, is an error.
@Suite struct LetterTemplateTests {
  @Test func theContextHasExactlyTheNamesThatAreDocumented() {
    let values = LetterContext.values(of: LetterFixture.letter())
    #expect(Self.differences(.object(values), LetterContext.shape, "") == [])
  }

  /// Where a value's names differ from the shape's; the items of a list are all looked at.
  private static func differences(
    _ value: LetterValue, _ shape: LetterShape, _ path: String
  ) -> [String] {
    switch (value, shape) {
    case (.text, .text), (.flag, .flag): return []
    case (.list(let items), .list(let item)):
      return items.flatMap { differences($0, item, path + "[]") }
    case (.object(let members), .object(let shapes)):
      let names = Set(members.keys).symmetricDifference(shapes.keys).map { path + "." + $0 }
      return names.sorted()
        + members.sorted { $0.key < $1.key }.flatMap { key, member in
          shapes[key].map { differences(member, $0, path + "." + key) } ?? []
        }
    default: return [path]
    }
  }

  @Test(arguments: [
    ("{{policy.titel}}", "unknown variable policy.titel"),
    ("{{nothing}}", "unknown variable nothing"),
    ("\n\n{{#evidence.studies}}{{pmid}}{{/evidence.studies}}", "template letter:3"),
    ("{{#policy}}", "policy does not end"), ("{{/policy}}", "expected the end of nothing"),
    ("{{#policy}}{{/gaps}}", "expected the end of policy"),
    ("{{policy.title", "a tag does not end"),
    ("{{gaps}}", "gaps is no text"), ("{{isDraft}}", "isDraft is no text"), ("{{}}", "is no name"),
    ("{{> nowhere}}", "found the template nowhere"), ("{{> letter}}", "found the template letter"),
    ("{{=<% %>=}}", "not for letters"), ("{{$block}}{{/block}}", "not for letters"),
    ("{{< letter}}{{/letter}}", "not for letters"), ("{{% CONTENT_TYPE:HTML}}", "not for letters"),
    ("{{upper(policy.title)}}", "unknown variable"),
  ])
  func anIllFormedTemplateIsRefused(_ text: String, _ expected: String) {
    let fault = #expect(throws: TemplateFault.self) { try LetterTemplates(own: ["letter": text]) }
    #expect(fault?.description.contains(expected) == true, "\(fault?.description ?? "")")
  }

  @Test func anEmptyVariableIsAnError() throws {
    let letter = LetterFixture.letter()
    let fault = #expect(throws: TemplateFault.self) {
      try LetterFixture.print(letter, ["letter": "{{policy.nextReview}}"])
    }
    #expect(fault?.description.contains("policy.nextReview is empty") == true)
    let guarded = "{{#policy.nextReview}}{{policy.nextReview}}{{/policy.nextReview}}ok"
    #expect(try LetterFixture.print(letter, ["letter": guarded]).parts.first?.blocks.count == 1)
  }

  @Test func aPlansTemplateMayCallTheShippedOnesInItsOwnWords() throws {
    let own = "# Carta\n\n%% part member\n{{> member}}\n\nFin: {{statement.id}}"
    let document = try LetterFixture.print(LetterFixture.letter(), ["letter": own])
    #expect(document.parts.map(\.name) == ["letter", "member", "provenance"])
    let member = document.parts[1].blocks.flatMap(\.lines)
    #expect(member.last?.map(\.text).joined() == "Fin: MP-7/s1")
  }

  @Test func noTagShowsWhatAValueIsMadeOf() {
    for name in ["text", "voice", "path"] {
      let inner = "{{#policy.title}}{{\(name)}}{{/policy.title}}"
      #expect(throws: TemplateFault.self) { try LetterTemplates(own: ["letter": inner]) }
    }
  }
}
