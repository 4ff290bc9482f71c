package import EvidenceModel

// A policy's parts.

extension DeterminationClass: RecordCodable {}
extension DeterminationFlag: RecordCodable {}
extension LineOfBusinessValue: RecordCodable {}
extension LineOfBusinessBasis: RecordCodable {}
extension CriteriaRequirement: RecordCodable {}
extension RequirementBasis: RecordCodable {}
extension ReasonRole: RecordCodable {}
extension EvidenceVerdict: RecordCodable {}
extension PolicyID: RecordCodable {}
extension StatementID: RecordCodable {}
extension PassageID: RecordCodable {}
extension SummaryID: RecordCodable {}

extension Determination: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      phrase: try value.read("phrase"), classes: try value.read("classes"),
      flags: try value.read("flags"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("classes", classes)
      writer.member("flags", flags)
      writer.member("phrase", phrase)
    }
  }
}

extension LineOfBusiness: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      value: try value.read("value"), basis: try value.read("basis"),
      quote: try value.readIfPresent("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("basis", basis)
      writer.member("quote", quote)
      writer.member("value", value)
    }
  }
}

extension CriteriaNode: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      text: try value.read("text"), label: try value.readIfPresent("label"),
      require: try value.read("require"),
      requireBasis: try value.readIfPresent("requireBasis"),
      count: try value.readIfPresent("count"),
      items: try value.read("items"), notes: try value.read("notes"), span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("count", count)
      writer.member("items", items)
      writer.member("label", label)
      writer.member("notes", notes)
      writer.member("require", require)
      writer.member("requireBasis", requireBasis)
      writer.member("span", span)
      writer.member("text", text)
    }
  }
}

extension PolicyStatement: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), quote: try value.read("quote"), service: try value.read("service"),
      indication: try value.readIfPresent("indication"), headings: try value.read("headings"),
      linesOfBusiness: try value.read("linesOfBusiness"),
      determination: try value.read("determination"),
      criteria: try value.readIfPresent("criteria"), reasons: try value.read("reasons"),
      verdict: try value.read("verdict"), section: try value.read("section"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("criteria", criteria)
      writer.member("determination", determination)
      writer.member("headings", headings)
      writer.member("id", id)
      writer.member("indication", indication)
      writer.member("linesOfBusiness", linesOfBusiness)
      writer.member("quote", quote)
      writer.member("reasons", reasons)
      writer.member("section", section)
      writer.member("service", service)
      writer.member("verdict", verdict)
    }
  }
}

extension Passage: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), section: try value.read("section"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("quote", quote)
      writer.member("section", section)
    }
  }
}

extension Reason: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(role: try value.read("role"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("quote", quote)
      writer.member("role", role)
    }
  }
}

extension EvidenceSummary: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), population: try value.readIfPresent("population"),
      service: try value.readIfPresent("service"),
      linesOfBusiness: try value.read("linesOfBusiness"), verdict: try value.read("verdict"),
      reasons: try value.read("reasons"), section: try value.read("section"),
      span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("linesOfBusiness", linesOfBusiness)
      writer.member("population", population)
      writer.member("reasons", reasons)
      writer.member("section", section)
      writer.member("service", service)
      writer.member("span", span)
      writer.member("verdict", verdict)
    }
  }
}
