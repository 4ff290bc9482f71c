package import EvidenceModel

/// Gives a policy another id, with all ids that begin with it.
extension PolicyDocument {
  /// The document under another policy id.
  package func renamed(to id: PolicyID) -> PolicyDocument {
    var copy = self
    let old = policy.id.rawValue + "/"
    func rename(_ text: String) -> String {
      text.hasPrefix(old) ? id.rawValue + "/" + text.dropFirst(old.utf8.count) : text
    }
    copy.policy.id = id
    for i in copy.policy.statements.indices {
      copy.policy.statements[i].id = StatementID(rename(policy.statements[i].id.rawValue))
    }
    for i in copy.policy.passages.indices {
      copy.policy.passages[i].id = PassageID(rename(policy.passages[i].id.rawValue))
    }
    for i in copy.policy.summaries.indices {
      copy.policy.summaries[i].id = SummaryID(rename(policy.summaries[i].id.rawValue))
    }
    for i in copy.policy.studies.indices {
      let study = policy.studies[i]
      copy.policy.studies[i].id = DescribedStudyID(rename(study.id.rawValue))
      copy.policy.studies[i].passages = study.passages.map { PassageID(rename($0.rawValue)) }
      copy.policy.studies[i].reference = study.reference.map { ReferenceID(rename($0.rawValue)) }
    }
    for i in copy.policy.codeGroups.indices {
      let group = policy.codeGroups[i]
      copy.policy.codeGroups[i].id = CodeGroupID(rename(group.id.rawValue))
      copy.policy.codeGroups[i].listedIn = group.listedIn.map { CodeGroupID(rename($0.rawValue)) }
      for j in group.statements.indices {
        copy.policy.codeGroups[i].statements[j].statement = StatementID(
          rename(group.statements[j].statement.rawValue))
      }
    }
    for i in copy.policy.citations.indices {
      let citation = policy.citations[i]
      copy.policy.citations[i].passage = citation.passage.map { PassageID(rename($0.rawValue)) }
      copy.policy.citations[i].references = citation.references.map {
        ReferenceID(rename($0.rawValue))
      }
    }
    for i in copy.policy.references.indices {
      copy.policy.references[i].id = ReferenceID(rename(policy.references[i].id.rawValue))
    }
    for i in copy.references.indices {
      copy.references[i].text.id = ReferenceID(rename(references[i].text.id.rawValue))
    }
    return copy
  }
}
