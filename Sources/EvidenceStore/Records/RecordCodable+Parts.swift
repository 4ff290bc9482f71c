package import EvidenceModel

// Groups of codes and described studies.

extension CodeSystem: RecordCodable {}
extension CodeGroupBasis: RecordCodable {}
extension CodeGroupID: RecordCodable {}
extension DescribedStudyID: RecordCodable {}
extension StudyOpening: RecordCodable {}

extension GroupedCode: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      system: try value.read("system"), code: try value.read("code"),
      through: try value.readIfPresent("through"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("code", code)
      writer.member("quote", quote)
      writer.member("system", system)
      writer.member("through", through)
    }
  }
}

extension CodeGroupStatement: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(statement: try value.read("statement"), basis: try value.read("basis"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("basis", basis)
      writer.member("statement", statement)
    }
  }
}

extension CodeGroup: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), heading: try value.readIfPresent("heading"),
      determination: try value.readIfPresent("determination"),
      statements: try value.read("statements"), listedIn: try value.readIfPresent("listedIn"),
      codes: try value.read("codes"), section: try value.read("section"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("codes", codes)
      writer.member("determination", determination)
      writer.member("heading", heading)
      writer.member("id", id)
      writer.member("listedIn", listedIn)
      writer.member("section", section)
      writer.member("statements", statements)
    }
  }
}

extension StudyFollowUp: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(value: try value.read("value"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("quote", quote)
      writer.member("value", value)
    }
  }
}

extension StudyFacts: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      design: try value.readIfPresent("design"), sampleSizes: try value.read("sampleSizes"),
      followUp: try value.readIfPresent("followUp"), direction: try value.read("direction"),
      directionQuote: try value.readIfPresent("directionQuote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("design", design)
      writer.member("direction", direction)
      writer.member("directionQuote", directionQuote)
      writer.member("followUp", followUp)
      writer.member("sampleSizes", sampleSizes)
    }
  }
}

extension DescribedStudy: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), opening: try value.read("opening"),
      author: try value.readIfPresent("author"), year: try value.readIfPresent("year"),
      trialName: try value.readIfPresent("trialName"), lead: try value.read("lead"),
      quote: try value.read("quote"), passages: try value.read("passages"),
      section: try value.read("section"), reference: try value.readIfPresent("reference"),
      basis: try value.readIfPresent("basis"), facts: try value.read("facts"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("author", author)
      writer.member("basis", basis)
      writer.member("facts", facts)
      writer.member("id", id)
      writer.member("lead", lead)
      writer.member("opening", opening)
      writer.member("passages", passages)
      writer.member("quote", quote)
      writer.member("reference", reference)
      writer.member("section", section)
      writer.member("trialName", trialName)
      writer.member("year", year)
    }
  }
}
