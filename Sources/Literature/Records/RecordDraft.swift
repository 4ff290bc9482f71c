import EvidenceModel

/// A record while its lines are read.
struct RecordDraft {
  private var record: LiteratureRecord
  private var identifiers = IdentifierDraft()
  private var authors = AuthorDraft()
  private var dates = DateDraft()
  private var pages = PageDraft()
  private var bookTitle: String?
  private var registry = ""

  init(source: SourceSpan) {
    record = LiteratureRecord(id: "", item: CSLItem(type: .articleJournal), source: source)
  }

  /// Takes a line; one whose tag is not known is passed over.
  mutating func take(_ line: RecordLine) {
    switch line.tag.first {
    case "A" where line.tag != "AA" && line.tag != "AB": authors.take(line)
    case "D" where !["DB", "DA"].contains(line.tag): dates.take(line)
    case "C": takeRelation(line)
    case "R", "X": CitedItemDraft.take(line, into: &record)
    case "B": takeBook(line)
    default: if !identifiers.take(line), !takeSubject(line) { takeField(line) }
    }
  }

  /// The record with all that its lines said.
  func finished() -> LiteratureRecord {
    var record = record
    record.version = identifiers.version
    record.item.pmid = identifiers.pmid
    record.item.pmcid = identifiers.pmcid
    record.item.doi = identifiers.doi
    record.item.authors = authors.names
    record.item.hasMoreAuthors = authors.isIncomplete
    record.dates = dates.finished
    record.item.issued = dates.issued
    record.item.page = pages.printed
    if record.item.title == nil, let bookTitle {
      record.item.title = bookTitle
    } else if let bookTitle {
      record.item.containerTitle = bookTitle
      record.item.type = .chapter
    }
    record.references = record.references.map(CitedItemDraft.finished)
    record.id = identifiers.id ?? WorkID("\(record.source.file):\(record.source.line)")
    return record
  }

  private mutating func takeField(_ line: RecordLine) {
    guard !pages.take(line), let value = line.values.last, !value.isEmpty else { return }
    switch line.tag {
    case "TI": record.item.title = Self.withoutStop(value)
    case "VT": record.vernacularTitle = Self.withoutStop(value)
    case "JT": record.item.containerTitle = value
    case "JA": record.journalAbbreviation = value
    case "TA": record.journalAbbreviation = record.journalAbbreviation ?? value
    case "VI": record.item.volume = value
    case "IP": record.item.issue = value
    case "PN": record.item.publisher = value
    case "PL": record.item.publisherPlace = value
    case "TY": record.item.type = CSLType(rawValue: value) ?? record.item.type
    case "UR": record.item.url = value
    default: break
    }
  }

  /// A title without the stop that PubMed sets behind every one.
  private static func withoutStop(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }

  private mutating func takeSubject(_ line: RecordLine) -> Bool {
    switch line.tag {
    case "AB": add(line, to: \.abstract)
    case "OB": add(line, to: \.otherAbstracts)
    case "LA": record.languages += line.value(0).map { [$0] } ?? []
    case "KW": record.keywords += line.value(0).map { [$0] } ?? []
    case "PT":
      if let name = line.value(1) {
        record.publicationTypes.append(PublicationType(name: name, ui: line.value(0)))
      }
    case "MH": if let term = Self.term(line) { record.mesh.append(MeshHeading(descriptor: term)) }
    case "MQ":
      if let term = Self.term(line), !record.mesh.isEmpty {
        record.mesh[record.mesh.count - 1].qualifiers.append(term)
      }
    case "DB": registry = line.value(0) ?? ""
    case "DA":
      if let number = line.value(0) {
        record.registryNumbers.append(RegistryNumber(registry: registry, number: number))
      }
    default: return false
    }
    return true
  }

  private mutating func add(
    _ line: RecordLine, to list: WritableKeyPath<LiteratureRecord, [AbstractSection]>
  ) {
    guard let text = line.value(2) else { return }
    record[keyPath: list].append(
      AbstractSection(label: line.value(0), category: line.value(1), text: text))
  }

  private static func term(_ line: RecordLine) -> MeshTerm? {
    line.value(2).map { MeshTerm(name: $0, ui: line.value(1), isMajor: line.value(0) == "Y") }
  }

  private mutating func takeRelation(_ line: RecordLine) {
    if line.tag == "C+" {
      record.relations.append(RelationNames.relation(line.value(0) ?? ""))
      return
    }
    guard !record.relations.isEmpty, let value = line.value(0) else { return }
    let last = record.relations.count - 1
    switch line.tag {
    case "CS": record.relations[last].citation = value
    case "CP": record.relations[last].pmid = value
    case "CN": record.relations[last].note = value
    default: break
    }
  }

  private mutating func takeBook(_ line: RecordLine) {
    guard let value = line.value(0) else { return }
    switch line.tag {
    case "BT":
      bookTitle = Self.withoutStop(value)
      record.item.type = .book
    case "BC": record.item.containerTitle = value
    case "BE": record.item.edition = value
    case "BR": record.item.number = value
    default: break
    }
  }
}
