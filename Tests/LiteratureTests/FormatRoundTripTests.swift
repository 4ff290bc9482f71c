import EvidenceModel
import Foundation
import Testing

@testable import Literature

/// What we write, read back by a small reader of each format.
struct FormatRoundTripTests {
  private static let items: [CSLItem] = [
    CSLItem(
      type: .articleJournal,
      authors: [
        CSLName(family: "van Doe", given: "Jane A", suffix: "Jr"),
        CSLName(family: "Röe", given: "R"),
        CSLName(literal: "Wrist Study Group"),
      ],
      hasMoreAuthors: true, title: "50% of wrists & 3_4 {casts} cost $5 #1: a trial",
      containerTitle: "Journal of Wrists & Hands", issued: PartialDate(iso: "2019-09-01"),
      volume: "12", issue: "3 Suppl 1", page: "10-4", doi: "10.1000/wrist_(1)<2>", pmid: "90000001",
      pmcid: "PMC900001"),
    CSLItem(
      type: .report, authors: [CSLName(literal: "Agency for Joints")], title: "Wrists",
      issued: PartialDate(iso: "2001"), number: "12-E003", publisher: "Joint Press",
      publisherPlace: "Anytown", url: "https://example.org/a_b?c=1&d=2"),
    CSLItem(
      type: .webpage, title: "Splints", issued: PartialDate(iso: "2018-07"),
      accessed: PartialDate(iso: "2019-01-02"), page: "S347-S364; discussion S365",
      url: "https://example.org", note: "Updated yearly"),
    CSLItem(
      type: .book, authors: [CSLName(family: "Poe", given: "E")], title: "Book of Joints",
      issued: PartialDate(iso: "1999"), edition: "2nd", publisher: "Joint Press"),
  ]

  @Test(arguments: items)
  func risReadsBackTheSame(item: CSLItem) {
    #expect(RISReading.items(RISWriter.text([("a", item)])) == [item])
  }

  @Test(arguments: items)
  func bibTeXReadsBackTheSame(item: CSLItem) {
    #expect(BibTeXReading.item(BibTeXWriter.text([("a b", item)])) == item)
  }

  @Test func medlineReadsBackTheSame() throws {
    var item = Self.items[0]
    item.hasMoreAuthors = false
    let read = try MEDLINEReaderTests.records(MEDLINEWriter.text([("a", item)])).first?.item
    #expect(read == item)
  }

  @Test func aRecordWithoutAPubMedIdHasNoLineForItAndStandsBehindTheOthers() throws {
    let bare = Self.items[1]
    let text = MEDLINEWriter.text([("a", bare), ("b", Self.items[0])])
    #expect(text.hasPrefix("PMID- 90000001"))
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } > 10)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("PMID-") }.count == 1)
    #expect(
      try MEDLINEReaderTests.records(text).map(\.item.title) == [Self.items[0].title, bare.title])
    #expect(LiteratureFormat.guess(Array(MEDLINEWriter.text([("a", bare)]).utf8)) == .medline)
    #expect(LiteratureFormat.guess(Array("TY  - JOUR\nTI  - Sore feet\n".utf8)) == nil)
  }

  @Test func eachItemIsARecordOfItsOwn() {
    let all = Self.items.map { (id: "x", item: $0) }
    #expect(RISReading.items(RISWriter.text(all)) == Self.items)
  }

  @Test func stylesAreThoseOfTheirManuals() {
    var item = Self.items[0]
    item.title = "Splints for wrists"
    item.hasMoreAuthors = false
    item.doi = "10.1000/wrist.1"
    #expect(
      ReferenceFormatter.text(item, .nlm, journal: "J Wrist")
        == "van Doe JA Jr, Röe R, Wrist Study Group. Splints for wrists. J Wrist. "
        + "2019 Sep 1;12(3 Suppl 1):10-4. doi: 10.1000/wrist.1. PMID: 90000001. PMCID: PMC900001.")
    #expect(
      ReferenceFormatter.text(item, .ama, journal: "J Wrist")
        == "van Doe JA Jr, Röe R, Wrist Study Group. Splints for wrists. J Wrist. "
        + "2019;12(3 Suppl 1):10-4. doi:10.1000/wrist.1")
  }

  @Test(arguments: [(6, 6, 6), (7, 6, 3), (3, 3, 3)])
  func longListsOfAuthorsAreCut(count: Int, nlm: Int, ama: Int) {
    var item = CSLItem(type: .articleJournal, title: "T")
    item.authors = (0..<count).map { CSLName(family: "A\($0)", given: "B") }
    let names = { (text: String) in
      text.prefix { $0 != "." }.split(separator: ", ").filter { $0 != "et al" }.count
    }
    #expect(names(ReferenceFormatter.text(item, .nlm)) == nlm)
    #expect(names(ReferenceFormatter.text(item, .ama)) == ama)
  }

  @Test(arguments: [
    ("Jane A", "JA"), ("J.A.", "JA"), ("Jean-Paul", "JP"), ("JA", "JA"), ("jane", "J"), ("", ""),
  ])
  func initialsOfGivenNames(given: String, initials: String) {
    #expect(Initials.of(given) == initials)
  }
}

