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

  /// States, provinces and countries that stand in words behind a city, in lower case.
  package static let regions: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
    "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas",
    "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota",
    "mississippi", "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey",
    "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon",
    "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas",
    "utah", "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming",
    "ontario", "quebec", "alberta", "british columbia", "manitoba", "saskatchewan", "nova scotia",
    "australia", "austria", "belgium", "brazil", "canada", "china", "denmark", "england",
    "finland", "france", "germany", "greece", "hong kong", "india", "ireland", "israel", "italy",
    "japan", "mexico", "netherlands", "the netherlands", "new zealand", "northern ireland",
    "norway", "poland", "portugal", "scotland", "singapore", "south africa", "spain", "sweden",
    "switzerland", "taiwan", "thailand", "turkey", "united kingdom", "united states", "wales",
  ]
}
