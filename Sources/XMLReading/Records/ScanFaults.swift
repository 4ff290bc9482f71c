/// What went wrong while records were read.
struct ScanFaults {
  /// The first error that the giver of bytes or the receiver of records threw.
  var thrown: (any Error)?
  /// The first fault after which libxml2 does not go on.
  private(set) var fatal: XMLFault?
  /// Faults that did not stop the reading, so many that memory stays bounded.
  private(set) var notices: [XMLFault] = []

  /// Whether nothing has stopped the reading yet.
  var canGoOn: Bool { thrown == nil && fatal == nil }

  /// Keeps a fault.
  mutating func take(_ fault: XMLFault, isFatal: Bool) {
    if isFatal {
      fatal = fatal ?? fault
    } else if notices.count < 100 {
      notices.append(fault)
    }
  }
}
