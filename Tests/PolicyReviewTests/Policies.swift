/// Small policies in words of their own, put together from parts.
enum Policies {
  /// A policy on cryoplexy for elbow fractures; each part can be given otherwise.
  static func text(
    header: String = "Last review date: 5/2026\nNext review date: 5/2027",
    statements: String = "Cryoplexy is considered investigational for elbow fractures.",
    evidence: String = """
    For individuals with elbow fractures who receive cryoplexy, the evidence includes case \
    series. The evidence is insufficient to determine that the technology results in an \
    improvement in the net health outcome.
    """,
    extra: String = "",
    references: String = "",
    history: String = ""
  ) -> String {
    """
    Medical Policy

    Cryoplexy

    Policy number: MP-7

    \(header)

    POLICY

    \(statements)

    \(extra)

    SUMMARY OF EVIDENCE

    \(evidence)

    REFERENCES

    \(references)

    POLICY HISTORY

    \(history)
    """
  }
}
