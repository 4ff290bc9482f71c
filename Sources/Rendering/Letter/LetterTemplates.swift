import Mustache

/// The templates of a letter: the shipped ones, or a plan's own that may call them.
package struct LetterTemplates: Sendable {
  /// The name under which the whole letter stands.
  static let main = "letter"

  private let library: MustacheLibrary
  /// The texts by name.
  package let texts: [String: String]
  /// The language of the words, as BCP 47 has it.
  package let language: String
  /// What evq's own words are in that language.
  package let words: LetterWordTable

  /// The shipped templates, with a plan's own in place of those of the same name.
  ///
  /// - Parameters:
  ///   - own: The plan's templates by name; `letter` is the whole.
  ///   - language: The language of the plan's words.
  ///   - words: What evq's own words are in that language.
  /// - Throws: `TemplateFault` where one is not well formed or names what the context has not.
  package init(
    own: [String: String] = [:], language: String = "en", words: LetterWordTable = .shipped
  ) throws(TemplateFault) {
    let texts = Self.shipped.merging(own) { _, own in own }
    let checker = TemplateChecker(partials: texts)
    for (name, text) in own.sorted(by: { $0.key < $1.key }) {
      try Self.checkSize(of: text, named: name)
      try checker.check(text, named: name, shape: LetterContext.shape)
    }
    if own.isEmpty {
      try checker.check(texts[Self.main] ?? "", named: Self.main, shape: LetterContext.shape)
    }
    var library = MustacheLibrary()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      do {
        library.register(try MustacheTemplate(string: Self.plainly + text), named: name)
      } catch {
        throw TemplateFault(template: name, line: nil, message: "\(error)")
      }
    }
    self.library = library
    self.texts = texts
    self.language = language
    self.words = words
  }

  /// The most bytes of a template: the engine's time grows with the square of its tags.
  private static let largest = 1 << 17

  private static func checkSize(of text: String, named name: String) throws(TemplateFault) {
    guard text.utf8.count > largest else { return }
    throw TemplateFault(
      template: name, line: nil,
      message: "expected at most \(largest) bytes, found \(text.utf8.count)")
  }

  /// Values come marked with their voice, so that the engine must not escape them itself.
  private static let plainly = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Renders one template.
  ///
  /// - Throws: `TemplateFault` where a variable that it names has no value.
  func render(
    _ name: String, _ context: [String: LetterValue]
  ) throws(TemplateFault) -> String {
    let empty = EmptyVariables()
    let scope = LetterScope(context, noting: empty)
    guard let text = library.render(scope, withTemplate: name) else {
      throw TemplateFault(template: name, line: nil, message: "there is no such template")
    }
    if let first = empty.names.first {
      throw TemplateFault(
        template: name, line: nil,
        message: "the variable \(first) is empty here: put it between {{#…}} and {{/…}}")
    }
    return text
  }

  /// The shipped templates by name.
  package static let shipped: [String: String] = [
    main: letterTemplate, "member": memberTemplate, "clinician": clinicianTemplate,
    "sources": sourcesTemplate, "glossary": glossaryTemplate, "provenance": provenanceTemplate,
  ]
}
