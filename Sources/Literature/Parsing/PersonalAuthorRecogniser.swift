import EvidenceModel

/// Reads the list of personal names that opens a reference, with a group at its end.
enum PersonalAuthorRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.isEmpty else { return }
    var list = AuthorListScanner(bytes: draft.text.bytes, end: draft.body.upperBound)
    guard list.scan(from: draft.body.lowerBound), list.names.first?.family != "The" else {
      readQuoted(&draft)
      return
    }
    draft.item.authors = list.names
    draft.item.hasMoreAuthors = list.hasMore
    draft.body = list.position..<draft.body.upperBound
  }

  /// Reads one name with the given name in full before a title in quotation marks, as MLA prints it:
  /// `Ames, Larry, et al. "Title"`.
  private static func readQuoted(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = draft.body
    guard
      let quote = bytes.firstIndex(of: 0x22, in: body)
        ?? bytes.place(of: "\u{201C}", in: body)?.lowerBound,
      quote - body.lowerBound < 60
    else { return }
    var head = bytes.trimmed(body.lowerBound..<quote, of: " .,")
    if let others = bytes.place(of: "et al", in: head), others.upperBound == head.upperBound {
      head = bytes.trimmed(head.lowerBound..<others.lowerBound, of: " .,")
      draft.item.hasMoreAuthors = true
    }
    let parts = bytes[head].split(separator: UInt8(ascii: ","))
    guard parts.count == 2, GroupName.capitalisedWords(bytes, head).plain == 0 else {
      draft.item.hasMoreAuthors = false
      return
    }
    let texts = parts.map { bytes.text(bytes.trimmed($0.startIndex..<$0.endIndex)) }
    draft.item.authors = [CSLName(family: texts[0], given: texts[1])]
    draft.body = quote..<body.upperBound
  }
}
