/// How a document says who issued it.
package enum PolicyIssuerVocabulary {
  /// What follows the issuer's name: `X has developed clinical policies`.
  package static let afterName = PhraseTable<Void>([
    "has developed clinical policies", "has developed medical policies",
    "has developed coverage policies",
    "has developed these", "has developed this", "has developed the", "has adopted this",
    "develops medical policies", "develops clinical policies", "has developed medical",
    "has adopted clinical policies", "has established medical policies", "developed this policy",
    "clinical policies are based on", "medical policies are based on",
  ])

  /// What precedes it: `Clinical Policy Bulletins are developed by X to assist`.
  package static let beforeName = PhraseTable<Void>([
    "bulletins are developed by", "policies are developed by", "policy was developed by",
    "guidelines are developed by", "policy is issued by", "policies are issued by",
    "guidelines were developed by", "policies were developed by", "policy is developed by",
    "applies to health benefit plans administered by",
  ])
}