/// Reads RIS as an importer does.
private enum RISReading {
  static func items(_ text: String) -> [CSLItem] {
    var items: [CSLItem] = []
    for line in text.split(whereSeparator: \.isNewline).map(String.init) where line.count >= 6 {
      let tag = String(line.prefix(2))
      let value = String(line.dropFirst(6))
      if tag == "TY" {
        let type = RISWriter.types.first { $0.value == value }?.key ?? .document
        items.append(CSLItem(type: type))
      } else if !items.isEmpty {
        take(tag, value, &items[items.count - 1])
      }
    }
    return items
  }

  private static func take(_ tag: String, _ value: String, _ item: inout CSLItem) {
    switch tag {
    case "AU": item.authors.append(name(value))
    case "TI": item.title = value
    case "T2": item.containerTitle = value
    case "DA": item.issued = date(value)
    case "VL": item.volume = value
    case "IS": item.issue = value
    case "SP": item.page = value
    case "EP": item.page = (item.page ?? "") + "-" + value
    case "M1": item.number = value
    case "ET": item.edition = value
    case "PB": item.publisher = value
    case "CY": item.publisherPlace = value
    case "DO": item.doi = value
    case "AN": item.pmid = value
    case "C2": item.pmcid = value
    case "UR": item.url = value
    case "Y2": item.accessed = date(value)
    case "N1" where value == RISWriter.moreAuthors: item.hasMoreAuthors = true
    case "N1": item.note = value
    default: break
    }
  }

  private static func name(_ text: String) -> CSLName {
    if text.hasSuffix(",") { return CSLName(literal: String(text.dropLast())) }
    let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    return CSLName(
      family: parts.first, given: parts.count > 1 ? parts[1] : nil,
      suffix: parts.count > 2 ? parts[2] : nil)
  }

  private static func date(_ text: String) -> PartialDate? {
    PartialDate(iso: text.split(separator: "/").joined(separator: "-"))
  }
}

/// Reads one BibTeX entry as an importer does.
private enum BibTeXReading {
  static func item(_ text: String) -> CSLItem {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("  ") {
      guard let equals = line.range(of: " = {") else { continue }
      let name = line[..<equals.lowerBound].drop { $0 == " " }
      var value = line[equals.upperBound...]
      if value.last == "," { value.removeLast() }
      values[String(name)] = String(value.dropLast())
    }
    var item = CSLItem(type: values["csl-type"].flatMap { CSLType(rawValue: $0) } ?? .document)
    let isArticle = item.type == .articleJournal
    take(values["author"] ?? "", &item)
    item.title = values["title"].map { plain(String($0.dropFirst().dropLast())) }
    item.containerTitle = values[isArticle ? "journal" : "booktitle"].map(plain)
    item.issued = (values["date"] ?? values["year"]).flatMap { PartialDate(iso: $0) }
    item.accessed = values["urldate"].flatMap { PartialDate(iso: $0) }
    item.volume = values["volume"].map(plain)
    item.issue = values[isArticle ? "number" : "issue"].map(plain)
    item.number = values[isArticle ? "eid" : "number"].map(plain)
    item.page = values["pages"].map { plain($0).replacing("--", with: "-") }
    item.edition = values["edition"].map(plain)
    item.publisher = values["publisher"].map(plain)
    item.publisherPlace = values["address"].map(plain)
    item.doi = values["doi"].map(plain)
    item.pmid = values["pmid"]
    item.pmcid = values["pmcid"]
    item.url = values["url"].map(plain)
    item.note = values["note"].map(plain)
    return item
  }

  private static func take(_ authors: String, _ item: inout CSLItem) {
    for name in authors.split(separator: " and ").map(String.init) where !authors.isEmpty {
      if name == "others" {
        item.hasMoreAuthors = true
      } else if name.hasPrefix("{") {
        item.authors.append(CSLName(literal: plain(String(name.dropFirst().dropLast()))))
      } else {
        let parts = name.split(separator: ", ").map { plain(String($0)) }
        item.authors.append(
          CSLName(
            family: parts.first, given: parts.count > 1 ? parts.last : nil,
            suffix: parts.count > 2 ? parts[1] : nil))
      }
    }
  }

  private static func plain(_ text: String) -> String {
    var plain = text.replacing("\\textbackslash{}", with: "\u{0}")
    for sign in ["{", "}", "&", "%", "$", "#", "_"] {
      plain = plain.replacing("\\" + sign, with: sign)
    }
    return plain.replacing("\u{0}", with: "\\")
  }
}
