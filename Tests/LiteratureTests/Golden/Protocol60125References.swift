/// The 53 references of protocol 60125, field by field, as a reader reads the printed list.
///
/// `author` is family name and initials, `group` a body, `years` what a pointer may say.
enum Protocol60125References {
  static let table = #"""
    r1
    type article-journal
    author Gotis-Graham | I
    author McGuigan | L
    author Diamond | T
    et-al yes
    title Sacral insufficiency fractures in the elderly
    container-title J Bone Joint Surg Br
    issued 1994-11
    volume 76
    issue 6
    page 882-6
    PMID 7983111
    years 1994

    r2
    type article-journal
    author Lin | J
    author Lachmann | E
    author Nagler | W
    title Sacral insufficiency fractures: a report of two cases and a review of the literature
    container-title J Womens Health Gend Based Med
    issued 2001-09
    volume 10
    issue 7
    page 699-705
    PMID 11571100
    years 2001

    r3
    type article-journal
    author Bae | H
    author Hatten | HP
    author Linovitz | R
    et-al yes
    title A prospective randomized FDA-IDE trial comparing Cortoss with PMMA for vertebroplasty: a comparative effectiveness research study with 24-month follow-up
    container-title Spine (Phila Pa 1976)
    issued 2012-04-01
    volume 37
    issue 7
    page 544-50
    PMID 21738093
    years 2012

    r4
    type article-journal
    author Dehdashti | AR
    author Martin | JB
    author Jean | B
    et-al yes
    title PMMA cementoplasty in symptomatic metastatic lesions of the S1 vertebral body
    container-title Cardiovasc Intervent Radiol
    issued 2000-05
    volume 23
    issue 3
    page 235-7
    PMID 10821903
    years 2000

    r5
    type article-journal
    author Marcy | PY
    author Palussiere | J
    author Descamps | B
    et-al yes
    title Percutaneous cementoplasty for pelvic bone metastasis
    container-title Support Care Cancer
    issued 2000-11
    volume 8
    issue 6
    page 500-3
    PMID 11094996
    years 2000

    r6
    type article-journal
    author Aretxabala | I
    author Fraiz | E
    author Perez-Ruiz | F
    et-al yes
    title Sacral insufficiency fractures. High association with pubic rami fractures
    container-title Clin Rheumatol
    issued 2000
    volume 19
    issue 5
    page 399-401
    PMID 11055834
    years 2000

    r7
    type article-journal
    author Leroux | JL
    author Denat | B
    author Thomas | E
    et-al yes
    title Sacral insufficiency fractures presenting as acute low-back pain. Biomechanical aspects
    container-title Spine (Phila Pa 1976)
    issued 1993-12
    volume 18
    issue 16
    page 2502-6
    PMID 8303454
    years 1993

    r8
    type article-journal
    author Newhouse | KE
    author el-Khoury | GY
    author Buckwalter | JA
    title Occult sacral fractures in osteopenic patients
    container-title J Bone Joint Surg Am
    issued 1992-12
    volume 74
    issue 10
    page 1472-7
    PMID 1364816
    years 1992

    r9
    type article-journal
    author Stratford | PW
    author Binkley | J
    author Solomon | P
    et-al yes
    title Defining the minimum level of detectable change for the Roland-Morris questionnaire
    container-title Phys Ther
    issued 1996-04
    volume 76
    issue 4
    page 359-65; discussion 366-8
    PMID 8606899
    years 1996

    r10
    type article-journal
    author Katz | J
    author Melzack | R
    title Measurement of pain
    container-title Surg Clin North Am
    issued 1999-04
    volume 79
    issue 2
    page 231-52
    PMID 10352653
    years 1999

    r11
    type report
    group Blue Cross and Blue Shield Technology Evaluation Center (TEC)
    title Percutaneous vertebroplasty for vertebral fractures caused by osteoporosis or malignancy
    container-title TEC Assessments
    issued 2005
    volume 20
    number Tab 6
    years 2005

