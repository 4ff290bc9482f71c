import EvidenceModel

// What is known of works as evidence.

extension EvidenceKind: RecordReadable {}
extension StudyDesign: RecordReadable {}
extension DesignAxis: RecordReadable {}
extension DesignBasis: RecordReadable {}
extension FindingDirection: RecordReadable {}
extension StatusValue: RecordReadable {}
extension GapPolarity: RecordReadable {}
extension LinkKind: RecordReadable {}
extension LinkRole: RecordReadable {}
extension LinkBasis: RecordReadable {}

extension DesignClaim: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), axes: try value.read("axes"), basis: try value.read("basis"),
      stated: try value.read("stated"), quote: try value.readIfPresent("quote"))
  }
}

extension IncludedStudies: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      design: try value.read("design"), count: try value.readIfPresent("count"),
      words: try value.read("words"), quote: try value.read("quote"))
  }
}

extension SampleSize: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      label: try value.read("label"), count: try value.read("count"),
      quote: try value.read("quote"))
  }
}

extension FindingValue: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(label: try value.readIfPresent("label"), value: try value.read("value"))
  }
}

extension Finding: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      outcome: try value.read("outcome"), scale: try value.readIfPresent("scale"),
      timePoint: try value.readIfPresent("timePoint"), values: try value.read("values"),
      pValue: try value.readIfPresent("pValue"), direction: try value.read("direction"),
      quote: try value.read("quote"))
  }
}

extension RecordStatus: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), asOf: try value.readIfPresent("asOf"),
      notice: try value.readIfPresent("notice"))
  }
}

extension EvidenceRecord: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), kind: try value.read("kind"), designs: try value.read("designs"),
      includes: try value.read("includes"), sampleSizes: try value.read("sampleSizes"),
      trialName: try value.readIfPresent("trialName"), study: try value.readIfPresent("study"),
      findings: try value.read("findings"), conclusions: try value.read("conclusions"),
      comments: try value.read("comments"), narratives: try value.read("narratives"),
      status: try value.read("status"))
  }
}

extension EvidenceGap: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      policy: try value.read("policy"), designs: try value.read("designs"),
      service: try value.readIfPresent("service"),
      comparator: try value.readIfPresent("comparator"), outcomes: try value.read("outcomes"),
      population: try value.readIfPresent("population"), polarity: try value.read("polarity"),
      calledForBy: try value.readIfPresent("calledForBy"), context: try value.read("context"),
      quote: try value.read("quote"))
  }
}

extension Link: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      kind: try value.read("kind"), from: try value.read("from"), to: try value.read("to"),
      policy: try value.read("policy"), reference: try value.readIfPresent("reference"),
      role: try value.read("role"), basis: try value.read("basis"),
      reason: try value.read("reason"), fromSpan: try value.read("fromSpan"),
      toSpan: try value.readIfPresent("toSpan"))
  }
}

extension Study: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), name: try value.readIfPresent("name"),
      works: try value.read("works"), stated: try value.read("stated"),
      reason: try value.read("reason"))
  }
}
