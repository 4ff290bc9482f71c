import EvidenceModel
import Vocabulary

/// Tells which determinations words on a service reach.
///
/// Words on a service reach its determinations and those of a closer description of it, but for descriptions
/// that the document judges apart: what is said of an operation is no reason for the determination on its revision.
struct ServiceReach: Sendable {
  /// Through what words reach a determination.
  enum Way {
    /// They name its service.
    case words
    /// A heading above them names it.
    case heading
  }

  private let judged: Set<Set<String>>

  /// Reads which services the determinations judge, those aside that judge what others leave over.
  init(_ statements: [PolicyStatement]) {
    judged = Set(
      statements.filter { !ScopeMatchRule.isResidual($0) }.flatMap {
        StatementServices.names($0).names.map(Self.core)
      })
  }

  /// The way by which words on some services reach a determination on a service.
  ///
  /// - Parameters:
  ///   - service: The service that is judged.
  ///   - services: What the words are on.
  ///   - headings: What the headings above the words name.
  /// - Returns: The way; nil where they do not reach it.
  func way(
    to service: ServiceNames, from services: [ServiceNames], below headings: [ServiceNames]
  ) -> Way? {
    let told = services.flatMap(\.names)
    if told.contains(where: { names($0, service) }) { return .words }
    let headed = headings.flatMap(\.names)
    let isHeaded = service.names.contains { own in
      headed.contains(where: own.isSubset) && told.contains { Self.core($0).isSubset(of: own) }
    }
    return isHeaded ? .heading : nil
  }

  /// Whether a name that is told is that of a service, or of a broader one that is not judged apart.
  private func names(_ told: Set<String>, _ service: ServiceNames) -> Bool {
    let core = Self.core(told)
    return service.names.contains { own in
      ServiceNames.same(own, told)
        && (Self.core(own).isSubset(of: core) || !judged.contains(core))
    }
  }

  /// A name without the words that many services share, where it has others; what is done to earlier work is another
  /// service.
  private static func core(_ name: Set<String>) -> Set<String> {
    let core = name.filter {
      !ServiceVocabulary.genericHeads.contains($0) || ServiceVocabulary.furtherWork.contains($0)
    }
    return core.isEmpty ? name : core
  }
}
