import EvidenceModel
import EvidenceStore
import Ingest
import SourceReading

/// File by file: the source against its digest, and the records that stand under its number against
/// the sources that they quote.
extension IndexVerifier {
  /// Checks every file and every record.
  func checkFiles(_ answer: inout VerifyAnswer) throws(AnsweringError) {
    let texts = QuotedTexts(snapshot: snapshot, corpus: corpus)
    let files = try asking { () throws(StoreError) in try snapshot.store.numberedFiles() }
    for (number, file) in files {
      try checkSource(file, texts, &answer)
      try checkRecords(under: number, texts, &answer)
    }
    try checkRecords(under: StoreNumber.behindAllFiles, texts, &answer)
  }

  private func checkSource(
    _ file: SourceFile, _ texts: QuotedTexts, _ answer: inout VerifyAnswer
  ) throws(AnsweringError) {
    answer.checkedFiles += 1
    let bytes: [UInt8]
    do {
      bytes = try corpus.bytes(of: file.path)
    } catch {
      answer.faults.append(fault("source", file.path, "\(error)"))
      return
    }
    let found = Digest.sha256(bytes)
    if found != file.sha256 {
      answer.faults.append(
        fault("source", file.path, "expected digest \(file.sha256), found \(found)"))
    }
    if extractsAnew, let kept = try texts.kept(file.path),
      TextDecoder.text(of: bytes, path: file.path) != kept
    {
      answer.faults.append(
        fault(
          "extraction", file.path,
          "expected the text that the index has kept, found another: the file's reader or its"
            + " version differs; evq index --full reads it again"))
    }
  }

  private func checkRecords(
    under number: Int, _ texts: QuotedTexts, _ answer: inout VerifyAnswer
  ) throws(AnsweringError) {
    let records = try asking { () throws(StoreError) in
      try snapshot.store.recordTexts(ofFile: number)
    }
    for record in records {
      let subject = "\(record.table) \(record.name)"
      guard let quotations = QuotationWalker.quotations(in: record.json) else {
        answer.faults.append(fault("record", subject, "expected JSON"))
        continue
      }
      answer.checkedQuotations += quotations.count
      for quote in quotations {
        guard let text = try texts.text(of: quote.span.file) else { continue }
        if let fault = Self.fault(in: quote, of: subject, text) { answer.faults.append(fault) }
      }
    }
  }

  private static func fault(
    in quote: Quotation, of subject: String, _ text: [UInt8]
  ) -> VerifyFault? {
    guard !VerbatimCheck.matches(quote: quote, bytes: text) else { return nil }
    return VerifyFault(
      check: "quotation", subject: subject,
      message: "expected “\(quote.text.prefix(60))” at \(quote.span.file):\(quote.span.line), "
        + "found other words",
      span: quote.span)
  }
}
