import EvidenceModel

/// The identifiers of a record while its lines are read.
struct IdentifierDraft {
  /// The PubMed id.
  private(set) var pmid: String?
  /// The version of the PubMed record.
  private(set) var version = 1
  /// The PubMed Central id.
  private(set) var pmcid: String?
  private var listedDOI: String?
  private var locatorDOI: String?

  /// The DOI: the one of the list of ids, else the one that locates the text.
  var doi: String? { listedDOI ?? locatorDOI }

  /// The record's name.
  var id: WorkID? {
    if let pmid { return WorkID("pmid:\(pmid)") }
    if let pmcid { return WorkID("pmcid:\(pmcid)") }
    return doi.map { WorkID("doi:\($0.lowercased())") }
  }

  /// Takes a line; false where it is about something else.
  mutating func take(_ line: RecordLine) -> Bool {
    switch line.tag {
    case "ID":
      pmid = pmid ?? line.value(1)
      version = line.value(0).flatMap { Int($0) } ?? version
    case "AA": takeListed(line)
    case "EL":
      if line.value(0) == "doi", line.value(1) != "N" { locatorDOI = line.value(2) ?? locatorDOI }
    default: return false
    }
    return true
  }

  private mutating func takeListed(_ line: RecordLine) {
    guard let value = line.value(1) else { return }
    switch line.value(0) {
    case "doi": listedDOI = listedDOI ?? value
    case "pmc": pmcid = pmcid ?? (value.hasPrefix("PMC") ? value : "PMC" + value)
    case "pubmed": pmid = pmid ?? value
    default: break
    }
  }
}
