/// One tag of a Mustache template.
struct TemplateTag: Hashable {
  /// The sign behind the braces; nil for a variable.
  var sign: Character?
  /// The name.
  var name: String
  /// The line, from 1.
  var line: Int
}

/// Finds the tags of a Mustache template (mustache(5)).
enum TemplateTags {
  /// The tags in order.
  ///
  /// - Throws: `TemplateFault` for a tag that does not end.
  static func tags(of text: String, template: String) throws(TemplateFault) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count(where: \.isNewline)
      rest = rest[open.upperBound...]
      let isTriple = rest.hasPrefix("{")
      if isTriple { rest = rest.dropFirst() }
      guard let close = rest.firstRange(of: isTriple ? "}}}" : "}}") else {
        throw TemplateFault(template: template, line: line, message: "a tag does not end")
      }
      tags.append(tag(rest[..<close.lowerBound], line: line))
      line += rest[..<close.lowerBound].count(where: \.isNewline)
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private static func tag(_ inner: Substring, line: Int) -> TemplateTag {
    let words = trimmed(inner)
    guard let first = words.first, "#^/!&>$<=%".contains(first) else {
      return TemplateTag(sign: nil, name: String(words), line: line)
    }
    return TemplateTag(sign: first, name: String(trimmed(words.dropFirst())), line: line)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
