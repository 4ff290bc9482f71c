import EvidenceModel

// References and works.

extension CSLType: RecordReadable {}
extension DiagnosticSeverity: RecordReadable {}
extension ReferenceID: RecordReadable {}
extension WorkID: RecordReadable {}

extension CSLName: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      family: try value.readIfPresent("family"), given: try value.readIfPresent("given"),
      suffix: try value.readIfPresent("suffix"), literal: try value.readIfPresent("literal"))
  }
}

extension CSLItem: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      type: try value.read("type"), authors: try value.read("authors"),
      hasMoreAuthors: try value.read("hasMoreAuthors"), title: try value.readIfPresent("title"),
      containerTitle: try value.readIfPresent("containerTitle"),
      issued: try value.readIfPresent("issued"), accessed: try value.readIfPresent("accessed"),
      volume: try value.readIfPresent("volume"), issue: try value.readIfPresent("issue"),
      page: try value.readIfPresent("page"), number: try value.readIfPresent("number"),
      edition: try value.readIfPresent("edition"), publisher: try value.readIfPresent("publisher"),
      publisherPlace: try value.readIfPresent("publisherPlace"),
      doi: try value.readIfPresent("doi"), pmid: try value.readIfPresent("pmid"),
      pmcid: try value.readIfPresent("pmcid"), url: try value.readIfPresent("url"),
      note: try value.readIfPresent("note"))
  }
}

extension ReferenceText: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), label: try value.readIfPresent("label"),
      raw: try value.read("raw"), span: try value.read("span"))
  }
}

extension Diagnostic: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      severity: try value.read("severity"), code: try value.read("code"),
      message: try value.read("message"), file: try value.read("file"),
      span: try value.readIfPresent("span"))
  }
}

extension Reference: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      text: try value.read("text"), item: try value.read("item"), years: try value.read("years"),
      diagnostics: try value.read("diagnostics"))
  }
}

extension MetadataDisagreement: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(field: try value.read("field"), values: try value.read("values"))
  }
}

extension Work: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), formerIDs: try value.read("formerIDs"),
      references: try value.read("references"), item: try value.read("item"),
      disagreements: try value.read("disagreements"))
  }
}
