// Written by Benchmarks/designs/fit.py from concepts.txt; Docs/evaluating-designs.md says how.

extension TrialScreenVocabulary {
  /// The thresholds of the two operating points, and where a score begins.
  package static let withAbstract = Scale(
    begin: -3.80, sensitive: -3.23, balanced: -1.04)

  /// The same for a record that has a title alone.
  package static let titleAlone = Scale(
    begin: -3.28, sensitive: -2.32, balanced: -1.29)

  /// What a sentence weighs that keeps a rule, in a title, in an abstract, and in a title alone.
  package static let rules: [Rule: Weights] = [
    .peopleByChance: Weights(1.8, 1.8, 0.01),
    .animalsByChance: Weights(-0.43, -0.43, 0),
    .trialsOfOthers: Weights(-0.68, -0.68, -0.64),
    .trialsCalledFor: Weights(-0.34, -0.34, 0.04),
    .designNamed: Weights(1.53, 1.53, 1.75),
    .chanceToSample: Weights(0.12, 0.12, 0),
    .blindedOrCrossed: Weights(0.6, 0.6, 1.13),
  ]

  /// Each concept with what it weighs in a title, in an abstract, and in a title alone.
  package static let concepts: [Concept] = [
    Concept(
      "assigned by chance", Weights(-0.01, 0.84, 0.01),
      """
      randomly ~ \
      assign*|allocat*|divid*|receiv*|distribut*|separat*|given|underwent|grouped|stratified|treated|randomized; \
      assign*|allocat*|divid*|distribut*|classified|separated|received ~ randomly; random \
      allocation|assignment|assignments; randomiz* order|fashion|manner|sequence|basis; random \
      order|fashion|manner|sequence; were|was|been|be|being randomiz*; were|was|been \
      prospectively|then|also|equally|initially|centrally|subsequently|first|each randomiz*; \
      randomiz* to|into|between|either|within|in; assign*|allocated at random; random to; \
      patients|subjects|women|men|participants|children|infants|people|adults|volunteers|cases|eyes|families|students|individuals|persons|pairs \
      randomiz*; we randomiz*; randomiz* 0; randomiz* \
      patients|subjects|women|men|participants|children|infants|recipients|treatment|treatments|assignment|allocation; \
      randomly; randomization; sealed envelopes; random number|numbers; allocation concealment; \
      drawing lots; toss ~ coin; permuted; latin square; randomiz* ~ group|groups|arms
      """),
    Concept(
      "randomized design", Weights(-0.06, 1.23, 1.15),
      """
      randomiz* ~ \
      trial|study|design|comparison|crossover|experiment|investigation|evaluation|clinical|controlled; \
      randomiz* double|placebo|prospective|open|cross|parallel|blind*|single|block*; \
      prospective*|double|blind*|controlled|comparative|label|multicenter|multicentre|parallel|crossover|design \
      ~ randomiz*; rct; randomized
      """),
    Concept(
      "random sampling", Weights(0, -0.16, 0),
      """
      random sample*; randomly selected|chosen|sampled|drawn|generated; random \
      selection|sampling|effects|effect|forest*|mutagenesis|error|coefficient*|walk|variation|fluctuation*|hexamer*|primer*|amplified|noise|distribution|digit; \
      mendelian randomiz*; random ~ survey; randomly distributed|oriented|amplified; at random
      """),
    Concept(
      "many trials", Weights(-0.05, -0.29, -0.81),
      """
      randomiz* ~ trials|studies; controlled trials; clinical trials; rcts; trials \
      were|have|are|with|comparing|in|that|which|included|involving; these|previous|all trials; \
      short term ~ trials
      """),
    Concept(
      "called for", Weights(-0.4, -0.05, 0.04),
      """
      need|needs|needed; warranted; required; underway; awaited|await|awaits; necessary; \
      ongoing; planned; in progress; lacking; lack of; further ~ \
      trial|trials|study|studies|research|investigation; future ~ \
      trial|trials|study|studies|research; larger ~ trial|trials|study|studies; should be ~ \
      tested|confirmed|evaluated|investigated|studied|conducted|performed; to be ~ \
      confirmed|determined|established|elucidated
      """),
    Concept(
      "registered", Weights(0.06, -1.24, -0.06),
      """
      clinicaltrials gov; clinicaltrial gov; trial registration|registry|register|identifier; \
      registered; nct0*; isrctn*; eudract; actrn*; chictr*; drks0*; umin0*; irct*; ctri; jrct*; \
      pactr*
      """),
    Concept(
      "double blind", Weights(0.62, 0.91, 0.89),
      """
      double blind*; double mask*; triple blind*; doubleblind*; double dummy; placebo \
      controlled|control; controlled with placebo
      """),
    Concept(
      "single blind", Weights(0.17, 0.45, 0.22),
      """
      single blind*; single mask*; blinded \
      fashion|manner|study|trial|assessor*|evaluator*|observer*|investigator*; \
      observer|investigator|assessor|evaluator|patient blind*; blind fashion|manner; masked
      """),
    Concept(
      "crossover", Weights(0.3, 0.07, 0.24),
      """
      crossover; cross over; crossed over; washout; wash out; \
      two|three|four|separate|different|both occasions; on ~ two|three|four|separate|different \
      days; counterbalanc*; treatment periods|period|sequence|sequences; served as|their own \
      control|controls
      """),
    Concept(
      "placebo", Weights(-0.3, 0.4, 0.46),
      """
      placebo*; dummy; vehicle
      """),
    Concept(
      "placebo group", Weights(-0.16, -0.12, -0.09),
      """
      placebo group*|treated|recipients|patients|or|and|control*; \
      or|and|with|versus|vs|than|from|to|received|receiving|either|of|by|with placebo; over \
      placebo
      """),
    Concept(
      "sham", Weights(0.25, 0.36, 0.38),
      """
      sham; attention control; waiting list; wait list; waitlist; delayed treatment; no \
      treatment; untreated control|controls|group; usual care; standard care; routine care; \
      treatment as usual; control condition|intervention; minimal intervention; self study; no \
      intervention; supportive; no supplement*; conventional treatment|therapy
      """),
    Concept(
      "received by group", Weights(0.05, 0.51, 0.2),
      """
      0 ~ received|receiving|treated|given; group|groups ~ \
      received|receiving|underwent|treated|given; received|treated|given|using|with either; \
      either ~ or; to one of; one of 0|two|three|four|five|six ~ \
      groups|treatments|conditions|arms|regimens|doses|treatment; assigned|allocated to; divided \
      into; instructed to; received ~ or; some received; half ~ received; one group ~ \
      other|another|second; others received; the other ~ received; assigned
      """),
    Concept(
      "numbered groups", Weights(0.56, 0.51, 0.59),
      """
      group 1|2|a|b|c|i|ii|iii|0; groups 0|a|i|1; arm|arms a|0; group n
      """),
    Concept(
      "several groups", Weights(0.12, 0.44, 0.49),
      """
      two|three|four|0|five|both|all groups; two|three|four|0 treatment|treatments|regimens; \
      treatment|treated|intervention|experimental|study|active|therapy group|groups; between ~ \
      groups; in each group; intergroup; arms; treatment arm; both \
      treatments|regimens|drugs|agents|procedures|techniques|methods; study groups; between \
      treatments|the treatments; two ~ techniques|methods|procedures|regimens|doses
      """),
    Concept(
      "control group", Weights(0, 0.04, 0),
      """
      control|comparison group|groups; than ~ control|controls|control group; in the control; \
      compared ~ controls|control group|no treatment
      """),
    Concept(
      "healthy controls", Weights(-0.03, 0.29, 0.16),
      """
      healthy controls|control|subjects as; matched controls|control; normal controls|control; \
      controls matched; age matched; sex matched; and controls; control subjects; comparison \
      with controls; case control
      """),
    Concept(
      "controlled study", Weights(0.22, -0.12, -0.01),
      """
      controlled trial|study|clinical|double|evaluation|comparison|investigation|experiment; \
      comparative trial|study|clinical|evaluation; prospective ~ comparison|comparative
      """),
    Concept(
      "trial", Weights(0.75, 0.82, 1.66),
      """
      trial; this trial; pilot trial; the trial
      """),
    Concept(
      "study named", Weights(0.93, -0.78, 1.51),
      """
      study group|investigators; investigators; multicent*; collaborative group; cooperative \
      group; on behalf of
      """),
    Concept(
      "phase 3", Weights(0.03, -0.27, 0.06),
      """
      phase iii|3
      """),
    Concept(
      "early phase", Weights(-0.41, -0.19, -0.76),
      """
      phase i|ii|1|2; dose escalat*|escalation|finding; maximum tolerated; single arm
      """),
    Concept(
      "open", Weights(-0.28, -0.24, -0.47),
      """
      open label; open study|trial; uncontrolled; nonblind*; unblinded; openlabel; historical \
      controls|control
      """),
    Concept(
      "not randomized", Weights(-0.03, -0.31, -0.09),
      """
      nonrandomiz*; non randomiz*; not ~ randomiz*; quasi; without randomiz*
      """),
    Concept(
      "all analyzed", Weights(0, 0.55, 0),
      """
      intention to treat; intent to treat; per protocol
      """),
    Concept(
      "equivalence", Weights(0.05, -0.08, 0.04),
      """
      equivalen*; noninferior*; non inferior*; superiority; as effective as; as effective; \
      more|less|equally|similarly effective; superior to; better than; effective than; as good \
      as; as safe; equally; efficacious
      """),
    Concept(
      "versus", Weights(0.83, 0, 1.39),
      """
      versus; vs; compared with|to; comparison of|between; comparing; comparative; or; compare; \
      compares; better than; superior to; with and without; alone
      """),
    Concept(
      "comparing aim", Weights(0.18, 0.37, 0.56),
      """
      to compare; compare the; comparison of; we compared; comparing; was to compare; compares; \
      comparison between; were compared; was compared
      """),
    Concept(
      "effect aim", Weights(-0.15, -0.32, 0.1),
      """
      effect|effects of; effectiveness of; efficacy of|and|in; impact of; evaluate the \
      effect*|efficacy|effects; whether ~ \
      improve*|reduce*|prevent*|decrease*|increase*|affect*|would; to determine ~ \
      effect|effects|efficacy; test the; assess the efficacy|effectiveness|effect*; investigate \
      ~ effect|effects|efficacy; examined|examine ~ effect|effects; evaluated ~ efficacy; \
      effective ~ in|for; safety and efficacy; efficacy and safety
      """),
    Concept(
      "effects", Weights(0.19, 0, 1.19),
      """
      effect|effects|efficacy|effectiveness|influence|impact of; improves; reduces; prevents; \
      increases; decreases; attenuates; enhances; does; treatment of|with; prevention of; \
      prophylaxis; for the; lowers; therapy
      """),
    Concept(
      "no difference", Weights(-0.01, 0.17, -0.04),
      """
      no ~ difference|differences; did not differ; not differ; no advantage; no benefit; not ~ \
      different; similar ~ groups; comparable ~ groups
      """),
    Concept(
      "improved", Weights(-0.01, 0.26, -0.01),
      """
      significantly ~ \
      greater|lower|higher|better|more|less|reduced|improved|shorter|longer|decreased|increased|fewer; \
      improved significantly; greater ~ improvement|reduction|decrease|increase; significant ~ \
      improvement|reduction|decrease|increase; from baseline; change from; mean change
      """),
    Concept(
      "p values", Weights(0, 0.47, 0),
      """
      p 0; p less; p values|value; 95 ci; confidence interval
      """),
    Concept(
      "dose", Weights(-0.02, 0.18, 0.11),
      """
      0 mg; mg kg; mg day; mg daily; mcg|microg kg; twice|once|three|four daily; times daily|a \
      day; 0 units; bid; per day; infusion of; mg
      """),
    Concept(
      "given drug", Weights(0.83, 0.04, 1.6),
      """
      oral*; intravenous*; tablet*; capsule*; topical*; cream; gel; injection*; inhal*; \
      intramuscular*; subcutaneous*; transdermal; ointment; suspension; suppositor*; nasal
      """),
    Concept(
      "tolerated", Weights(0.22, 0.11, 0.18),
      """
      tolerated; tolerability; side effects; adverse events|effects|reactions; safety; efficacy; \
      well tolerated
      """),
    Concept(
      "monotherapy", Weights(0.34, -0.27, 0.61),
      """
      alone; combination with|of|therapy; monotherapy; prophyla*; premedicat*; adjunct*; \
      adjuvant; add on; supplement*; vaccine|vaccines|vaccination; chemotherapy; combined with; \
      plus
      """),
    Concept(
      "behavior intervention", Weights(0.83, 0.02, 1.14),
      """
      intervention|interventions; program|programme*|programs; training; counsel*; exercise; \
      psychotherapy; cognitive ~ therapy; behavioral|behavioural; reminder|reminders; \
      session|sessions; education*
      """),
    Concept(
      "anaesthesia", Weights(0.21, 0.42, 1.31),
      """
      anaesth*; anesth*; analges*; lidocaine|lignocaine; bupivacaine|ropivacaine; fentanyl; \
      propofol; postoperative pain|nausea|analgesia; epidural; intubation; premedication
      """),
    Concept(
      "technique", Weights(0.13, -0.29, 0.21),
      """
      technique|techniques; laparoscop*; suture|sutures; stent|stents; graft|grafts; \
      device|devices; dressing|dressings; acupuncture; radiotherapy; laser; irrigation; \
      implants; method|methods of
      """),
    Concept(
      "healthy volunteers", Weights(0.35, -0.34, 0.27),
      """
      healthy ~ volunteers|subjects|men|women|adults|males|individuals; volunteers; normal ~ \
      volunteers|subjects|men
      """),
    Concept(
      "followed over time", Weights(0.07, 0.2, 0.52),
      """
      after 0|two|three|four|six ~ weeks|months|days|hours|min|minutes|week|month|h; at \
      0|two|three|four|six ~ weeks|months|hours|min|minutes|week|month; for 0|two|three|four|six \
      ~ weeks|months|days|hours|week|month; 0 week|month|day|wk; weeks; week 0; month 0; day 0; \
      end of ~ treatment|therapy|study
      """),
    Concept(
      "endpoint", Weights(-0.29, 0.56, -0.14),
      """
      primary|main|secondary|efficacy ~ \
      endpoint|endpoints|outcome|outcomes|end|variable*|measure|measures; end point|points; \
      endpoint|endpoints; visual analog*; vas; rating scale; scores; outcome measures
      """),
    Concept(
      "before and after", Weights(-0.05, 0.12, -0.08),
      """
      before and after; before ~ and after; baseline; pretreatment; pre and post; pretest
      """),
    Concept(
      "people", Weights(0.4, 0.29, 0.9),
      """
      patients; subjects; women; men; children; participants; infants; volunteers; people; \
      adults; students; families; persons; individuals; eyes; boys; girls; adolescents; \
      neonates; newborns; mothers; outpatients; veterans; residents; physicians; practices; \
      schools; recipients; nurses; smokers; workers; patient; postmenopausal; elderly; \
      preschoolers; couples
      """),
    Concept(
      "animals", Weights(-0.8, -0.47, -1.41),
      """
      rat; rats; mouse; mice; dog; dogs; rabbit|rabbits; pig; pigs; piglet*; swine; porcine; \
      sheep; lamb|lambs; cats; monkey*; hamster*; cows; cattle; calves; horses; \
      chickens|chicks|chicken; broiler*; steers; animals; rodent*; baboon*; macaque*; wistar; \
      sprague; murine; canine; bovine; ovine; hens; heifers; goats; ewes; larvae; poultry; \
      beagle*; sows; gerbil*; zebrafish; drosophila
      """),
    Concept(
      "laboratory", Weights(-0.53, -0.97, -1.51),
      """
      in vitro; cell line|lines; cultured; gene|genes|genetic; mutation*; mutant*; mrna; \
      expression of; molecular; pcr; cdna; transcript*; phosphorylat*; kinase*; ex vivo; \
      cadaver*; phantom; simulat*; crystal*; bacteria|bacterial; strains; species; algorithm*; \
      neural; sequenc*
      """),
    Concept(
      "synthesis", Weights(-0.6, -1.61, -1.86),
      """
      we searched; search strategy; selection criteria; were searched; included studies; \
      systematic review|reviews|overview; meta analys*|analytic; metaanaly*; cochrane; \
      reviewers; literature search|review; studies|trials ~ were|was \
      included|identified|selected|reviewed; eligible trials|studies; electronic databases; data \
      sources; study selection; medline; pubmed; embase; this review; review of; data synthesis; \
      data extraction
      """),
    Concept(
      "review words", Weights(-0.28, -0.23, -0.52),
      """
      overview; reviewed; evidence; guideline*; consensus; recommendations; this article; this \
      paper; discusses|discussed; current; perspective*; concept|concepts; management of; review
      """),
    Concept(
      "protocol", Weights(-1.7, -2.11, -2.55),
      """
      study protocol; protocol for; will be; will receive; protocol of; to be conducted
      """),
    Concept(
      "secondary", Weights(0.5, -0.39, 0.51),
      """
      secondary analysis|analyses; post hoc; subgroup|subgroups; retrospective analysis; data \
      from; data ~ obtained from; pooled data|analysis; long term follow up; year follow up; \
      substudy; sub study; ancillary; participating|enrolled|participated|included in a|the; \
      cost effectiveness|effective|analysis; economic; reanaly*; placebo arm; observations from; \
      results from the; predictors of|predictor; lessons from; baseline characteristics; \
      correlates of
      """),
    Concept(
      "observational", Weights(-0.21, -0.39, -1.07),
      """
      propensity; real world; inverse probability; matched cohort|cohorts; cohort; cross \
      sectional; observational; retrospective*; registry; survey|surveys|surveyed; \
      questionnaire|questionnaires; prevalence; incidence of; epidemiolog*; population based; \
      database; medical|hospital records; chart review; charts; consecutive; case series; \
      nationwide|national; logistic regression; multivariate; multivariable; risk \
      factor|factors; odds ratio|ratios; longitudinal; interviews|interviewed; qualitative; \
      focus groups; trends; twins; associated with; natural history; prospective study
      """),
    Concept(
      "correlation", Weights(-0.32, -0.6, -0.39),
      """
      correlated; correlation|correlations; association|associations; relationship|relation; \
      predict*
      """),
    Concept(
      "case report", Weights(-0.49, -0.42, -0.82),
      """
      case report|reports; unusual case; case of; a case; cases of; we report; we describe; \
      presented with; year old; first case; report of
      """),
    Concept(
      "diagnostic", Weights(-0.19, -0.42, -0.57),
      """
      sensitivity; specificity; diagnosis of; diagnostic; accuracy; reliability; validity; \
      validation; reproducib*; screening; imaging; ultrason*; tomograph*; detection; scoring \
      system; instrument; agreement; psychometric
      """),
    Concept(
      "physiology", Weights(-0.33, -0.04, -0.32),
      """
      pathogenesis; mechanism|mechanisms; role of; metabolism; levels of; serum|plasma levels; \
      activation; regulation; pathophysiolog*; receptor*; polymorphism*; genotype*; responses \
      to; concentrations
      """),
  ]
}
