internal import EvidenceModel

extension TextPage {
  /// The studies that a narrative describes, one line each.
  mutating func studies(_ studies: [DescribedStudy], in file: String) {
    section("STUDIES DESCRIBED", studies.count)
    for study in studies {
      item(
        StyledText(study.id.rawValue.split(separator: "/").last.map(String.init) ?? "", .accent),
        StyledText(([study.lead.quoted] + study.factWords).joined(separator: " · ")), indent: 2,
        column: 8, hang: 1, right: StyledText(study.quote.span.place(in: file), .dim))
    }
  }

  /// One study, whole.
  mutating func describedStudy(_ study: DescribedStudy, of heading: PolicyHeading) {
    let file = study.quote.span.file
    paragraph(
      StyledText("STUDY DESCRIBED", .bold)
        + StyledText("  " + study.factWords.joined(separator: " · ")), hang: 2,
      right: StyledText(study.id.rawValue, .accent), on: .first)
    policy(heading, file: file)
    blank()
    quotation(study.quote, in: file)
  }

  /// The groups of codes, each with its heading.
  mutating func codeGroups(_ groups: [CodeGroup]) {
    section("CODES BY HEADING", groups.count)
    for group in groups { codeGroup(group) }
  }

  /// A group of codes: its heading, what it determines, its statements, its codes.
  mutating func codeGroup(_ group: CodeGroup) {
    item(
      StyledText(group.id.rawValue.split(separator: "/").last.map(String.init) ?? "", .accent),
      StyledText(group.headline), indent: 2, column: 8,
      right: (group.heading ?? group.codes.first?.quote).map { StyledText($0.span.place, .dim) })
    guard !group.codes.isEmpty else { return }
    paragraph(StyledText(group.codes.map(\.quote.text).joined(separator: ", ")), indent: 8)
  }
}

extension DescribedStudy {
  /// What is printed of the study and which reference it is, in words.
  var factWords: [String] {
    var words: [String] = []
    if let design = facts.design { words.append(design.value.name) }
    if let total = facts.sampleSizes.first(where: { $0.label == "total" }) {
      words.append("n \(total.count)")
    }
    if let followUp = facts.followUp { words.append("followed \(followUp.value)") }
    if let reference, let basis {
      let name = reference.rawValue.split(separator: "/").last.map(String.init)
      words.append("\(name ?? reference.rawValue) (\(basis.cell))")
    } else {
      words.append("no reference")
    }
    return words
  }
}

extension CodeGroup {
  /// The heading with what it determines and the statements that it belongs to.
  var headline: String {
    var words = [heading?.quoted ?? "under no heading"]
    if let determination {
      words.append(
        DeterminationClass.headline(determination.classes, phrase: determination.phrase.text))
    }
    if let listedIn { words.append("the codes of \(listedIn)") }
    words += statements.map { "\($0.statement) (\($0.basis.words))" }
    return words.joined(separator: " · ")
  }
}

extension CodeGroupBasis {
  /// On what the codes belong to the statement.
  fileprivate var words: String {
    switch self {
    case .statement: "in its own words"
    case .label: "the heading names it"
    case .service: "the heading names its service"
    case .determination: "the only one so determined"
    }
  }
}
