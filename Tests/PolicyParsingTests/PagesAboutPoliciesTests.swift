import EvidenceModel
import Testing

@testable import PolicyParsing

/// Pages that tell of policies, list them or point to them, and are none.
@Suite struct PagesAboutPoliciesTests {
  @Test(arguments: [
    "# Medical policies\n\nBelow are links to the most up-to-date policies. Each policy includes an overview, an explanation of when services are covered, and any exclusions.\n\n- Nerve Cooling\n- Bed Therapy\n",
    "The chart below identifies updates to our guidelines.\n\n| Updates to Medical Necessity Guidelines |\n| HB Title | Products Affected | Effective Date | Summary |\n| Nerve Cooling | Harbor Plan | 1/1/2026 | Criteria changed. |\n",
    "# Cooling of nerves\n\nEffective for dates of service on or after January 1, 2021, cooling is paid for at home.\n\nRefer to the Medical Necessity Guidelines for Nerve Cooling, which is available in the Resource Center.\n",
    "Applies to\nAll plans\nMedical policy\nNerve cooling coverage\nNerve cooling is covered only when needed. See the criteria in the medical policy.\n",
    "Bulletin Number: HB 20-11 Distribution: Practitioners Issued: June 1, 2020 Subject: Nerve Cooling Effective: July 1, 2020 This policy applies to all plans.\n",
    "# Drug Policies\n\nNote: Coverage is subject to benefits.\n\n| Policy # | Policy Title | Print View |\n| PH-1000 | Nerve Coolants | |\n| PH-1001 | Bed Warmers | |\n| PH-1004 | Knee Creams | |\n",
    "# Is Nerve Cooling Covered?\n\nMost insurers class nerve cooling as equipment. Insurance plans differ, and your insurance may ask for notes.\n\n## Medical Criteria\n\nNerve cooling is covered when it is medically necessary.\n",
    "Harbor Hospital\n\nRE: Formal Appeal of Claim Denial\n\nPatient   A. Doe (DOB 1946-10-19)\nMRN   1234\nMember ID   99\nClaim number   77\n\nBACKGROUND\n\nNerve cooling is medically necessary.\n",
    "Nerve Cooling Request\n\nPatient Information\n\nFirst Name   Last Name   Date of Birth\n\nNerve cooling is considered medically necessary when my doctor says so.\n",
    "# Rules Changing May 1\n\nEffective May 1, 2019, nerve cooling is not covered without notes.\n\nReview the full policy: Nerve Cooling\n",
    // Sites that retell a payer's policy.
    "Nerve Cooling for Sore Heels\nHB-705.046\nThis policy addresses nerve cooling, which is considered investigational and not covered by the payer.\n\"Nerve cooling: the lowering of a nerve's warmth for relief of pain in the heel or in the toes\"\nSign up to see more.\n",
    "Medical Coverage Policy | Nerve Cooling\nDefines Harbor Plan's coverage position for nerve cooling when used for sore heels, with guidance for coding.\nNerve cooling is considered not medically necessary.\n",
    "Nerve Cooling\nHB-705.046\nNerve cooling is covered for some heels, while other uses are considered investigational. Key requirements include notes on earlier care and a sore heel.\n",
    "Nerve Cooling (for Maine Only)\nHarbor medical policy HB105 governs coverage of nerve cooling for adults. It defines which heels are medically necessary to cool.\nCreated a version for the state.\n",
    "# Nerve Cooling Coverage Criteria\n\nHarbor covers nerve cooling every third year. Nerve cooling is considered not medically necessary for toes.\n\nThis page reflects the coverage criteria captured from HB 443.\n",
    "Harbor Plan of Maine\nNervous System\nMedical necessity\nCase Summary\nThe cooling of nerves is medically necessary for this patient.\n",
    // A contract of insurance.
    "Individual Policy Harbor Plan, Inc. You are covered under a Policy issued by Harbor Plan. It will become null and void if premiums are not paid. Nerve cooling is covered when it is medically necessary. Cold beds are not covered.\n",
    "Exhibit 10.24\n\nHEATING AGREEMENT dated as of May 1, 2014 by and between Harbor, Inc. and Cliff, LLC. The parties agree that loss of heat is covered by insurance.\n\nEffective Date: May 1, 2014\nTitle: Manager\n",
    "Exhibit 10.2\n\nHEATING AGREEMENT\n\nbetween\n\nHARBOR, INC.\n\nTABLE OF CONTENTS\n\nPage\n\n1. Definitions\n\n“Heat” means warmth that is covered by insurance.\n",
    "Certificate of Insurance Harbor Plan, Inc. Policyholder: HB1 Policy Number: 455001 Effective Date: 01/01/2014 Nerve cooling is covered.\n",
    // Pages that speak of policies in general, and of benefits of every kind.
    "# Coverage policies\n\nOur policies say what is paid for. Medical policies are made by doctors, and these policies change each year.\n\nNerve cooling is covered.\n",
    "The policies and procedures in this Medical Policy Manual are for information. Benefits are covered only when all terms of coverage are met.\n",
    "# Is Cooling Paid For?\n\nInsurance carriers differ. Commercial insurance plans ask for notes.\n\n## Criteria\n\nNerve cooling is covered when it is medically necessary.\n",
    // An article for patients asks in its title what a payer pays.
    "Does Harbor Plan Cover Nerve Cooling?\n\nHarbor Plan covers nerve cooling for gout. Nerve cooling is considered not medically necessary for sport.\n\nCriteria\n\nNerve cooling is covered if the heel is sore.\n",
    // Reports with a number and findings.
    "003_a\n\nLaboratory Results\n\nFindings:\nCells are seen.\n\nInterpretation:\nNothing.\n",
    "A. Doe\n555-555-0123\n\nSummary\nHeats beds.\n\nExperience\nBeds.\n",
    "Effective May 1, 2015, a new medical policy regarding nerve cooling will outline criteria.\nNerve cooling is considered medically necessary for acute pain.\nNerve cooling is considered investigational for gout.\n",
    "Your Resource for Authorization Guidelines\nAs a valued member you find our criteria here.\n\nPolicy\nNerve cooling is covered when it is medically necessary.\n",
    "Clinical Review Criteria\nPosted on May 8, 2023\nHarbor reviews its rules.\nNerve Cooling\n- Effective 3/1/2024\nCold beds are not covered.\n",
    // A ruling on policies.
    "In re Local Coverage Determination: Nerve Cooling\nDocket No. C-12\nDecision No. HB7\n\nBackground\n\nNerve cooling is not covered.\n",
    // Sites with the criteria of many payers.
    "Coolant — Harbor Health Plan\nSore heels\nInitial criteria\n- The heel is sore\n- Nerve cooling is not covered for toes.\nReauthorization criteria\n- The heel is cold\nApproval duration\n12 months\n",
    "CoolantBlue Cross of Harbor\n\nsore heels\n\nInitial criteria\n\n- The heel is sore\n\nReauthorization criteria\n\n- Coolant will be approved when the heel is cold.\n",
    // A site tells what changed in a payer's policy.
    "Nerve Cooling (for Maine Only)\nHarbor's policy on when nerve cooling is considered medically necessary in Maine.\nRemoved the reference to the policy on warm nerves and their care.\nUpdated the sections with evidence and the references to this day.\nReplaced the words on nerve cooling with words that are easier to read.\n",
    // Articles explain a program, or speak of plans of every kind.
    "How to Get a Warm Bed\n\nMedicaid is a joint federal and state program. Rules vary by state.\n\nMedicaid will only cover a bed if the back is cold.\n",
    "Warm Beds - Criteria\n\nMany medical plans exclude beds. Ask the patient's health plan.\n\n## Medical Necessity Criteria\n\nWarm beds may be considered medically necessary.\n",
    "Q: Will my plan pay?\n\nInsurance providers differ, and some insurance providers want notes. On the coast you will be approved for warm beds.\n\nWarm Beds\n1830 Wells St., Suite #101\n",
    // People and lists are no services.
    "# Drug Status\n\nIndividuals are eligible for coverage for drugs listed on the formulary. Families are not eligible for coverage if they moved.\n",
    // Laws, and news of one policy.
    "The committee shall decide that:\n(1) Coverage is allowed for warm beds because they are safe.\n(2) Cold beds are not covered.\n[Statutory Authority: RCW 99.05. WSR 16-18, filed 8/26/16.]\n",
    "Updated policy on warm beds\n\nHarbor is updating our policy on warm beds.\n\nMedically Necessary\n\nWarm beds are considered medically necessary for adults.\n",
    "Policies on Warm Beds\n\nSome beds are not covered.\n\nNewly developed policies:\n\n- Warm Beds\n- Cold Beds\n",
    "Please read the terms and conditions below carefully.\n\nDrug Policy and Criteria\n\nServices determined to be investigational are not covered.\n",
  ])
  func tellsAPageAboutPolicies(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test(arguments: [
    // A policy's own table names its columns as well.
    "| Policy # | Policy Title |\n| NC-1000 | Nerve Cooling |\n\nPolicy\n\nNerve cooling is considered investigational.\n",
    // One section of a manual is what its numbers lead to.
    "2012 Harbor Provider Procedures Manual\n\nBed Handbook : 2. Programs : 2.3 Clinics : 2.3.2 Benefits\n\nBed rides are a benefit for clients who are lame when:\nA doctor asks for them.\n\nRides given by a student are not a benefit of Medicaid.\n",
    // A plan tells its members what it pays for, or what they pay.
    "Heel rubs\n\nThe Plan pays for heel rubs for sore heels.\n\nCovered health services include rubs of the toes.\n",
    "Bed Plan\n\nNetwork\n\n20% coinsurance after deductible\n\nNon-Network\n\n40% coinsurance after deductible\n\nHeel rubs are covered for adults when the following criteria are met:\n\n- The heel is sore.\n- Rest has failed.\n",
    // A payer may speak of insurers, too, under its own number.
    "Policy Number: NC-1000\n\nNerve Cooling\n\nPolicy\n\nNerve cooling is considered investigational.\n\nDescription\n\nMost insurers, insurance plans and insurance companies have looked at it.\n",
    "MEDICAL POLICY STATEMENT Maine Medicaid Policy Name & Number Date Effective Nerve Cooling-MM-1234 06/01/2023 Policy Type MEDICAL Statements of the plan and its affiliates are derived from literature and supported by clinical guidelines, nationally recognized utilization and technology assessment guidelines and other standards of the industry.\n",
    // It may print words of others in quotation marks below labels of its own.
    "Nerve Cooling\nPolicy Number: NC-1000\nPolicy\nNerve cooling is considered investigational.\n\"There is no sign that cooling helps a heel that has been sore for more than a year.\"\n",
    // A payer speaks of its own document and plans, though no header was kept.
    "Heated Heels\n\nApplies to all products administered or underwritten by Harbor Shield. We reserve the right to review and update Medical Policy. Based on review of available data, heated heels are considered to be investigational.\n",
    // It may speak of its policies, too.
    "Heated Heels\n\nMedical policies and clinical policies are guidelines. These policies change.\n\nThis policy covers one thing. Heated heels are considered medically necessary for cold feet.\n\nHeated heels are considered not medically necessary for warm feet.\n",
    // It is named after criteria, with the days of its reviews or with members who must meet them.
    "Bedroom Heating Criteria\n\nApproved: 5/07\nReviewed: 1/09, 1/13, 1/17\n\nBedroom heating is needed where rest is short.\n",
    "Bedroom Heating Criteria Guidelines\n\nSize: px\n\n1 Bedroom Heating Criteria Guidelines Effective Date: December 1, 2016 Bedroom Heating Criteria Guidelines\n\n2 Heating, Adult...11 Heating, Child...14\n",
    "WARM BED CRITERIA\n\nThe committee thinks of a bed for a member who is cold. The member would have to meet the criteria listed below.\n",
    "Warm Bed Criteria for Coverage\n\nYou must be cold.\n\nThe plans do not cover costs of pillows.\n",
    // A line on how the policy is applied opens it.
    "Warm Beds\nPolicy Application\nAll claims are processed by the date of this policy.\nWarm beds are considered medically necessary for adults.\nCold beds are considered investigational.\n",
    // It names the patients to whom it applies.
    "Commissioning Policy Warm Beds August 2018 This policy applies to patients of the following groups: Harbor.\n\nThe group funds beds. Warm Beds are good.\n",
    // Its type and its own voice show a policy whose criteria stand elsewhere.
    "Nerve Cooling Clinical Coverage Criteria Overview Nerve cooling makes nerves cold. Policy This Policy applies to the following Harbor Health products: all of them.\n\nHarbor Health follows guidance on coverage of nerve cooling.\n",
    "Harbor Health\n\n## Coverage criteria policies\n\n# Nerve cooling\n\nThese services may or may not be covered.\n\n### References\n\n1. Doe J. Cold. Nerve Rep. 2011;4:1-9.\n",
  ])
  func keepsAPolicy(_ text: String) throws {
    #expect(try Fixtures.parse(text: text).isPolicy)
  }
}
