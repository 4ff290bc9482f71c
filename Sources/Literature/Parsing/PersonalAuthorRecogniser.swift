import EvidenceModel

/// Reads the list of personal names that opens a reference, with a group at its end.
enum PersonalAuthorRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.authors.isEmpty else { return }
    var list = AuthorListScanner(bytes: draft.text.bytes, end: draft.body.upperBound)
    guard list.scan(from: draft.body.lowerBound) else { return }
    draft.item.authors = list.names
    draft.item.hasMoreAuthors = list.hasMore
    draft.body = list.position..<draft.body.upperBound
  }
}
