import EvidenceModel
import GRDB

/// The rows of the tables, one type for each; `StoreSchema` says what the columns mean.

struct SourceFileRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "sourceFile"
  var path: String
  var sha256: String
  var byteCount: Int
  var policyID: String?
}

struct PolicyRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "policy"
  var ordinal: Int
  var id: String
  var edition: String?
  var title: String?
  var issuer: String?
  var effective: String?
  var lastReview: String?
  var nextReview: String?
  var file: String
  var detail: Policy
}

struct PolicyAliasRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "policyAlias"
  var alias: String
  var policyID: String
}

struct StatementRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "statement"
  var ordinal: Int
  var id: String
  var policyID: String
  var service: String
  var indication: String?
  var phrase: String
  var classes: String
  var linesOfBusiness: String
  var quote: String
  var detail: PolicyStatement
}

struct PassageRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "passage"
  var ordinal: Int
  var id: String
  var policyID: String
  var text: String
  var detail: Passage
}

struct EvidenceSummaryRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "evidenceSummary"
  var ordinal: Int
  var id: String
  var policyID: String
  var population: String?
  var service: String?
  var verdict: String
  var detail: EvidenceSummary
}

struct CodeRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "code"
  var ordinal: Int
  var policyID: String
  var system: String
  var code: String
}

struct ReferenceRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "reference"
  var ordinal: Int
  var id: String
  var policyID: String
  var workID: String
  var pmid: String?
  var doi: String?
  var year: Int?
  var title: String?
  var raw: String
  var detail: Reference
}

struct DiagnosticRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "diagnostic"
  var ordinal: Int
  var severity: String
  var code: String
  var file: String
  var message: String
  var detail: Diagnostic
}

struct WorkRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "work"
  var ordinal: Int
  var id: String
  var title: String?
  var year: Int?
  var pmid: String?
  var doi: String?
  var kind: String
  var design: String
  var trialName: String?
  var study: String?
  var detail: Work
  var record: EvidenceRecord
}

struct WorkAliasRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "workAlias"
  var alias: String
  var workID: String
}

struct StudyRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "study"
  var ordinal: Int
  var id: String
  var name: String?
  var detail: Study
}

struct EvidenceGapRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "evidenceGap"
  var ordinal: Int
  var policyID: String
  var context: String
  var service: String?
  var polarity: String
  var quote: String
  var detail: EvidenceGap
}

struct LinkRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "link"
  var ordinal: Int
  var kind: String
  var fromID: String
  var toID: String
  var policyID: String
  var role: String
  var basis: String
  var standing: String
  var reason: String
  var detail: Link
}

struct WordRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "word"
  var word: String
  var count: Int
}

struct AbbreviationRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "abbreviation"
  var ordinal: Int
  var short: String
  var long: String
  var policyID: String
}
