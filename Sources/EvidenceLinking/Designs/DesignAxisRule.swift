import EvidenceModel
import Vocabulary

/// Collects the properties of a design that the words state by themselves.
enum DesignAxisRule {
  /// Returns the stated properties in the order of the enumeration.
  static func axes(_ signals: [PlacedSignal]) -> [DesignAxis] {
    var stated: Set<DesignAxis> = []
    for signal in signals {
      switch signal.signal {
      case .axis(let axis): stated.insert(axis)
      case .randomized: stated.insert(.randomized)
      default: break
      }
    }
    return DesignAxis.allCases.filter(stated.contains)
  }
}