    r12
    type report
    group Blue Cross and Blue Shield Technology Evaluation Center (TEC)
    title Percutaneous vertebroplasty for vertebral fractures caused by osteoporosis, malignancy, or hemangioma
    container-title TEC Assessments
    issued 2004
    volume 19
    number Tab 13
    years 2004

    r13
    type report
    group Blue Cross and Blue Shield Technology Evaluation Center (TEC)
    title Percutaneous vertebroplasty for vertebral fractures caused by osteoporosis
    container-title TEC Assessments
    issued 2010
    volume 25
    number Tab 9
    years 2010

    r14
    type report
    group Blue Cross and Blue Shield Technology Evaluation Center (TEC)
    title Percutaneous vertebroplasty or kyphoplasty for vertebral fractures caused by osteoporosis or malignancy
    container-title TEC Assessments
    issued 2008
    volume 23
    number Tab 5
    years 2008

    r15
    type report
    group Blue Cross and Blue Shield Technology Evaluation Center (TEC)
    title Percutaneous vertebroplasty or kyphoplasty for vertebral fractures caused by osteoporosis
    container-title TEC Assessments
    issued 2009
    volume 24
    number Tab 7
    years 2009

    r16
    type article-journal
    author Barr | JD
    author Jensen | ME
    author Hirsch | JA
    et-al yes
    title Position statement on percutaneous vertebral augmentation: a consensus statement developed by the Society of Interventional Radiology (SIR), American Association of Neurological Surgeons (AANS) and the Congress of Neurological Surgeons (CNS), American College of Radiology (ACR), American Society of Neuroradiology (ASNR), American Society of Spine Radiology (ASSR), Canadian Interventional Radiology Association (CIRA), and the Society of NeuroInterventional Surgery (SNIS)
    container-title J Vasc Interv Radiol
    issued 2014-02
    volume 25
    issue 2
    page 171-81
    PMID 24325929
    years 2014

    r17
    type article-journal
    author Buchbinder | R
    author Johnston | RV
    author Rischin | KJ
    et-al yes
    title Percutaneous vertebroplasty for osteoporotic vertebral compression fracture
    container-title Cochrane Database Syst Rev
    issued 2018-04-04
    volume 4
    page CD006349
    PMID 29618171
    years 2018

    r18
    type article-journal
    author Staples | MP
    author Kallmes | DF
    author Comstock | BA
    et-al yes
    title Effectiveness of vertebroplasty using individual patient data from two randomised placebo controlled trials: meta-analysis
    container-title BMJ
    issued 2011-07-12
    volume 343
    page d3952
    PMID 21750078
    years 2011

    r19
    type article-journal
    author Xie | L
    author Zhao | ZG
    author Zhang | SJ
    et-al yes
    title Percutaneous vertebroplasty versus conservative treatment for osteoporotic vertebral compression fractures: An updated meta-analysis of prospective randomized controlled trials
    container-title Int J Surg
    issued 2017-11
    volume 47
    page 25-32
    PMID 28939236
    years 2017

    r20
    type article-journal
    author Hinde | K
    author Maingard | J
    author Hirsch | JA
    et-al yes
    title Mortality Outcomes of Vertebral Augmentation (Vertebroplasty and/or Balloon Kyphoplasty) for Osteoporotic Vertebral Compression Fractures: A Systematic Review and Meta-Analysis
    container-title Radiology
    issued 2020-04
    volume 295
    issue 1
    page 96-103
    PMID 32068503
    years 2020

    r21
    type article-journal
    author Zhang | L
    author Zhai | P
    title A Comparison of Percutaneous Vertebroplasty Versus Conservative Treatment in Terms of Treatment Effect for Osteoporotic Vertebral Compression Fractures: A Meta-Analysis
    container-title Surg Innov
    issued 2020-02
    volume 27
    issue 1
    page 19-25
    PMID 31423902
    years 2020

