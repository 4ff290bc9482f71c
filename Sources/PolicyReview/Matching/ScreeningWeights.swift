/// How much each measure of a ranking counts; the words of the topic count 1.
package struct ScreeningWeights: Hashable, Sendable {
  /// The words of the topic in the title alone.
  package var title: Double
  /// Likeness to the cited works.
  package var likeness: Double
  /// Likeness to what stands first by words and design (pseudo-relevance).
  package var echo: Double
  /// The design.
  package var design: Double

  /// Creates the value from its parts.
  package init(title: Double, likeness: Double, echo: Double, design: Double) {
    self.title = title
    self.likeness = likeness
    self.echo = echo
    self.design = design
  }

  /// The weights that are used where works are cited, and where none are.
  package static func standard(withCited: Bool) -> ScreeningWeights {
    withCited
      ? ScreeningWeights(title: 0, likeness: 2, echo: 0, design: 0.3)
      : ScreeningWeights(title: 0, likeness: 0, echo: 2, design: 0.6)
  }

  /// The weights among which those of an evaluation are chosen, the plainest first.
  package static func candidates(withCited: Bool) -> [ScreeningWeights] {
    let titles = [0, 0.5, 1]
    let likenesses = withCited ? [1.0, 2, 4, 8] : [0]
    let echoes = withCited ? [0] : [0, 0.5, 1, 2]
    let designs = withCited ? [0, 0.3, 0.6, 1] : [0, 0.3, 0.6, 1, 1.5, 2]
    var found: [ScreeningWeights] = []
    for title in titles {
      for likeness in likenesses {
        for echo in echoes {
          for design in designs {
            found.append(
              ScreeningWeights(title: title, likeness: likeness, echo: echo, design: design))
          }
        }
      }
    }
    return found
  }
}
