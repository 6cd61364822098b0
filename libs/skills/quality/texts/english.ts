import type { LabelledText } from './labelled-text';

/** Vacancies and studies in English. */
export const english: LabelledText[] = [
  {
    id: 'en-backend-developer',
    kind: 'vacancy',
    language: 'en',
    title: 'Senior Backend Developer',
    text: `About us
We are a fintech company offering banking and insurance services to consumers.

What you will do
You design APIs, write Python and keep our PostgreSQL databases healthy.

Requirements
- 5+ years of software development
- Python and SQL
- Docker or Kubernetes
- fluent English

Nice to have
- Go or Rust programming
- machine learning

Benefits
- remote work
- massage and physiotherapy
- Finnish language courses

Finnish is not required.`,
    required: [
      'backend-kehitys',
      'rajapintakehitys',
      'Python',
      'SQL',
      'ohjelmistokehitys',
      'konttiteknologia',
      'englannin kieli',
      'tietokannat',
    ],
    appreciated: ['Rust-ohjelmointi', 'koneoppiminen', 'Go-ohjelmointi'],
    arguable: ['ohjelmointi'],
    forbidden: ['pankkityö', 'vakuutusala', 'etätyö', 'hieronta', 'fysioterapia', 'suomen kieli'],
  },
  {
    id: 'en-welder',
    kind: 'vacancy',
    language: 'en',
    title: 'Welder',
    text: `Our workshop in Vantaa needs a welder for a permanent position. You will do MIG welding and TIG welding of stainless steel and read technical drawings.

You need an occupational safety card and a hot work card. Welding certificates are an advantage. No prior experience of robot welding is needed.

We offer occupational health care, training in CNC machining and a company bike.`,
    required: ['hitsaus', 'MIG-hitsaus', 'TIG-hitsaus', 'teknisten piirustusten lukeminen', 'työturvallisuuskortti', 'tulityökortti'],
    appreciated: ['hitsausluokat'],
    forbidden: ['robottihitsaus', 'työterveyshuolto', 'CNC-koneistus'],
  },
  {
    id: 'en-cleaner',
    kind: 'vacancy',
    language: 'en',
    title: 'Cleaner for hotel',
    text: `We are looking for room cleaners for a hotel at Helsinki Airport.

Tasks: hotel housekeeping, cleaning of public areas and laundry work.

We expect: accuracy, physical fitness and basic English or Finnish.

We appreciate: previous hotel housekeeping experience and customer service skills.

You don't need a driving licence. No work experience is required.

How to apply: send your application in English. Interviews start in March with our recruitment team.`,
    required: ['hotellisiivous', 'siivous', 'pesulatyö', 'tarkkuus', 'fyysinen kunto', 'englannin kieli', 'suomen kieli'],
    appreciated: ['asiakaspalvelu'],
    forbidden: ['B-ajokortti', 'rekrytointi'],
  },
  {
    id: 'en-data-scientist',
    kind: 'vacancy',
    language: 'en',
    title: 'Data Scientist',
    text: `You will build machine learning models and present the results to customers.

Must have: Python, statistics, data analysis
Good to have: Power BI, cloud services such as AWS
Not needed: PhD, Java

Our values: teamwork, creativity and sustainable development.`,
    required: ['datatiede', 'koneoppiminen', 'Python', 'tilastotiede', 'data-analyysi'],
    appreciated: ['liiketoimintatiedon hallinta', 'AWS', 'pilvipalvelut'],
    arguable: ['tiimityö', 'luovuus', 'esiintymistaidot'],
    forbidden: ['Java', 'kestävä kehitys', 'rakennustyö'],
  },
  {
    id: 'en-chef',
    kind: 'vacancy',
    language: 'en',
    title: 'Chef, a la carte restaurant',
    text: `Join our kitchen in Tikkurila. You cook à la carte dishes, plan menus and lead the kitchen shift.

What we are looking for
Cooking experience from restaurants, a hygiene passport and stress tolerance. Ability to work evenings.

It is a plus if you
know baking and pastry work
speak Finnish

What's in it for you
Free meals, wine tasting, leadership training and staff discounts in all our hotels.`,
    required: ['à la carte -ruoanvalmistus', 'ruoanlaitto', 'ruokalistasuunnittelu', 'hygieniapassi', 'paineensietokyky'],
    appreciated: ['leivonta', 'suomen kieli'],
    arguable: ['kondiittorityöt', 'ravintolan johtaminen', 'johtaminen'],
  },
  {
    id: 'en-logistics-coordinator',
    kind: 'vacancy',
    language: 'en',
    title: 'Logistics Coordinator',
    text: `You coordinate air cargo shipments, customs clearance and warehouse stock.

Requirements: experience in freight forwarding, Excel and excellent English. Knowledge of SAP is an advantage. Knowledge of dangerous goods regulations would be considered a plus. Swedish isn't necessary.

The company provides ground handling and aircraft cleaning at 12 airports.`,
    required: ['logistiikka', 'lentorahti', 'tullaus', 'huolinta', 'taulukkolaskenta', 'englannin kieli'],
    appreciated: ['toiminnanohjausjärjestelmät', 'vaarallisten aineiden kuljetus'],
    arguable: ['varastotyö', 'varastonhallinta'],
    forbidden: ['ruotsin kieli', 'maahuolinta', 'lentokonesiivous'],
  },
  {
    id: 'en-kindergarten-teacher',
    kind: 'vacancy',
    language: 'en',
    title: 'Early childhood education teacher, English-speaking day care',
    text: `We seek a teacher for our day care in Aviapolis. You plan pedagogy with the team and cooperate with parents.

Qualifications
Bachelor of Education, or a degree giving eligibility in Finland. Fluent English.

Desirable
Music or sports instruction skills. First aid card. Finnish skills.

Application process
Send your CV. A criminal record extract is required before employment. No photography, please.`,
    required: ['varhaiskasvatus', 'pedagogiikka', 'englannin kieli', 'yhteistyötaidot'],
    appreciated: ['musisointi', 'liikunnanohjaus', 'ensiapukortti', 'suomen kieli'],
    arguable: ['opettaminen', 'tiimityö'],
    forbidden: ['valokuvaus'],
  },
  {
    id: 'en-project-manager',
    kind: 'vacancy',
    language: 'en',
    title: 'Project Manager, building automation',
    text: `Would you like to build the future with us? We lead the way in energy efficiency.

Your role: project management of building automation deliveries, budgeting and contract negotiations.

Your profile: degree in engineering, project management experience, negotiation skills, fluent Finnish and English.

Preferably you also have: PLC programming experience, B driving licence.

What we offer: hybrid work, career coaching and occupational health.`,
    required: ['projektinhallinta', 'rakennusautomaatio', 'budjetointi', 'neuvottelutaidot', 'suomen kieli', 'englannin kieli'],
    appreciated: ['PLC-ohjelmointi', 'B-ajokortti'],
    arguable: ['sopimushallinta'],
    forbidden: ['etätyö', 'valmentava ote', 'työllisyyspalvelut', 'rakennustyö', 'energiatehokkuus', 'työterveyshuolto'],
  },
  {
    id: 'en-study-cyber-security',
    kind: 'study',
    language: 'en',
    title: 'Cyber Security, professional studies 30 ECTS',
    text: `Learning outcomes
You learn information security management, penetration testing and computer networks. You can harden Linux servers and know the GDPR.

Prerequisites
Basics of programming and fluent English.

Teaching is online. No exams are organised.`,
    required: ['kyberturvallisuus', 'tunkeutumistestaus', 'tietoverkot', 'Linux', 'tietosuoja'],
    forbidden: ['ohjelmointi', 'englannin kieli', 'opettaminen'],
  },
  {
    id: 'en-study-hospitality',
    kind: 'study',
    language: 'en',
    title: 'Bachelor of Hospitality Management',
    text: `Content
Customer service, event management, marketing and revenue budgeting. Studies include practical training in hotels and restaurants.

Admission criteria
Entrance examination with mathematics and English. Applicants whose first language is not English must show a language certificate.

Careers
Graduates work as restaurant managers, sales managers and entrepreneurs.`,
    required: ['asiakaspalvelu', 'tapahtumien järjestäminen', 'markkinointi', 'budjetointi'],
    arguable: ['ravintolan johtaminen', 'myynti', 'yrittäjyys', 'tarjoilu'],
    forbidden: ['matematiikka', 'englannin kieli'],
  },
];
