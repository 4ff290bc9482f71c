"""The words of the synthetic texts, in tables: what they speak of and how."""

# Interventions of health care, with a word by which a writer shortens them.
INTERVENTIONS = """
balloon kyphoplasty|kyphoplasty
percutaneous vertebroplasty|vertebroplasty
radiofrequency ablation of the facet joints|ablation
spinal cord stimulation|stimulation
dorsal root ganglion stimulation|stimulation
lumbar interbody fusion|fusion
artificial disc replacement|disc replacement
epidural steroid injection|injection
sacroiliac joint fusion|fusion
platelet-rich plasma injection|plasma injection
extracorporeal shock wave therapy|shock wave therapy
hyperbaric oxygen therapy|oxygen therapy
negative pressure wound therapy|wound therapy
bioengineered skin substitutes|skin substitutes
autologous chondrocyte implantation|chondrocyte implantation
meniscal allograft transplantation|allograft transplantation
osteochondral autografting|autografting
total ankle arthroplasty|arthroplasty
hip resurfacing|resurfacing
bone growth stimulation|bone stimulation
transcatheter aortic valve implantation|valve implantation
left atrial appendage closure|appendage closure
catheter ablation for atrial fibrillation|catheter ablation
implantable loop recorders|loop recorders
wearable cardioverter defibrillators|defibrillators
cardiac resynchronization therapy|resynchronization
ventricular assist devices|assist devices
renal denervation|denervation
carotid artery stenting|stenting
endovenous laser treatment|laser treatment
sclerotherapy|sclerotherapy
continuous glucose monitoring|glucose monitoring
insulin pump therapy|pump therapy
sleeve gastrectomy|gastrectomy
gastric electrical stimulation|gastric stimulation
transoral fundoplication|fundoplication
capsule endoscopy|capsule endoscopy
fecal microbiota transplantation|microbiota transplantation
sacral neuromodulation|neuromodulation
tibial nerve stimulation|nerve stimulation
prostatic urethral lift|urethral lift
high-intensity focused ultrasound|focused ultrasound
proton beam therapy|proton therapy
stereotactic body radiotherapy|radiotherapy
intraoperative radiotherapy|radiotherapy
intensity-modulated radiotherapy|modulated radiotherapy
chimeric antigen receptor therapy|cell therapy
hematopoietic cell transplantation|transplantation
tumor treating fields|treating fields
circulating tumor DNA testing|DNA testing
gene expression profiling|expression profiling
whole exome sequencing|exome sequencing
pharmacogenomic testing|genomic testing
cell-free fetal DNA testing|fetal DNA testing
transcranial magnetic stimulation|magnetic stimulation
deep brain stimulation|brain stimulation
vagus nerve stimulation|vagus stimulation
responsive neurostimulation|neurostimulation
botulinum toxin injection|toxin injection
occipital nerve block|nerve block
biofeedback|biofeedback
applied behavior analysis|behavior analysis
cochlear implantation|cochlear implantation
bone-anchored hearing devices|hearing devices
balloon sinuplasty|sinuplasty
hypoglossal nerve stimulation|hypoglossal stimulation
oral appliances|appliances
corneal cross-linking|cross-linking
retinal implants|implants
subconjunctival drainage stents|drainage stents
anti-VEGF injection|injection
dupilumab|dupilumab
immune globulin replacement|immune globulin
alpha-1 antitrypsin augmentation|augmentation
endobronchial valves|valves
bronchial thermoplasty|thermoplasty
lung volume reduction surgery|volume reduction
home oxygen therapy|home oxygen
extracorporeal photopheresis|photopheresis
plasma exchange|plasma exchange
phototherapy with narrowband ultraviolet B|phototherapy
reflectance confocal microscopy|confocal microscopy
panniculectomy|panniculectomy
reduction mammaplasty|mammaplasty
breast reconstruction with autologous tissue|reconstruction
uterine artery embolization|embolization
endometrial ablation|ablation
in vitro fertilization|fertilization
pelvic floor stimulation|floor stimulation
myoelectric upper limb prostheses|prostheses
microprocessor-controlled knees|controlled knees
powered exoskeletons|exoskeletons
functional electrical stimulation|electrical stimulation
spinal manipulation under anesthesia|manipulation
dry needling|dry needling
prolotherapy|prolotherapy
intradiscal biacuplasty|biacuplasty
basivertebral nerve ablation|nerve ablation
interspinous spacers|spacers
cryoneurolysis|cryoneurolysis
""".strip().splitlines()

