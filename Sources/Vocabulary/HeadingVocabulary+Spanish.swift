import EvidenceModel

/// The headings of pages whose site is in Spanish, which leave the determinations themselves in English.
extension HeadingVocabulary {
  /// The canonical kinds of these headings.
  static let spanish: [(phrase: String, meaning: SectionKind)] = [
    ("descripción", .description), ("descripción del servicio", .description),
    ("política", .policy), ("política médica", .policy), ("declaración de política", .policy),
    ("criterios", .policy), ("criterios de cobertura", .policy), ("cobertura", .policy),
    ("indicaciones", .policy), ("necesidad médica", .policy),
    ("justificación", .evidence), ("resumen de la evidencia", .evidence),
    ("evidencia", .evidence), ("antecedentes", .background), ("información general", .background),
    ("estado regulatorio", .regulatory), ("pautas de la política", .guidelines),
    ("directrices de la política", .guidelines), ("definiciones", .definitions),
    ("limitaciones", .limitations), ("exclusiones", .limitations),
    ("limitaciones y exclusiones", .limitations), ("codificación", .coding),
    ("códigos", .coding), ("información de codificación", .coding),
    ("referencias", .references), ("historial", .history),
    ("historial de la política", .history), ("descargo de responsabilidad", .disclaimer),
    ("aviso legal", .disclaimer), ("políticas relacionadas", .relatedPolicies),
  ]
}
