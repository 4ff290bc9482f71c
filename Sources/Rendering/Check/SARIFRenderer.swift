package import EvidenceModel

/// Findings in the Static Analysis Results Interchange Format (SARIF, OASIS standard, version
/// 2.1.0), which code-review tools show beside the text.
package enum SARIFRenderer {
  /// One run of evq with its rules and results.
  package static func render(_ answer: CheckAnswer, version: String) -> String {
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([run(answer, version: version)]),
    ]
    return JSONWriter.text(of: log) + "\n"
  }

  private static func run(_ answer: CheckAnswer, version: String) -> JSONValue {
    let places = Dictionary(
      answer.rules.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return [
      "tool": [
        "driver": [
          "name": "evq", "version": .string(version), "rules": .array(answer.rules.map(rule)),
        ]
      ],
      "columnKind": "unicodeCodePoints",
      "artifacts": .array(
        answer.files.files.map { file in
          [
            "location": ["uri": .string(uri(file.path))],
            "hashes": ["sha-256": .string(file.sha256)],
          ]
        }),
      "results": .array(answer.findings.map { result($0, places[$0.rule]) }),
    ]
  }

  private static func rule(_ page: CheckRulePage) -> JSONValue {
    [
      "id": .string(page.name),
      "shortDescription": ["text": .string(page.title)],
      "fullDescription": ["text": .string(page.what)],
      "help": ["text": .string([page.why, page.source].joined(separator: "\n\n"))],
      "defaultConfiguration": ["level": .string(page.severity.rawValue)],
    ]
  }

  private static func result(_ finding: CheckFinding, _ rule: Int?) -> JSONValue {
    var members: [String: JSONValue] = [
      "ruleId": .string(finding.rule),
      "level": .string(finding.severity.rawValue),
      "message": ["text": .string(finding.message)],
      "locations": .array(finding.quotes.prefix(1).map { location($0, finding.subject) }),
      "relatedLocations": .array(
        finding.quotes.dropFirst().enumerated().map { place, quote in
          location(quote, nil).merging(["id": .int(place + 1)])
        }),
      "partialFingerprints": ["evq/v1": .string(finding.digest)],
      "properties": [
        "policy": .string(finding.policy.rawValue), "subject": .string(finding.subject),
      ],
    ]
    if let rule { members["ruleIndex"] = .int(rule) }
    if let accepted = finding.accepted {
      members["suppressions"] = [
        [
          "kind": "external", "status": "accepted", "justification": .string(accepted.words),
        ]
      ]
    }
    return .object(members)
  }

  /// A place by line and by bytes.
  private static func location(_ quote: Quotation, _ subject: String?) -> JSONValue {
    let span = quote.span
    var members: [String: JSONValue] = [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(uri(span.file))],
        "region": [
          "startLine": .int(max(1, span.line)), "byteOffset": .int(span.start),
          "byteLength": .int(max(0, span.end - span.start)),
          "snippet": ["text": .string(quote.text)],
        ],
      ]
    ]
    if let subject { members["logicalLocations"] = [["name": .string(subject)]] }
    return .object(members)
  }

  /// A path as a URI reference: bytes other than RFC 3986's unreserved ones and slashes escaped.
  private static func uri(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isLetter || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
