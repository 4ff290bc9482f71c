/// The shapes that registrants give their DOIs, in a small language of patterns.
///
/// `#` is a digit, `@` a letter, `%` a letter or digit, `+` repeats the sign before it once or more;
/// every other character stands for itself, letters in either case. A suffix is held against the
/// first row whose prefix and opening it has; it is suspect where none of the row's shapes fits.
///
/// A DOI's suffix is opaque to the DOI system (DOI Handbook, 2.2) and every registrant chooses its
/// own pattern (Crossref, "Constructing your DOIs"), so that a row is what was seen and no rule of
/// anybody: a row stands here when all DOIs of its opening have one of its shapes among the DOIs of
/// PubMed's citations, of JATS reference lists and of PubMed records that the rows were held against
/// (`Docs/references.md` has the numbers).
package enum RegistrantVocabulary {
  /// A registrant's series of DOIs.
  package struct Series: Hashable, Sendable {
    /// The prefix, such as `10.1007`.
    package let prefix: String
    /// How the suffixes of the series begin, a pattern.
    package let opening: String
    /// The shapes of whole suffixes.
    package let shapes: [String]
    /// The series in words, for a message.
    package let description: String
  }

  /// The series.
  package static let series: [Series] = [
    // Springer Nature journals since 2003: s, the journal's number of five digits, the year of three
    // digits, the article's number, a check character.
    Series(
      prefix: "10.1007", opening: "s#+-",
      shapes: ["s#####-###-####-%", "s#####-###-#####-%"],
      description: "s, a journal number of 5 digits, then -YYY-NNNNN-C"),
    Series(
      prefix: "10.1186", opening: "s#+-",
      shapes: ["s#####-###-####-%", "s#####-###-#####-%"],
      description: "s, a journal number of 5 digits, then -YYY-NNNNN-C"),
    Series(
      prefix: "10.1038", opening: "s#+-",
      shapes: ["s#####-###-####-%", "s#####-###-#####-%", "s#####-####-%"],
      description: "s, a journal number of 5 digits, then -YYY-NNNNN-C"),
    // Elsevier journals: j, the journal's code, year, month, number.
    Series(
      prefix: "10.1016", opening: "j.@+.",
      shapes: [
        "j.@+.####.##.###", "j.@+.####.##.####", "j.@+.####.##.#####", "j.@+.####.##.######",
        "j.@+.####.######", "j.@+.####.#####", "j.@+.####.####", "j.@+.####.e#####",
      ],
      description: "j.JOURNAL.YYYY.MM.NNN or j.JOURNAL.YYYY.NNNNNN"),
    // Wolters Kluwer's journals since 2014: the journal's letters and sixteen digits.
    Series(
      prefix: "10.1097", opening: "@+.0000", shapes: ["@+.################"],
      description: "a journal's letters and 16 digits"),
    // Frontiers: f and the journal, year, five to seven digits.
    Series(
      prefix: "10.3389", opening: "f@+.####.",
      shapes: ["f@+.####.#####", "f@+.####.######", "f@+.####.#######"],
      description: "fJOURNAL.YYYY.NNNNN"),
    // BMJ's journals: journal, year, six digits; editions of a manuscript behind them.
    Series(
      prefix: "10.1136", opening: "@+-20##-",
      shapes: [
        "@+-####-######", "@+-####-######@+#", "@+-####-######.@+#", "@+-####-######.#",
      ],
      description: "JOURNAL-YYYY-NNNNNN"),
    // Cochrane reviews: CD and six digits, a version behind .pub (Cochrane Handbook, chapter IV).
    Series(
      prefix: "10.1002", opening: "14651858.@",
      shapes: [
        "14651858.CD######", "14651858.CD######.pub#", "14651858.CD######.pub##",
        "14651858.MR######", "14651858.MR######.pub#", "14651858.ED######",
      ],
      description: "14651858.CDNNNNNN, with .pubN for a version"),
    // PLOS: journal.p, three letters of the journal, seven digits; figures and tables behind them.
    Series(
      prefix: "10.1371", opening: "journal.p",
      shapes: ["journal.p@@@.#######", "journal.p@@@.#######.@###"],
      description: "journal.pXXX.NNNNNNN"),
    // New England Journal of Medicine: letters of the section and six or seven digits, or a date and
    // an item number of fifteen digits.
    Series(
      prefix: "10.1056", opening: "NEJM",
      shapes: ["NEJM@+######", "NEJM@+#######", "NEJM###############"],
      description: "NEJM, a section's letters and 6 or 7 digits"),
    Series(
      prefix: "10.7759", opening: "cureus", shapes: ["cureus.#+", "cureus.r#+", "cureus.c#+"],
      description: "cureus.NNNNN"),
  ]

  /// The highest PubMed id that can have been given out, with years of room: NLM numbers records one
  /// by one, and the 2025 baseline of PubMed ends below 40 million.
  package static let highestPMID = 60_000_000
}