    r22
    type article-journal
    author Chang | M
    author Zhang | C
    author Shi | J
    et-al yes
    title Comparison Between 7 Osteoporotic Vertebral Compression Fractures Treatments: Systematic Review and Network Meta-analysis
    container-title World Neurosurg
    issued 2021-01
    volume 145
    page 462-470.e1
    PMID 32891841
    years 2021

    r23
    type article-journal
    author Buchbinder | R
    author Osborne | RH
    author Ebeling | PR
    et-al yes
    title A randomized trial of vertebroplasty for painful osteoporotic vertebral fractures
    container-title N Engl J Med
    issued 2009-08-06
    volume 361
    issue 6
    page 557-68
    PMID 19657121
    years 2009

    r24
    type article-journal
    author Kallmes | DF
    author Comstock | BA
    author Heagerty | PJ
    et-al yes
    title A randomized trial of vertebroplasty for osteoporotic spinal fractures
    container-title N Engl J Med
    issued 2009-08-06
    volume 361
    issue 6
    page 569-79
    PMID 19657122
    years 2009

    r25
    type article-journal
    author Kroon | F
    author Staples | M
    author Ebeling | PR
    et-al yes
    title Two-year results of a randomized placebo-controlled trial of vertebroplasty for acute osteoporotic vertebral fractures
    container-title J Bone Miner Res
    issued 2014-06
    volume 29
    issue 6
    page 1346-55
    PMID 24967454
    years 2014

    r26
    type article-journal
    author Ostelo | RW
    author Deyo | RA
    author Stratford | P
    et-al yes
    title Interpreting change scores for pain and functional status in low back pain: towards international consensus regarding minimal important change
    container-title Spine (Phila Pa 1976)
    issued 2008-01-01
    volume 33
    issue 1
    page 90-4
    PMID 18165753
    years 2008

    r27
    type article-journal
    author Comstock | BA
    author Sitlani | CM
    author Jarvik | JG
    et-al yes
    title Investigational vertebroplasty safety and efficacy trial (INVEST): patient-reported outcomes through 1 year
    container-title Radiology
    issued 2013-10
    volume 269
    issue 1
    page 224-31
    PMID 23696683
    years 2013

    r28
    type article-journal
    author Firanescu | CE
    author de Vries | J
    author Lodder | P
    et-al yes
    title Vertebroplasty versus sham procedure for painful acute osteoporotic vertebral compression fractures (VERTOS IV): randomised sham controlled clinical trial
    container-title BMJ
    issued 2018-05-09
    volume 361
    page k1551
    PMID 29743284
    years 2018

    r29
    type article-journal
    author Chen | D
    author An | ZQ
    author Song | S
    et-al yes
    title Percutaneous vertebroplasty compared with conservative treatment in patients with chronic painful osteoporotic spinal fractures
    container-title J Clin Neurosci
    issued 2014-03
    volume 21
    issue 3
    page 473-7
    PMID 24315046
    years 2014

    r30
    type article-journal
    author Farrokhi | MR
    author Alibai | E
    author Maghami | Z
    title Randomized controlled trial of percutaneous vertebroplasty versus optimal medical management for the relief of pain and disability in acute osteoporotic vertebral compression fractures
    container-title J Neurosurg Spine
    issued 2011-05
    volume 14
    issue 5
    page 561-9
    PMID 21375382
    years 2011

    r31
    type article-journal
    author Edidin | AA
    author Ong | KL
    author Lau | E
    et-al yes
    title Mortality risk for operated and nonoperated vertebral fracture patients in the medicare population
    container-title J Bone Miner Res
    issued 2011-07
    volume 26
    issue 7
    page 1617-26
    PMID 21308780
    years 2011

    r32
    type article-journal
    author Edidin | AA
    author Ong | KL
    author Lau | E
    et-al yes
    title Morbidity and Mortality After Vertebral Fractures: Comparison of Vertebral Augmentation and Nonoperative Management in the Medicare Population
    container-title Spine (Phila Pa 1976)
    issued 2015-08-01
    volume 40
    issue 15
    page 1228-41
    PMID 26020845
    years 2015

