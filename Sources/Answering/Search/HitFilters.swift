import EvidenceModel
import Ingest
import InvertedIndex

/// The filters of an understood query as the text segment evaluates them.
enum HitFilters {
  /// What the query asks for, whatever the design, or as far as a source states one of some designs: a
  /// work whose design is not stated is shown beside those of the designs asked for.
  static func topic(_ reading: QueryReading, designs: [StudyDesign] = []) -> AttributeFilter? {
    .all(
      [
        anyOf(.design, designs.map(\.rawValue)),
        edition(reading),
        anyOf(.kind, reading.hitKinds.map(\.rawValue)),
        anyOf(.evidenceKind, reading.kinds.map(\.rawValue)),
        anyOf(.determination, reading.classes.map(\.rawValue)),
        anyOf(.lineOfBusiness, reading.linesOfBusiness.map(\.rawValue)),
        anyOf(.policy, reading.policies.map(\.rawValue)),
        reading.years.map {
          .range(number: SearchSchema.year, from: $0.lowerBound, through: $0.upperBound)
        },
        // Nothing but a reference has a design.
        reading.designs.isEmpty || !designs.isEmpty
          ? nil : anyOf(.kind, [HitKind.reference.rawValue]),
      ].compactMap(\.self))
  }

  /// Older editions answer only where they are asked for by name.
  private static func edition(_ reading: QueryReading) -> AttributeFilter? {
    reading.policies.contains(where: \.isSuperseded) ? nil : anyOf(.edition, ["current"])
  }

  private static func anyOf(
    _ attribute: SearchSchema.Attribute, _ values: [String]
  ) -> AttributeFilter? {
    values.isEmpty ? nil : .anyOf(attribute: attribute.rawValue, values: values)
  }
}
