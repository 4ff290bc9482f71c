import TextAnalysis

/// Takes the names of those who edited or translated a work out of the brackets behind its title:
/// `(P. S. Ames & B. Burr, Eds.)`.
enum BracketedEditors {
  static func cut(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for ending in [", eds.)", ", eds)", ", ed.)", ", ed)", ", trans.)"] as [StaticString] {
      guard let end = bytes.place(of: ending, in: 0..<bytes.count),
        let open = bytes.lastIndex(of: UInt8(ascii: "("), in: 0..<end.lowerBound), open > 1,
        bytes[open - 1] == 0x20, end.lowerBound - open < 160
      else { continue }
      let names = (open + 1)..<end.lowerBound
      var list = AuthorListScanner(bytes: bytes, end: names.upperBound)
      guard list.scan(from: names.lowerBound), list.position >= names.upperBound - 1 else {
        continue
      }
      draft.addNote(bytes.text((open + 1)..<(end.upperBound - 1)))
      draft.cut([(open - 1)..<end.upperBound])
      return
    }
  }
}
