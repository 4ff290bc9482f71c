import EvidenceModel

/// Finds which statement of the new edition is which of the old one.
///
/// A statement is known by its service, its indication and its lines of business, whatever it
/// determines. Where no such pair is left, statements on one service and line of business are
/// paired by the likeness of their words, or because each edition has only one of them left; then
/// any that are nearly the same.
enum StatementMatcher {
  /// A pair and on what it stands.
  struct Match {
    var old: Int
    var new: Int
    var basis: StatementChange.Basis
  }

  /// The pairs, by the place in the new edition.
  static func matches(_ olds: [PolicyStatement], _ news: [PolicyStatement]) -> [Match] {
    let old = olds.map(Features.init)
    let new = news.map(Features.init)
    var matches: [Match] = []
    var freeOld = Set(old.indices)
    var freeNew = Set(new.indices)
    for basis in StatementChange.Basis.allCases {
      for candidate in candidates(old, freeOld, new, freeNew, basis)
      where freeOld.contains(candidate.old) && freeNew.contains(candidate.new) {
        freeOld.remove(candidate.old)
        freeNew.remove(candidate.new)
        matches.append(Match(old: candidate.old, new: candidate.new, basis: basis))
      }
    }
    return matches.sorted { $0.new < $1.new }
  }

  private struct Candidate {
    var old: Int
    var new: Int
    var likeness: Double
  }

  /// What a statement is compared by.
  private struct Features {
    let service: String
    let key: [String]
    let lines: [LineOfBusinessValue]
    let words: [String]

    init(_ statement: PolicyStatement) {
      service = ComparableText.words(statement.service).joined(separator: " ")
      lines = Set(statement.linesOfBusiness.map(\.value)).sorted { $0.rawValue < $1.rawValue }
      let indication = ComparableText.words(statement.indication ?? "").joined(separator: " ")
      let headings = statement.headings.flatMap { ComparableText.words($0.text) }
      key = [service, indication, headings.joined(separator: " ")] + lines.map(\.rawValue)
      words = ComparableText.words(statement.quote.text)
    }
  }

  /// The pairs that may be made on a basis, the likest first.
  private static func candidates(
    _ old: [Features], _ freeOld: Set<Int>, _ new: [Features], _ freeNew: Set<Int>,
    _ basis: StatementChange.Basis
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for one in freeOld.sorted() {
      for other in freeNew.sorted() where fits(old[one], new[other], basis) {
        let likeness = ComparableText.likeness(old[one].words, new[other].words)
        let isOnly =
          basis == .service && freeOld.count { fits(old[$0], new[other], basis) } == 1
          && freeNew.count { fits(old[one], new[$0], basis) } == 1
        guard isOnly || likeness >= least(basis) else { continue }
        candidates.append(Candidate(old: one, new: other, likeness: likeness))
      }
    }
    return candidates.sorted {
      ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old)
    }
  }

  private static func fits(
    _ old: Features, _ new: Features, _ basis: StatementChange.Basis
  ) -> Bool {
    switch basis {
    case .key: old.key == new.key
    case .service: old.service == new.service && old.lines == new.lines
    case .text: true
    }
  }

  /// The least likeness of a pair on each basis; sentences of one policy share their frame, so that
  /// words alone must agree in the most part.
  private static func least(_ basis: StatementChange.Basis) -> Double {
    switch basis {
    case .key: 0
    case .service: 0.5
    case .text: 0.7
    }
  }
}
