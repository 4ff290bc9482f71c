/// A live bar on standard error; it writes nothing where nobody can see it.
final class ProgressBar {
  private let label: String
  private var lastPercent = -1

  /// Begins a bar with a word for what is done.
  init(label: String) {
    self.label = label
  }

  /// Shows how many of how many are done.
  func show(_ done: Int, of total: Int) {
    guard Console.showsProgress, total > 0 else { return }
    let percent = done * 100 / total
    guard percent != lastPercent else { return }
    lastPercent = percent
    let filled = percent * 24 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
    Console.note("\r\(label) \(bar) \(done)/\(total)")
  }

  /// Removes the bar.
  func clear() {
    guard Console.showsProgress, lastPercent >= 0 else { return }
    Console.note("\r\u{1B}[2K")
  }
}
