/// Checks before rendering that a template names only what the context has.
struct TemplateChecker {
  /// The other templates, by the name they are called by.
  let partials: [String: String]

  /// Checks a template and those it calls.
  func check(_ text: String, named name: String, shape: LetterShape) throws(TemplateFault) {
    try check(text, named: name, scopes: [shape], calledFrom: [name])
  }

  private func check(
    _ text: String, named template: String, scopes: [LetterShape], calledFrom: [String]
  ) throws(TemplateFault) {
    var scopes = scopes
    var open: [TemplateTag] = []
    for tag in try TemplateTags.tags(of: text, template: template) {
      switch tag.sign {
      case nil, "&": try variable(tag, template, scopes)
      case "#", "^":
        let shape = try resolve(tag, template, scopes)
        open.append(tag)
        scopes.append(tag.sign == "#" ? inner(shape) : .object([:]))
      case "/":
        guard let last = open.popLast(), last.name == tag.name else {
          throw fault(
            tag, template, "expected the end of \(open.last?.name ?? "nothing"), found /\(tag.name)"
          )
        }
        scopes.removeLast()
      case ">":
        guard let partial = partials[tag.name], !calledFrom.contains(tag.name) else {
          throw fault(tag, template, "expected one of \(known), found the template \(tag.name)")
        }
        try check(partial, named: tag.name, scopes: scopes, calledFrom: calledFrom + [tag.name])
      case "!": continue
      default: throw fault(tag, template, "the sign \(tag.sign ?? " ") is not for letters")
      }
    }
    if let last = open.last { throw fault(last, template, "\(last.name) does not end") }
  }

  private var known: String { partials.keys.sorted().joined(separator: ", ") }

  private func variable(
    _ tag: TemplateTag, _ template: String, _ scopes: [LetterShape]
  ) throws(TemplateFault) {
    guard case .text = try resolve(tag, template, scopes) else {
      throw fault(tag, template, "\(tag.name) is no text: use it as a section")
    }
  }

  private func resolve(
    _ tag: TemplateTag, _ template: String, _ scopes: [LetterShape]
  ) throws(TemplateFault) -> LetterShape {
    if tag.name == ".", let top = scopes.last { return top }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, !parts.contains("") else {
      throw fault(tag, template, "“\(tag.name)” is no name")
    }
    for scope in scopes.reversed() {
      guard case .object(let members) = scope, var shape = members[first] else { continue }
      for part in parts.dropFirst() {
        guard case .object(let members) = shape, let next = members[part] else {
          throw fault(tag, template, "unknown variable \(tag.name)")
        }
        shape = next
      }
      return shape
    }
    throw fault(tag, template, "unknown variable \(tag.name)")
  }

  private func inner(_ shape: LetterShape) -> LetterShape {
    if case .list(let item) = shape { item } else { shape }
  }

  private func fault(_ tag: TemplateTag, _ template: String, _ message: String) -> TemplateFault {
    TemplateFault(template: template, line: tag.line, message: message)
  }
}
