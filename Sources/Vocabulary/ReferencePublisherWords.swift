/// The words by which a publisher is told from the other parts of a reference, in lower case.
package enum ReferencePublisherWords {
  /// Words that the names of presses hold.
  package static let presses: Set<String> = [
    "press", "publishing", "publisher", "publishers", "publication", "publications", "books",
    "verlag", "printing", "stationery", "edições", "editions", "éditions", "editora", "editorial",
    "wiley", "elsevier", "springer", "mosby", "saunders", "lippincott", "routledge", "sage",
    "mcgraw-hill", "karger", "thieme", "blackwell", "churchill",
  ]

  /// Words by which a body is known for certain; of `ReferenceGroupWords.words` those that titles
  /// seldom end with, unlike `health` or `study`.
  package static let bodies: Set<String> = [
    "academy", "academies", "administration", "agency", "alliance", "association", "authority",
    "board", "bureau", "center", "centers", "centre", "coalition", "collaboration", "college",
    "commission", "committee", "consortium", "corporation", "council", "department", "directorate",
    "executive", "federation", "foundation", "government", "institute", "institutes", "institution",
    "league", "ministry", "organisation", "organization", "secretariat", "societies", "society",
    "subcommittee", "trust", "union", "university",
  ]
}
