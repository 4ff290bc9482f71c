/// The 12 references of policy CCP.1247, field by field, as a reader reads the printed list.
///
/// `author` is family name and initials, `group` a body, `years` what a pointer may say.
enum PolicyCCP1247References {
  static let table = #"""
    r1
    type webpage
    group American College of Radiology
    title ACR-ASNR-ASSR-SIR-SNIS practice parameter for the performance of vertebral augmentation
    issued 2022
    URL https://www.acr.org/-/media/ACR/Files/Practice-Parameters/VertebralAug.pdf?la=en
    years 2022

    r2
    type article-journal
    author Barr | JD
    author Jensen | ME
    author Hirsch | JA
    et-al yes
    title Position statement on percutaneous vertebral augmentation: A consensus statement developed by the Society of Interventional Radiology (SIR), American Association of Neurological Surgeons (AANS) and the Congress of Neurological Surgeons (CNS), American College of Radiology (ACR), American Society of Neuroradiology (ASNR), American Society of Spine Radiology (ASSR), Canadian Interventional Radiology Association (CIRA), and the Society of NeuroInterventional Surgery (SNIS)
    container-title J Vasc Interv Radiol
    issued 2014
    volume 25
    issue 2
    page 171-181
    DOI 10.1016/j.jvir.2013.10.001
    years 2014

    r3
    type article-journal
    author Briggs | P
    author King | SW
    author Staniland | T
    et-al yes
    title A systematic review of sacral insufficiency fractures: treatment modalities and outcomes
    container-title Cureus
    issued 2023
    volume 15
    issue 7
    page e41745
    DOI 10.7759/cureus.41745
    years 2023

    r4
    type article-journal
    author Chandra | RV
    author Maingard | J
    author Asadi | H
    et-al yes
    title Vertebroplasty and kyphoplasty for osteoporotic vertebral fractures: What are the latest data?
    container-title AJNR Am J Neuroradiol
    issued 2018
    volume 39
    issue 5
    page 798-806
    DOI 10.3174/ajnr.A5458
    years 2018

    r5
    type article-journal
    author Chandra | V
    author Waiswol | E
    author Shukla | P
    author Contractor | S
    author Kumar | A
    title Safety and efficacy of sacroplasty for sacral fractures: A systematic review and meta-analysis
    container-title J Vasc Interv Radiol
    issued 2019
    volume 30
    issue 11
    page 1845-1854
    DOI 10.1016/j.jvir.2019.06.013
    years 2019

    r6
    type article-journal
    author Frey | ME
    author Warner | C
    author Thomas | SM
    et-al yes
    title Sacroplasty: A ten-year analysis of prospective patients treated with percutaneous sacroplasty: Literature review and technical considerations
    container-title Pain Physician
    issued 2017
    volume 20
    issue 7
    page E1063-E1072
    URL https://www.painphysicianjournal.com/current/pdf?article=NDcxMw%3D%3D&journal=108
    note Pain Physician Journal website
    years 2017

    r7
    type article-journal
    author Hirsch | JA
    author Beall | DP
    author Chambers | MR
    et-al yes
    title Management of vertebral fragility fractures: A clinical care pathway developed by a multispecialty panel using the RAND/UCLA Appropriateness Method
    container-title Spine J
    issued 2018
    volume 18
    issue 11
    page 2152-2161
    DOI 10.1016/j.spinee.2018.07.025
    years 2018

    r8
    type article-journal
    author Kortman | K
    author Ortiz | O
    author Miller | T
    et-al yes
    title Multicenter study to assess the efficacy and safety of sacroplasty in patients with osteoporotic sacral insufficiency fractures or pathologic sacral lesions
    container-title J Neurointerv Surg
    issued 2013
    volume 5
    issue 5
    page 461-6
    DOI 10.1136/neurintsurg-2012-010347
    years 2013

    r9
    type article-journal
    author Mahmood | B
    author Pasternack | J
    author Razi | A
    author Saleh | A
    title Safety and efficacy of percutaneous sacroplasty for treatment of sacral insufficiency fractures: A systematic review
    container-title J Spine Surg
    issued 2019
    volume 5
    issue 3
    page 365-371
    DOI 10.21037/jss.2019.06.05
    years 2019

    r10
    type article-journal
    author Tarawneh | AM
    author Sabou | S
    author AlKalbani | S
    author Pasku | D
    author Quraishi | NA
    title Clinical outcomes of sacroplasty for metastatic sacral tumours: A systematic review and meta-analysis
    container-title Eur Spine J
    issued 2020
    volume 29
    issue 12
    page 3116-3122
    DOI 10.1007/s000586-020-06562-w
    years 2020

    r11
    type article-journal
    author Urits | I
    author Orhurhu | V
    author Callan | J
    et-al yes
    title Sacral insufficiency fractures: A review of risk factors, clinical presentation, and management
    container-title Curr Pain Headache Rep
    issued 2020
    volume 24
    issue 3
    page 10
    DOI 10.1007/s11916-020-0848-z
    years 2020

    r12
    type webpage
    group U.S. Food and Drug Administration
    title Polymethylmethacrylate (PMMA) Bone Cement – Class II Special Controls Guidance Document for Industry and FDA
    issued 2002-07-17
    URL https://www.fda.gov/medical-devices/guidance-documents-medical-devices-and-radiation-emitting-products/polymethylmethacrylate-pmma-bone-cement-class-ii-special-controls-guidance-document-industry-and-fda
    note Content current as of July 12, 2018
    years 2002 2018
    """#
}
