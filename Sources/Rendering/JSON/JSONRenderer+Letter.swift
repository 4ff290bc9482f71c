package import EvidenceModel

extension JSONRenderer {
  /// A letter as `evq.letter/1`: a refused one has its refusals and neither text nor parts.
  ///
  /// - Parameters:
  ///   - letter: The letter.
  ///   - print: The letter laid out; nil where it is refused.
  ///   - text: The letter in a format, where one was asked for.
  ///   - id: The caller's own id for it.
  /// - Returns: The object on one line.
  package static func render(
    _ letter: Letter, print: LetterPress.Print?, text: String? = nil, id: String? = nil
  ) -> String {
    let shape = JSONShape(files: letter.provenance.files)
    return line(
      "letter",
      [
        "id": JSONValue(id), "statement": .string(letter.request.statement.rawValue),
        "refusals": .array(letter.refusals.map { shape.refusal($0) }),
        "audience": .string(letter.request.audience.rawValue),
        "draft": .bool(letter.request.isDraft), "policy": shape.heading(letter.facts.answer.policy),
        "determination": shape.statement(letter.facts.answer.statement),
        "sources": .array(letter.facts.sources.map { shape.source($0) }),
        "holes": JSONValue(letter.holes.map(\.id)),
        "overrides": .array(letter.request.overrides.map { shape.overriding($0) }),
        "figures": shape.quotes(letter.refusals.isEmpty ? LetterFigures.of(letter) : []),
        "glossary": .array(
          (print?.glossary ?? []).map {
            ["term": .string($0.term), "meaning": .string($0.meaning)]
          }),
        "reading": print?.reading.map { shape.reading($0.own, $0.whole) } ?? .null,
        "parts": print.map { .array($0.document.parts.map { shape.part($0) }) } ?? .null,
        "text": JSONValue(text), "provenance": shape.provenance(letter),
      ])
  }

  /// A line of a batch that no letter could be made of, as `evq.letter/1` with an error.
  package static func letterError(_ message: String, id: String?) -> String {
    line("letterError", ["id": JSONValue(id), "error": .string(message)])
  }
}

extension JSONShape {
  fileprivate func refusal(_ refusal: LetterRefusal) -> JSONValue {
    [
      "code": .string(refusal.code.rawValue), "message": .string(refusal.message),
      "remedy": .string(refusal.remedy),
    ]
  }

  fileprivate func overriding(_ override: LetterOverride) -> JSONValue {
    ["code": .string(override.code.rawValue), "because": .string(override.because)]
  }

  fileprivate func source(_ source: LetterSource) -> JSONValue {
    [
      "number": .int(source.number), "text": .string(source.text),
      "record": .string(source.support.record.rawValue),
      "reference": JSONValue(source.support.reference?.rawValue),
      "kind": .string(source.support.kind.rawValue), "design": design(source.support.design),
      "pmid": JSONValue(source.support.pmid), "doi": JSONValue(source.support.doi),
      "basis": .string(source.support.basis.rawValue),
      "standing": .string(source.support.basis.standing.rawValue),
      "reason": .string(source.support.reason), "status": status(source.support.status),
      "source": self.source(source.support.source),
    ]
  }

  fileprivate func reading(_ own: ReadingGrade, _ whole: ReadingGrade) -> JSONValue {
    ["own": grade(own), "whole": grade(whole)]
  }

  /// How hard a text is to read.
  func grade(_ grade: ReadingGrade) -> JSONValue {
    [
      "grade": .double(Double(grade.gradeTenths) / 10),
      "ease": .double(Double(grade.easeTenths) / 10), "words": .int(grade.words),
      "sentences": .int(grade.sentences), "syllables": .int(grade.syllables),
    ]
  }

  fileprivate func part(_ part: LetterPart) -> JSONValue {
    ["name": .string(part.name), "blocks": .array(part.blocks.map { block($0) })]
  }

  private func block(_ block: LetterBlock) -> JSONValue {
    switch block {
    case .heading(let level, let runs):
      ["kind": "heading", "level": .int(level), "lines": lines([runs])]
    case .paragraph(let runs): ["kind": "paragraph", "level": .null, "lines": lines([runs])]
    case .quotation(let runs): ["kind": "quotation", "level": .null, "lines": lines([runs])]
    case .list(let items): ["kind": "list", "level": .null, "lines": lines(items)]
    case .numbered(let items): ["kind": "numbered", "level": .null, "lines": lines(items)]
    }
  }

  private func lines(_ lines: [[LetterRun]]) -> JSONValue {
    .array(
      lines.map { runs in
        .array(
          runs.map {
            [
              "text": .string($0.text), "voice": .string($0.voice.rawValue),
              "strong": .bool($0.isStrong),
            ]
          })
      })
  }

  fileprivate func provenance(_ letter: Letter) -> JSONValue {
    let provenance = letter.provenance
    return [
      "version": .string(provenance.version), "context": .int(LetterContext.version),
      "contentDigest": .string(provenance.contentDigest),
      "corpusDigest": .string(provenance.corpusDigest),
      "templateDigest": .string(provenance.templateDigest),
      "glossaryDigest": .string(provenance.glossaryDigest),
      "caseDigest": .string(provenance.caseDigest),
      "statusDigest": .string(provenance.statusDigest),
      "inputsDigest": .string(provenance.inputsDigest),
      "files": .object(
        Dictionary(
          uniqueKeysWithValues: provenance.files.files.map { ($0.path, .string($0.sha256)) })),
      "record": .string(LetterRecordLine(letter).text),
    ]
  }
}