    r33
    type article-journal
    author Lin | JH
    author Chien | LN
    author Tsai | WL
    et-al yes
    title Early vertebroplasty associated with a lower risk of mortality and respiratory failure in aged patients with painful vertebral compression fractures: a population-based cohort study in Taiwan
    container-title Spine J
    issued 2017-09
    volume 17
    issue 9
    page 1310-1318
    PMID 28483705
    years 2017

    r34
    type article-journal
    author Clark | W
    author Bird | P
    author Gonski | P
    et-al yes
    title Safety and efficacy of vertebroplasty for acute painful osteoporotic fractures (VAPOUR): a multicentre, randomised, double-blind, placebo-controlled trial
    container-title Lancet
    issued 2016-10-01
    volume 388
    issue 10052
    page 1408-1416
    PMID 27544377
    years 2016

    r35
    type article-journal
    author Klazen | CA
    author Lohle | PN
    author de Vries | J
    et-al yes
    title Vertebroplasty versus conservative treatment in acute osteoporotic vertebral compression fractures (Vertos II): an open-label randomised trial
    container-title Lancet
    issued 2010-09-25
    volume 376
    issue 9746
    page 1085-92
    PMID 20701962
    years 2010

    r36
    type article-journal
    author Yi | X
    author Lu | H
    author Tian | F
    et-al yes
    title Recompression in new levels after percutaneous vertebroplasty and kyphoplasty compared with conservative treatment
    container-title Arch Orthop Trauma Surg
    issued 2014-01
    volume 134
    issue 1
    page 21-30
    PMID 24287674
    years 2014

    r37
    type article-journal
    author Leali | PT
    author Solla | F
    author Maestretti | G
    et-al yes
    title Safety and efficacy of vertebroplasty in the treatment of osteoporotic vertebral compression fractures: a prospective multicenter international randomized controlled study
    container-title Clin Cases Miner Bone Metab
    issued 2016-09
    volume 13
    issue 3
    page 234-236
    PMID 28228788
    years 2016

    r38
    type article-journal
    author Yang | EZ
    author Xu | JG
    author Huang | GZ
    et-al yes
    title Percutaneous Vertebroplasty Versus Conservative Treatment in Aged Patients With Acute Osteoporotic Vertebral Compression Fractures: A Prospective Randomized Controlled Clinical Study
    container-title Spine (Phila Pa 1976)
    issued 2016-04
    volume 41
    issue 8
    page 653-60
    PMID 26630417
    years 2016

    r39
    type article-journal
    author Lourie | H
    title Spontaneous osteoporotic fracture of the sacrum. An unrecognized syndrome of the elderly
    container-title JAMA
    issued 1982-08-13
    volume 248
    issue 6
    page 715-7
    PMID 7097924
    years 1982

    r40
    type article-journal
    author Frey | ME
    author Depalma | MJ
    author Cifu | DX
    et-al yes
    title Percutaneous sacroplasty for osteoporotic sacral insufficiency fractures: a prospective, multicenter, observational pilot study
    container-title Spine J
    issued 2008-03
    volume 8
    issue 2
    page 367-73
    PMID 17981097
    years 2008

    r41
    type article-journal
    author Kortman | K
    author Ortiz | O
    author Miller | T
    et-al yes
    title Multicenter study to assess the efficacy and safety of sacroplasty in patients with osteoporotic sacral insufficiency fractures or pathologic sacral lesions
    container-title J Neurointerv Surg
    issued 2013-09-01
    volume 5
    issue 5
    page 461-6
    PMID 22684691
    years 2013

    r42
    type article-journal
    author Frey | ME
    author Warner | C
    author Thomas | SM
    et-al yes
    title Sacroplasty: A Ten-Year Analysis of Prospective Patients Treated with Percutaneous Sacroplasty: Literature Review and Technical Considerations
    container-title Pain Physician
    issued 2017-11
    volume 20
    issue 7
    page E1063-E1072
    PMID 29149151
    years 2017

