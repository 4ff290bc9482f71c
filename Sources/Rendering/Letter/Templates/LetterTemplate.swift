/// The whole letter: the parts that the audience asks for, then sources and provenance.
let letterTemplate = """
  {{#isDraft}}
  %% part draft
  **Draft. This letter has open places and must not be sent.**

  {{/isDraft}}
  {{#forMember}}
  %% part member
  {{> member}}

  %% later glossary
  {{/forMember}}
  {{#forClinician}}
  %% part clinician
  {{> clinician}}
  {{/forClinician}}
  %% part sources
  {{> sources}}

  %% part provenance
  %% later provenance
  """
