/// Joins the words of a command line into a query.
enum QueryWords {
  /// The arguments with a space between them.
  ///
  /// The shell has taken the quotation marks off `"systematic review"`: an argument with white
  /// space in it beside others was meant as one phrase. An argument alone is a whole query.
  static func joined(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    var query = ""
    for word in words {
      let isPhrase = word.contains { $0.isWhitespace } && !word.contains("\"")
      query += (query.isEmpty ? "" : " ") + (isPhrase ? "\"\(word)\"" : word)
    }
    return query
  }
}
