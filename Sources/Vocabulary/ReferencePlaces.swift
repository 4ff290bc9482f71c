/// The places of publishers.
package enum ReferencePlaces {
  /// Cities that are printed without a state or a country, in lower case.
  ///
  /// Chicago Manual of Style, 17th ed., 14.130, and the seats of bodies that publish assessments and
  /// guidelines.
  package static let cities: Set<String> = [
    "amsterdam", "atlanta", "baltimore", "basel", "beijing", "berlin", "bethesda", "boston",
    "brussels", "cambridge", "canberra", "chicago", "cologne", "copenhagen", "dublin", "edinburgh",
    "geneva", "glasgow", "heidelberg", "helsinki", "london", "los angeles", "lyon", "madrid",
    "melbourne", "milan", "montreal", "munich", "new york", "oslo", "ottawa", "oxford", "paris",
    "philadelphia", "rome", "san francisco", "seattle", "st louis", "stockholm", "stuttgart",
    "sydney", "tokyo", "toronto", "utrecht", "vancouver", "vienna", "washington", "wellington",
    "zurich",
  ]
}
