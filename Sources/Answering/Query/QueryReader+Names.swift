import EvidenceModel
import Vocabulary

/// Names that stand for filters and look-ups.
extension QueryReader {
  /// Reads words as one name; false when they are none.
  ///
  /// A name that is excluded (`NOT guideline`) is left to the text, because a filter that is turned
  /// round would also drop what states nothing.
  func readName(
    _ typed: [String], whole: Bool, _ occurrence: QueryClause.Occurrence?,
    into reading: inout QueryReading
  ) throws(AnsweringError) -> Bool {
    let words = typed.map { SurfaceWords.trimmed($0).lowercased() }
    guard occurrence != .mustNot, !words.isEmpty, !words.contains("") else { return false }
    if readEvidenceName(words, typed: typed, into: &reading) { return true }
    if readDetermination(words, into: &reading) { return true }
    if readLineOfBusiness(words, into: &reading) { return true }
    return try readIdentifier(words, typed: typed, into: &reading)
  }

  /// Designs and kinds of evidence; an abbreviation with two meanings is told and left undecided.
  private func readEvidenceName(
    _ words: [String], typed: [String], into reading: inout QueryReading
  ) -> Bool {
    let designs = StudyDesignVocabulary.names(words)
    let kinds = EvidenceKindVocabulary.names(words)
    if let doubtful = designs.first(where: { $0.isAmbiguous }) {
      return noteAmbiguity(
        typed, "design:\(doubtful.meaning.rawValue)", doubtful.otherMeaning, into: &reading)
    }
    if let doubtful = kinds.first(where: { $0.isAmbiguous }) {
      guard doubtful.otherMeaning != EvidenceKindVocabulary.anyWord else { return false }
      return noteAmbiguity(
        typed, "kind:\(doubtful.meaning.rawValue)", doubtful.otherMeaning, into: &reading)
    }
    for design in designs where design.meaning != .unstated { filter(design.meaning, &reading) }
    if designs.isEmpty { for kind in kinds { filter(kind.meaning, &reading) } }
    return !designs.isEmpty || !kinds.isEmpty
  }

  private func noteAmbiguity(
    _ typed: [String], _ field: String, _ other: String?, into reading: inout QueryReading
  ) -> Bool {
    let name = typed.joined(separator: " ")
    reading.notes.append(
      "\(name) can mean \(field) or \(other ?? "something else"): it decides nothing here; "
        + "type \(field), or the other meaning in full")
    return true
  }

  func filter(_ design: StudyDesign, _ reading: inout QueryReading) {
    guard !reading.designs.contains(design) else { return }
    reading.designs.append(design)
    reading.filters.append(QueryFilter(field: "design", value: design.rawValue))
  }

  func filter(_ kind: EvidenceKind, _ reading: inout QueryReading) {
    guard !reading.kinds.contains(kind) else { return }
    reading.kinds.append(kind)
    reading.filters.append(QueryFilter(field: "kind", value: kind.rawValue))
  }

  private func readDetermination(_ words: [String], into reading: inout QueryReading) -> Bool {
    guard let match = QueryVocabulary.determinations.first(where: { $0.words == words }) else {
      return false
    }
    for value in match.classes { filter(value, &reading) }
    return true
  }

  func filter(_ value: DeterminationClass, _ reading: inout QueryReading) {
    guard !reading.classes.contains(value) else { return }
    reading.classes.append(value)
    reading.filters.append(QueryFilter(field: "determination", value: value.rawValue))
  }

  private func readLineOfBusiness(_ words: [String], into reading: inout QueryReading) -> Bool {
    guard let match = QueryVocabulary.linesOfBusiness.first(where: { $0.words == words }) else {
      return false
    }
    for value in match.values { filter(value, &reading) }
    return true
  }

  func filter(_ value: LineOfBusinessValue, _ reading: inout QueryReading) {
    guard !reading.linesOfBusiness.contains(value) else { return }
    reading.linesOfBusiness.append(value)
    reading.filters.append(QueryFilter(field: "lineOfBusiness", value: value.rawValue))
  }
}
