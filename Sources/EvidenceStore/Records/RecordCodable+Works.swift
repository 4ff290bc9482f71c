package import EvidenceModel

// References and works.

extension CSLType: RecordCodable {}
extension DiagnosticSeverity: RecordCodable {}
extension ReferenceID: RecordCodable {}
extension WorkID: RecordCodable {}

extension CSLName: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      family: try value.readIfPresent("family"), given: try value.readIfPresent("given"),
      suffix: try value.readIfPresent("suffix"), literal: try value.readIfPresent("literal"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("family", family)
      writer.member("given", given)
      writer.member("literal", literal)
      writer.member("suffix", suffix)
    }
  }
}

extension CSLItem: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
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

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("accessed", accessed)
      writer.member("authors", authors)
      writer.member("containerTitle", containerTitle)
      writer.member("doi", doi)
      writer.member("edition", edition)
      writer.member("hasMoreAuthors", hasMoreAuthors)
      writer.member("issue", issue)
      writer.member("issued", issued)
      writer.member("note", note)
      writer.member("number", number)
      writer.member("page", page)
      writer.member("pmcid", pmcid)
      writer.member("pmid", pmid)
      writer.member("publisher", publisher)
      writer.member("publisherPlace", publisherPlace)
      writer.member("title", title)
      writer.member("type", type)
      writer.member("url", url)
      writer.member("volume", volume)
    }
  }
}

extension ReferenceText: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), label: try value.readIfPresent("label"),
      raw: try value.read("raw"), span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member("label", label)
      writer.member("raw", raw)
      writer.member("span", span)
    }
  }
}

extension Diagnostic: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      severity: try value.read("severity"), code: try value.read("code"),
      message: try value.read("message"), file: try value.read("file"),
      span: try value.readIfPresent("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("code", code)
      writer.member("file", file)
      writer.member("message", message)
      writer.member("severity", severity)
      writer.member("span", span)
    }
  }
}

extension Reference: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      text: try value.read("text"), item: try value.read("item"), years: try value.read("years"),
      diagnostics: try value.read("diagnostics"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("diagnostics", diagnostics)
      writer.member("item", item)
      writer.member("text", text)
      writer.member("years", years)
    }
  }
}

extension MetadataDisagreement: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(field: try value.read("field"), values: try value.read("values"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("field", field)
      writer.member("values", values)
    }
  }
}

extension Work: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      id: try value.read("id"), formerIDs: try value.read("formerIDs"),
      references: try value.read("references"), item: try value.read("item"),
      disagreements: try value.read("disagreements"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("disagreements", disagreements)
      writer.member("formerIDs", formerIDs)
      writer.member("id", id)
      writer.member("item", item)
      writer.member("references", references)
    }
  }
}
