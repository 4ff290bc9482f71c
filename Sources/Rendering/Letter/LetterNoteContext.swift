internal import EvidenceModel

/// What a reader must be told, and from which inputs the letter was made.
enum LetterNoteContext {
  static func values(_ letter: Letter) -> [String: LetterValue] {
    var values: [String: LetterValue] = [
      "nextReviewPassed": .text("", .figure), "lineOfBusinessNotNamed": .flag(false),
      "corpusNotCompared": .flag(false), "oneOfSeveralServices": .flag(false),
      "uncheckedSources": .text("", .figure),
      "isAny": .flag(!letter.disclosures.isEmpty),
    ]
    var overrides: [LetterValue] = []
    for disclosure in letter.disclosures {
      switch disclosure {
      case .nextReviewPassed(let date):
        values["nextReviewPassed"] = .figure(LetterContext.words(date))
      case .lineOfBusinessNotNamed: values["lineOfBusinessNotNamed"] = .flag(true)
      case .oneOfSeveralServices: values["oneOfSeveralServices"] = .flag(true)
      case .corpusNotCompared: values["corpusNotCompared"] = .flag(true)
      case .sourcesUnchecked(let count): values["uncheckedSources"] = .figure(count)
      case .sourceStatus: break
      case .override(let override):
        overrides.append(
          .object([
            "code": .figure(override.code.rawValue), "because": .text(override.because, .caller),
          ]))
      }
    }
    values["overrides"] = .list(overrides)
    return values
  }

  static let shape: LetterShape = .object([
    "nextReviewPassed": .text, "lineOfBusinessNotNamed": .flag, "corpusNotCompared": .flag,
    "oneOfSeveralServices": .flag,
    "uncheckedSources": .text, "isAny": .flag,
    "overrides": .list(.object(["code": .text, "because": .text])),
  ])

  static func provenance(_ letter: Letter) -> [String: LetterValue] {
    [
      "version": .figure(letter.provenance.version),
      "files": .list(
        letter.provenance.files.files.map {
          .object(["path": .figure($0.path), "sha256": .figure($0.sha256)])
        }),
      "figures": .list(
        LetterFigures.of(letter).map {
          .object(["value": .quote($0.text), "place": .figure(LetterContext.place($0.span))])
        }),
    ]
  }

  static let provenanceShape: LetterShape = .object([
    "version": .text, "record": .text,
    "files": .list(.object(["path": .text, "sha256": .text])),
    "figures": .list(.object(["value": .text, "place": .text])),
  ])
}
