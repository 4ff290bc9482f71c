package import EvidenceLinking
import EvidenceModel
package import EvidenceStore

// What linking tells of works, as records of the store.

extension WorkNarrative: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init()
    comments = try value.read("comments")
    conclusions = try value.read("conclusions")
    designs = try value.read("designs")
    findings = try value.read("findings")
    includes = try value.read("includes")
    passages = try value.read("passages")
    sampleSizes = try value.read("sampleSizes")
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("comments", comments)
      writer.member("conclusions", conclusions)
      writer.member("designs", designs)
      writer.member("findings", findings)
      writer.member("includes", includes)
      writer.member("passages", passages)
      writer.member("sampleSizes", sampleSizes)
    }
  }
}

/// The names as a list of lists of words in order, so that the same names give the same bytes.
extension ServiceNames: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(names: try [[String]](value).map { Set($0) })
  }

  package func write(to writer: inout RecordWriter) { writer.array(names.map { $0.sorted() }) }
}

extension SizedAccount: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(
      count: try value.read("count"), work: try value.read("work"),
      policy: try value.read("policy"), services: try value.read("services"),
      span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("count", count)
      writer.member("policy", policy)
      writer.member("services", services)
      writer.member("span", span)
      writer.member("work", work)
    }
  }
}
