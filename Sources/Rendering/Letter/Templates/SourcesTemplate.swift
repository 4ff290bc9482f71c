/// The numbered sources with their status.
let sourcesTemplate = """
  ## Sources

  {{#evidence.hasSources}}
  {{#sources}}
  1. {{text}} {{#isUnchecked}}Status not checked.{{/isUnchecked}}{{#isClean}}No notice known{{#statusDate}} as of {{statusDate}}{{/statusDate}}.{{/isClean}}{{#isCorrected}}**Corrected**{{#notice}}, see {{notice}}{{/notice}}.{{/isCorrected}}{{#isUpdated}}**Updated**{{#notice}}, see {{notice}}{{/notice}}.{{/isUpdated}}{{#isSuperseded}}**Superseded**{{#notice}} by {{notice}}{{/notice}}.{{/isSuperseded}}{{#isExpressionOfConcern}}**Expression of concern**{{#notice}}, see {{notice}}{{/notice}}.{{/isExpressionOfConcern}}{{#isRetracted}}**Retracted**{{#notice}}, see {{notice}}{{/notice}}.{{/isRetracted}}{{#isRetractedAndRepublished}}**Retracted and republished**{{#notice}}, see {{notice}}{{/notice}}.{{/isRetractedAndRepublished}}{{#reason}} Link confirmed: {{reason}}.{{/reason}}
  {{/sources}}
  {{/evidence.hasSources}}
  {{^evidence.hasSources}}
  None: the policy cites no study for this determination.
  {{/evidence.hasSources}}
  """

/// The words of the member's part that are explained.
let glossaryTemplate = """
  ## Words in this letter

  {{#glossary}}
  - **{{term}}**: {{meaning}}
  {{/glossary}}
  """

/// From which inputs the letter was made, and how hard its member's part is to read.
let provenanceTemplate = """
  ## How this letter was made

  This part is for people who check the letter.

  {{#notes.overrides}}
  - **A refusal was set aside ({{code}}):** {{because}}
  {{/notes.overrides}}
  {{#notes.uncheckedSources}}
  - The status of {{notes.uncheckedSources}} sources was not checked against the literature.
  {{/notes.uncheckedSources}}
  {{#notes.oneOfSeveralServices}}
  - The statement judges several services; the reasons and the sources are those on the service of the case.
  {{/notes.oneOfSeveralServices}}
  {{#notes.corpusNotCompared}}
  - The policy files were not at hand to be compared with the index.
  {{/notes.corpusNotCompared}}
  {{#reading.grade}}
  - Reading grade of the member's part (Flesch-Kincaid): {{reading.grade}} without the words of others, {{reading.wholeGrade}} with them. Flesch reading ease: {{reading.ease}} and {{reading.wholeEase}}.
  {{/reading.grade}}
  {{#provenance.files}}
  - {{path}}, SHA-256 {{sha256}}
  {{/provenance.files}}
  {{#forMember}}
  {{#provenance.figures}}
  - “{{value}}”: {{place}}
  {{/provenance.figures}}
  {{/forMember}}

  {{provenance.record}}
  """
