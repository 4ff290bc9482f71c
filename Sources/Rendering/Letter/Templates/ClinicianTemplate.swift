/// The clinician's part: the criterion, the policy's words and the places that print them.
let clinicianTemplate = """
  # Clinical rationale

  ## The criterion

  {{#policy.title}}
  - **Policy:** “{{policy.title}}”
  {{/policy.title}}
  - **Number:** {{policy.number}}
  - **Owner:** {{#policy.owner}}{{policy.owner}}{{/policy.owner}}{{^policy.owner}}the document names none{{/policy.owner}}
  {{#policy.section}}
  - **Section:** “{{policy.section}}”
  {{/policy.section}}
  {{#statement.hasHeadings}}
  - **Below the headings:** {{#statement.headings}}{{^isFirst}}, {{/isFirst}}“{{words}}”{{/statement.headings}}
  {{/statement.hasHeadings}}
  {{#policy.edition}}
  - **Edition:** {{policy.edition}}{{#policy.effective}}; effective {{policy.effective}}{{/policy.effective}}{{#policy.lastReview}}; last review {{policy.lastReview}}{{/policy.lastReview}}{{#policy.nextReview}}; next review {{policy.nextReview}}{{/policy.nextReview}}
  {{/policy.edition}}
  {{#case.decisionDate}}
  - **Decision date:** {{case.decisionDate}}
  {{/case.decisionDate}}
  - **Line of business:** {{#statement.isGeneral}}the document names none{{/statement.isGeneral}}{{^statement.isGeneral}}the document says {{statement.lines}}{{/statement.isGeneral}}; the member's is {{case.lineOfBusiness}}
  {{#case.medicareBasis}}
  - **Medicare basis:** {{case.medicareBasis}}
  {{/case.medicareBasis}}
  {{#case.criterionURL}}
  - **Published at:** {{case.criterionURL}}
  {{/case.criterionURL}}
  {{#case.planProvision}}
  - **Plan provision (apart from the medical policy):** {{case.planProvision}}
  {{/case.planProvision}}

  {{#notes.nextReviewPassed}}
  The policy's own date of next review, {{notes.nextReviewPassed}}, had passed on the decision date.
  {{/notes.nextReviewPassed}}

  ## The determination

  **Service denied:** {{case.service}}

  > “{{statement.quote}}” [{{statement.place}}]

  {{#statement.classes}}
  Class of the determination: {{statement.classes}}.
  {{/statement.classes}}
  {{#statement.isResidual}}
  The statement covers what the policy's other statements leave open and is read with them.
  {{/statement.isResidual}}
  {{#statement.isConditional}}
  The statement holds under the conditions, or with the exceptions, that it names.
  {{/statement.isConditional}}
  {{#statement.isHeadingInherited}}
  The class stands in the heading above the statement.
  {{/statement.isHeadingInherited}}

  {{#statement.criteria}}
  - {{#indent}}{{indent}}{{/indent}}{{#label}}{{label}} {{/label}}“{{text}}”{{#needsAll}} (all of these){{/needsAll}}{{#needsOne}} (one of these){{/needsOne}}{{#needsNone}} (none of these){{/needsNone}}{{#needsSome}} (at least {{#count}}{{count}}{{/count}}{{^count}}some{{/count}} of these){{/needsSome}}
  {{/statement.criteria}}

  ## Application to the member

  {{case.specificReason}}

  {{#case.caseApplication}}
  - {{#criterion}}**{{criterion}}:** {{/criterion}}{{facts}}
  {{/case.caseApplication}}

  ## The evidence as the policy states it

  {{#rationale.hasPrinted}}
  The policy gives a reason with the determination:

  {{#rationale.printed}}
  - **Reason:** “{{quote}}” [{{place}}]
  {{/rationale.printed}}

  {{/rationale.hasPrinted}}
  {{#rationale.isStated}}
  The statement points to the passage quoted here.
  {{/rationale.isStated}}
  {{#rationale.isConfirmed}}
  A person confirmed that the passage quoted here belongs to the statement.
  {{/rationale.isConfirmed}}
  {{#rationale.isMatched}}
  This is the policy's own summary of evidence on the same service{{#rationale.hasPopulations}}. It speaks of {{#rationale.populations}}{{^isFirst}}; {{/isFirst}}“{{words}}”{{/rationale.populations}}{{#statement.indication}}, the statement of “{{statement.indication}}”{{/statement.indication}}{{/rationale.hasPopulations}}. The statement itself does not point to it; both are quoted.
  {{/rationale.isMatched}}
  {{^rationale.hasReasons}}
  The document gives no reason for this determination.
  {{/rationale.hasReasons}}

  {{#rationale.linked}}
  - {{#isBase}}**Evidence:**{{/isBase}}{{#isFinding}}**Finding:**{{/isFinding}}{{#isLimitation}}**Limitation:**{{/isLimitation}}{{#isGap}}**Missing:**{{/isGap}}{{#isConclusion}}**Conclusion:**{{/isConclusion}} “{{quote}}” [{{place}}]
  {{/rationale.linked}}

  {{#evidence.hasStudies}}
  ## The studies that the policy cites

  {{#evidence.studies}}
  ({{number}}) **{{label}}**{{#isDesignStated}}, {{design}} (stated: {{designBasis}}){{/isDesignStated}}{{#isDesignInferred}}, {{design}} (inferred from {{designBasis}}){{/isDesignInferred}}{{^design}}, {{#properties}}{{properties}}, {{/properties}}design not stated{{/design}}{{#people}}; n = {{people}}{{/people}}{{#studies}}; {{studies}} studies{{/studies}}{{#hasIncludes}}; includes {{#includes}}{{^isFirst}}, {{/isFirst}}“{{words}}”{{/includes}}{{/hasIncludes}}

  {{#accounts}}
  - “{{quote}}” [{{place}}]
  {{/accounts}}
  {{#findings}}
  - “{{quote}}” [{{place}}]
  {{/findings}}
  {{#otherConclusions}}
  - **Authors' conclusion:** “{{quote}}” [{{place}}]
  {{/otherConclusions}}

  {{/evidence.studies}}
  {{/evidence.hasStudies}}

  {{#evidence.hasOthers}}
  ## Guidance and other documents that the policy cites

  {{#evidence.others}}
  ({{number}}) **{{label}}**, {{kind}}

  {{#accounts}}
  - “{{quote}}” [{{place}}]
  {{/accounts}}

  {{/evidence.others}}
  {{/evidence.hasOthers}}

  {{^evidence.hasSources}}
  {{#rationale.hasLinked}}
  The passage describes its evidence in words and cites no study. No source is listed, because the policy does not say which studies it means and no person has confirmed any.
  {{/rationale.hasLinked}}
  {{^rationale.hasLinked}}
  {{#rationale.hasPrinted}}
  The policy cites no study with this reason, so that no source is listed.
  {{/rationale.hasPrinted}}
  {{/rationale.hasLinked}}
  {{/evidence.hasSources}}

  ## From the evidence to the determination

  {{#rationale.isInsufficient}}
  The policy concludes that this evidence is insufficient, and its determination on the service is “{{statement.phrase}}”.
  {{/rationale.isInsufficient}}
  {{#rationale.isSufficient}}
  The policy concludes that this evidence is sufficient; what the determination “{{statement.phrase}}” rests on instead it does not say here.
  {{/rationale.isSufficient}}
  {{#rationale.isUnstated}}
  {{#rationale.hasLinked}}
  The policy states no single verdict on this evidence. It sets the limitations and the missing studies quoted above beside the determination “{{statement.phrase}}”.
  {{/rationale.hasLinked}}
  {{^rationale.hasLinked}}
  {{#rationale.hasPrinted}}
  For the determination “{{statement.phrase}}” the policy gives the reason quoted above, and no verdict on evidence.
  {{/rationale.hasPrinted}}
  {{/rationale.hasLinked}}
  {{/rationale.isUnstated}}
  {{#case.benefitHarm}}
  {{case.benefitHarm}}
  {{/case.benefitHarm}}

  {{#hasAlternatives}}
  ## Alternatives that the policy names

  {{#alternatives}}
  - “{{quote}}” [{{place}}]
  {{/alternatives}}
  {{/hasAlternatives}}

  ## Evidence that the provider sent

  {{#case.providerEvidenceNone}}
  None was received.
  {{/case.providerEvidenceNone}}
  {{#case.providerEvidence}}
  - {{#item}}**{{item}}:** {{/item}}{{answer}}
  {{/case.providerEvidence}}

  ## Information that is missing

  {{#case.missingInformationNone}}
  None is needed.
  {{/case.missingInformationNone}}
  {{#case.missingInformation}}
  - {{#item}}**{{item}}:** {{/item}}{{why}}
  {{/case.missingInformation}}

  ## Reviewer

  {{#case.reviewer}}
  {{name}}, {{credentials}}, {{specialty}}
  {{/case.reviewer}}

  {{#case.peerToPeer}}
  **Peer-to-peer review.** {{case.peerToPeer}}
  {{/case.peerToPeer}}

  {{#case.claim}}
  **Claim.** Date of service: {{date}}; provider: {{provider}}; amount: {{amount}}
  {{/case.claim}}

  {{#case.denialCode}}
  **Denial code.** {{code}}: {{meaning}}
  {{/case.denialCode}}

  {{^forMember}}
  ## Rights

  **A free copy.** A copy of the policy, and of all that the plan used to decide, is free on request. {{case.copyContact}}

  **Appeal.** {{case.appeal}}

  {{#case.expeditedAppeal}}
  **Expedited appeal.** {{case.expeditedAppeal}}
  {{/case.expeditedAppeal}}

  {{#case.fairHearing}}
  **State fair hearing.** {{case.fairHearing}}
  {{/case.fairHearing}}

  {{#case.continuedBenefits}}
  **Continued benefits.** {{case.continuedBenefits}}
  {{/case.continuedBenefits}}

  {{#case.civilAction}}
  **Civil action.** {{case.civilAction}}
  {{/case.civilAction}}

  {{#case.externalReview}}
  **External review.** {{case.externalReview}}
  {{/case.externalReview}}
  {{/forMember}}
  """
