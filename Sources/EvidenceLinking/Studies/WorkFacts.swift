package import EvidenceModel
import Vocabulary

/// What the rules ask of a work again and again.
package struct WorkFacts: Sendable {
  /// The work.
  package let work: Work
  /// Kind and designs by its title.
  let evidence: TitleEvidence
  /// The title's words.
  let title: [Word]
  /// The trial's name as printed in the title.
  let trialName: String?

  /// Reads a work.
  package init(_ work: Work) {
    self.work = work
    title = WordScanner.words(of: work.item.title ?? "")
    evidence = TitleDesignRule.read(work.item, title: title)
    let isReport = evidence.kind == .study
    trialName =
      isReport ? work.item.title.flatMap { [title] in TrialNameRule.name(in: $0, title) } : nil
  }

  /// The year it was issued.
  var year: Int? { work.item.issued?.year }

  /// The leading design by title.
  var design: StudyDesign { evidence.readings.first?.value ?? .unstated }

  /// The printed authors as family name and first initial, which citation styles agree on; of a
  /// list longer than any journal prints only the start.
  var authorKeys: [String] {
    work.item.authors.prefix(Self.mostAuthors).compactMap { name in
      guard let family = name.family, let initial = name.given?.first else { return nil }
      return "\(family.lowercased()) \(initial.lowercased())"
    }
  }

  /// More authors than a reference prints.
  package static let mostAuthors = 64

  /// `Smith 2013`: the first author and the year, as far as they are printed.
  var shortName: String {
    let author = work.item.authors.first.flatMap { $0.family ?? $0.literal }
    let name = author ?? work.item.title ?? work.id.rawValue
    return year.map { "\(name) \($0)" } ?? name
  }

  /// Words of the title that name an intervention or a condition.
  var topicWords: Set<String> {
    Set(title.map(\.text)).filter {
      !StudyAnalysisWords.empty.contains($0) && !StudyReportVocabulary.generic.contains($0)
        && StudyNumberWords.number($0) == nil
    }
  }
}