# Conditions that they treat.
CONDITIONS = """
osteoporotic vertebral fracture
chronic low back pain
complex regional pain syndrome
lumbar spinal stenosis
degenerative disc disease
knee osteoarthritis
plantar fasciitis
rotator cuff tear
diabetic foot ulcer
venous leg ulcer
nonunion of a tibial fracture
hip fracture
severe aortic stenosis
nonvalvular atrial fibrillation
heart failure with reduced ejection fraction
resistant hypertension
symptomatic carotid stenosis
varicose veins
type 1 diabetes
type 2 diabetes
severe obesity
gastroparesis
gastroesophageal reflux disease
recurrent Clostridioides difficile infection
ulcerative colitis
Crohn disease
overactive bladder
fecal incontinence
benign prostatic hyperplasia
localized prostate cancer
early breast cancer
non-small cell lung cancer
hepatocellular carcinoma
glioblastoma
relapsed follicular lymphoma
multiple myeloma
acute myeloid leukemia
colorectal cancer
pancreatic adenocarcinoma
metastatic melanoma
treatment-resistant depression
obsessive-compulsive disorder
autism spectrum disorder
Parkinson disease
essential tremor
drug-resistant epilepsy
chronic migraine
cluster headache
multiple sclerosis
myasthenia gravis
spinal cord injury
stroke
sensorineural hearing loss
chronic rhinosinusitis
obstructive sleep apnea
keratoconus
primary open-angle glaucoma
age-related macular degeneration
diabetic macular edema
atopic dermatitis
plaque psoriasis
severe persistent asthma
emphysema
chronic obstructive pulmonary disease
idiopathic pulmonary fibrosis
cystic fibrosis
primary immunodeficiency
chronic inflammatory demyelinating polyneuropathy
graft-versus-host disease
sickle cell disease
rheumatoid arthritis
systemic lupus erythematosus
uterine fibroids
abnormal uterine bleeding
infertility
pelvic organ prolapse
stress urinary incontinence
lower limb amputation
hallux valgus
temporomandibular disorder
""".strip().splitlines()

OUTCOMES = """
pain intensity|physical function|quality of life|overall survival|progression-free survival
adverse events|hospital readmission|wound closure|need for reoperation|medication use
disability|range of motion|return to work|walking distance|symptom scores|patient satisfaction
treatment-related mortality|exercise capacity|sleep quality|disease recurrence|bone healing
glycemic control|seizure frequency|visual acuity|length of stay|opioid consumption
health care use|infection rates|device failure|resource use|caregiver burden|fatigue
""".replace("\n", "|").strip("|").split("|")

COMPARATORS = """
usual care|sham treatment|conservative management|physical therapy|best supportive care
open surgery|medical therapy|placebo|watchful waiting|standard dressings|oral medication
an exercise program|supervised rehabilitation|an attention control|conventional imaging
delayed treatment|an active comparator|nonsurgical treatment|dose-matched control
""".replace("\n", "|").strip("|").split("|")

DESIGNS = """
randomized controlled trial|double-blind randomized trial|prospective cohort study
retrospective cohort study|case-control study|case series|systematic review|meta-analysis
registry analysis|cross-sectional study|crossover trial|noninferiority trial|pilot study
open-label extension study|technology assessment|comparative effectiveness review
""".replace("\n", "|").strip("|").split("|")

SURNAMES = """
Abbott Acosta Adeyemi Ahlberg Akiyama Albrecht Almeida Amundsen Anand Andersson Aoki Arslan Ashworth
Baptiste Barros Baumann Becker Bellamy Benitez Berglund Bianchi Blomqvist Bouchard Brandt Brennan
Cabrera Calloway Cardoso Carvalho Castellano Chandler Chaudhry Cheng Christensen Cohen Conti Cruz
Dahl Dasgupta Delacroix Demir Desai Dietrich Dimitrov Dobson Donovan Dragomir Dubois Duarte Dvorak
Eberhardt Edwards Ekström Eliasson Engel Eriksen Escobar Esposito Evans Fabre Farouk Fernandes Ferraro
Fischer Fitzgerald Fontaine Forsberg Franco Fujita Gallagher Garnier Gebhardt Ghosh Giordano Goldberg
Gomes Grabowski Greco Grigoryan Gruber Guerrero Gupta Gustafsson Haddad Halvorsen Hammond Hansen
Hartmann Hashimoto Haugen Hernandez Hoffman Holm Horvath Huang Hussain Ibrahim Iglesias Ito Ivanov
Jablonski Jackson Janssen Jensen Jimenez Johansson Jovanovic Kaplan Karlsson Kato Kaur Keller Khan
Kim Kobayashi Koch Kovacs Kowalski Kruger Kumar Kuznetsov Lambert Larsen Laurent Lee Leroy Lewis
Lindgren Liu Lopez Lombardi Lund MacDonald Madsen Mahmoud Malik Marchetti Markovic Martins Matsuda
Mazur McCarthy Mehta Mendoza Meyer Mikkelsen Molina Moreau Moretti Morrison Mukherjee Muller Murphy
Nakamura Narayan Navarro Nguyen Nielsen Nilsson Novak Nowak O'Brien Odhiambo Okafor Olofsson Olsen
Ortega Osei Oyelaran Paquette Park Parsons Patel Pavlov Pedersen Pereira Perrin Petrov Phillips Pinto
Popescu Prasad Quigley Quintero Rahman Ramirez Rasmussen Reddy Reinhardt Ribeiro Richter Rivera
Rosenberg Rossi Rousseau Ryan Saito Salazar Santos Sato Schmidt Schneider Schulz Sharma Shimizu Silva
Simonsen Singh Sokolov Sorensen Sousa Stein Stewart Suzuki Svensson Takahashi Tanaka Taylor Thomsen
Torres Tran Tremblay Tsai Tucker Uchida Ueda Vargas Vasquez Vermeulen Villanueva Vogel Wagner Walsh
Wang Watanabe Weber Weiss Wong Wright Xu Yamamoto Yang Yilmaz Young Zapata Zhang Zhao Ziegler Zimmer
""".split()

