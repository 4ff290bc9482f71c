package import EvidenceModel

extension StoreRow {
  /// The rows of links; they begin at a place of the file.
  package static func links(_ links: [Link], file: Int) -> [StoreRow] {
    links.enumerated().map { place, link in
      StoreRow(
        table: .link, number: StoreNumber.row(file, place),
        values: [
          .text(link.kind.rawValue), .text(link.from), .text(link.to),
          .text(link.policy.rawValue), .text(link.role.rawValue), .text(link.basis.rawValue),
          .text(link.basis.standing.rawValue), .text(link.reason), RecordWriter.text(of: link),
        ])
    }
  }

  /// The rows of what a policy says is missing.
  package static func gaps(_ gaps: [EvidenceGap], file: Int) -> [StoreRow] {
    gaps.enumerated().map { place, gap in
      StoreRow(
        table: .evidenceGap, number: StoreNumber.row(file, place),
        values: [
          .text(gap.policy.rawValue), .text(gap.context), .init(gap.service),
          .text(gap.polarity.rawValue), .text(gap.quote.text), RecordWriter.text(of: gap),
        ])
    }
  }

  /// Rows of what a document tells of works.
  package static func told(
    _ table: StoreTable, _ records: [(work: WorkID, record: some RecordCodable)], file: Int
  ) -> [StoreRow] {
    records.enumerated().map { place, told in
      StoreRow(
        table: table, number: StoreNumber.row(file, place),
        values: [.text(told.work.rawValue), RecordWriter.text(of: told.record)])
    }
  }

  /// Rows of accounts that count people.
  package static func accounts(
    _ records: [(people: Int, work: WorkID, record: some RecordCodable)], file: Int
  ) -> [StoreRow] {
    records.enumerated().map { place, account in
      StoreRow(
        table: .account, number: StoreNumber.row(file, place),
        values: [
          .integer(account.people), .text(account.work.rawValue),
          RecordWriter.text(of: account.record),
        ])
    }
  }

  /// Rows of the numbers of people that a document asks for.
  package static func asked(_ counts: Set<Int>, file: Int) -> [StoreRow] {
    counts.sorted().enumerated().map { place, count in
      StoreRow(
        table: .askedCount, number: StoreNumber.row(file, place), values: [.integer(count)])
    }
  }

  /// The work of a reference.
  package static func work(_ work: WorkID, ofReference number: Int) -> StoreRow {
    StoreRow(table: .referenceWork, number: number, values: [.text(work.rawValue)])
  }

  /// A work.
  package static func work(_ work: Work, number: Int) -> StoreRow {
    let item = work.item
    return StoreRow(
      table: .work, number: number,
      values: [
        .text(work.id.rawValue), .init(item.title), .init(item.issued?.year), .init(item.pmid),
        .init(item.doi), RecordWriter.text(of: work),
      ])
  }

  /// What is known of a work as evidence, under the work's number.
  package static func record(_ record: EvidenceRecord, number: Int) -> StoreRow {
    StoreRow(
      table: .evidenceRecord, number: number,
      values: [
        .text(record.id.rawValue), .text(record.kind.rawValue),
        .text(record.design.value.rawValue), .init(record.trialName), .init(record.study),
        RecordWriter.text(of: record),
      ])
  }

  /// A study under the number of one of its works.
  package static func study(_ study: Study, number: Int) -> StoreRow {
    StoreRow(
      table: .study, number: number,
      values: [.text(study.id), .init(study.name), RecordWriter.text(of: study)])
  }

  /// A report of a trial with its authors, under the number of its work.
  package static func report(
    _ work: WorkID, name: String?, issued: String?, isLater: Bool, authors: [String],
    number: Int
  ) -> [StoreRow] {
    let report = StoreRow(
      table: .trialReport, number: number,
      values: [
        .text(work.rawValue), .init(name), .init(issued), .integer(isLater ? 1 : 0),
      ])
    return [report]
      + authors.prefix(authorsPerReport).enumerated().map { place, author in
        StoreRow(
          table: .trialAuthor, number: number * authorsPerReport + place,
          values: [.text(author), .text(work.rawValue)])
      }
  }

  /// How many authors of a report are looked up at most; the numbers of their rows need a bound.
  package static let authorsPerReport = 64

  /// A later report of a trial under the number of its work.
  package static func laterReport(
    _ later: WorkID, earlier: WorkID, reason: String, number: Int
  ) -> StoreRow {
    StoreRow(
      table: .laterReport, number: number,
      values: [.text(later.rawValue), .text(earlier.rawValue), .text(reason)])
  }
}
