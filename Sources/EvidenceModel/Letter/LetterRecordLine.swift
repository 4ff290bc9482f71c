/// The line by which a letter names what it was made from: words of the form `key=value` between
/// `evq-letter/1` and `end`.
package struct LetterRecordLine: Hashable, Sendable {
  /// The values by key.
  package var values: [String: String]

  /// The word that opens the line.
  package static let start = "evq-letter/1"

  /// The keys in their order.
  private static let keys = [
    "version", "statement", "edition", "decision", "line", "audience", "style", "regime", "draft",
    "accepted", "index", "corpus", "template", "glossary", "case", "status", "inputs",
  ]

  /// The line of a letter.
  package init(_ letter: Letter) {
    let (request, provenance) = (letter.request, letter.provenance)
    values = [
      "version": provenance.version, "statement": request.statement.rawValue,
      "edition": letter.facts.answer.policy.edition ?? "",
      "decision": request.caseData.text("decisionDate") ?? "",
      "line": request.caseData.text("lineOfBusiness") ?? "",
      "audience": request.audience.rawValue, "style": request.style.rawValue,
      "regime": request.regime?.rawValue ?? "", "draft": request.isDraft ? "yes" : "",
      "accepted": request.overrides.map { $0.code.rawValue + ":" + Self.escaped($0.because) }
        .joined(separator: ","),
      "index": provenance.contentDigest, "corpus": provenance.corpusDigest,
      "template": provenance.templateDigest, "glossary": provenance.glossaryDigest,
      "case": provenance.caseDigest, "status": provenance.statusDigest,
      "inputs": provenance.inputsDigest,
    ]
  }

  /// Finds the line in a letter's text, however it was wrapped; nil where there is none.
  package init?(in text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let start = words.lastIndex(where: { $0.hasSuffix(Self.start) }) else { return nil }
    values = [:]
    for word in words[(start + 1)...] {
      if word.hasPrefix("end") { return }
      guard let sign = word.firstIndex(of: "=") else { continue }
      values[String(word[..<sign])] = String(word[word.index(after: sign)...])
    }
    return nil
  }

  /// The line; a key without a value is left out.
  package var text: String {
    let words = Self.keys.compactMap { key in
      values[key].flatMap { $0.isEmpty ? nil : "\(key)=\($0)" }
    }
    return ([Self.start] + words + ["end"]).joined(separator: " ")
  }

  /// The refusals that were set aside.
  package var overrides: [LetterOverride] {
    (values["accepted"] ?? "").split(separator: ",").compactMap { part in
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let code = LetterRefusalCode(rawValue: String(halves[0])) else {
        return nil
      }
      return LetterOverride(code: code, because: Self.plain(halves[1]))
    }
  }

  /// Percent-encoding (RFC 3986) of all but letters, digits and `-._~`.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Character(Unicode.Scalar(byte))
      if byte < 0x80, scalar.isLetter || scalar.isNumber || "-._~".contains(scalar) {
        return String(scalar)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }

  private static func plain(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
