package import EvidenceModel
import SourceReading
import TextAnalysis

/// Compares a finished letter with what its inputs give now.
package struct LetterVerifier {
  private let name: String
  private let units: [LetterUnit]
  /// The letter's record of its inputs.
  package let record: LetterRecordLine

  /// Reads a letter.
  ///
  /// - Throws: `AnsweringError.question` where it cannot be read or names no inputs.
  package init(_ bytes: [UInt8], name: String) throws(AnsweringError) {
    self.name = name
    units = LetterUnits.of(try LetterFile.text(of: bytes, name: name))
    guard let record = LetterRecordLine(in: units.map(\.text).joined(separator: "\n")) else {
      throw .question(
        "\(name): expected a line from “evq-letter/1” to “end” that names the inputs, found none")
    }
    self.record = record
  }

  /// The request by which the letter was made, with the case where it is given.
  ///
  /// - Throws: `AnsweringError.question` where the record names what this version does not know.
  package func request(_ caseData: LetterCase?) throws(AnsweringError) -> LetterRequest {
    guard let statement = record.values["statement"],
      let audience = LetterAudience(rawValue: record.values["audience"] ?? ""),
      let style = LetterSourceStyle(rawValue: record.values["style"] ?? "")
    else { throw .question("\(name): the record of its inputs is damaged") }
    var values = caseData?.values ?? [:]
    for (key, id) in [("decision", "decisionDate"), ("line", "lineOfBusiness")] {
      if values[id] == nil, let text = record.values[key] { values[id] = .text(text) }
    }
    return LetterRequest(
      statement: StatementID(statement), audience: audience, style: style,
      regime: record.values["regime"].flatMap(LetterRegime.init),
      caseData: LetterCase(values: values), overrides: record.overrides,
      isDraft: caseData == nil || record.values["draft"] != nil)
  }

  /// Compares the letter with its second making.
  ///
  /// - Parameters:
  ///   - letter: The letter as it is made now.
  ///   - document: Its document.
  ///   - hasCase: Whether the caller's words are the same; without them only evq's lines count.
  ///   - isIdentical: Whether the bytes are the same.
  /// - Returns: What differs.
  package func compare(
    with letter: Letter, _ document: LetterDocument, hasCase: Bool, isIdentical: Bool?
  ) -> LetterVerifyAnswer {
    let lines = lines(of: document, hasCase: hasCase)
    let whole = Self.plain(units.map(\.text).joined())
    var differences: [LetterDifference] = []
    for line in lines.map(Self.text) where whole.firstRange(of: Self.plain(line)) == nil {
      differences.append(
        LetterDifference(
          expected: line, found: nearest(to: line)?.text, line: nearest(to: line)?.line))
    }
    if isIdentical == true { differences = [] }
    if hasCase, isIdentical != true { differences += added(document, besides: differences) }
    return LetterVerifyAnswer(
      file: name, statement: letter.request.statement, hasCase: hasCase, isIdentical: isIdentical,
      comparedLines: lines.count, differences: differences,
      changes: changes(LetterRecordLine(letter), hasCase: hasCase))
  }

  /// The lines to compare: without the case only those that are evq's alone and do not depend on it.
  private func lines(of document: LetterDocument, hasCase: Bool) -> [[LetterRun]] {
    let isDraft = record.values["draft"] != nil
    let parts = document.parts.filter { hasCase || isDraft || $0.name != "draft" }
    return parts.flatMap(\.blocks).flatMap(\.lines).filter { runs in
      guard !Self.text(runs).contains("evq-letter/1") else { return false }
      return hasCase || !runs.contains { [.caller, .hole, .computed].contains($0.voice) }
    }
  }

  /// The letter's words that the second making has not.
  private func added(
    _ document: LetterDocument, besides known: [LetterDifference]
  ) -> [LetterDifference] {
    let whole = Self.plain(document.lines.map(Self.text).joined())
    return units.filter { unit in
      let own = Self.plain(unit.text)
      return !unit.text.contains("evq-letter/1") && unit.text.contains(where: \.isLetter)
        && whole.firstRange(of: own) == nil && !known.contains { $0.line == unit.line }
    }.map { LetterDifference(found: $0.text, line: $0.line) }
  }

  /// The unit that shares the most words with a line, where it shares half of them.
  private func nearest(to line: String) -> LetterUnit? {
    let wanted = Set(FoldedWords.of(line))
    let shares = units.map { ($0, wanted.intersection(FoldedWords.of($0.text)).count) }
    guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 * 2 > wanted.count else { return nil }
    return best.0
  }

  private func changes(_ now: LetterRecordLine, hasCase: Bool) -> [LetterInputChange] {
    let keys = ["version", "edition", "index", "corpus", "template", "glossary", "status"]
    return (keys + (hasCase ? ["case", "inputs"] : [])).compactMap { key in
      let (named, own) = (record.values[key] ?? "", now.values[key] ?? "")
      return named == own ? nil : LetterInputChange(key: key, named: named, now: own)
    }
  }

  private static func text(_ runs: [LetterRun]) -> String { runs.map(\.text).joined() }

  /// The words without white space, markup, a list's sign and capitals.
  private static func plain(_ text: String) -> [UInt8] {
    let file = SourceFile(path: "", sha256: "", byteCount: 0)
    let bytes = Array(text.utf8)
    let clean = SourceText(file: file, bytes: bytes).clean([0..<bytes.count]).text
    let lowered = QuotePlain.bytes(of: clean.lowercased())
    let bullet = Array("•".utf8)
    guard !lowered.starts(with: bullet) else { return Array(lowered.dropFirst(bullet.count)) }
    if lowered.first == UInt8(ascii: "-") || lowered.first == UInt8(ascii: "#")
      || lowered.first == UInt8(ascii: ">")
    {
      return Array(lowered.drop { "-#>".utf8.contains($0) })
    }
    let digits = lowered.prefix { (0x30...0x39).contains($0) }
    let isNumber =
      !digits.isEmpty && digits.count < 4 && digits.endIndex < lowered.count
      && lowered[digits.endIndex] == UInt8(ascii: ".")
    return isNumber ? Array(lowered[(digits.endIndex + 1)...]) : lowered
  }
}
