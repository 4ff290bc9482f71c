// Written by Benchmarks/designs/fit.py from concepts.txt; Docs/evaluating-designs.md says how.

extension TrialScreenVocabulary {
  /// The thresholds of the two operating points, and where a score begins.
  package static let withAbstract = Scale(
    begin: -4.04, sensitive: -3.02, balanced: -0.46)

  /// The same for a record that has a title alone.
  package static let titleAlone = Scale(
    begin: -2.58, sensitive: -1.81, balanced: -0.82)

  /// What a sentence weighs that keeps a rule, in a title, in an abstract, and in a title alone.
  package static let rules: [Rule: Weights] = [
    .peopleByChance: Weights(2.05, 2.05, 0.29),
    .animalsByChance: Weights(-1.33, -1.33, -0.42),
    .trialsOfOthers: Weights(-1.68, -1.68, -0.71),
    .trialsCalledFor: Weights(-0.47, -0.47, 0.01),
    .designNamed: Weights(2.28, 2.28, 1.27),
    .chanceToSample: Weights(0.19, 0.19, -0.01),
    .blindedOrCrossed: Weights(0.84, 0.84, 1.26),
  ]

  /// Each concept with what it weighs in a title, in an abstract, and in a title alone.
  package static let concepts: [Concept] = [
    Concept(
      "assigned by chance", Weights(0.01, 0.91, 0.22),
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
      "randomized design", Weights(-0.74, 1.26, 0.41),
      """
      randomiz* ~ \
      trial|study|design|comparison|crossover|experiment|investigation|evaluation|clinical|controlled; \
      randomiz* double|placebo|prospective|open|cross|parallel|blind*|single|block*; \
      prospective*|double|blind*|controlled|comparative|label|multicenter|multicentre|parallel|crossover|design \
      ~ randomiz*; rct; randomized
      """),
    Concept(
      "random sampling", Weights(0.02, -0.01, 0.07),
      """
      random sample*; randomly selected|chosen|sampled|drawn|generated; random \
      selection|sampling|effects|effect|forest*|mutagenesis|error|coefficient*|walk|variation|fluctuation*|hexamer*|primer*|amplified|noise|distribution|digit; \
      mendelian randomiz*; random ~ survey; randomly distributed|oriented|amplified; at random
      """),
    Concept(
      "many trials", Weights(0.35, 0.33, -0.13),
      """
      randomiz* ~ trials|studies; controlled trials; clinical trials; rcts; trials \
      were|have|are|with|comparing|in|that|which|included|involving; these|previous|all trials; \
      short term ~ trials
      """),
    Concept(
      "called for", Weights(-0.33, -0.03, 0.23),
      """
      need|needs|needed; warranted; required; underway; awaited|await|awaits; necessary; \
      ongoing; planned; in progress; lacking; lack of; further ~ \
      trial|trials|study|studies|research|investigation; future ~ \
      trial|trials|study|studies|research; larger ~ trial|trials|study|studies; should be ~ \
      tested|confirmed|evaluated|investigated|studied|conducted|performed; to be ~ \
      confirmed|determined|established|elucidated
      """),
    Concept(
      "registered", Weights(0.14, -0.93, 0.19),
      """
      clinicaltrials gov; clinicaltrial gov; trial registration|registry|register|identifier; \
      registered; nct0*; isrctn*; eudract; actrn*; chictr*; drks0*; umin0*; irct*; ctri; jrct*; \
      pactr*
      """),
    Concept(
      "double blind", Weights(0.48, 1.21, 0.45),
      """
      double blind*; double mask*; triple blind*; doubleblind*; double dummy; placebo \
      controlled|control; controlled with placebo
      """),
    Concept(
      "single blind", Weights(0.28, 0.48, 0.32),
      """
      single blind*; single mask*; blinded \
      fashion|manner|study|trial|assessor*|evaluator*|observer*|investigator*; \
      observer|investigator|assessor|evaluator|patient blind*; blind fashion|manner; masked
      """),
    Concept(
      "crossover", Weights(0.37, 0.33, 0.2),
      """
      crossover; cross over; crossed over; washout; wash out; \
      two|three|four|separate|different|both occasions; on ~ two|three|four|separate|different \
      days; counterbalanc*; treatment periods|period|sequence|sequences; served as|their own \
      control|controls
      """),
    Concept(
      "placebo", Weights(-0.35, 0.37, 0.31),
      """
      placebo*; dummy; vehicle
      """),
    Concept(
      "placebo group", Weights(-0.09, 0.01, -0.07),
      """
      placebo group*|treated|recipients|patients|or|and|control*; \
      or|and|with|versus|vs|than|from|to|received|receiving|either|of|by|with placebo; over \
      placebo
      """),
    Concept(
      "sham", Weights(0.14, 0.28, 0.11),
      """
      sham; attention control; waiting list; wait list; waitlist; delayed treatment; no \
      treatment; untreated control|controls|group; usual care; standard care; routine care; \
      treatment as usual; control condition|intervention; minimal intervention; self study; no \
      intervention; supportive; no supplement*; conventional treatment|therapy
      """),
    Concept(
      "received by group", Weights(0, 0.45, 0.04),
      """
      0 ~ received|receiving|treated|given; group|groups ~ \
      received|receiving|underwent|treated|given; received|treated|given|using|with either; \
      either ~ or; to one of; one of 0|two|three|four|five|six ~ \
      groups|treatments|conditions|arms|regimens|doses|treatment; assigned|allocated to; divided \
      into; instructed to; received ~ or; some received; half ~ received; one group ~ \
      other|another|second; others received; the other ~ received; assigned
      """),
    Concept(
      "numbered groups", Weights(0.35, 0.43, 0.1),
      """
      group 1|2|a|b|c|i|ii|iii|0; groups 0|a|i|1; arm|arms a|0; group n
      """),
    Concept(
      "several groups", Weights(0, 0.42, -0.27),
      """
      two|three|four|0|five|both|all groups; two|three|four|0 treatment|treatments|regimens; \
      treatment|treated|intervention|experimental|study|active|therapy group|groups; between ~ \
      groups; in each group; intergroup; arms; treatment arm; both \
      treatments|regimens|drugs|agents|procedures|techniques|methods; study groups; between \
      treatments|the treatments; two ~ techniques|methods|procedures|regimens|doses
      """),
    Concept(
      "control group", Weights(0.03, 0.06, 0.07),
      """
      control|comparison group|groups; than ~ control|controls|control group; in the control; \
      compared ~ controls|control group|no treatment
      """),
    Concept(
      "healthy controls", Weights(-0.01, 0.13, -0.01),
      """
      healthy controls|control|subjects as; matched controls|control; normal controls|control; \
      controls matched; age matched; sex matched; and controls; control subjects; comparison \
      with controls; case control
      """),
    Concept(
      "controlled study", Weights(0.37, -0.13, 0.11),
      """
      controlled trial|study|clinical|double|evaluation|comparison|investigation|experiment; \
      comparative trial|study|clinical|evaluation; prospective ~ comparison|comparative
      """),
    Concept(
      "trial", Weights(0.46, 0.51, 0.64),
      """
      trial; this trial; pilot trial; the trial
      """),
    Concept(
      "study named", Weights(0.41, -0.34, 0.59),
      """
      study group|investigators; investigators; multicent*; collaborative group; cooperative \
      group; on behalf of
      """),
    Concept(
      "phase 3", Weights(0.09, -0.22, 0.07),
      """
      phase iii|3
      """),
    Concept(
      "early phase", Weights(-0.34, -0.03, -0.45),
      """
      phase i|ii|1|2; dose escalat*|escalation|finding; maximum tolerated; single arm
      """),
    Concept(
      "open", Weights(-0.47, -0.15, -1.04),
      """
      open label; open study|trial; uncontrolled; nonblind*; unblinded; openlabel; historical \
      controls|control
      """),
    Concept(
      "not randomized", Weights(-0.06, -0.18, -0.3),
      """
      nonrandomiz*; non randomiz*; not ~ randomiz*; quasi; without randomiz*
      """),
    Concept(
      "all analyzed", Weights(0.01, 0.32, 0),
      """
      intention to treat; intent to treat; per protocol
      """),
    Concept(
      "equivalence", Weights(0.22, 0.07, 0.28),
      """
      equivalen*; noninferior*; non inferior*; superiority; as effective as; as effective; \
      more|less|equally|similarly effective; superior to; better than; effective than; as good \
      as; as safe; equally; efficacious
      """),
    Concept(
      "versus", Weights(0.71, 0, 1.01),
      """
      versus; vs; compared with|to; comparison of|between; comparing; comparative; or; compare; \
      compares; better than; superior to; with and without; alone
      """),
    Concept(
      "comparing aim", Weights(0.13, 0.3, 0.19),
      """
      to compare; compare the; comparison of; we compared; comparing; was to compare; compares; \
      comparison between; were compared; was compared
      """),
    Concept(
      "effect aim", Weights(0, 0.02, 0.27),
      """
      effect|effects of; effectiveness of; efficacy of|and|in; impact of; evaluate the \
      effect*|efficacy|effects; whether ~ \
      improve*|reduce*|prevent*|decrease*|increase*|affect*|would; to determine ~ \
      effect|effects|efficacy; test the; assess the efficacy|effectiveness|effect*; investigate \
      ~ effect|effects|efficacy; examined|examine ~ effect|effects; evaluated ~ efficacy; \
      effective ~ in|for; safety and efficacy; efficacy and safety
      """),
    Concept(
      "effects", Weights(0.28, 0, 0.58),
      """
      effect|effects|efficacy|effectiveness|influence|impact of; improves; reduces; prevents; \
      increases; decreases; attenuates; enhances; does; treatment of|with; prevention of; \
      prophylaxis; for the; lowers; therapy
      """),
    Concept(
      "no difference", Weights(0.05, 0.2, -0.04),
      """
      no ~ difference|differences; did not differ; not differ; no advantage; no benefit; not ~ \
      different; similar ~ groups; comparable ~ groups
      """),
    Concept(
      "improved", Weights(0.05, 0.21, 0.1),
      """
      significantly ~ \
      greater|lower|higher|better|more|less|reduced|improved|shorter|longer|decreased|increased|fewer; \
      improved significantly; greater ~ improvement|reduction|decrease|increase; significant ~ \
      improvement|reduction|decrease|increase; from baseline; change from; mean change
      """),
    Concept(
      "p values", Weights(0.08, 0.42, 0.03),
      """
      p 0; p less; p values|value; 95 ci; confidence interval
      """),
    Concept(
      "dose", Weights(0.15, 0.4, 0.83),
      """
      0 mg; mg kg; mg day; mg daily; mcg|microg kg; twice|once|three|four daily; times daily|a \
      day; 0 units; bid; per day; infusion of; mg
      """),
    Concept(
      "given drug", Weights(0.3, 0.07, 0.77),
      """
      oral*; intravenous*; tablet*; capsule*; topical*; cream; gel; injection*; inhal*; \
      intramuscular*; subcutaneous*; transdermal; ointment; suspension; suppositor*; nasal
      """),
    Concept(
      "tolerated", Weights(-0.02, 0.05, 0.38),
      """
      tolerated; tolerability; side effects; adverse events|effects|reactions; safety; efficacy; \
      well tolerated
      """),
    Concept(
      "monotherapy", Weights(0.05, 0, 0.44),
      """
      alone; combination with|of|therapy; monotherapy; prophyla*; premedicat*; adjunct*; \
      adjuvant; add on; supplement*; vaccine|vaccines|vaccination; chemotherapy; combined with; \
      plus
      """),
    Concept(
      "behavior intervention", Weights(0.56, -0.08, 0.7),
      """
      intervention|interventions; program|programme*|programs; training; counsel*; exercise; \
      psychotherapy; cognitive ~ therapy; behavioral|behavioural; reminder|reminders; \
      session|sessions; education*
      """),
    Concept(
      "anaesthesia", Weights(0.42, 0.51, 1.2),
      """
      anaesth*; anesth*; analges*; lidocaine|lignocaine; bupivacaine|ropivacaine; fentanyl; \
      propofol; postoperative pain|nausea|analgesia; epidural; intubation; premedication
      """),
    Concept(
      "technique", Weights(-0.02, -0.16, -0.26),
      """
      technique|techniques; laparoscop*; suture|sutures; stent|stents; graft|grafts; \
      device|devices; dressing|dressings; acupuncture; radiotherapy; laser; irrigation; \
      implants; method|methods of
      """),
    Concept(
      "healthy volunteers", Weights(0.4, 0.14, 0.93),
      """
      healthy ~ volunteers|subjects|men|women|adults|males|individuals; volunteers; normal ~ \
      volunteers|subjects|men
      """),
    Concept(
      "followed over time", Weights(0.21, 0.2, 0.57),
      """
      after 0|two|three|four|six ~ weeks|months|days|hours|min|minutes|week|month|h; at \
      0|two|three|four|six ~ weeks|months|hours|min|minutes|week|month; for 0|two|three|four|six \
      ~ weeks|months|days|hours|week|month; 0 week|month|day|wk; weeks; week 0; month 0; day 0; \
      end of ~ treatment|therapy|study
      """),
    Concept(
      "endpoint", Weights(-0.01, 0.38, 0.01),
      """
      primary|main|secondary|efficacy ~ \
      endpoint|endpoints|outcome|outcomes|end|variable*|measure|measures; end point|points; \
      endpoint|endpoints; visual analog*; vas; rating scale; scores; outcome measures
      """),
    Concept(
      "before and after", Weights(0.1, 0.17, 0.11),
      """
      before and after; before ~ and after; baseline; pretreatment; pre and post; pretest
      """),
    Concept(
      "people", Weights(0.2, 0.41, 0.4),
      """
      patients; subjects; women; men; children; participants; infants; volunteers; people; \
      adults; students; families; persons; individuals; eyes; boys; girls; adolescents; \
      neonates; newborns; mothers; outpatients; veterans; residents; physicians; practices; \
      schools; recipients; nurses; smokers; workers; patient; postmenopausal; elderly; \
      preschoolers; couples
      """),
    Concept(
      "animals", Weights(-1.3, -0.53, -2.37),
      """
      rat; rats; mouse; mice; dog; dogs; rabbit|rabbits; pig; pigs; piglet*; swine; porcine; \
      sheep; lamb|lambs; cats; monkey*; hamster*; cows; cattle; calves; horses; \
      chickens|chicks|chicken; broiler*; steers; animals; rodent*; baboon*; macaque*; wistar; \
      sprague; murine; canine; bovine; ovine; hens; heifers; goats; ewes; larvae; poultry; \
      beagle*; sows; gerbil*; zebrafish; drosophila
      """),
    Concept(
      "laboratory", Weights(-0.29, -0.53, -1.14),
      """
      in vitro; cell line|lines; cultured; gene|genes|genetic; mutation*; mutant*; mrna; \
      expression of; molecular; pcr; cdna; transcript*; phosphorylat*; kinase*; ex vivo; \
      cadaver*; phantom; simulat*; crystal*; bacteria|bacterial; strains; species; algorithm*; \
      neural; sequenc*
      """),
    Concept(
      "synthesis", Weights(-1.01, -5.19, -2),
      """
      we searched; search strategy; selection criteria; were searched; included studies; \
      systematic review|reviews|overview; meta analys*|analytic; metaanaly*; cochrane; \
      reviewers; literature search|review; studies|trials ~ were|was \
      included|identified|selected|reviewed; eligible trials|studies; electronic databases; data \
      sources; study selection; medline; pubmed; embase; this review; review of; data synthesis; \
      data extraction
      """),
    Concept(
      "review words", Weights(-0.3, -0.03, -0.53),
      """
      overview; reviewed; evidence; guideline*; consensus; recommendations; this article; this \
      paper; discusses|discussed; current; perspective*; concept|concepts; management of; review
      """),
    Concept(
      "protocol", Weights(-2.81, -1.11, -2.63),
      """
      study protocol; protocol for; will be; will receive; protocol of; to be conducted
      """),
    Concept(
      "secondary", Weights(0.4, -0.09, 0.39),
      """
      secondary analysis|analyses; post hoc; subgroup|subgroups; retrospective analysis; data \
      from; data ~ obtained from; pooled data|analysis; long term follow up; year follow up; \
      substudy; sub study; ancillary; participating|enrolled|participated|included in a|the; \
      cost effectiveness|effective|analysis; economic; reanaly*; placebo arm; observations from; \
      results from the; predictors of|predictor; lessons from; baseline characteristics; \
      correlates of
      """),
    Concept(
      "observational", Weights(-0.23, -0.27, -0.73),
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
      "correlation", Weights(-0.02, -0.25, -0.17),
      """
      correlated; correlation|correlations; association|associations; relationship|relation; \
      predict*
      """),
    Concept(
      "case report", Weights(-0.58, -0.33, -0.76),
      """
      case report|reports; unusual case; case of; a case; cases of; we report; we describe; \
      presented with; year old; first case; report of
      """),
    Concept(
      "diagnostic", Weights(-0.22, -0.14, -0.2),
      """
      sensitivity; specificity; diagnosis of; diagnostic; accuracy; reliability; validity; \
      validation; reproducib*; screening; imaging; ultrason*; tomograph*; detection; scoring \
      system; instrument; agreement; psychometric
      """),
    Concept(
      "physiology", Weights(-0.21, 0.11, -0.07),
      """
      pathogenesis; mechanism|mechanisms; role of; metabolism; levels of; serum|plasma levels; \
      activation; regulation; pathophysiolog*; receptor*; polymorphism*; genotype*; responses \
      to; concentrations
      """),
  ]
}
