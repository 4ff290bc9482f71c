package import EvidenceModel

// What is known of works as evidence.

extension EvidenceKind: RecordCodable {}
extension StudyDesign: RecordCodable {}
extension DesignAxis: RecordCodable {}
extension DesignBasis: RecordCodable {}
extension FindingDirection: RecordCodable {}
extension StatusValue: RecordCodable {}
extension GapPolarity: RecordCodable {}
extension LinkKind: RecordCodable {}
extension LinkRole: RecordCodable {}
extension LinkBasis: RecordCodable {}

extension DesignClaim: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), axes: try value.read("axes"), basis: try value.read("basis"),
      stated: try value.read("stated"), quote: try value.readIfPresent("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("axes", axes)
      writer.member("basis", basis)
      writer.member("quote", quote)
      writer.member("stated", stated)
      writer.member("value", value)
    }
  }
}

extension IncludedStudies: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      design: try value.read("design"), count: try value.readIfPresent("count"),
      words: try value.read("words"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("count", count)
      writer.member("design", design)
      writer.member("quote", quote)
      writer.member("words", words)
    }
  }
}

extension SampleSize: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      label: try value.read("label"), count: try value.read("count"),
      quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("count", count)
      writer.member("label", label)
      writer.member("quote", quote)
    }
  }
}

extension FindingValue: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(label: try value.readIfPresent("label"), value: try value.read("value"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("label", label)
      writer.member("value", value)
    }
  }
}

extension Finding: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      outcome: try value.read("outcome"), scale: try value.readIfPresent("scale"),
      timePoint: try value.readIfPresent("timePoint"), values: try value.read("values"),
      pValue: try value.readIfPresent("pValue"), direction: try value.read("direction"),
      quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("direction", direction)
      writer.member("outcome", outcome)
      writer.member("pValue", pValue)
      writer.member("quote", quote)
      writer.member("scale", scale)
      writer.member("timePoint", timePoint)
      writer.member("values", values)
    }
  }
}

extension RecordStatus: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), asOf: try value.readIfPresent("asOf"),
      notice: try value.readIfPresent("notice"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("asOf", asOf)
      writer.member("notice", notice)
      writer.member("value", value)
    }
  }
}

extension EvidenceRecord: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), kind: try value.read("kind"), designs: try value.read("designs"),
      includes: try value.read("includes"), sampleSizes: try value.read("sampleSizes"),
      trialName: try value.readIfPresent("trialName"), study: try value.readIfPresent("study"),
      findings: try value.read("findings"), conclusions: try value.read("conclusions"),
      comments: try value.read("comments"), narratives: try value.read("narratives"),
      status: try value.read("status"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("comments", comments)
      writer.member("conclusions", conclusions)
      writer.member("designs", designs)
      writer.member("findings", findings)
      writer.member("id", id)
      writer.member("includes", includes)
      writer.member("kind", kind)
      writer.member("narratives", narratives)
      writer.member("sampleSizes", sampleSizes)
      writer.member("status", status)
      writer.member("study", study)
      writer.member("trialName", trialName)
    }
  }
}

extension EvidenceGap: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      policy: try value.read("policy"), designs: try value.read("designs"),
      service: try value.readIfPresent("service"),
      comparator: try value.readIfPresent("comparator"), outcomes: try value.read("outcomes"),
      population: try value.readIfPresent("population"), polarity: try value.read("polarity"),
      calledForBy: try value.readIfPresent("calledForBy"), context: try value.read("context"),
      quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("calledForBy", calledForBy)
      writer.member("comparator", comparator)
      writer.member("context", context)
      writer.member("designs", designs)
      writer.member("outcomes", outcomes)
      writer.member("polarity", polarity)
      writer.member("policy", policy)
      writer.member("population", population)
      writer.member("quote", quote)
      writer.member("service", service)
    }
  }
}

extension Link: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      kind: try value.read("kind"), from: try value.read("from"), to: try value.read("to"),
      policy: try value.read("policy"), reference: try value.readIfPresent("reference"),
      role: try value.read("role"), basis: try value.read("basis"),
      reason: try value.read("reason"), services: try value.readIfPresent("services"),
      fromSpan: try value.read("fromSpan"), toSpan: try value.readIfPresent("toSpan"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("basis", basis)
      writer.member("from", from)
      writer.member("fromSpan", fromSpan)
      writer.member("kind", kind)
      writer.member("policy", policy)
      writer.member("reason", reason)
      writer.member("reference", reference)
      writer.member("role", role)
      writer.member("services", services)
      writer.member("to", to)
      writer.member("toSpan", toSpan)
    }
  }
}

extension Study: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), name: try value.readIfPresent("name"),
      works: try value.read("works"), stated: try value.read("stated"),
      reason: try value.read("reason"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("name", name)
      writer.member("reason", reason)
      writer.member("stated", stated)
      writer.member("works", works)
    }
  }
}
