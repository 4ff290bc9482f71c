import EvidenceLinking
import EvidenceModel
import EvidenceStore

/// Answers what summaries ask of the accounts of a corpus.
///
/// A summary is linked only where all accounts of its number and service tell of one work
/// (`SampleSizeMatchRule`): the first account decides with the first of another work. So these two
/// stand for all of them, and a document for which there is no such work need not be linked again.
/// The accounts of a number are read once.
final class AccountShelf {
  private let reader: EvidenceStoreReader
  /// The services that were asked for, each once.
  private var services: [ServiceNames] = []
  private var numberOfService: [ServiceNames: Int] = [:]
  /// What each file asked for.
  private var asked: [Int: [Question]] = [:]
  private var accounts: [Int: [Group]] = [:]
  private var answers: [Question: [Placed]] = [:]

  /// Prepares to read accounts.
  init(_ reader: EvidenceStoreReader) { self.reader = reader }

  private struct Question: Hashable {
    var count: Int
    var service: Int
  }

  /// An account with its place among those of its number.
  private struct Placed {
    var place: Int
    var account: SizedAccount
  }

  /// The accounts of a number that are about the same services: the first, and the first of another
  /// work.
  private struct Group {
    var services: [ServiceNames]
    var accounts: [Placed]
  }

  /// Notes what the document of a file asked for.
  func note(_ questions: [AskedAccount], file: Int) {
    asked[file] = Set(questions).map { question in
      if let known = numberOfService[question.service] {
        return Question(count: question.count, service: known)
      }
      services.append(question.service)
      numberOfService[question.service] = services.count - 1
      return Question(count: question.count, service: services.count - 1)
    }
  }

  /// Whether accounts link a document whose questions were noted.
  func links(file: Int) throws -> Bool {
    for question in asked[file] ?? [] where try answer(question).count == 1 { return true }
    return false
  }

  /// The accounts that a document asked for and that decide, those of a number in corpus order; nil
  /// where its questions were not noted.
  func accounts(file: Int) throws -> [SizedAccount]? {
    guard let questions = asked[file] else { return nil }
    var placed: [Int: [Int: SizedAccount]] = [:]
    for question in questions {
      for found in try answer(question) {
        placed[question.count, default: [:]][found.place] = found.account
      }
    }
    return placed.sorted { $0.key < $1.key }.flatMap { _, accounts in
      accounts.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private func answer(_ question: Question) throws -> [Placed] {
    if let known = answers[question] { return known }
    let service = services[question.service]
    let fitting = try groups(question.count).filter { group in
      group.services.contains { $0.shareService(with: service) }
    }
    let found = Self.deciding(fitting.flatMap(\.accounts).sorted { $0.place < $1.place })
    answers[question] = found
    return found
  }

  private func groups(_ count: Int) throws -> [Group] {
    if let known = accounts[count] { return known }
    let all = try reader.accounts(counting: count, as: SizedAccount.self)
    let placed = all.enumerated().map { Placed(place: $0.offset, account: $0.element) }
    let groups = Dictionary(grouping: placed, by: \.account.services).map { services, accounts in
      Group(services: services, accounts: Self.deciding(accounts))
    }
    accounts[count] = groups
    return groups
  }

  /// The first of some accounts in order, and the first that tells of another work.
  private static func deciding(_ accounts: [Placed]) -> [Placed] {
    guard let first = accounts.first else { return [] }
    let other = accounts.first { $0.account.work != first.account.work }
    return [first] + [other].compactMap(\.self)
  }
}
