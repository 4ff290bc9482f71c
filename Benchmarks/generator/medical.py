"""Medical words put together from their parts, with inflected forms: the long tail of a lexicon."""

PREFIXES = ["", "hyper", "hypo", "peri", "endo", "epi", "para", "trans", "intra", "inter", "poly",
            "mono", "hemi", "pan", "pseudo", "micro", "macro", "neo", "retro", "sub", "supra",
            "infra", "brady", "tachy", "dys", "auto", "iso", "meta", "multi", "post", "pre", "anti"]

ROOTS = """
aden angi arteri arthr blephar bronch burs carcin card cephal cerebr chol chondr col colp conjunctiv
cost crani cyst cyt dent derm encephal enter erythr fibr gastr gingiv gloss glyc gyn hemat hepat
hist hyster ili immun kerat labyrinth lapar laryng leuk lip lith lymph mamm mast mening myel my
myc myring nas necr nephr neur ocul onc onych oophor ophthalm orch oste ot pancreat pharyng phleb
pneum proct prostat psych pulmon pyel rachi radicul ren retin rhin sacr salping scler sial sinus
spermat splen spondyl stern stomat synov ten thorac thromb thyr toxic trache trich ureter urethr
vascul ven ventricul vertebr vesic vulv xanth
""".split()

# Endings, each with the forms in which texts inflect it.
ENDINGS = [
    ("itis", "itides"), ("osis", "oses"), ("oma", "omas"), ("ectomy", "ectomies"),
    ("otomy", "otomies"), ("ostomy", "ostomies"), ("oplasty", "oplasties"), ("opathy", "opathies"),
    ("ology", "ologies"), ("ologist", "ologists"), ("ogram", "ograms"), ("ography", "ographies"),
    ("oscopy", "oscopies"), ("oscope", "oscopes"), ("algia", "algias"), ("emia", "emias"),
    ("otropic", "otropically"), ("ogenic", "ogenically"), ("ocyte", "ocytes"), ("oid", "oids"),
    ("olysis", "olyses"), ("opexy", "opexies"), ("orrhaphy", "orrhaphies"), ("ocele", "oceles"),
    ("omalacia", "omalacias"), ("omegaly", "omegalies"), ("oma", "omatous"), ("otoxic", "otoxicity"),
    ("orrhea", "orrheas"), ("odynia", "odynias"), ("otomize", "otomized"), ("oscopic", "oscopically"),
]

_SYLLABLES = [c + v for c in ("b", "br", "c", "d", "dr", "f", "g", "gl", "h", "k", "kr", "l", "m",
                              "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "z", "zy")
              for v in ("a", "e", "i", "o", "u")]
_CODAS = ["", "n", "x", "b", "r", "m", "l", "d", "stat", "mab", "nib", "gene", "vir", "pril"]


def words(count):
    """So many words of prefix, root and ending; the commoner parts first, each word once."""
    made = {}
    for prefix in PREFIXES:
        for ending, inflected in ENDINGS:
            for root in ROOTS:
                made[prefix + root + ending] = made[prefix + root + inflected] = None
                if len(made) >= count:
                    return list(made)[:count]
    return list(made)


def rare(number):
    """The name, code or number that stands at a place of the endless tail."""
    kind, rest = number % 8, number // 8
    name = ""
    while True:
        rest, syllable = divmod(rest, len(_SYLLABLES))
        name += _SYLLABLES[syllable]
        if not rest:
            break
    name += _CODAS[number % len(_CODAS)]
    if kind == 0:
        return f"{name[:4]}{number % 997}"
    if kind == 1:
        return f"{name[:3]}-{number // 8}"
    return name + "sketon"[kind - 2] if len(name) < 6 else name
