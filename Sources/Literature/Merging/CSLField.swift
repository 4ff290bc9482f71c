import EvidenceModel

/// The text fields of an item under their CSL-JSON names.
enum CSLField {
  /// Every field whose value is a text, by name, in the order of the alphabet.
  static var texts: [(name: String, path: WritableKeyPath<CSLItem, String?>)] {
    [
      ("DOI", \.doi), ("PMCID", \.pmcid), ("PMID", \.pmid), ("URL", \.url),
      ("container-title", \.containerTitle), ("edition", \.edition), ("issue", \.issue),
      ("note", \.note), ("number", \.number), ("page", \.page), ("publisher", \.publisher),
      ("publisher-place", \.publisherPlace), ("title", \.title), ("volume", \.volume),
    ]
  }
}
