import EvidenceModel

/// Puts the metadata of the references of one work together.
enum WorkAssembly {
  /// The work that references in corpus order make.
  static func work(of references: [Reference]) -> Work {
    let items = references.map(\.item)
    let item = merged(items)
    let referenceIDs = references.map(\.text.id)
    let dois = unique(items.compactMap { $0.doi?.lowercased() }).map { "doi:\($0)" }
    let ids = (item.pmid.map { ["pmid:\($0)"] } ?? []) + dois + referenceIDs.map(\.rawValue)
    return Work(
      id: WorkID(ids.first ?? ""), formerIDs: Array(unique(ids).dropFirst()),
      references: referenceIDs, item: item, disagreements: Disagreements.between(items))
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// The first printed value of each field.
  private static func merged(_ items: [CSLItem]) -> CSLItem {
    guard var item = items.first else { return CSLItem(type: .document) }
    for other in items.dropFirst() {
      for field in CSLField.texts where item[keyPath: field.path] == nil {
        item[keyPath: field.path] = other[keyPath: field.path]
      }
      if item.authors.isEmpty {
        item.authors = other.authors
        item.hasMoreAuthors = other.hasMoreAuthors
      }
      item.issued = item.issued ?? other.issued
      item.accessed = item.accessed ?? other.accessed
      if item.type == .document { item.type = other.type }
    }
    return item
  }
}
