import EvidenceModel

/// The reference list and call-outs of an article while its lines are read.
enum CitedItemDraft {
  /// Takes a line about the reference list (`R…`) or a call-out (`X+`).
  static func take(_ line: RecordLine, into record: inout LiteratureRecord) {
    switch line.tag {
    case "R+":
      record.references.append(
        CitedItem(
          id: line.value(0), label: line.value(1), text: "", item: CSLItem(type: .document)))
    case "X+":
      record.callouts.append(
        ReferenceCallout(
          text: line.value(0) ?? "",
          targets: (line.value(1) ?? "").split(separator: " ").map(String.init),
          section: line.value(2), paragraph: line.value(3).flatMap { Int($0) } ?? 0))
    default:
      guard let value = line.value(0), !record.references.isEmpty else { return }
      take(line, value, into: &record.references[record.references.count - 1])
    }
  }

  private static func take(_ line: RecordLine, _ value: String, into cited: inout CitedItem) {
    switch line.tag {
    case "RX": cited.text = value
    case "RC": cited.item.type = CSLType(rawValue: value) ?? .document
    case "RA":
      cited.item.authors.append(
        CSLName(family: value, given: line.value(1), suffix: line.value(2)))
    case "RG": cited.item.authors.append(CSLName(literal: value))
    case "RM": cited.item.hasMoreAuthors = true
    case "RT": cited.item.title = value
    case "RJ": cited.item.containerTitle = value
    case "RY": cited.item.issued = PrintedDate.year(value).flatMap { PartialDate(year: $0) }
    case "RV": cited.item.volume = value
    case "RI": cited.item.issue = value
    case "RP": cited.item.page = line.value(1).map { "\(value)-\($0)" } ?? value
    case "RB": cited.item.publisher = value
    case "RL": cited.item.publisherPlace = value
    case "RE": cited.item.edition = value
    case "RU": cited.item.url = value
    case "RD": cited.item.doi = value
    case "RN": cited.item.pmid = value
    case "RK": cited.item.pmcid = value
    default: break
    }
  }
}
