/// The places of publishers.
package enum ReferencePlaces {
  /// Cities that are printed without a state or a country, in lower case.
  ///
  /// Chicago Manual of Style, 17th ed., 14.130, the seats of bodies that publish assessments and
  /// guidelines, and other seats of government, universities and medical presses.
  package static let cities: Set<String> = [
    "aarhus", "aberdeen", "adelaide", "albany", "alexandria", "amstelveen", "amsterdam", "ankara",
    "ann arbor", "antwerp", "arlington", "athens", "atlanta", "auckland", "austin", "baltimore",
    "bangkok", "barcelona", "basel", "beijing", "belfast", "bergen", "berkeley", "berlin", "bern",
    "bethesda", "birmingham", "boca raton", "bologna", "bonn", "boston", "brasilia", "bratislava",
    "brisbane", "bristol", "brussels", "bucharest", "budapest", "buenos aires", "cham", "singapore",
    "calgary",
    "cambridge", "canberra", "cape town", "cardiff", "chicago", "cleveland", "cologne",
    "copenhagen", "dallas", "delhi", "denver", "detroit", "dublin", "dundee", "durham",
    "düsseldorf", "edinburgh", "edmonton", "evanston", "florence", "frankfurt", "geneva", "ghent",
    "glasgow", "gothenburg", "graz", "groningen", "göttingen", "halifax", "hamburg", "hannover",
    "hanoi", "heidelberg", "helsinki", "hoboken", "hong kong", "houston", "incheon", "indianapolis",
    "istanbul", "jakarta", "jena", "jerusalem", "johannesburg", "kampala", "kyoto", "köln",
    "lausanne", "leeds", "leicester", "leiden", "leipzig", "leuven", "lima", "lisbon", "liverpool",
    "ljubljana", "london", "los angeles", "louvain", "lund", "luxembourg", "lyon", "maastricht",
    "madison", "madrid", "manchester", "manila", "mannheim", "melbourne", "mexico city", "miami",
    "milan", "milano", "minneapolis", "montpellier", "montreal", "montréal", "moscow", "mumbai",
    "munich", "münchen", "nairobi", "naples", "nashville", "new delhi", "new haven", "new orleans",
    "new york", "new york city", "newcastle", "norwich", "nottingham", "odense", "orlando",
    "osaka", "oslo", "ottawa", "oxford", "padua", "palo alto", "paris", "perth", "philadelphia",
    "pittsburgh", "portland", "prague", "pretoria", "princeton", "quebec city", "rio de janeiro",
    "rochester", "rockville", "roma", "rome", "rotterdam", "salt lake city", "san diego",
    "san francisco", "santiago", "sao paulo", "seattle", "seoul", "shanghai", "sheffield", "sofia",
    "southampton", "st louis", "st paul", "st. louis", "st. paul", "stanford", "stockholm",
    "strasbourg", "stuttgart", "sydney", "são paulo", "taipei", "tampa", "tampere", "tehran",
    "tel aviv", "the hague", "thousand oaks", "tokyo", "toronto", "trondheim", "turin", "turku",
    "uppsala", "utrecht", "vancouver", "vienna", "vilnius", "warsaw", "washington",
    "washington dc", "wellington", "wien", "winnipeg", "york", "zagreb", "zurich", "zürich",
  ]

  /// The two letters of the states of the United States and of what is addressed like them, in lower
  /// case (USPS, Publication 28, appendix B).
  package static let stateCodes: Set<String> = [
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il", "in", "ia",
    "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm",
    "ny", "nc", "nd", "oh", "ok", "or", "pa", "pr", "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va",
    "wa", "wv", "wi", "wy",
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
    "argentina", "australia", "austria", "belgium", "brazil", "bulgaria", "canada", "chile",
    "china", "colombia", "croatia", "czech republic", "denmark", "egypt", "england", "estonia",
    "finland", "france", "germany", "greece", "hong kong", "hungary", "iceland", "india",
    "indonesia", "iran", "ireland", "israel", "italy", "japan", "latvia", "lithuania", "malaysia",
    "mexico", "netherlands", "the netherlands", "new zealand", "northern ireland",
    "norway", "pakistan", "peru", "philippines", "poland", "portugal", "puerto rico", "romania",
    "saudi arabia", "scotland", "serbia", "slovakia", "slovenia", "singapore", "south africa",
    "south korea", "korea",
    "republic of korea", "spain", "sweden",
    "switzerland", "taiwan", "thailand", "turkey", "united kingdom", "united states", "wales",
  ]
}
