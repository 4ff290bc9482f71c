import EvidenceModel
import TextAnalysis

/// Takes the name of the medium in square brackets out: `[Internet]`, `[Preprint]`.
///
/// Citing Medicine (NLM, 2nd ed.) puts it behind a title; it is no part of the title. That a work
/// is a preprint is kept as a note.
enum MediumRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for index in 1..<max(1, bytes.count) where bytes[index] == UInt8(ascii: "[") {
      for medium in [
        "internet", "preprint", "online", "electronic resource", "internet database",
        "database online", "online database", "electronic database", "database on the internet",
        "electronic version", "online serial", "website", "web site",
      ] as [StaticString]
      where bytes.hasWord(medium, at: index + 1, before: bytes.count) {
        let end = index + 1 + medium.utf8CodeUnitCount
        guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { continue }
        if medium.utf8CodeUnitCount == 8, bytes[index + 1].asciiLowercased == UInt8(ascii: "p") {
          draft.addNote(bytes.text((index + 1)..<end))
        }
        let start = bytes[index - 1] == 0x20 ? index - 1 : index
        draft.cut([start..<(end + 1)])
        draft.mediumPlace = start
        return
      }
    }
  }
}
