import EvidenceModel

/// Turns the fields of a MEDLINE record into the lines of a record.
struct MEDLINERecordWriter {
  private var lines = RecordLineWriter()
  private var hasFullName = false

  /// The lines of all that was taken.
  func finished() -> [UInt8] { lines.bytes }

  /// Takes a field; one that says nothing that a record holds is passed over.
  mutating func take(_ field: MEDLINEField) {
    guard !field.value.isEmpty else { return }
    if let tag = Self.plain[field.tag] { return lines.add(tag, field.value) }
    if let relation = Self.relations[field.tag] { return addRelation(relation, field.value) }
    switch field.tag {
    case "PMID": lines.add("ID", nil, field.value)
    case "PMC": lines.add("AA", "pmc", field.value)
    case "AID", "LID": addIdentifier(field.value)
    case "FAU", "AU", "CN", "FED": addAuthor(field)
    case "AB": AbstractLabels.sections(field.value).forEach { lines.add("AB", $0.0, nil, $0.1) }
    case "OAB": lines.add("OB", nil, nil, field.value)
    case "PT": lines.add("PT", nil, field.value)
    case "OT": lines.add("KW", String(field.value.drop { $0 == "*" }))
    case "MH": addHeading(field.value)
    case "SI": addRegistryNumber(field.value)
    default: addDate(field)
    }
  }

  private static let plain = [
    "TI": "TI", "TT": "VT", "JT": "JT", "TA": "JA", "VI": "VI", "IP": "IP", "PG": "PG", "LA": "LA",
    "BTI": "BT", "CTI": "BC", "EN": "BE", "PB": "PN",
  ]

  private static let relations = [
    "CIN": "CommentIn", "CON": "CommentOn", "CRI": "CorrectedandRepublishedIn",
    "CRF": "CorrectedandRepublishedFrom", "ECI": "ExpressionOfConcernIn",
    "ECF": "ExpressionOfConcernFor", "EIN": "ErratumIn", "EFR": "ErratumFor",
    "RIN": "RetractionIn", "ROF": "RetractionOf", "RRI": "RetractedandRepublishedIn",
    "RRF": "RetractedandRepublishedFrom", "RPI": "RepublishedIn", "RPF": "RepublishedFrom",
    "UIN": "UpdateIn", "UOF": "UpdateOf", "SPIN": "SummaryForPatientsIn", "ORI": "OriginalReportIn",
    "DDIN": "AssociatedDataset", "DRIN": "AssociatedDataset",
  ]

  /// `10.1000/xyz [doi]`.
  private mutating func addIdentifier(_ value: String) {
    guard value.hasSuffix(" [doi]") else { return }
    lines.add("AA", "doi", String(value.dropLast(6)))
  }

  /// `Spine (Phila Pa 1976). 2003 Jan 1;28(1):1. PMID: 12345678`.
  private mutating func addRelation(_ type: String, _ value: String) {
    lines.add("C+", type)
    let parts = value.split(separator: "PMID:", maxSplits: 1, omittingEmptySubsequences: false)
    lines.add("CS", parts.first.map(String.init))
    if parts.count > 1 {
      lines.add("CP", String(parts[1].drop { $0 == " " }.prefix { $0.isNumber }))
    }
  }

  /// `Doe, John A Jr`; the short form that follows each full name is passed over.
  private mutating func addAuthor(_ field: MEDLINEField) {
    if field.tag == "AU", hasFullName { return hasFullName = false }
    hasFullName = field.tag == "FAU"
    if field.tag == "FED" { lines.add("A+", "Y", "editors") }
    lines.add("AU", "Y")
    if field.tag == "CN" { return lines.add("AC", field.value) }
    let name = MEDLINEName(field.value)
    lines.add("AL", name.family)
    if let given = name.given { lines.add("AF", given) }
    if let suffix = name.suffix { lines.add("AS", suffix) }
  }

  /// `*Spinal Fractures/complications/*surgery`: a star marks what the publication is mainly about.
  private mutating func addHeading(_ value: String) {
    let parts = value.split(separator: "/")
    for (place, part) in parts.enumerated() {
      let isMajor = part.hasPrefix("*")
      lines.add(
        place == 0 ? "MH" : "MQ", isMajor ? "Y" : "N", nil, String(part.drop { $0 == "*" }))
    }
  }

  /// `ClinicalTrials.gov/NCT00000000`.
  private mutating func addRegistryNumber(_ value: String) {
    guard let slash = value.firstIndex(of: "/") else { return }
    lines.add("DB", String(value[..<slash]))
    lines.add("DA", String(value[value.index(after: slash)...]))
  }

  private mutating func addDate(_ field: MEDLINEField) {
    switch field.tag {
    case "DP": addPublished(field.value)
    case "DEP": addDigits(field.value, "electronic")
    case "DCOM": addDigits(field.value, "completed")
    case "LR": addDigits(field.value, "lastRevised")
    case "PHST":
      guard let bracket = field.value.firstIndex(of: "[") else { return }
      let status = field.value[bracket...].dropFirst().prefix { $0 != "]" }
      addDigits(field.value.filter(\.isNumber), String(status))
    default: break
    }
  }

  private mutating func addPublished(_ value: String) {
    lines.add("D+", "published")
    guard let date = PrintedDate.date(value) else { return lines.add("DX", value) }
    lines.add("DY", String(date.year))
    if let month = date.month { lines.add("DM", String(month)) }
    if let day = date.day { lines.add("DD", String(day)) }
    if date.month == nil, value != String(date.year) { lines.add("DS", value) }
  }

  /// `20120401`, whatever follows.
  private mutating func addDigits(_ value: String, _ kind: String) {
    let digits = Array(value.utf8.prefix(8))
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    lines.add("D+", kind)
    for (tag, part) in [("DY", 0..<4), ("DM", 4..<6), ("DD", 6..<8)] {
      lines.add(tag, String(decoding: digits[part], as: UTF8.self))
    }
  }
}