JOURNALS = """
J Bone Spine Res|Clin Rehabil Pract|Ann Interv Med|Eur J Pain Manag|Heart Rhythm Rep|J Vasc Ther
Int J Wound Care|Arch Orthop Surg|Neuromodul Clin|J Clin Oncol Pract|Am J Sleep Med|Lung Dis Rev
Diabetes Technol J|Gut Ther|Urol Outcomes|Breast Care Res|Ophthalmic Surg Rep|Skin Ther Lett
Psychiatry Brain Stimul|Pediatr Ther|J Genet Test|Transplant Cell Rep|Otol Clin Res|Allergy Immun Ther
Spine Care J|Pain Pract Res|J Rehabil Sci|Radiother Outcomes|Blood Transfus Ther|Women Health Surg
""".replace("\n", "|").strip("|").split("|")

# The body as sites and measures speak of it, and common words of such texts.
ADJECTIVES = """
significant modest early late durable clinically important statistically robust uncertain consistent
limited moderate severe mild persistent recurrent primary secondary prospective multicenter blinded
randomized observational long-term short-term functional symptomatic refractory progressive adverse
serious minor comparable superior inferior similar favorable unfavorable adjusted unadjusted overall
""".split()

NOUNS = """
treatment procedure patient trial outcome follow-up baseline difference improvement reduction group
analysis evidence benefit harm complication response rate risk score scale measure month week year
population sample interval estimate bias attrition allocation protocol endpoint threshold subgroup
surgeon clinician center device implant dose session technique approach comparison control review
effect size confidence adherence dropout crossover indication symptom diagnosis imaging assessment
""".split()

VERBS = """
improved reduced reported compared evaluated assessed observed showed suggested demonstrated found
enrolled included randomized followed measured analyzed concluded described identified favored
increased decreased maintained achieved required received underwent completed withdrew experienced
""".split()

PLACES = """
Northfield|Lakeshore|Cedar Valley|Blue Ridge|Harborview|Prairie States|Summit|Granite|Riverbend
Golden Plains|Tidewater|Evergreen|Red Mesa|Silver Creek|Heartland|Great Basin|Pinewood|Bayside
Highland|Coastal|Keystone Hills|Sunrise|Northern Lights|Capitol|Magnolia|Cascade|Foothill|Old Dominion
Big Sky|Palmetto
""".replace("\n", "|").strip("|").split("|")

PLANS = ["Health Plan", "Mutual Health", "Care Alliance", "Health Partners", "Benefit Trust",
         "Community Care", "Medical Assurance", "Health Cooperative", "Insurance Group", "Care"]

CODES = ["CPT", "HCPCS"]

# Titles of articles.
TITLES = [
    "{intervention} for {condition}: a {design}",
    "{intervention} versus {comparator} in patients with {condition}: a {design}",
    "effect of {intervention} on {outcome} in {condition}: a {design}",
    "safety and efficacy of {intervention} in the treatment of {condition}",
    "long-term {outcome} after {intervention} for {condition}: results of a {design}",
    "does {intervention} improve {outcome} in {condition}? A {design}",
]

TITLE_DESIGNS = [
    "randomized controlled trial", "multicenter randomized trial", "prospective cohort study",
    "retrospective cohort study", "systematic review and meta-analysis", "case series",
    "systematic review", "registry study", "pilot study",
]
