package import EvidenceModel

/// How payers write what happened to a policy.
package enum HistoryVocabulary {
  /// Words behind an original entry's phrase where a part of the policy is new, and not the policy:
  /// `New policy statement`.
  package static let partsOfPolicy: Set<String> = [
    "statement", "statements", "criteria", "language", "section", "indication", "title", "template",
    "format", "number", "guideline", "guidelines", "wording", "exclusion", "exclusions", "position",
  ]

  /// Words of which one stands in nearly every row of a history, and that no bibliographic entry
  /// behind a date has.
  package static let ofRows = PhraseTable<Void>([
    "policy updated", "policy reviewed", "policy revised", "policy statement", "policy statements",
    "new policy", "replace policy", "policy approved", "policy created", "policy version",
    "annual review", "references added", "reference added", "new references", "no change to policy",
    "review of policy", "updated policy", "policy update", "policy review", "references updated",
    "updated reference", "updated references", "criteria updated", "updated criteria",
    "updated background", "background updated",
  ])

  /// Phrases with the kind of event, in the order in which they decide.
  static let events: [(kind: PolicyHistoryKind, phrases: PhraseTable<Void>)] = [
    (
      .numberChanged,
      PhraseTable([
        "policy number changed", "number changed", "renumbered", "policy number updated",
        "number changed to", "policy number change", "renumbered from", "new policy number",
      ])
    ),
    (
      .titleChanged,
      PhraseTable([
        "title changed", "title revised", "retitled", "title updated", "name changed",
        "title change",
        "policy renamed", "updated title", "changed title", "revised title", "policy title changed",
        "policy title updated",
      ])
    ),
    (
      .removedFromCoverage,
      PhraseTable([
        "removed from coverage", "no longer covered", "coverage removed", "deleted from coverage",
        "now non-covered", "now not covered",
      ])
    ),
    (
      .addedToCoverage,
      PhraseTable([
        "added to coverage", "now covered", "coverage added", "added coverage", "added as covered",
      ])
    ),
    (.archived, PhraseTable(["archived", "retired", "policy archived", "withdrawn", "archive"])),
    (
      .created,
      PhraseTable([
        "new policy", "initial review", "initial review date", "policy created",
        "new medical policy",
        "policy developed", "initial policy", "created", "initial version",
        "initial document development",
        "new protocol", "policy established", "original policy", "new guideline",
        "initial approval",
        "adopted", "initial publication", "policy initiated", "new coverage policy", "new",
        "origination",
        "new document", "policy added", "new medical document", "date of origin",
        "policy initiation", "new policy developed", "new policy created",
        "original medical policy",
        "original coverage policy", "original effective date",
      ])
    ),
    (
      .codingChanged,
      PhraseTable([
        "coding change", "codes added", "codes removed", "code added", "coding updated",
        "coding section",
        "updated coding", "added cpt", "added codes", "removed codes", "codes updated",
        "coding changes",
        "added hcpcs", "code update", "coding update", "cpt codes", "hcpcs codes",
        "applicable codes",
        "code removed", "removed cpt", "icd-10", "deleted codes", "added code", "removed code",
        "cpt code",
        "hcpcs code", "diagnosis codes",
      ])
    ),
    (
      .criteriaChanged,
      PhraseTable([
        "criteria added", "criteria updated", "criteria revised", "criteria changed",
        "criteria removed",
        "medical necessity criteria", "revised criteria", "updated criteria", "added criteria",
        "criteria clarified", "clarified criteria", "criteria expanded", "expanded criteria",
        "clinical criteria", "removed criteria", "criterion",
      ])
    ),
    (
      .referencesUpdated,
      PhraseTable([
        "references updated", "reference updated", "references added", "reference added",
        "updated references", "added references", "literature updated", "references section",
        "references were updated", "references revised", "updated reference", "references reviewed",
        "references sections", "references reordered", "reference list", "new references added",
        "rationale and references updated", "evidence and references", "references",
      ])
    ),
    (
      .reviewed,
      PhraseTable([
        "no change", "no changes", "no clinical policy statement changes",
        "no policy statement changes", "unchanged", "without change", "no new", "no revisions",
        "policy statement unchanged", "statements unchanged", "statement unchanged", "reaffirmed",
        "without changes",
      ])
    ),
    (
      .revised,
      PhraseTable([
        "revised", "revision", "updated", "clarified", "clarification", "added", "removed",
        "replaced",
        "reformatted", "changed", "expanded", "update", "deleted", "revisions", "edited", "amended",
        "revise", "modified", "reworded", "changes", "clarifications",
      ])
    ),
    (
      .reviewed,
      PhraseTable([
        "reviewed", "annual review", "review", "approved", "re-reviewed", "reapproved",
      ])
    ),
  ]

  /// Phrases that say that what is determined has changed, without naming from what to what.
  package static let determinationChanges = PhraseTable<Void>([
    "policy statement changed", "coverage position changed", "determination changed",
    "status changed", "policy position changed", "changed position", "policy statement revised",
    "coverage changed", "position statement changed", "changed from", "changed to",
    "now considered", "revised from", "updated from", "moved from",
  ])

  /// Phrases that say that a policy's first review or issue stands here.
  package static let originals = PhraseTable<Void>([
    "initial review", "initial review date", "new policy", "policy created", "initial version",
    "new medical document", "joint policy established", "date of origin", "policy initiation",
    "original policy", "new medical policy", "policy developed", "initial policy",
    "new policy created",
    "initial document development", "new protocol", "policy initiated", "origination",
    "original effective date",
    "new policy developed", "initial approval", "original medical policy", "new guideline",
    "new medical coverage guideline", "original coverage policy", "new program", "new criteria",
  ])

  /// Phrases that speak of a document's form and not of a first issue.
  package static let templates = PhraseTable<Void>([
    "new policy template", "new policy format", "new policy number", "new template", "new format",
    "new policy statement", "new policy statements", "new policy criteria", "new policy language",
    "new policy title",
  ])

  /// Words of the names of a history's columns.
  package static let columns: Set<String> = [
    "date", "dates", "approval", "approved", "revision", "revised", "review", "reviewed",
    "effective", "description", "summary", "of", "change", "changes", "action", "comments",
    "number", "explanation", "p", "t", "committee", "history", "by", "revisions", "next", "status",
    "type", "last", "version", "reason", "for", "and",
  ]

  /// Words of a status column: `Reviewed | 07/26/2018 | …`.
  package static let statuses = PhraseTable<PolicyHistoryKind>([
    ("reviewed", .reviewed), ("revised", .revised), ("new", .created), ("archived", .archived),
    ("retired", .archived), ("updated", .revised), ("annual review", .reviewed),
    ("review", .reviewed), ("revision", .revised), ("focused revision", .revised),
    ("focused review", .reviewed), ("interim review", .reviewed),
  ])
}
