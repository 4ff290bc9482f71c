// Written by Benchmarks/designs/fit.py from title-words.txt; Docs/evaluating-designs.md says how.

extension TrialScreenVocabulary {
  /// What each of these words weighs, once, in a title that is all there is.
  package static let titleWords = """
    0 -0.22; a -0.24; abnormalities -0.15; action 0.39; acute 0.43; adjuvant 0.21; \
    administration 0.34; adolescents -0.63; adult -0.06; adverse -0.63; after 0.55; aged 0.36; \
    agents -0.54; agonist 0.68; alone -0.03; an -0.09; analgesia 0.9; and -0.05; anesthesia \
    0.33; antagonist 0.79; as 0.08; association -0.81; asymptomatic 0.43; atypical -0.07; \
    baseline 0.28; best -0.4; between 0.07; blind 0.46; block 0.34; blockade 0.98; body -0.41; \
    but 0.36; care -0.05; case -0.59; cases -0.43; cell -0.68; cells -0.91; centre 0.24; \
    childhood -0.28; choice -0.36; chronic 0.1; clinical 0.08; combination 0.42; combined \
    0.36; compared 0.05; comparison 0.61; considerations -0.51; control 0.14; controlled 0.2; \
    converting 0.02; day 0.22; decreases 0.56; deficiency -0.93; design 0.15; diagnosis -0.47; \
    different 0.08; disease -0.15; diseases -0.85; disorder 0.5; disorders -0.65; does 0.29; \
    dose 0.59; drug -0.34; drugs -0.09; due -0.59; duration 0.26; during 0.53; dynamic -0.46; \
    early 0.14; economic -0.2; effect 0.71; effective 0.28; effectiveness 0.03; effects 0.66; \
    efficacy 0.25; essential 0.76; evaluation 0.35; expression -0.49; factors -0.42; failure \
    0.36; features -0.49; field -0.43; first 0.39; five 0.34; following 0.36; for -0.07; \
    functional -0.07; genetic -0.3; group 0.74; growth -0.41; guided 0.11; health -0.09; \
    hemodynamic 0.57; high -0.19; hormone 0.99; hospital -0.59; human -0.21; humans 1.12; iii \
    0.22; illness 0.53; implications -0.66; improve 0.35; improved 0.57; improvement 0.25; \
    improves 0.59; improving 0.31; in 0.24; incidence 0.27; increases 0.64; induced 0.18; \
    inflammatory 0.22; influence 0.23; inhibition 0.62; inhibitor 0.5; inhibitors -0.13; \
    injury -1.05; interaction 0.66; interactions 0.29; intervention 0.25; interventions -0.42; \
    investigation 0.62; is 0.38; its -0.03; labor 0.69; learning -0.04; lessons -0.31; life \
    0.04; local 0.28; long -0.07; low -0.07; maintenance -0.02; major -0.34; management 0.14; \
    markers 0.68; mental 0.03; meta -1.18; methods -0.37; mg 0.44; moderate 0.4; mortality \
    -0.24; multi -0.18; new -0.12; no 0.4; non -0.38; not 0.24; novel 0.29; nutritional -0.6; \
    of 0.09; on 0.04; or -0.15; outcome 0.26; outcomes 0.15; pain 0.06; part 0.09; patient \
    -0.54; performance 0.19; pharmacokinetics 0.78; pharmacological -0.17; planning -0.77; \
    plasma 0.42; pooled 0.15; population -0.37; post 0.46; postmenopausal 0.78; postoperative \
    0.71; practice -0.07; predict 0.14; preliminary 0.01; prescribing -0.25; pressure 0.72; \
    preterm -0.33; prevention 0.68; primary 0.09; program -0.02; progression 0.13; prophylaxis \
    -0.02; randomized 0.45; rate 0.21; rationale 0.32; reactions -0.36; recent 0.38; recurrent \
    -0.15; reduce 0.56; reduces 1.2; reduction 0.65; regimens 0.54; related -0.03; release \
    0.86; replacement 0.17; report -0.45; resistant 0.41; response 0.71; responses 0.42; \
    results 0.48; retrospective -0.63; review -0.99; safe 0.49; sample -0.27; self -0.11; \
    sensitive 0.26; setting -0.39; short 0.41; side -0.57; single -0.07; sleep 0.26; small \
    0.06; specific 0.16; stable 0.88; state -0.51; strength 0.27; stress -0.04; study 0.63; \
    supplementation -0.38; surgery 0.52; symptomatic 0.35; symptoms 0.69; syndrome -0.39; \
    system -0.07; systemic 0.07; target -0.62; techniques -0.31; than 0.65; the -0.2; \
    therapeutic -0.34; therapy -0.39; three 0.21; time -0.02; to 0.18; tolerability 0.29; \
    treatment 0.32; treatments -0.42; trial 0.64; triple 1.03; two 0.27; type 0.63; undergoing \
    0.5; up -0.39; update -0.4; use -0.15; using -0.24; versus 0.42; vs 0.26; weight 0.51; \
    with 0.24; young -0.7
    """
}
