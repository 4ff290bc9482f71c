/// Names of one thing, any of which a text may use.
package struct SynonymGroup: Hashable, Sendable {
  /// The names in full, lower case, the leading one first.
  package let names: [String]

  /// Its abbreviations.
  package let shorts: [String]

  /// Makes a group.
  package init(_ names: [String], _ shorts: [String] = []) {
    self.names = names
    self.shorts = shorts
  }
}

/// General names of tests, treatments, conditions and professions with their synonyms.
///
/// The groups are headings of the Medical Subject Headings (MeSH, National Library of Medicine, 2024)
/// with entry terms that mean the same; the lay names are those of MedlinePlus (National Library of
/// Medicine). A group holds no broader and no narrower terms, and no brand. An abbreviation that
/// stands in two groups, or is explained otherwise by a policy, is never chosen for the person.
package enum SynonymVocabulary {
  /// All groups.
  package static let groups: [SynonymGroup] = tests + treatments + conditions + body + care

  private static let tests: [SynonymGroup] = [
    .init(
      [
        "computed tomography", "computerized tomography", "computerised tomography",
        "computed axial tomography",
      ], ["CT", "CAT scan", "CT scan"]),
    .init(["magnetic resonance imaging"], ["MRI", "MR imaging"]),
    .init(["magnetic resonance angiography"], ["MRA"]),
    .init(["positron emission tomography"], ["PET", "PET scan"]),
    .init(["single photon emission computed tomography"], ["SPECT"]),
    .init(["electrocardiography", "electrocardiogram"], ["ECG", "EKG"]),
    .init(["electroencephalography", "electroencephalogram"], ["EEG"]),
    .init(["electromyography", "electromyogram"], ["EMG"]),
    .init(["ultrasonography", "ultrasound", "sonography"]),
    .init(["radiography", "x-ray", "roentgenography"]),
    .init(["bone mineral density"], ["BMD"]),
    .init(["dual energy x-ray absorptiometry"], ["DXA", "DEXA"]),
    .init(["optical coherence tomography"], ["OCT"]),
    .init(["polymerase chain reaction"], ["PCR"]),
    .init(["next generation sequencing"], ["NGS"]),
    .init(["polysomnography", "sleep study"], ["PSG"]),
    .init(["pulmonary function test"], ["PFT"]),
    .init(["nerve conduction study"], ["NCS"]),
    .init(["visual analog scale", "visual analogue scale"], ["VAS"]),
    .init(["quality of life"], ["QoL"]),
  ]

  private static let treatments: [SynonymGroup] = [
    .init(["physical therapy", "physiotherapy"], ["PT"]),
    .init(["occupational therapy"], ["OT"]),
    .init(["cognitive behavioral therapy", "cognitive behavioural therapy"], ["CBT"]),
    .init(["electroconvulsive therapy"], ["ECT"]),
    .init(["transcranial magnetic stimulation"], ["TMS"]),
    .init(["deep brain stimulation"], ["DBS"]),
    .init(["spinal cord stimulation"], ["SCS"]),
    .init(["vagus nerve stimulation", "vagal nerve stimulation"], ["VNS"]),
    .init(["transcutaneous electrical nerve stimulation"], ["TENS"]),
    .init(["extracorporeal shock wave therapy"], ["ESWT"]),
    .init(["radiofrequency ablation"], ["RFA"]),
    .init(["platelet rich plasma"], ["PRP"]),
    .init(["hyperbaric oxygen therapy", "hyperbaric oxygenation"], ["HBOT", "HBO"]),
    .init(["negative pressure wound therapy", "vacuum assisted closure"], ["NPWT"]),
    .init(["continuous positive airway pressure"], ["CPAP"]),
    .init(["percutaneous coronary intervention"], ["PCI"]),
    .init(["coronary artery bypass graft", "coronary artery bypass"], ["CABG"]),
    .init(
      ["transcatheter aortic valve replacement", "transcatheter aortic valve implantation"],
      ["TAVR", "TAVI"]),
    .init(["implantable cardioverter defibrillator"], ["ICD"]),
    .init(["knee arthroplasty", "knee replacement"]),
    .init(["hip arthroplasty", "hip replacement"]),
    .init(["stereotactic body radiation therapy", "stereotactic ablative radiotherapy"], ["SBRT"]),
    .init(["intensity modulated radiation therapy"], ["IMRT"]),
    .init(["radiation therapy", "radiotherapy"]),
    .init(["intravenous immunoglobulin", "intravenous immune globulin"], ["IVIG"]),
    .init(["nonsteroidal anti-inflammatory drug"], ["NSAID"]),
    .init(["bariatric surgery", "metabolic surgery", "weight loss surgery"]),
    .init(["hematopoietic stem cell transplantation"], ["HSCT"]),
    .init(["in vitro fertilization"], ["IVF"]),
  ]

  private static let conditions: [SynonymGroup] = [
    .init(["myocardial infarction", "heart attack"], ["MI"]),
    .init(["hypertension", "high blood pressure"]),
    .init(["stroke", "cerebrovascular accident"], ["CVA"]),
    .init(["transient ischemic attack"], ["TIA"]),
    .init(["heart failure", "cardiac failure"]),
    .init(["congestive heart failure"], ["CHF"]),
    .init(["coronary artery disease"], ["CAD"]),
    .init(["atrial fibrillation"], ["AF", "AFib"]),
    .init(["deep vein thrombosis", "deep venous thrombosis"], ["DVT"]),
    .init(["pulmonary embolism"], ["PE"]),
    .init(["chronic obstructive pulmonary disease"], ["COPD"]),
    .init(["obstructive sleep apnea"], ["OSA"]),
    .init(["gastroesophageal reflux disease", "acid reflux"], ["GERD"]),
    .init(["inflammatory bowel disease"], ["IBD"]),
    .init(["irritable bowel syndrome"], ["IBS"]),
    .init(["chronic kidney disease"], ["CKD"]),
    .init(["renal failure", "kidney failure"]),
    .init(["end stage renal disease", "end stage kidney disease"], ["ESRD"]),
    .init(["urinary tract infection"], ["UTI"]),
    .init(["benign prostatic hyperplasia"], ["BPH"]),
    .init(["rheumatoid arthritis"], ["RA"]),
    .init(["osteoarthritis", "degenerative arthritis"], ["OA"]),
    .init(["low back pain", "lumbago"], ["LBP"]),
    .init(["carpal tunnel syndrome"], ["CTS"]),
    .init(["temporomandibular joint disorder"], ["TMD"]),
    .init(["multiple sclerosis"], ["MS"]),
    .init(["mitral stenosis"], ["MS"]),
    .init(["amyotrophic lateral sclerosis", "lou gehrig disease"], ["ALS"]),
    .init(["cerebral palsy"], ["CP"]),
    .init(["traumatic brain injury"], ["TBI"]),
    .init(["autism spectrum disorder"], ["ASD"]),
    .init(["atrial septal defect"], ["ASD"]),
    .init(["attention deficit hyperactivity disorder"], ["ADHD"]),
    .init(["posttraumatic stress disorder"], ["PTSD"]),
    .init(["major depressive disorder"], ["MDD"]),
    .init(["obsessive compulsive disorder"], ["OCD"]),
    .init(["diabetes mellitus"], ["DM"]),
    .init(["hepatocellular carcinoma"], ["HCC"]),
    .init(["non-small cell lung cancer", "non-small cell lung carcinoma"], ["NSCLC"]),
    .init(["human immunodeficiency virus"], ["HIV"]),
    .init(["age-related macular degeneration"], ["AMD"]),
    .init(["itching", "pruritus"]),
    .init(["nosebleed", "epistaxis"]),
    .init(["shortness of breath", "dyspnea"]),
    .init(["hair loss", "alopecia"]),
    .init(["excessive sweating", "hyperhidrosis"]),
  ]

  private static let body: [SynonymGroup] = [
    .init(["renal", "kidney"]), .init(["hepatic", "liver"]), .init(["pulmonary", "lung"]),
    .init(["cardiac", "heart"]), .init(["gastric", "stomach"]), .init(["ocular", "eye"]),
    .init(["cutaneous", "skin"]), .init(["cerebral", "brain"]),
  ]

  private static let care: [SynonymGroup] = [
    .init(["durable medical equipment"], ["DME"]),
    .init(["emergency department", "emergency room"], ["ER"]),
    .init(["intensive care unit"], ["ICU"]),
    .init(["telehealth", "telemedicine"]),
    .init(["skilled nursing facility"], ["SNF"]),
    .init(["activities of daily living"], ["ADL"]),
    .init(["over-the-counter", "nonprescription"], ["OTC"]),
    .init(["food and drug administration"], ["FDA"]),
  ]
}
