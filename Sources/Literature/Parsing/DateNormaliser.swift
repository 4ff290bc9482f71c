import EvidenceModel

/// Settles when the item was issued, from the imprint, the words "published" and "revised".
enum DateNormaliser {
  static func read(_ draft: inout ReferenceDraft) {
    let imprint = draft.item.issued
    draft.item.issued =
      draft.chapterDate ?? imprint ?? draft.published ?? draft.revised?.date ?? draft.aheadDate
    if let revised = draft.revised, draft.item.issued != revised.date {
      draft.addNote(revised.words)
    }
    var years: [Int] = []
    let all = [draft.item.issued?.year, draft.published?.year, draft.revised?.date.year]
    for year in all.compactMap({ $0 }) + draft.years where !years.contains(year) {
      years.append(year)
    }
    draft.years = years
    let notes = draft.notes.filter { !$0.isEmpty }
    draft.item.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
