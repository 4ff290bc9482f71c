import EvidenceModel

extension Fixtures {
  /// A policy that ends in a list of references.
  static func policy(references: String) throws -> Policy {
    try Fixtures.policy(
      text: """
        Nerve Cooling
        Policy Number: MP 31.4
        Effective Date: 02/01/2023

        Policy
        Nerve cooling is considered investigational for all indications.

        References
        \(references)
        """)
  }
}
