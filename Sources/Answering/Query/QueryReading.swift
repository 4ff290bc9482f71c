import EvidenceModel
import Vocabulary

/// A query once it is understood: what to look for in the text and what to filter by.
struct QueryReading: Hashable, Sendable {
  /// The query as typed.
  var text: String
  /// What to look for, in order.
  var clauses: [QueryClause] = []
  /// The designs wanted, each with its special cases; empty for all.
  var designs: [StudyDesign] = []
  /// The kinds of evidence wanted; empty for all.
  var kinds: [EvidenceKind] = []
  /// The kinds of record wanted; empty for all.
  var hitKinds: [HitKind] = []
  /// The determination classes wanted; empty for all.
  var classes: [DeterminationClass] = []
  /// The lines of business wanted; empty for all.
  var linesOfBusiness: [LineOfBusinessValue] = []
  /// The policies wanted; empty for all.
  var policies: [PolicyID] = []
  /// The years wanted; nil for all.
  var years: ClosedRange<Int>?
  /// Works named by an identifier or a trial name; nil when none was.
  var lookups: [WorkID]?
  /// What was filtered by, in the words of the answer.
  var filters: [QueryFilter] = []
  /// What was ambiguous, unknown or read in a way the person should know of.
  var notes: [String] = []

  /// The words that are searched, as typed.
  var terms: [String] {
    clauses.filter { $0.occurrence != .mustNot }.flatMap { clause in
      clause.form == .name ? clause.text.split(separator: " ").map(String.init) : [clause.text]
    }
  }

  /// The query as an answer shows it.
  var understood: UnderstoodQuery {
    let synonyms = clauses.flatMap { clause in
      clause.others.map {
        QuerySynonym(typed: clause.text, searched: $0.text, basis: $0.basis)
      }
    }
    return UnderstoodQuery(
      text: text, terms: terms, filters: filters, synonyms: synonyms, notes: notes)
  }

  /// Whether there is a filter, or a clause of which text analysis leaves something.
  func asksForSomething() throws(AnsweringError) -> Bool {
    let composer = try QueryComposer()
    return !filters.isEmpty || !notes.isEmpty || clauses.contains { composer.query($0) != nil }
  }

  /// Whether a policy may answer: one that was asked for, or else any in force.
  func wants(_ policy: PolicyID) -> Bool {
    policies.isEmpty ? !policy.isSuperseded : policies.contains(policy)
  }

  /// The designs with their special cases.
  var designsWithSpecialCases: [StudyDesign] {
    StudyDesign.allCases.filter { design in
      designs.contains { $0.withSpecialCases.contains(design) }
    }
  }
}

/// One thing to look for in the text.
struct QueryClause: Hashable, Sendable {
  /// How much it matters.
  enum Occurrence: Hashable, Sendable {
    case must
    case should
    case mustNot
  }

  /// What kind of words it has.
  enum Form: Hashable, Sendable {
    case word
    case phrase
    case prefix
    /// Words that are one name, and are searched word by word all the same.
    case name
  }

  /// The words.
  var text: String
  /// Their kind.
  var form: Form
  /// How much it matters.
  var occurrence: Occurrence
  /// Whether only titles are looked at.
  var isTitleOnly = false
  /// What is looked for as well, because it means the same.
  var others: [OtherName] = []

  /// The words of a text as plain words to look for, without those that say nothing.
  static func words(of text: String) -> [QueryClause] {
    SurfaceWords.split(text).filter { !QueryVocabulary.emptyWords.contains($0) }.map {
      QueryClause(text: $0, form: .word, occurrence: .must)
    }
  }
}
