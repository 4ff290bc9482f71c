import EvidenceModel

/// The authors of a record while its lines are read.
struct AuthorDraft {
  private var authors: [CSLName] = []
  private var editors: [CSLName] = []
  private var name = CSLName()
  private var initials: String?
  private var isValid = false
  private var isEditor = false
  /// Whether the source says that not all authors are listed.
  private(set) var isIncomplete = false

  /// The names in order: those of the authors, else of the editors.
  var names: [CSLName] {
    var last = self
    last.close()
    return last.authors.isEmpty ? last.editors : last.authors
  }

  /// Whether the first author is known.
  var hasFirst: Bool { !authors.isEmpty }

  /// Takes a line.
  mutating func take(_ line: RecordLine) {
    switch line.tag {
    case "A+":
      close()
      isEditor = line.value(1) == "editors"
      if !isEditor { isIncomplete = line.value(0) == "N" }
    case "AU":
      close()
      isValid = line.value(0) != "N"
    case "AL": name.family = line.value(0)
    case "AF": name.given = line.value(0)
    case "AI": initials = line.value(0)
    case "AS": name.suffix = line.value(0)
    case "AC": name.literal = line.value(0)
    default: break
    }
  }

  private mutating func close() {
    name.given = name.given ?? initials
    if isValid, name.family != nil || name.literal != nil {
      if isEditor { editors.append(name) } else { authors.append(name) }
    }
    name = CSLName()
    initials = nil
    isValid = false
  }
}
