/// The fields that a query may name before a colon.
enum QueryField: String, CaseIterable, Sendable {
  case design
  case kind
  case policy
  case determination
  case lineOfBusiness
  case year
  case since
  case pmid
  case doi
  case trial
  case title

  /// Reads a field's name or a common short form of it.
  init?(name: String) {
    let names: [String: QueryField] = [
      "class": .determination, "determination": .determination, "lob": .lineOfBusiness,
      "lineofbusiness": .lineOfBusiness, "pubmed": .pmid, "study": .design, "type": .kind,
    ]
    guard let field = names[name] ?? QueryField(rawValue: name) else { return nil }
    self = field
  }
}
