import XMLReading

/// The reference list and the call-outs of a JATS article.
struct JATSReferences {
  private var lines = RecordLineWriter()
  private var callouts = RecordLineWriter()
  private var id: String?
  private var label: String?
  private var words: String?
  private var fields = RecordLineWriter()
  private var surname: String?
  private var given: String?
  private var firstPage: String?
  private var lastPage: String?

  /// Begins an entry.
  mutating func begin(_ attributes: [XMLAttribute]) {
    id = attributes["id"]
    (label, words, surname, given, firstPage, lastPage) = (nil, nil, nil, nil, nil, nil)
    fields = RecordLineWriter()
  }

  /// Takes an element of an entry, or the entry itself, as it ends.
  mutating func end(_ open: [JATSHandler.Element], text: String) {
    guard let element = open.last else { return }
    switch element.name {
    case "ref": write(text)
    case "label": label = label ?? text
    case "mixed-citation", "element-citation", "citation", "nlm-citation":
      words = words ?? text
      fields.add("RC", Self.type(element.attributes))
    case "surname": surname = text
    case "given-names": given = text
    case "name", "string-name":
      if let surname { fields.add("RA", surname, given) }
      (surname, given) = (nil, nil)
    case "collab": fields.add("RG", text)
    case "etal": fields.add("RM", "yes")
    case "pub-id": addIdentifier(element.attributes["pub-id-type"] ?? "", text)
    case "fpage": firstPage = text
    case "lpage": lastPage = text
    default: if let tag = Self.tags[element.name] { fields.add(tag, text) }
    }
  }

  /// Adds a call-out.
  mutating func addCallout(_ text: String, targets: String, section: String?, paragraph: Int) {
    callouts.add("X+", text, targets, section, String(paragraph))
  }

  /// Writes the list and the call-outs behind it.
  func write(_ record: inout RecordLineWriter) { record.append(lines.bytes + callouts.bytes) }

  private mutating func write(_ text: String) {
    lines.add("R+", id, label)
    lines.add("RX", words ?? text)
    lines.append(fields.bytes)
    if let firstPage { lines.add("RP", firstPage, lastPage) }
  }

  private mutating func addIdentifier(_ type: String, _ text: String) {
    switch type {
    case "pmid": fields.add("RN", text)
    case "pmc", "pmcid": fields.add("RK", text.hasPrefix("PMC") ? text : "PMC" + text)
    case "doi": fields.add("RD", text)
    default: break
    }
  }

  private static let tags = [
    "article-title": "RT", "chapter-title": "RT", "source": "RJ", "year": "RY", "volume": "RV",
    "issue": "RI", "elocation-id": "RP", "publisher-name": "RB", "publisher-loc": "RL",
    "edition": "RE", "uri": "RU", "ext-link": "RU",
  ]

  private static func type(_ attributes: [XMLAttribute]) -> String {
    switch attributes["publication-type"] ?? attributes["citation-type"] ?? "" {
    case "journal": "article-journal"
    case "book": "book"
    case "confproc", "conference": "paper-conference"
    case "report", "gov": "report"
    case "thesis": "thesis"
    case "web", "webpage": "webpage"
    default: "document"
    }
  }
}
