internal import EvidenceModel
import Mustache

/// A value of the context that a letter's template sees.
indirect enum LetterValue: Hashable, Sendable {
  /// A text and whose it is; an empty one counts as absent in a section.
  case text(String, LetterVoice)
  /// The place of a text that is put in when the page stands (``LetterSlots``).
  case slot(Int, LetterVoice)
  case flag(Bool)
  case list([LetterValue])
  case object([String: LetterValue])
}

extension LetterValue {
  /// A figure from the index; empty where there is none.
  static func figure(_ text: String?) -> LetterValue { .text(text ?? "", .figure) }

  /// The number as a figure; empty where there is none.
  static func figure(_ number: Int?) -> LetterValue {
    .text(number.map(String.init) ?? "", .figure)
  }

  /// The policy's words; empty where there are none.
  static func quote(_ text: String?) -> LetterValue { .text(text ?? "", .policy) }

  /// A word of the vocabulary; empty where there is none.
  static func plain(_ text: String?) -> LetterValue { .text(text ?? "", .plain) }
}

/// Notes which variables were empty when a template asked for them.
final class EmptyVariables {
  /// The names in the order they were met.
  var names: [String] = []
}

/// An object of the context as the template engine sees it.
struct LetterScope: MustacheParent {
  private let members: [String: Any]

  /// Wraps the members of an object.
  init(_ members: [String: LetterValue], path: String = "", noting empty: EmptyVariables) {
    self.members = Dictionary(
      uniqueKeysWithValues: members.map { key, value in
        (key, Self.wrapped(value, path: path.isEmpty ? key : path + "." + key, noting: empty))
      })
  }

  /// The member of a name.
  func child(named name: String) -> Any? { members[name] }

  private static func wrapped(
    _ value: LetterValue, path: String, noting empty: EmptyVariables
  ) -> Any {
    switch value {
    case .text(let text, let voice):
      LetterText(text: text, voice: voice, path: path, empty: empty)
    case .slot(let number, let voice):
      LetterText(
        text: VoiceMark.slot(number), voice: voice, path: path, empty: empty, isSlot: true)
    case .flag(let flag): flag
    case .list(let items): items.map { wrapped($0, path: path, noting: empty) }
    case .object(let members): LetterScope(members, path: path, noting: empty)
    }
  }
}

/// A text of the context as the template engine sees it: marked with its voice.
struct LetterText: MustacheCustomRenderable, MustacheParent {
  let text: String
  let voice: LetterVoice
  let path: String
  let empty: EmptyVariables
  var isSlot = false

  /// The text between the marks of its voice.
  var renderText: String {
    if text.isEmpty { empty.names.append(path) }
    return isSlot ? VoiceMark.between(text, voice) : VoiceMark.marked(text, voice)
  }

  /// Whether a section on it is skipped.
  var isNull: Bool { text.isEmpty }

  /// A text has no members; without this the engine would look into the value itself.
  func child(named name: String) -> Any? { nil }
}
