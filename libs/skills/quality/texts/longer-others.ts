import type { LabelledText } from './labelled-text';

/** Longer texts in Swedish and English, written and first measured when the rules had been made by the others. */
export const longerOthers: LabelledText[] = [
  {
    id: 'longer-sv-social-instructor',
    kind: 'vacancy',
    language: 'sv',
    title: 'Socialhandledare',
    text: `Vi är Finlands största svenskspråkiga stiftelse inom funktionshinderservice. Hos oss arbetar 300 personer på 25 enheter, och vi ordnar också dagverksamhet, fritid och boendeservice.

Nu söker vi en socialhandledare till vår enhet i Vanda.

Dina uppgifter
Du ansvarar för servicehandledning, gör klientplaner och samarbetar med familjer och myndigheter. Du dokumenterar i klientdatasystemet och deltar i teamarbete.

Vi förutsätter
lämplig yrkeshögskoleexamen, till exempel socionom
registrering hos Valvira
goda kunskaper i svenska och finska
god förmåga att bemöta människor

Vi ser det som en fördel om du har erfarenhet av missbrukarvård eller barnskydd. Kunskaper i teckenspråk och körkort är också meriterande.

Erfarenhet av ledarskap behövs inte, och du behöver inte kunna programmera.

Vi erbjuder dig
regelbunden arbetshandledning, bra företagshälsovård, motionsförmån och möjlighet till distansarbete.

Så här söker du
Skicka din ansökan före den 10 mars. Intervjuerna hålls på distans. Frågor besvaras av vår rekryterare.`,
    required: ['sosiaaliohjaus', 'yhteistyötaidot', 'tiimityö', 'ruotsin kieli', 'suomen kieli', 'Valvira-rekisteröinti'],
    appreciated: ['päihdetyö', 'lastensuojelu', 'viittomakieli', 'B-ajokortti'],
    arguable: ['vammaistyö', 'asiakastyön kirjaaminen', 'vuorovaikutustaidot'],
    forbidden: ['työterveyshuolto', 'etätyö', 'rekrytointi', 'ohjelmointi', 'johtaminen', 'asumisohjaus'],
  },
  {
    id: 'longer-sv-study-gardening',
    kind: 'study',
    language: 'sv',
    title: 'Trädgårdsskötsel, grundexamen',
    text: `Gillar du växter och att jobba utomhus? Under studierna lär du dig trädgårdsarbete, växthusodling och trädvård. Du kan specialisera dig på grönbyggande eller floristik.

Studierna innehåller också entreprenörskap, arbetarskydd och kundservice. Praktiken gör du i parker, handelsträdgårdar eller på golfbanor.

Behörighet
Du ska ha avslutat grundskolan. Kunskaper i svenska krävs på nivå B1. Körkort är inget krav, men underlättar praktiken.

Ansökan och antagning
Ansökan sker i Studieinfo. Vi intervjuar alla sökande. Räkna inte med prov i matematik eller biologi.

Efter studierna
Du kan arbeta som trädgårdsmästare, starta eget företag eller studera vidare till landskapsarkitekt.`,
    required: [
      'puutarhatyö',
      'kasvihuonetyö',
      'puunhoito',
      'viherrakentaminen',
      'floristiikka',
      'yrittäjyys',
      'työturvallisuus',
      'asiakaspalvelu',
    ],
    arguable: ['vihersuunnittelu'],
    forbidden: ['ruotsin kieli', 'B-ajokortti', 'matematiikka', 'biologia'],
  },
  {
    id: 'longer-en-lab-technician',
    kind: 'vacancy',
    language: 'en',
    title: 'Laboratory Technician, Quality Control',
    text: `Our company manufactures diagnostic tests and medical devices in Vantaa. With 400 employees from 35 countries, we have been growing profitably for ten years. We develop our products together with universities and offer contract manufacturing for pharmaceutical companies.

We are now looking for a laboratory technician to join our quality control team.

In this role you will
• perform laboratory analysis and sample collection according to written procedures
• maintain laboratory equipment
• document results and support root cause investigations
• work in two shifts when needed

You have
• a vocational degree in laboratory work or a BSc in chemistry or biotechnology
• experience from a GMP environment
• accuracy and good teamwork skills
• fluent English

Experience in microbiology and cell culture is considered an asset. Finnish skills are a plus but not required. You do not need to know statistics or programming.

Why join us?
We provide a modern workplace with a gym, occupational health care, lunch benefit and language courses in Finnish and Swedish. Our culture is built on cooperation and continuous learning.

Interested?
Apply by 30 April. We fill the position as soon as we find the right person. The selected candidate will go through a background check.`,
    required: [
      'laboratoriotyö',
      'laadunvalvonta',
      'näytteenotto',
      'kemia',
      'biotekniikka',
      'hyvät tuotantotavat',
      'tarkkuus',
      'tiimityö',
      'englannin kieli',
    ],
    appreciated: ['mikrobiologia', 'suomen kieli'],
    arguable: ['vuorotyö', 'biotekniikka', 'tuotantotyö'],
    forbidden: [
      'tilastotiede',
      'ohjelmointi',
      'työterveyshuolto',
      'ruotsin kieli',
      'yhteistyötaidot',
      'oppimistaidot',
      'lääkinnälliset laitteet',
    ],
  },
  {
    id: 'longer-en-study-ux',
    kind: 'study',
    language: 'en',
    title: 'Designing Digital Services',
    text: `The course introduces service design and user experience design to professionals who develop digital services in cities and companies. You will work in multidisciplinary groups with a real client.

Learning outcomes
After the course you can plan user interviews, facilitate workshops and create prototypes in Figma. You understand web accessibility and agile methods, and can present your solution to decision makers.

Who is it for?
Anyone working with customer service, marketing or software development. Knowledge of HTML and CSS is helpful but not necessary. You should be comfortable speaking English.

Practicalities
Lectures are held online on Tuesday evenings. The fee is 450 euros and includes the materials. Payment by invoice. Registration closes two weeks before the start.`,
    required: [
      'palvelumuotoilu',
      'käyttökokemussuunnittelu',
      'fasilitointi',
      'käyttöliittymäsuunnittelu',
      'digitaalinen saavutettavuus',
      'ketterät menetelmät',
    ],
    arguable: ['esiintymistaidot', 'digitalisaatio', 'tiimityö'],
    forbidden: [
      'HTML ja CSS',
      'englannin kieli',
      'markkinointi',
      'asiakaspalvelu',
      'ohjelmistokehitys',
      'verkko-opetus',
      'myyntireskontra',
    ],
  },
];
