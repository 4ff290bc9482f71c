/// Capitals that need no long form beside them.
package enum AbbreviationVocabulary {
  /// Abbreviations that readers know better than their long forms, and names of payers' own world.
  ///
  /// After the AMA Manual of Style (11th edition, 13.11), which lets those stand that are commonly
  /// used without expansion, and with names of agencies, code sets,
  /// units and genes.
  package static let known: Set<String> = [
    "AIDS", "HIV", "DNA", "RNA", "MRNA", "MRI", "CT", "PET", "EKG", "ECG", "EEG", "ICU", "US",
    "USA", "UK", "EU", "FDA", "CMS", "NIH", "CDC", "AMA", "CPT", "ICD", "HCPCS", "HIPAA", "NDC",
    "PMID", "DOI", "PMC", "URL", "HTTP", "HTTPS", "PDF", "FAQ", "ISBN", "ISSN", "LLC", "INC",
    "NCD", "LCD", "LCA", "HMO", "PPO", "DME", "EUA", "NCT", "MD", "PHD", "RN", "RCT", "SD", "SE",
    "CI", "HR", "OR", "RR", "BMI", "UV", "UVA", "UVB", "JAMA", "BMJ", "NEJM", "TENS", "COVID",
    "SARS", "ASCII", "POS", "EPO", "ASO", "FEP", "HCPC", "ECRI", "BCBSA", "NCQA", "TEC", "AND",
    "HELLP", "LASIK", "LASER", "SCUBA", "BRCA", "KRAS", "NRAS", "BRAF", "HRAS",
  ]

  /// Words that are printed in capitals for emphasis.
  package static let emphasised: Set<String> = [
    "ALL", "ANY", "AND", "BOTH", "ONE", "TWO", "THREE", "FOUR", "FIVE", "NONE", "NOT", "EITHER",
    "EACH", "MUST", "ONLY", "NOTE", "WITH", "THE", "FOR", "ARE", "MAY", "WILL", "EVERY", "LEAST",
    "MORE", "THAN", "LESS", "OTHER", "EXCEPT", "UNLESS", "FIRST", "AFTER", "BEFORE", "POLICY",
    "DATE", "THIS", "THAT", "WHEN", "THEN", "BUT", "NEW", "YES", "SEE", "USE", "ALSO", "CANNOT",
    "SHOULD", "SHALL", "WITHIN", "WHICH", "WHO", "HAVE", "HAS", "DOES", "TABLE", "NEVER", "SOME",
    "FROM", "INTO", "OVER", "UNDER", "UNTIL", "SUCH", "TOTAL", "SIX", "MEETS", "MET",
  ]
}
