import XMLReading

/// The lines of one JATS article while it is read.
struct JATSRecord {
  private var lines = RecordLineWriter()
  private var dates = JATSDates()
  private var names = JATSNames()
  private var cited = JATSReferences()
  private var pages: (first: String?, last: String?)
  private var abstractTitle: String?
  private var sections: [String] = []
  private var paragraph = 0

  /// Takes the last of the open elements as it begins.
  mutating func begin(_ open: [JATSHandler.Element]) {
    guard let element = open.last else { return }
    switch element.name {
    case "article": lines.add("PT", nil, JATSNames.articleType(element.attributes))
    case "related-article" where !open.isInside("ref"):
      addRelation(element.attributes)
    case "p" where open.isInside("body"): paragraph += 1
    case "sec" where open.isInside("body"): sections.append("")
    case "ref": cited.begin(element.attributes)
    default: break
    }
    names.begin(open)
    dates.begin(open)
  }

  /// Takes the last of the open elements as it ends, with the text in it.
  mutating func end(_ open: [JATSHandler.Element], text: String) {
    guard let element = open.last else { return }
    if open.isInside("ref") || element.name == "ref" {
      cited.end(open, text: text)
    } else if open.isInside("body") || open.isInside("back") {
      endInText(open, element, text)
    } else if open.isInside("article-meta") {
      endInMeta(open, element, text)
    } else if open.isInside("journal-meta") {
      endInJournal(element, text)
    }
    if element.name == "sec", open.isInside("body"), !sections.isEmpty { sections.removeLast() }
  }

  /// All lines.
  mutating func finished() -> [UInt8] {
    if let first = pages.first { lines.add("PS", first) }
    if let last = pages.last { lines.add("PE", last) }
    dates.write(&lines)
    cited.write(&lines)
    return lines.bytes
  }

  private mutating func endInJournal(_ element: JATSHandler.Element, _ text: String) {
    switch element.name {
    case "journal-title": lines.add("JT", text)
    case "abbrev-journal-title": lines.add("JA", text)
    case "journal-id" where element.attributes["journal-id-type"] == "nlm-ta":
      lines.add("TA", text)
    case "publisher-name": lines.add("PN", text)
    case "publisher-loc": lines.add("PL", text)
    default: break
    }
  }

  private mutating func endInMeta(
    _ open: [JATSHandler.Element], _ element: JATSHandler.Element, _ text: String
  ) {
    if dates.end(open, text: text) || names.end(open, text: text, &lines) { return }
    if open.isInside("abstract") || open.isInside("trans-abstract") || element.name == "abstract" {
      return endInAbstract(open, element, text)
    }
    guard !open.isInside("related-article"), !open.isInside("product") else { return }
    switch element.name {
    case "article-id": addIdentifier(element.attributes["pub-id-type"] ?? "", text)
    case "article-title": lines.add("TI", text)
    case "volume": lines.add("VI", text)
    case "issue": lines.add("IP", text)
    case "fpage": pages.first = text
    case "lpage": pages.last = text
    case "elocation-id": lines.add("PG", text)
    case "kwd": lines.add("KW", text)
    default: break
    }
  }

  private mutating func addIdentifier(_ type: String, _ text: String) {
    switch type {
    case "pmid": lines.add("ID", nil, text)
    case "pmc", "pmcid": lines.add("AA", "pmc", text.hasPrefix("PMC") ? text : "PMC" + text)
    case "doi": lines.add("AA", "doi", text)
    default: break
    }
  }

  private mutating func endInAbstract(
    _ open: [JATSHandler.Element], _ element: JATSHandler.Element, _ text: String
  ) {
    let kind = open.first { $0.name == "abstract" }?.attributes["abstract-type"]
    let tag = open.isInside("trans-abstract") || kind != nil ? "OB" : "AB"
    switch element.name {
    case "title": abstractTitle = text
    case "p":
      lines.add(tag, abstractTitle, nil, text)
      abstractTitle = nil
    default: break
    }
  }

  private mutating func endInText(
    _ open: [JATSHandler.Element], _ element: JATSHandler.Element, _ text: String
  ) {
    if element.name == "title", !sections.isEmpty, open.dropLast().last?.name == "sec" {
      sections[sections.count - 1] = text
    }
    if element.name == "xref", element.attributes["ref-type"] == "bibr" {
      cited.addCallout(
        text, targets: element.attributes["rid"] ?? "",
        section: sections.last { !$0.isEmpty }, paragraph: paragraph)
    }
  }

  /// `related-article-type` names what the other article is to this one: `retracted-article` stands
  /// in a notice, `corrected-article` in a correction.
  private mutating func addRelation(_ attributes: [XMLAttribute]) {
    let type = attributes["related-article-type"] ?? ""
    let known = [
      "retracted-article": "RetractionOf", "retraction-forward": "RetractionIn",
      "corrected-article": "ErratumFor", "correction-forward": "ErratumIn",
      "commentary-article": "CommentOn", "commentary": "CommentIn",
      "object-of-concern": "ExpressionOfConcernFor", "concern-forward": "ExpressionOfConcernIn",
    ]
    lines.add("C+", known[type] ?? type)
    let link = attributes["xlink:href"] ?? ""
    if attributes["ext-link-type"] == "pmid" { lines.add("CP", link) }
    if !link.isEmpty { lines.add("CS", link) }
  }
}

extension [JATSHandler.Element] {
  /// Whether the last element stands inside one of a name.
  func isInside(_ name: String) -> Bool { dropLast().contains { $0.name == name } }
}
