import EvidenceLinking
import EvidenceModel

/// What changed in the accounts of documents that were linked anew, so that only those documents are
/// linked again which it concerns.
///
/// Which work a summary is linked to is decided by the works and services of all accounts of its
/// number, in corpus order (`SampleSizeMatchRule`). Where these are as they were and an account has
/// moved in its text, only the links that lead to it are others.
struct AccountChanges {
  /// The numbers of people whose accounts decide otherwise than before.
  private(set) var decided: Set<Int> = []
  /// The works whose accounts stand elsewhere.
  private(set) var moved: Set<WorkID> = []

  private var before: [Int: [SizedAccount]] = [:]

  /// Keeps what a file's document told before it is linked anew.
  mutating func note(before accounts: [SizedAccount], file: Int) { before[file] = accounts }

  /// Compares it with what the document tells now.
  mutating func note(after accounts: [SizedAccount], file: Int) {
    let old = Dictionary(grouping: before.removeValue(forKey: file) ?? [], by: \.count)
    let new = Dictionary(grouping: accounts, by: \.count)
    for count in Set(old.keys).union(new.keys) {
      compare(old[count] ?? [], new[count] ?? [], count)
    }
  }

  /// Takes the accounts of the files that were not linked again for gone.
  mutating func noteGone() {
    for file in before.keys.sorted() { note(after: [], file: file) }
  }

  private mutating func compare(_ old: [SizedAccount], _ new: [SizedAccount], _ count: Int) {
    if old.map(Deciding.init) != new.map(Deciding.init) {
      decided.insert(count)
    } else {
      moved.formUnion(zip(old, new).filter { $0.span != $1.span }.map { $1.work })
    }
  }

  /// What of an account decides, and is told of it.
  private struct Deciding: Equatable {
    var work: WorkID
    var policy: PolicyID
    var services: [ServiceNames]

    init(_ account: SizedAccount) {
      (work, policy, services) = (account.work, account.policy, account.services)
    }
  }
}
