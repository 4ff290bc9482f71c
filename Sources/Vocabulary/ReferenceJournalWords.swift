/// The abbreviated words of journal titles, in lower case.
///
/// A choice of the commonest words from the List of Title Word Abbreviations (ISO 4, LTWA) and the
/// NLM Catalog; it tells a stop inside `J. Clin. Invest.` from one that ends a title.
package enum ReferenceJournalWords {
  /// Words that open many journal titles.
  package static let openings: Set<String> = [
    "j", "journal", "annals", "ann", "archives", "arch", "am", "american", "br", "british", "eur",
    "european", "int", "international", "n", "new", "proc", "proceedings", "acta", "clin",
    "clinical",
    "curr", "current", "front", "frontiers", "bmc", "plos", "bmj", "jama", "nat", "nature",
    "lancet",
    "cochrane", "can", "canadian", "scand", "z", "rev",
  ]

  /// Words by which a newspaper, a magazine or a journal is known on the web.
  package static let periodicals: Set<String> = [
    "journal", "times", "post", "news", "newsletter", "magazine", "gazette", "herald", "tribune",
    "guardian", "chronicle", "globe", "weekly", "quarterly",
  ]

  /// Single-word journal titles that often stand without a stop before them.
  package static let journals: Set<String> = [
    "bmj", "jama", "lancet", "nature", "science", "cell", "blood", "brain", "chest", "circulation",
    "gut", "pain", "spine", "stroke", "neurology", "pediatrics", "radiology", "thorax", "heart",
    "hypertension", "diabetes", "anesthesiology", "cureus", "cmaj", "neuron", "ajnr", "hepatology",
    "gastroenterology", "psychopharmacology", "neuropsychopharmacology", "bioinformatics",
  ]

  /// What journals of several sections are called in full behind a stop, in lower case, as PubMed prints
  /// them: `The Journal of Feet. Surgical volume`.
  package static let sectionEndings: Set<String> = ["volume", "edition", "series", "section"]

  /// Journals of one word whose sections are journals of their own: `The Lancet. Neurology`.
  package static let sectioned: Set<String> = ["circulation", "lancet", "jama"]

  /// What opens the full title of a journal, in lower case.
  package static let leads = [
    "the journal of", "journal of", "the american journal of", "american journal of",
    "the british journal of", "british journal of", "european journal of",
    "international journal of", "annals of", "archives of", "the annals of",
  ]

  /// Single words that stand as a sentence of a title and are no part of a journal's.
  package static let titleSentences: Set<String> = [
    "abstract", "addendum", "comment", "consensus", "correction", "dissent", "draft", "editorial",
    "erratum", "in", "letter", "report", "response", "retraction", "result", "results", "review",
    "revisited", "symptoms", "test", "tests", "trial", "trials", "treatment", "treatments",
    "reports", "methods", "comments", "questions", "answers", "lessons", "patients", "print",
    "internet", "author", "authors", "part", "revision", "discussion", "introduction",
    "amendment", "final", "retracted", "withdrawn", "appendix", "question", "conclusion",
  ]

  /// Headings of a journal's rooms, which some lists copy behind its title.
  package static let rooms = [
    "clinical practice guideline", "practice guideline", "original article", "research article",
    "review article", "case report", "original investigation",
  ]

  /// Words of journal titles that are printed with a stop.
  package static let abbreviations: Set<String> = [
    "abnorm", "perform", "art", "music", "abil", "phenomenol", "autism", "electron", "num", "numer",
    "off", "publ", "alc", "pac", "trends",
    "sociedad", "gac", "klin", "zentralbl", "wien", "dtsch", "rontgenstr", "fortschr", "presse",
    "nederl", "tijdschr", "rev", "acad", "acta", "addict", "adolesc", "adv", "aff", "afr", "aging",
    "agric", "alcohol",
    "allergy", "alt", "altern", "am", "anaesth", "anal", "anat", "anesth", "anim", "ann", "annu",
    "antimicrob", "anthropol", "app", "appl", "arch", "arthritis", "assoc", "atheroscler", "aust",
    "australas", "bacteriol", "bas", "behav", "belg", "biochem", "bioeng", "bioinform", "biol",
    "biomech", "biomed", "biometr", "bioorg", "biophys", "biosci", "biostat", "biotechnol", "br",
    "brain", "braz", "bull", "bus", "calcif", "can", "cancer", "carcinog", "card", "cardiol",
    "cardiothorac", "cardiovasc", "cell", "cerebrovasc", "chem", "chemother", "chin", "child",
    "chir", "circ", "clin", "cogn", "coll", "commun", "community", "comp", "complement", "comput",
    "conf", "consult", "contemp", "control", "couns", "crit", "curr", "cutan", "cytogenet", "dent",
    "depress", "dermatol", "dev", "diabet", "diabetol", "diagn", "dig", "dis", "disabil", "disord",
    "drug", "ear", "ecol", "econ", "educ", "emerg", "endocr", "endocrinol", "endosc", "eng",
    "entomol", "environ", "environment", "enzymol", "epidemiol", "ergon", "ethics", "ethn", "eur",
    "eval", "evid", "evol", "exp", "exerc", "expert", "eye", "fam", "fed", "fertil", "fetal",
    "food",
    "foot", "forensic", "front", "funct", "gastroenterol", "gastrointest", "gen", "genet", "genom",
    "geriatr", "gerontol", "ger", "gynaecol", "gynecol", "haematol", "head", "health", "healthc",
    "heart", "hematol", "hepatol", "hist", "histochem", "horm", "hosp", "hum", "hyg", "hypertens",
    "imag", "immun", "immunol", "ind", "indian", "infect", "inflamm", "inform", "inherit", "inj",
    "inorg", "inst", "int", "intellect", "intern", "interv", "invest", "investig", "ir", "isr",
    "ital", "j", "joint", "jpn", "kidney", "korean", "lab", "lang", "laryngol", "lett", "leukoc",
    "lipid", "mag", "magn", "malar", "manag", "manage", "manip", "maturit", "math", "mater",
    "matern",
    "mech", "med", "mem", "ment", "metab", "meteorol", "methodol", "methods", "microb", "microbiol",
    "microcirc", "microvasc", "mil", "minim", "mol", "monogr", "morphol", "mov", "mult",
    "musculoskelet",
    "mutat", "myol", "natl", "nat", "neck", "neonatal", "nephrol", "nerv", "neural", "neurobiol",
    "neurochem", "neuroimag", "neurointerv", "neurol", "neuropathol", "neuropharmacol",
    "neurophysiol",
    "neuropsychol", "neurorehabil", "neurosci", "neurosurg", "nucl", "nucleic", "nurs", "nutr",
    "obes", "obstet", "occup", "oncol", "ophthalmol", "opin", "opt", "org", "orthod", "orthop",
    "ost",
    "osteopath", "otol", "otolaryngol", "otorhinolaryngol", "outcomes", "paediatr", "parasit",
    "parasitol", "pathog", "pathol", "patient", "pediatr", "percept", "perinat", "perinatol",
    "periodont", "periodontol", "peripher", "pers", "perspect", "pflugers", "pharm",
    "pharmacokinet",
    "pharmacol", "pharmacother", "philos", "photochem", "phys", "physician", "physiol",
    "physiother",
    "plast", "pol", "policy", "pract", "pregnancy", "prev", "prim", "prob", "probl", "proc",
    "process",
    "prof", "prog", "prosthet", "protein", "psychiatr", "psychiatry", "psychoanal", "psychol",
    "psychopathol", "psychopharmacol", "psychosom", "psychother", "public", "pulm", "qual", "quart",
    "radiat", "radiol", "reconstr", "rech", "reg", "regul", "rehabil", "relat", "ren", "rep",
    "repr",
    "reprod", "res", "respir", "resusc", "rheum", "rheumatol", "rhinol", "roy", "s", "scand",
    "sch", "schizophr", "sci", "sect", "semin", "ser", "serv", "sex", "skelet", "sleep", "soc",
    "sociol", "spec", "spectrom", "spectrosc", "sport", "sports", "stat", "steroid", "stud",
    "subst",
    "suppl", "support", "surg", "surv", "symp", "syndr", "syst", "technol", "ther", "thorac",
    "thromb",
    "tissue", "top", "tox", "toxicol", "trace", "traff", "trans", "transl", "transplant", "trauma",
    "traumatol", "trop", "tuberc", "ultrason", "ultrasound", "univ", "urol", "vasc", "vet", "virol",
    "vis", "vitam", "west", "yonsei", "zool",
  ]
}