    r43
    type article-journal
    author Dougherty | RW
    author McDonald | JS
    author Cho | YW
    et-al yes
    title Percutaneous sacroplasty using CT guidance for pain palliation in sacral insufficiency fractures
    container-title J Neurointerv Surg
    issued 2014-01
    volume 6
    issue 1
    page 57-60
    PMID 23345629
    years 2014

    r44
    type article-journal
    author Zaman | FM
    author Frey | M
    author Slipman | CW
    title Sacral stress fractures
    container-title Curr Sports Med Rep
    issued 2006-02
    volume 5
    issue 1
    page 37-43
    PMID 16483515
    years 2006

    r45
    type article-journal
    author Denis | F
    author Davis | S
    author Comfort | T
    title Sacral fractures: an important problem. Retrospective analysis of 236 cases
    container-title Clin Orthop Relat Res
    issued 1988-02
    volume 227
    page 67-81
    PMID 3338224
    years 1988

    r46
    type article-journal
    author Shah | LM
    author Jennings | JW
    author Kirsch | CFE
    et-al yes
    title ACR Appropriateness Criteria (R) Management of Vertebral Compression Fractures
    container-title J Am Coll Radiol
    issued 2018-11
    volume 15
    issue 11S
    page S347-S364
    PMID 30392604
    years 2018

    r47
    type article-journal
    author Baerlocher | MO
    author Saad | WE
    author Dariushnia | S
    et-al yes
    title Quality improvement guidelines for percutaneous vertebroplasty
    container-title J Vasc Interv Radiol
    issued 2014-02
    volume 25
    issue 2
    page 165-70
    PMID 24238815
    years 2014

    r48
    type article-journal
    author McGuire | R
    title AAOS Clinical Practice Guideline: the Treatment of Symptomatic Osteoporotic Spinal Compression Fractures
    container-title J Am Acad Orthop Surg
    issued 2011-03
    volume 19
    issue 3
    page 183-4
    PMID 21368100
    years 2011

    r49
    type report
    group National Institute for Health and Care Excellence (NICE)
    title Percutaneous vertebroplasty
    issued 2003
    accessed 2022-02-21
    number IPG12
    URL https://www.nice.org.uk/guidance/ipg12
    years 2003

    r50
    type report
    group National Institute for Health and Care Excellence (NICE)
    title Percutaneous vertebroplasty and percutaneous balloon kyphoplasty for treating osteoporotic vertebral compression fractures
    issued 2013
    accessed 2022-02-21
    number TA279
    URL https://www.nice.org.uk/guidance/ta279
    years 2013

    r51
    type report
    group National Institute for Health and Care Excellence (NICE)
    title Metastatic spinal cord compression in adults: risk assessment, diagnosis and management
    issued 2008
    accessed 2022-02-21
    number CG75
    URL https://www.nice.org.uk/guidance/cg75/chapter/1-guidance
    years 2008

    r52
    type article-journal
    author Aman | MM
    author Mahmoud | A
    author Deer | T
    et-al yes
    title The American Society of Pain and Neuroscience (ASPN) Best Practices and Guidelines for the Interventional Management of Cancer-Associated Pain
    container-title J Pain Res
    issued 2021
    volume 14
    page 2139-2164
    PMID 34295184
    years 2021

    r53
    type regulation
    group National Government Services, Inc.
    title Local Coverage Determination (LCD): Percutaneous Vertebral Augmentation (PVA) for Osteoporotic Vertebral Compression Fracture (VCF)
    issued 2020-12-01
    number L33569
    note Primary Geographic Jurisdiction 06 & K - Illinois, Minnesota, Wisconsin, Connecticut, New York - Entire State, Maine, Massachusetts, New Hampshire, Rhode Island, Vermont
    years 2020
    """#
}
