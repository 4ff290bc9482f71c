package import EvidenceModel

/// Finds out which references of a corpus are one work.
package enum WorkMerger {
  /// The works, in the order of their first references.
  ///
  /// References are one work by PubMed id, else by DOI, else by title, year and first author where
  /// nothing that both print (volume, pages, number, DOI) speaks against it, else by first author,
  /// volume and first page where their titles are alike. Two PubMed ids are never one work. The time is near linear in the number of references.
  package static func merge(_ references: [Reference]) -> [Work] {
    var groups = ReferenceGroups(references)
    uniteByKey(references, &groups) { $0.pmid }
    uniteByKey(references, &groups) { $0.doi?.lowercased() }
    uniteByTitle(references, &groups)
    uniteByImprint(references, &groups)
    var members: [Int: [Int]] = [:]
    var order: [Int] = []
    for index in references.indices {
      let root = groups.root(of: index)
      if root == index { order.append(index) }
      members[root, default: []].append(index)
    }
    return order.map { root in
      WorkAssembly.work(of: (members[root] ?? []).map { references[$0] })
    }
  }

  private static func uniteByKey(
    _ references: [Reference], _ groups: inout ReferenceGroups, _ key: (CSLItem) -> String?
  ) {
    var first: [String: Int] = [:]
    for (index, reference) in references.enumerated() {
      guard let key = key(reference.item) else { continue }
      if let earlier = first[key] {
        groups.unite(earlier, index)
      } else {
        first[key] = index
      }
    }
  }

  private static func uniteByTitle(_ references: [Reference], _ groups: inout ReferenceGroups) {
    for bucket in buckets(references, by: WorkKey.init) {
      let distinct = representatives(bucket, references, &groups)
      uniteBucket(distinct, references, &groups, where: WorkComparison.agree)
    }
  }

  private static func uniteByImprint(_ references: [Reference], _ groups: inout ReferenceGroups) {
    for bucket in buckets(references, by: ImprintKey.init) {
      var roots: Set<Int> = []
      let distinct = bucket.filter { roots.insert(groups.root(of: $0)).inserted }
      uniteBucket(distinct, references, &groups, where: WorkComparison.agreeInImprint)
    }
  }

  /// The references that share a key, by the first reference that has it.
  private static func buckets<Key: Hashable>(
    _ references: [Reference], by key: (CSLItem) -> Key?
  ) -> [[Int]] {
    var order: [Key] = []
    var byKey: [Key: [Int]] = [:]
    for (index, reference) in references.enumerated() {
      guard let key = key(reference.item) else { continue }
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(index)
    }
    return order.compactMap { byKey[$0] }.filter { $0.count > 1 }
  }

  /// A title that more different works share is a series, which is told apart by ids only.
  private static let largestBucket = 64

  private static func uniteBucket(
    _ distinct: [Int], _ references: [Reference], _ groups: inout ReferenceGroups,
    where agree: (CSLItem, CSLItem) -> Bool
  ) {
    guard distinct.count > 1, distinct.count <= largestBucket else { return }
    for (place, index) in distinct.enumerated() where groups.pmid(of: index) == nil {
      for other in distinct[(place + 1)...] where groups.pmid(of: other) == nil {
        if agree(references[index].item, references[other].item) { groups.unite(index, other) }
      }
    }
    for index in distinct where groups.pmid(of: index) == nil {
      let fitting = distinct.filter {
        groups.pmid(of: $0) != nil && agree(references[index].item, references[$0].item)
      }
      let ids = Set(fitting.compactMap { groups.pmid(of: $0) })
      if ids.count == 1, let only = fitting.first { groups.unite(index, only) }
    }
  }

  /// One reference for each group and imprint in a bucket.
  private static func representatives(
    _ bucket: [Int], _ references: [Reference], _ groups: inout ReferenceGroups
  ) -> [Int] {
    struct Imprint: Hashable {
      let root: Int?, volume: String?, page: String?, doi: String?, number: String?
    }
    var seen: [Imprint: Int] = [:]
    var distinct: [Int] = []
    for index in bucket {
      let item = references[index].item
      let hasPlace = item.volume != nil && item.page != nil
      let root = groups.pmid(of: index) == nil && hasPlace ? nil : groups.root(of: index)
      let imprint = Imprint(
        root: root, volume: item.volume, page: WorkComparison.firstPage(item),
        doi: item.doi?.lowercased(), number: item.number)
      if let earlier = seen[imprint] {
        if root == nil { groups.unite(earlier, index) }
      } else {
        seen[imprint] = index
        distinct.append(index)
      }
    }
    return distinct
  }
}
