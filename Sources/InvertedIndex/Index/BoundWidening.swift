/// Makes the score bounds that a segment stores hold under statistics of more documents.
///
/// A segment bounds the impact of a term by its own average length *s* of the field; a search over
/// several segments scores by the average *a* of all live documents. With frequency *f* > 0, length
/// *L* ≥ 0 and, for weight *w* > 0, *c* = k1·(1 − b)/*w* > 0 and *p* = k1·b/*w* > 0 the impacts are
/// ```
/// stored(f, L) = f / (f + c + p·L/s)        searched(f, L) = f / (f + c + p·L/a)
/// searched / stored = (f + c + p·L/s) / (f + c + p·L/a)
/// ```
/// The quotient is (*A* + *x*/*s*)/(*A* + *x*/*a*) with *A* = *f* + *c* > 0 and *x* = *p*·*L* ≥ 0. For
/// *a* ≤ *s* its numerator does not exceed its denominator, so that it is at most 1. For *a* > *s* it
/// is at most *a*/*s*, since *A* ≤ *A*·*a*/*s* and *x*/*s* = (*x*/*a*)·(*a*/*s*). A stored bound times
/// max(1, *a*/*s*) therefore bounds every impact searched; with weight 0 all impacts are 0.
///
/// Neither *f*, *c* nor the documents are looked at again, and removals only change *a*. What single
/// precision rounds, a few units of 2⁻²⁴, is within what `ScoreFloor` allows.
enum BoundWidening {
  /// What the stored bounds of a field are multiplied by.
  static func factor(from segment: FieldStatistics, to all: FieldStatistics) -> Float {
    all.averageLength > segment.averageLength
      ? Float(all.averageLength / segment.averageLength).nextUp : 1
  }
}
