/// The member's part: short sentences made from typed records, with the policy's words in quotes.
let memberTemplate = """
  # What the plan decided, and why

  ## The decision

  **Denied:** {{case.service}}

  {{#case.decisionDate}}
  Date of the decision: {{case.decisionDate}}
  {{/case.decisionDate}}

  {{case.specificReason}}

  ## How the policy applies to you

  {{#case.caseApplication}}
  - {{#criterion}}**{{criterion}}:** {{/criterion}}{{facts}}
  {{/case.caseApplication}}

  {{#case.planProvision}}
  ## What your plan says

  {{case.planProvision}}
  {{/case.planProvision}}

  ## What the medical policy says

  The plan used a medical policy.
  {{#policy.title}}
  Its name is “{{policy.title}}”.
  {{/policy.title}}
  {{#policy.number}}
  Its number is {{policy.number}}.
  {{/policy.number}}
  {{#policy.owner}}
  It comes from {{policy.owner}}.
  {{/policy.owner}}
  {{#policy.edition}}
  The plan used the edition of {{policy.edition}}.
  {{/policy.edition}}
  {{#policy.section}}
  The words below stand under “{{policy.section}}”.
  {{/policy.section}}
  {{#statement.hasHeadings}}
  They are for this part of it: {{#statement.headings}}{{^isFirst}}, {{/isFirst}}“{{words}}”{{/statement.headings}}.
  {{/statement.hasHeadings}}
  {{#notes.nextReviewPassed}}
  A new review was due in {{notes.nextReviewPassed}}. That date had passed when the plan decided.
  {{/notes.nextReviewPassed}}

  The policy's words for this service are: “{{statement.phrase}}”.
  {{#statement.indication}}
  It says so for: “{{statement.indication}}”.
  {{/statement.indication}}
  {{#statement.isResidual}}
  This rule is for uses that the policy does not name elsewhere.
  {{/statement.isResidual}}
  {{#statement.isInvestigational}}
  That means the plan has not found enough proof for it yet.
  {{/statement.isInvestigational}}
  {{#statement.isNotMedicallyNecessary}}
  The plan does not count it as needed care.
  {{/statement.isNotMedicallyNecessary}}
  {{#statement.isNotCovered}}
  The plan does not pay for it.
  {{/statement.isNotCovered}}
  {{#statement.isCosmetic}}
  The plan counts it as care that changes how something looks.
  {{/statement.isCosmetic}}

  {{#rationale.hasReasons}}
  {{#rationale.hasPrinted}}
  ## Why the policy says so

  The policy gives its reason in these words:

  {{#rationale.printed}}
  - “{{quote}}”
  {{/rationale.printed}}

  {{/rationale.hasPrinted}}
  {{#rationale.tellsStudies}}
  ## What the studies show

  {{#rationale.hasPopulations}}
  What the policy says here is about: {{#rationale.populations}}{{^isFirst}}; {{/isFirst}}“{{words}}”{{/rationale.populations}}.
  {{/rationale.hasPopulations}}

  {{#evidence.hasStudies}}
  The policy names these studies. The numbers in brackets lead to the list of sources.

  {{#evidence.studies}}
  - ({{number}}) A {{#year}}{{year}} {{/year}}{{#isReview}}report on{{#studies}} {{studies}}{{/studies}} studies{{/isReview}}{{^isReview}}study{{/isReview}}.
    {{#people}}
    It counts {{people}} people.
    {{/people}}
    {{#isDesignStated}}
    Its kind: {{design}}.
    {{/isDesignStated}}
    {{#isDesignInferred}}
    By the policy's account of it, its kind is: {{design}}.
    {{/isDesignInferred}}
    {{#hasIncludes}}
    It is made up of: {{#includes}}{{^isFirst}}, {{/isFirst}}“{{words}}”{{/includes}}.
    {{/hasIncludes}}
    {{#better}}
    People did better on this: {{better}}.
    {{/better}}
    {{#worse}}
    People did worse on this: {{worse}}.
    {{/worse}}
    {{#same}}
    There was no clear change in this: {{same}}.
    {{/same}}
    {{#results}}
    Figures on {{outcome}}: {{#values}}{{^isFirst}}, {{/isFirst}}{{value}}{{#label}} ({{label}}){{/label}}{{/values}}.
    {{/results}}
    {{#told}}
    The policy says: “{{quote}}”
    {{/told}}
    {{#conclusions}}
    On what the authors found, the policy says: “{{quote}}”
    {{/conclusions}}
  {{/evidence.studies}}
  {{/evidence.hasStudies}}

  {{#evidence.hasOthers}}
  The policy also names:

  {{#evidence.others}}
  - ({{number}}) A {{#year}}{{year}} {{/year}}{{kind}}.
    {{#accounts}}
    The policy says: “{{quote}}”
    {{/accounts}}
  {{/evidence.others}}
  {{/evidence.hasOthers}}

  {{^evidence.hasSources}}
  The policy sums up the studies in its own words. It does not say which studies it means. So this
  letter names none.
  {{/evidence.hasSources}}

  {{#rationale.hasNamed}}
  The policy says that the proof is made up of:

  {{#rationale.named}}
  - “{{words}}”
  {{/rationale.named}}
  {{/rationale.hasNamed}}

  {{#rationale.hasFindings}}
  On what the studies show, the policy says:

  {{#rationale.reasons}}
  {{#isFinding}}
  - “{{quote}}”
  {{/isFinding}}
  {{/rationale.reasons}}
  {{/rationale.hasFindings}}

  ## What is weak or missing

  {{#rationale.hasWeaknesses}}
  The policy names these weak points:

  {{#rationale.weakness_fewPeople}}
  - There are few studies, or few people in them.
  {{/rationale.weakness_fewPeople}}
  {{#rationale.weakness_noComparison}}
  - Studies had no second group to compare with.
  {{/rationale.weakness_noComparison}}
  {{#rationale.weakness_lookingBack}}
  - Studies looked back at old records.
  {{/rationale.weakness_lookingBack}}
  {{#rationale.weakness_notAlike}}
  - The studies are not much alike.
  {{/rationale.weakness_notAlike}}
  {{#rationale.weakness_mixedResults}}
  - The results are mixed or not clear.
  {{/rationale.weakness_mixedResults}}
  {{#rationale.weakness_lowQuality}}
  - The proof is low in quality.
  {{/rationale.weakness_lowQuality}}
  {{#rationale.weakness_harmsUnknown}}
  - The harms are not known well enough.
  {{/rationale.weakness_harmsUnknown}}
  {{#rationale.weakness_shortTime}}
  - People were not watched for long enough.
  {{/rationale.weakness_shortTime}}
  {{#rationale.weakness_selectedPeople}}
  - Only some kinds of people were in the studies.
  {{/rationale.weakness_selectedPeople}}
  {{#rationale.weakness_reportedUnevenly}}
  - Some results were not always reported, or not in the same way.
  {{/rationale.weakness_reportedUnevenly}}
  {{/rationale.hasWeaknesses}}

  {{#gaps}}
  {{#isNoneReported}}
  {{#designs}}
  The policy found no studies of this kind: {{designs}}.
  {{/designs}}
  {{^designs}}
  The policy says that some studies are missing.
  {{/designs}}
  {{/isNoneReported}}
  {{#isCalledFor}}
  {{#by}}
  Source {{by}} asks for more studies.
  {{/by}}
  {{^by}}
  The policy asks for more studies.
  {{/by}}
  {{#designs}}
  They should be of this kind: {{designs}}.
  {{/designs}}
  {{#comparator}}
  They should compare with “{{comparator}}”.
  {{/comparator}}
  {{#hasOutcomes}}
  They should look at: {{#outcomes}}{{^isFirst}}, {{/isFirst}}“{{words}}”{{/outcomes}}.
  {{/hasOutcomes}}
  {{/isCalledFor}}

  {{/gaps}}
  {{/rationale.tellsStudies}}

  {{#rationale.isInsufficient}}
  The policy sums up: the proof is not enough.
  {{/rationale.isInsufficient}}
  {{#rationale.isSufficient}}
  The policy sums up: the proof is enough.
  {{/rationale.isSufficient}}
  {{#rationale.isUnstated}}
  {{#rationale.hasLinked}}
  The policy does not sum up all of the proof in one line. It sets these weak points and missing
  studies beside its words on this service.
  {{/rationale.hasLinked}}
  {{/rationale.isUnstated}}
  {{#forClinician}}
  The policy's exact words are in the part for your doctor.
  {{/forClinician}}
  {{^forClinician}}
  You can ask the plan for the policy's exact words.
  {{/forClinician}}
  {{/rationale.hasReasons}}
  {{^rationale.hasReasons}}
  The policy gives no reasons.
  {{/rationale.hasReasons}}

  {{#hasAlternatives}}
  ## What else the policy names

  The policy also names this care. Ask the plan what it covers for you.

  {{#alternatives}}
  - “{{quote}}”
  {{/alternatives}}
  {{/hasAlternatives}}

  ## What you sent, and what is missing

  {{#case.providerEvidenceNone}}
  The plan got no studies or letters from your doctor.
  {{/case.providerEvidenceNone}}
  {{#case.providerEvidence}}
  - {{#item}}**{{item}}:** {{/item}}{{answer}}
  {{/case.providerEvidence}}

  {{#case.missingInformationNone}}
  The plan needs no more facts to decide.
  {{/case.missingInformationNone}}
  {{#case.missingInformation}}
  - {{#item}}**{{item}}:** {{/item}}{{why}}
  {{/case.missingInformation}}

  ## Your rights

  **A free copy.** You can get a free copy of the policy, and of all that the plan used to decide.
  {{case.copyContact}}

  **Appeal.** {{case.appeal}}

  {{#case.expeditedAppeal}}
  **Fast appeal.** {{case.expeditedAppeal}}
  {{/case.expeditedAppeal}}

  {{#case.fairHearing}}
  **State hearing.** {{case.fairHearing}}
  {{/case.fairHearing}}

  {{#case.continuedBenefits}}
  **Care during the appeal.** {{case.continuedBenefits}}
  {{/case.continuedBenefits}}

  {{#case.civilAction}}
  **Going to court.** {{case.civilAction}}
  {{/case.civilAction}}

  {{#case.externalReview}}
  **Outside review.** {{case.externalReview}}
  {{/case.externalReview}}

  {{#case.assistance}}
  **Help.** {{case.assistance}}
  {{/case.assistance}}

  {{#case.languageHelp}}
  {{case.languageHelp}}
  {{/case.languageHelp}}

  ## Who decided

  {{#case.reviewer}}
  {{name}}, {{credentials}}, {{specialty}}
  {{/case.reviewer}}

  {{#case.softwareDisclosure}}
  {{case.softwareDisclosure}}
  {{/case.softwareDisclosure}}

  {{#case.formNumber}}
  Form {{case.formNumber}}
  {{/case.formNumber}}
  """
