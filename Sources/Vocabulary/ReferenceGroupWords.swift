/// The words by which a group author is known, in lower case.
package enum ReferenceGroupWords {
  /// What may precede a group in a list of authors, in lower case, the longer before the shorter.
  package static let introductions = [
    "on behalf of the", "on behalf of", "and the", "for the", "writing group for the",
    "and for the",
    "for", "and", "the", "in collaboration with the",
  ]

  /// What begins the name of a part of a body, which a stop or a colon parts from the body's:
  /// `Food and Drug Administration. Center for Devices`.
  package static let parts = [
    "agency for", "board of", "bureau of", "center for", "centers for", "centre for",
    "committee on", "department of", "directorate of", "directorate for", "division of",
    "institute of", "ministry of", "national center for", "office of", "subcommittee on",
    "task force on", "technology evaluation center", "medical advisory secretariat",
  ]

  /// What ends the name of such a part: `National Heart Institute`.
  package static let partEndings: Set<String> = [
    "institute", "branch", "directorate", "secretariat", "subcommittee",
  ]

  /// Words in lower case that end the name of a group of authors: `UK BEAM trial team`.
  package static let endings: Set<String> = [
    "group", "team", "committee", "investigators", "collaboration", "collaborators", "consortium",
    "network", "panel", "registry", "trialists", "workgroup",
  ]

  /// Words in lower case by which groups of people are called that no journal is named after, last or
  /// before "on": `Expert Panel on Toes`.
  package static let panels: Set<String> = [
    "panel", "panels", "force", "committee", "subcommittee", "investigators", "collaborators",
    "workgroup", "group", "registry",
  ]

  /// What parts a body's name from that of its committee, which wrote: `College of Shoes’ Committee on Toes`.
  package static let committeesBehindBody = ["\u{2019} Committee", "' Committee", " Committee on "]

  /// The same where the body stands behind: `Committee of the College of Shoes`.
  package static let committeeBeforeBody = " Committee of the "

  /// What ends the name of a firm and keeps its stop, in lower case.
  package static let firmEndings: Set<String> = ["inc", "llc", "ltd", "corp", "co", "gmbh", "plc"]

  /// Words that belong to the names of bodies that publish.
  package static let words: Set<String> = [
    "academy", "administration", "agency", "alliance", "america", "american", "association",
    "associations", "authority", "board", "bureau", "cancer", "center", "centers", "centre",
    "centres", "clinic", "coalition", "collaboration", "collaborative", "collaborators", "college",
    "commission", "committee", "companies", "company", "conference", "congress", "consortium",
    "corporation", "council",
    "cross", "department", "directorate", "division", "excellence", "federation", "force",
    "foundation", "government", "group", "groups", "health", "healthcare", "hospital", "inc",
    "initiative",
    "institute", "institutes", "institution", "investigators", "laboratory", "league", "library",
    "llc", "ltd", "medicare", "ministry", "nations", "network", "office", "organisation",
    "organization", "organizations", "panel", "partnership", "program", "programme", "project",
    "registry",
    "researchers", "school", "service", "services", "shield", "societies", "society", "solutions",
    "study", "subcommittee", "team", "trialists", "trust", "union", "university", "workgroup",
  ]
}
