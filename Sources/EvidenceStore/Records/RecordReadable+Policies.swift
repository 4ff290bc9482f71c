import EvidenceModel

// A policy's parts.

extension DeterminationClass: RecordReadable {}
extension DeterminationFlag: RecordReadable {}
extension LineOfBusinessValue: RecordReadable {}
extension LineOfBusinessBasis: RecordReadable {}
extension CriteriaRequirement: RecordReadable {}
extension ReasonRole: RecordReadable {}
extension EvidenceVerdict: RecordReadable {}
extension PolicyID: RecordReadable {}
extension StatementID: RecordReadable {}
extension PassageID: RecordReadable {}
extension SummaryID: RecordReadable {}

extension Determination: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      phrase: try value.read("phrase"), classes: try value.read("classes"),
      flags: try value.read("flags"))
  }
}

extension LineOfBusiness: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), basis: try value.read("basis"),
      quote: try value.readIfPresent("quote"))
  }
}

extension CriteriaNode: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      text: try value.read("text"), label: try value.readIfPresent("label"),
      require: try value.read("require"), count: try value.readIfPresent("count"),
      items: try value.read("items"), notes: try value.read("notes"), span: try value.read("span"))
  }
}

extension PolicyStatement: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), quote: try value.read("quote"), service: try value.read("service"),
      indication: try value.readIfPresent("indication"),
      linesOfBusiness: try value.read("linesOfBusiness"),
      determination: try value.read("determination"),
      criteria: try value.readIfPresent("criteria"), section: try value.read("section"))
  }
}

extension Passage: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), section: try value.read("section"), quote: try value.read("quote"))
  }
}

extension Reason: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(role: try value.read("role"), quote: try value.read("quote"))
  }
}

extension EvidenceSummary: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), population: try value.readIfPresent("population"),
      service: try value.readIfPresent("service"),
      linesOfBusiness: try value.read("linesOfBusiness"), verdict: try value.read("verdict"),
      reasons: try value.read("reasons"), section: try value.read("section"),
      span: try value.read("span"))
  }
}
