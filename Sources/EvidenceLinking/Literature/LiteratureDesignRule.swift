package import EvidenceModel
import Vocabulary

/// Reads kind and design of a publication from its literature record.
package enum LiteratureDesignRule {
  /// What a record tells.
  package struct Reading: Hashable, Sendable {
    /// What kind of evidence it is.
    package var kind: EvidenceKind
    /// Every design that a part of the record gives, the leading one first; never empty.
    package var designs: [DesignClaim]
  }

  /// Reads a record: its publication types first, then its title, then its subject headings.
  ///
  /// That the abstract reads like a randomized trial's is an inference and stands last; who wants only
  /// what is stated does without screening, which costs more than all the rest.
  package static func read(_ record: LiteratureRecord, isScreened: Bool = true) -> Reading {
    let title = TitleDesignRule.read(record.item)
    let names = record.publicationTypes.map { $0.name.lowercased() }
    let typed = PublicationTypeVocabulary.designs.filter { names.contains($0.name) }.map {
      DesignClaim(value: $0.design, axes: $0.axes, basis: .publicationType, stated: true)
    }
    let kind = typed.isEmpty ? kind(names, title) : typedKind(typed)
    guard kind == .study || kind == .review else {
      return Reading(
        kind: kind, designs: [DesignClaim(value: .notApplicable, basis: .none, stated: false)])
    }
    // A journal of reviews alone says once more what the publication type does.
    let titled = title.readings.filter { $0.value != .unstated && $0.value != .notApplicable }.map {
      DesignClaim(value: $0.value, axes: $0.axes, basis: $0.basis, stated: true)
    }.filter { !typed.contains($0) }
    let inferred = isScreened ? screened(record, kind, typed + titled) : []
    let claims = ordered(typed, titled) + headed(record) + inferred
    let silent = DesignClaim(value: .unstated, basis: .none, stated: false)
    return Reading(kind: kind, designs: claims.isEmpty ? [silent] : claims)
  }

  /// The claims with the most special design first: a title may say more than a type does.
  private static func ordered(_ typed: [DesignClaim], _ titled: [DesignClaim]) -> [DesignClaim] {
    guard let type = typed.first, let title = titled.first,
      type.value.withSpecialCases.dropFirst().contains(title.value)
    else { return typed + titled }
    return titled + typed
  }

  /// What NLM's indexers say of how the study was done.
  private static func headed(_ record: LiteratureRecord) -> [DesignClaim] {
    let names = Set(record.mesh.map { $0.descriptor.name.lowercased() })
    return MeshDesignVocabulary.headings.filter {
      $0.design != .unstated && names.contains($0.name)
    }.prefix(1).map { heading in
      let axes = MeshDesignVocabulary.headings.filter { names.contains($0.name) }.flatMap(\.axes)
      var seen: Set<DesignAxis> = []
      return DesignClaim(
        value: heading.design, axes: axes.filter { seen.insert($0).inserted }, basis: .mesh,
        stated: true)
    }
  }

  /// A randomized trial by the words of title and abstract, where nothing else says a design.
  private static func screened(
    _ record: LiteratureRecord, _ kind: EvidenceKind, _ known: [DesignClaim]
  ) -> [DesignClaim] {
    guard kind == .study, known.isEmpty, !record.abstract.isEmpty,
      TrialScreen(record).isTrial(at: .balanced)
    else { return [] }
    return [
      DesignClaim(
        value: .randomizedControlledTrial, axes: [.randomized], basis: .abstract, stated: false)
    ]
  }

  private static func typedKind(_ claims: [DesignClaim]) -> EvidenceKind {
    claims.first?.value.isSynthesis == true ? .review : .study
  }

  private static func kind(_ types: [String], _ title: TitleEvidence) -> EvidenceKind {
    let typed = PublicationTypeVocabulary.kinds.first { types.contains($0.name) }?.kind
    guard let typed else { return title.kind }
    // "Review" covers systematic ones too: where the title says so, the title is believed.
    return typed == .narrativeReview && title.kind != .study ? title.kind : typed
  }
}
