/// The words that tell a name with a year in running text from other words with a year, in lower case.
package enum CitationVocabulary {
  /// What says that the date behind it is that of a change to the work named before: `2019, updated 2022`.
  package static let changes: Set<String> = [
    "updated", "revised", "reviewed", "accessed", "amended", "reaffirmed",
  ]

  /// What opens words with a date that name nobody: `(Accessed May 2, 2021)`, `(effective 2019)`.
  package static let dateLeads: Set<String> = [
    "accessed", "updated", "revised", "reviewed", "retrieved", "effective", "published", "approved",
    "last", "since", "until", "through", "version", "archived", "reaffirmed", "amended", "adopted",
    "issued", "copyright", "expires", "retired", "implemented", "enacted",
  ]

  /// What stands before a name and is no part of it, the longer first.
  package static let nameLeads = [
    "see also ", "see ", "e.g., ", "e.g. ", "cf. ", "adapted from ", "reviewed in ",
  ]

  /// What says that others wrote with the one named.
  package static let others = [" et al.", " et al", ", et al.", " and colleagues", ","]

  /// Small words within the name of a body.
  package static let joiners: Set<String> = ["of", "for", "and", "the", "on", "in", "&"]

  /// Words with a capital that open a sentence and no name: `In Smith (2010)`.
  package static let sentenceOpenings: Set<String> = [
    "the", "in", "by", "a", "an", "as", "from", "both", "also", "study", "however", "while",
    "according", "for", "of", "on", "to", "per", "with",
  ]
}
