/// The small words of personal names in reference lists, in lower case.
package enum ReferenceNameParts {
  /// What says that more authors are left out, in lower case, the longer before the shorter.
  package static let andOthers = [
    "et al", "and others", "and colleagues", "et. al", "et.al", "...", ". . .", "…",
  ]

  /// What stands in the place of authors where nobody is named, in lower case.
  package static let nobody = ["[no authors listed", "no authors listed", "[no author listed"]

  /// What says that the persons before it edited the book, in lower case.
  package static let editors = [
    "(eds.)", "(eds)", "(ed.)", "(ed)", "eds.", "ed.", "eds", "editors", "editor(s)", "editor",
    "(editors)",
    "(editor)", "(hrsg.)", "(hrsg)", "hrsg.", "hrsg",
  ]

  /// Capitals that follow a word in titles and are nobody's initials.
  package static let titleCapitals: Set<String> = [
    "CT", "MR", "MRI", "PET", "US", "UK", "USA", "EU", "HIV", "DNA", "RNA", "II", "III", "IV", "VI",
    "AIDS", "FDA", "ICU", "ECG", "EEG", "EMG", "BMI", "TB", "OA", "RA", "MS", "IBD", "ED", "PTSD",
  ]

  /// Nouns that a capital follows in titles: `vitamin D`, `hepatitis C`.
  package static let letteredNouns: Set<String> = [
    "vitamin", "hepatitis", "type", "group", "protein", "factor", "class", "phase", "part", "level",
    "grade", "coenzyme", "influenza", "appendix", "table", "section", "medicare", "hemophilia",
    "immunoglobulin", "interleukin", "botulinum", "toxin", "model", "plan", "chapter", "title",
  ]

  /// Degrees that some lists print behind a name.
  package static let degrees: Set<String> = [
    "MD", "PhD", "DO", "DDS", "DMD", "DPM", "DPT", "PharmD", "RN", "NP", "PA", "MPH", "MSc", "MSN",
    "MBA", "MBBS", "JD", "FACS", "FACP", "FRCP", "FRCS", "HCLD", "PsyD", "EdD", "DNP", "LCSW",
    "DrPH", "ScD", "FACMG", "CGC", "APRN", "MAS", "MHS", "MHCM", "FAAP", "FACOG", "FACC", "FAHA",
    "FAAN", "AuD", "OTR", "MBBCh", "BSN", "CRNA", "MPP", "MSCE", "FRCPC", "FACEP", "MEd", "DVM",
  ]

  /// Words that may stand in a family name: `van der Berg`.
  package static let particles: Set<String> = [
    "al", "af", "av", "ap", "ben", "bin", "da", "das", "de", "del", "della", "degli", "dei", "den",
    "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "in", "la", "las", "le", "les", "los",
    "lo", "mac", "san", "santa", "st", "'t", "’t", "t", "te", "ten", "ter", "van", "vander", "vom",
    "von", "y", "zu", "zum", "zur",
  ]

  /// Words that follow a name: `Jr`, `III`.
  package static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "1st", "2nd", "3rd", "4th", "5th",
  ]
}
