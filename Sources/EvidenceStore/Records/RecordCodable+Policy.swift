package import EvidenceModel

// A policy and those of its parts that have no rows of their own.

extension SectionKind: RecordCodable {}
extension PolicyHistoryKind: RecordCodable {}
extension CitationStyle: RecordCodable {}

extension DatedQuotation: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      date: try value.read("date"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("date", date)
      writer.member("quote", quote)
    }
  }
}

extension PolicyDates: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      original: try value.readIfPresent("original"),
      effective: try value.readIfPresent("effective"),
      lastReview: try value.readIfPresent("lastReview"),
      nextReview: try value.readIfPresent("nextReview"), reviews: try value.read("reviews"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("effective", effective)
      writer.member("lastReview", lastReview)
      writer.member("nextReview", nextReview)
      writer.member("original", original)
      writer.member("reviews", reviews)
    }
  }
}

extension SourceFile: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      path: try value.read("path"), sha256: try value.read("sha256"),
      byteCount: try value.read("byteCount"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("byteCount", byteCount)
      writer.member("path", path)
      writer.member("sha256", sha256)
    }
  }
}

extension PolicySection: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      kind: try value.read("kind"), heading: try value.read("heading"),
      level: try value.read("level"), span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("heading", heading)
      writer.member("kind", kind)
      writer.member("level", level)
      writer.member("span", span)
    }
  }
}

extension PICOQuestion: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      populations: try value.read("populations"), interventions: try value.read("interventions"),
      comparators: try value.read("comparators"), outcomes: try value.read("outcomes"),
      span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("comparators", comparators)
      writer.member("interventions", interventions)
      writer.member("outcomes", outcomes)
      writer.member("populations", populations)
      writer.member("span", span)
    }
  }
}

extension LiteratureSearch: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      date: try value.readIfPresent("date"), sources: try value.read("sources"),
      terms: try value.read("terms"), quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("date", date)
      writer.member("quote", quote)
      writer.member("sources", sources)
      writer.member("terms", terms)
    }
  }
}

extension PolicyHistoryEvent: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      date: try value.readIfPresent("date"), kind: try value.read("kind"),
      from: try value.readIfPresent("from"), to: try value.readIfPresent("to"),
      quote: try value.read("quote"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("date", date)
      writer.member("from", from)
      writer.member("kind", kind)
      writer.member("quote", quote)
      writer.member("to", to)
    }
  }
}

extension ServiceCode: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      system: try value.read("system"), code: try value.read("code"), span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("code", code)
      writer.member("span", span)
      writer.member("system", system)
    }
  }
}

extension CitationTarget: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      number: try value.readIfPresent("number"), author: try value.readIfPresent("author"),
      year: try value.readIfPresent("year"), suffix: try value.readIfPresent("suffix"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("author", author)
      writer.member("number", number)
      writer.member("suffix", suffix)
      writer.member("year", year)
    }
  }
}

extension Citation: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      text: try value.read("text"), style: try value.read("style"),
      targets: try value.read("targets"), references: try value.read("references"),
      section: try value.read("section"), passage: try value.readIfPresent("passage"),
      span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("passage", passage)
      writer.member("references", references)
      writer.member("section", section)
      writer.member("span", span)
      writer.member("style", style)
      writer.member("targets", targets)
      writer.member("text", text)
    }
  }
}

extension Policy: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), aliases: try value.read("aliases"),
      title: try value.readIfPresent("title"), issuer: try value.readIfPresent("issuer"),
      linesOfBusiness: try value.read("linesOfBusiness"), dates: try value.read("dates"),
      file: try value.read("file"), relatedPolicies: try value.read("relatedPolicies"),
      sections: try value.read("sections"), passages: try value.read("passages"),
      statements: try value.read("statements"), definitions: try value.read("definitions"),
      questions: try value.read("questions"), summaries: try value.read("summaries"),
      alternatives: try value.read("alternatives"), limitations: try value.read("limitations"),
      literatureSearch: try value.readIfPresent("literatureSearch"),
      history: try value.read("history"), codes: try value.read("codes"),
      codeGroups: try value.read("codeGroups"), studies: try value.read("studies"),
      citations: try value.read("citations"), references: try value.read("references"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("aliases", aliases)
      writer.member("alternatives", alternatives)
      writer.member("citations", citations)
      writer.member("codeGroups", codeGroups)
      writer.member("codes", codes)
      writer.member("dates", dates)
      writer.member("definitions", definitions)
      writer.member("file", file)
      writer.member("history", history)
      writer.member("id", id)
      writer.member("issuer", issuer)
      writer.member("limitations", limitations)
      writer.member("linesOfBusiness", linesOfBusiness)
      writer.member("literatureSearch", literatureSearch)
      writer.member("passages", passages)
      writer.member("questions", questions)
      writer.member("references", references)
      writer.member("relatedPolicies", relatedPolicies)
      writer.member("sections", sections)
      writer.member("statements", statements)
      writer.member("studies", studies)
      writer.member("summaries", summaries)
      writer.member("title", title)
    }
  }
}
