import type { LabelledText } from './labelled-text';

/** Vacancies and studies in Swedish. */
export const swedish: LabelledText[] = [
  {
    id: 'sv-nurse',
    kind: 'vacancy',
    language: 'sv',
    title: 'Sjukskötare till hemvården',
    text: `Vi söker en sjukskötare till vår hemvård i Dickursby.

Arbetsuppgifter
Du ansvarar för läkemedelsbehandling, sårvård och dokumentation i patientdatasystemet.

Vi förväntar oss
- sjukskötarexamen och legitimation
- körkort
- kunskaper i finska och svenska

Meriterande
- erfarenhet av demensvård
- kunskaper i engelska

Vi erbjuder
- introduktion, friskvård och massage
- företagshälsovård`,
    required: [
      'sairaanhoito',
      'kotihoito',
      'lääkehoito',
      'haavanhoito',
      'potilastietojärjestelmät',
      'B-ajokortti',
      'suomen kieli',
      'ruotsin kieli',
    ],
    appreciated: ['muistisairaan hoito', 'englannin kieli'],
    arguable: ['Valvira-rekisteröinti'],
    forbidden: ['hieronta', 'työterveyshuolto', 'mentorointi'],
  },
  {
    id: 'sv-class-teacher',
    kind: 'vacancy',
    language: 'sv',
    title: 'Klasslärare, Helsinge skola',
    text: `Helsinge skola är en svenskspråkig skola med 300 elever och en egen trädgård.

Som klasslärare undervisar du i årskurs 3 och samarbetar med hemmen. Du har en stark pedagogisk ådra och god samarbetsförmåga.

Behörighet enligt förordningen 986/1998. Vi värdesätter erfarenhet av specialundervisning. Kunskaper i teckenspråk är en fördel. Körkort krävs inte.

Ansökan
Skicka ansökan via rekryteringssystemet. Bifoga inga betyg i musik.`,
    required: ['luokanopetus', 'yhteistyötaidot', 'pedagogiikka'],
    appreciated: ['erityisopetus', 'viittomakieli'],
    arguable: ['opettaminen'],
    forbidden: ['B-ajokortti', 'rekrytointi', 'musisointi', 'puutarhatyö', 'ruotsin kieli'],
  },
  {
    id: 'sv-developer',
    kind: 'vacancy',
    language: 'sv',
    title: 'Systemutvecklare',
    text: `Om oss
Vi är ett ledande bolag inom cybersäkerhet och molntjänster.

Kravprofil
Du har flera års erfarenhet av systemutveckling i C# och .NET samt SQL. Du behärskar engelska i tal och skrift.

Meriter
Azure, Docker och agila metoder.

Inga förkunskaper i Java behövs.

Förmåner
Distansarbete, lunchförmån och utbildning i projektledning.`,
    required: ['ohjelmistokehitys', 'C#', 'SQL', 'englannin kieli'],
    appreciated: ['Microsoft Azure', 'konttiteknologia', 'ketterät menetelmät'],
    forbidden: ['kyberturvallisuus', 'pilvipalvelut', 'Java', 'etätyö', 'projektinhallinta'],
  },
  {
    id: 'sv-warehouse',
    kind: 'vacancy',
    language: 'sv',
    title: 'Lagerarbetare',
    text: `Vi söker lagerarbetare till vårt lager i Vanda. Arbetet består av plockning, packning och truckkörning i treskift.

Krav: truckkort, god fysisk kondition och grundläggande finska.
Plus om du har: B-körkort eller erfarenhet av inventering.
Erfarenhet av lagerarbete är inget krav, vi lär upp dig.

Vi kan erbjuda: trevliga kolleger och hälsovård.`,
    required: ['keräily', 'pakkaaminen', 'trukin ajo', 'fyysinen kunto', 'suomen kieli', 'vuorotyö'],
    appreciated: ['B-ajokortti', 'varastonhallinta'],
    arguable: ['varastotyö'],
  },
  {
    id: 'sv-cook',
    kind: 'vacancy',
    language: 'sv',
    title: 'Kock till daghemskök',
    text: `Du lagar mat åt 90 barn, beaktar specialdieter och sköter egenkontrollen samt diskningen.

Vi kräver kockexamen och hygienpass. Det är ett plus om du har erfarenhet av storkök. Serveringspass behövs inte.

Vanda stads måltidsservice producerar också städning och fastighetsservice.`,
    required: ['ruoanlaitto', 'erityisruokavaliot', 'elintarviketurvallisuus', 'astianpesu', 'hygieniapassi'],
    appreciated: ['suurtalouskeittiötyö'],
    arguable: ['varhaiskasvatus'],
    forbidden: ['anniskelupassi', 'siivous', 'kiinteistönhoito'],
  },
  {
    id: 'sv-accountant',
    kind: 'vacancy',
    language: 'sv',
    title: 'Bokförare',
    text: `Bokföringsbyrån växer! Nu söker vi en bokförare som kan ta hand om bokföring, bokslut och löneräkning för våra kunder.

Vi söker dig som
har erfarenhet av bokföring och goda kunskaper i Excel
är noggrann och serviceinriktad
talar flytande svenska och finska

Det är en fördel om du kan beskattning och har arbetat med SAP.

Revision ingår inte i arbetet och erfarenhet av revision förutsätts inte.`,
    required: ['kirjanpito', 'tilinpäätös', 'palkanlaskenta', 'taulukkolaskenta', 'ruotsin kieli', 'suomen kieli', 'tarkkuus'],
    appreciated: ['verotus', 'toiminnanohjausjärjestelmät'],
    arguable: ['asiakaslähtöisyys'],
    forbidden: ['tilintarkastus'],
  },
  {
    id: 'sv-youth-worker',
    kind: 'vacancy',
    language: 'sv',
    title: 'Ungdomsledare',
    text: `Kom och jobba med ungdomsarbete i Vanda! Du ordnar evenemang, leder grupper och syns i sociala medier.

Det här behöver du: lämplig examen, kreativitet och god kommunikationsförmåga.
Det här är extra bra: fotografering, musik och kunskaper i arabiska.
Det här får du: handledning, fortbildning i krisarbete och en fin arbetsgemenskap.`,
    required: ['nuorisotyö', 'tapahtumien järjestäminen', 'sosiaalinen media', 'luovuus', 'vuorovaikutustaidot'],
    appreciated: ['valokuvaus', 'musisointi', 'arabian kieli'],
    arguable: ['fasilitointi'],
    forbidden: ['kriisityö'],
  },
  {
    id: 'sv-electrician',
    kind: 'vacancy',
    language: 'sv',
    title: 'Elmontör',
    text: `Vår installationsfirma utför elarbeten, rörarbeten och ventilation i hela Nyland.

Vi behöver nu en elmontör för elinstallation i bostäder. Som elmontör arbetar du självständigt ute hos kunderna.

Krav
Yrkesexamen inom el
Arbetssäkerhetskort
Körkort B

Önskvärt
Heta arbeten-kort
Erfarenhet av solpaneler`,
    required: ['sähköasennus', 'työturvallisuuskortti', 'B-ajokortti', 'itsenäinen työskentely'],
    appreciated: ['aurinkosähköasennus', 'tulityökortti'],
    forbidden: ['putkityöt', 'ilmanvaihtoasennus'],
  },
  {
    id: 'sv-study-practical-nurse',
    kind: 'study',
    language: 'sv',
    title: 'Närvårdare, grundexamen inom social- och hälsovårdsbranschen',
    text: `Du lär dig grundvård, läkemedelsbehandling och första hjälpen. Du kan inrikta dig på äldreomsorg eller mentalvårdsarbete.

Antagning
Sökande intervjuas. Kunskaper i svenska testas. Inga förkunskaper krävs.

Studierna ordnas som närundervisning och nätstudier.`,
    required: ['lähihoito', 'lääkehoito', 'ensiapu', 'vanhustyö', 'mielenterveystyö'],
    forbidden: ['ruotsin kieli', 'verkko-opetus'],
  },
  {
    id: 'sv-study-programming',
    kind: 'study',
    language: 'sv',
    title: 'Programmering i Python, 5 sp',
    text: `Innehåll
Grunderna i programmering, Python, databaser och versionshantering med Git.

Förkunskaper
Matematik på gymnasienivå och engelska.

Målgrupp
Kursen passar dig som arbetar med bokföring eller statistik och vill automatisera arbetet.`,
    required: ['ohjelmointi', 'Python', 'tietokannat', 'Git-versionhallinta'],
    forbidden: ['matematiikka', 'englannin kieli', 'kirjanpito', 'tilastotiede'],
  },
];
