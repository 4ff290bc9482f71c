/// The words of questions for what is covered and of their answers.
package enum AnswerVocabulary {
  /// How an answer begins.
  package static let answers = ["yes", "no"]

  /// The answer that denies.
  package static let denial = "no"

  /// Openings of a question whose term says what is asked.
  package static let copulas = ["is ", "are ", "will ", "can "]

  /// Openings of a question whose verb does.
  package static let auxiliaries = ["does ", "do ", "will ", "can "]

  /// Verbs of such questions.
  package static let verbs = PhraseTable<Void>([
    "cover", "pay for", "provide coverage for", "provide benefits for", "reimburse", "fund",
  ])

  /// Words between what is asked for and the term.
  package static let weighing = [" considered", " to be", " be", " a", " an", " still", " also"]

  /// Subjects of questions that name no service.
  package static let unnamed: Set<String> = [
    "it", "this", "that", "they", "these", "i", "we", "you", "my dependents", "my spouse",
    "my children", "my family", "everyone", "all services", "services", "the service", "there",
    "prior authorization", "a referral", "my claim", "the procedure", "everything", "anything",
    "dependents", "retirees", "employees", "members",
  ]
}
