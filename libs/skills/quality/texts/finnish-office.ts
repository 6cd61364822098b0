import type { LabelledText } from './labelled-text';

/** Vacancies of offices, information technology, shops and kitchens, in Finnish. */
export const finnishOffice: LabelledText[] = [
  {
    id: 'java-developer',
    kind: 'vacancy',
    language: 'fi',
    title: 'Ohjelmistokehittäjä (Java)',
    text: `Rakennamme palveluja, joita miljoona suomalaista käyttää. Kehitämme jatkuvasti työtapojamme ja uskomme avoimuuteen.

Roolissasi
Suunnittelet ja toteutat rajapintoja Javalla ja Spring Bootilla. Vastaat koodin laadusta, kirjoitat testejä ja osallistut julkaisuihin.

Taustasi
- vankka kokemus Javasta ja SQL:stä
- Git ja CI/CD ovat tuttuja
- ketterät menetelmät arkea
- sujuva suomi ja englanti

Nice to have
- React tai Angular
- Kubernetes ja AWS

Me tarjoamme
- oppimisbudjetin, hierojan palvelut toimistolla ja laajan sairauskuluvakuutuksen
- mahdollisuuden etätyöhön`,
    required: [
      'Java',
      'rajapintakehitys',
      'SQL',
      'Git-versionhallinta',
      'DevOps',
      'ketterät menetelmät',
      'suomen kieli',
      'englannin kieli',
      'ohjelmistokehitys',
    ],
    appreciated: ['React', 'Angular', 'konttiteknologia', 'AWS'],
    arguable: ['ohjelmistotestaus', 'ohjelmointi'],
    forbidden: ['hieronta', 'vakuutusala', 'etätyö', 'rakennustyö'],
  },
  {
    id: 'accountant',
    kind: 'vacancy',
    language: 'fi',
    title: 'Kirjanpitäjä tilitoimistoon',
    text: `Tilitoimistomme palvelee pieniä ja keskisuuria yrityksiä Tikkurilassa. Etsimme kirjanpitäjää hoitamaan asiakkaiden kirjanpitoa alusta tilinpäätökseen.

Työssä tarvitset:
kokemusta kirjanpidosta, arvonlisäverotuksesta ja palkanlaskennasta
hyvää Excel-osaamista
tarkkuutta ja itsenäistä otetta

Eduksesi luemme:
Netvisorin tai Procountorin tuntemuksen
ruotsin kielen taidon
KLT-tutkinnon

Emme odota, että osaat tilintarkastusta tai konsernilaskentaa.

Työsuhde-edut: lounasetu, etätyömahdollisuus ja joustava työaika.`,
    required: ['kirjanpito', 'tilinpäätös', 'verotus', 'palkanlaskenta', 'taulukkolaskenta', 'tarkkuus', 'itsenäinen työskentely'],
    appreciated: ['ruotsin kieli'],
    forbidden: ['tilintarkastus', 'etätyö', 'joustavuus'],
  },
  {
    id: 'cook',
    kind: 'vacancy',
    language: 'fi',
    title: 'Kokki koulukeittiöön',
    text: `Valmistat päivittäin 600 annosta ruokaa koululaisille ja huolehdit erityisruokavalioista. Vastaat myös omavalvonnasta ja astiahuollosta yhdessä työparin kanssa.

Hakijalla on oltava kokin ammattitutkinto sekä hygieniapassi. Suurkeittiökokemus on eduksi. Lisäksi eduksi on kokemus Jamix-ohjelmasta.

Anniskelupassia ei tarvita. Viikonloput ovat vapaat.

Ateriapalvelumme tuottaa kiinteistö-, puhtaus- ja ruokapalveluja kaupungin yksiköille.`,
    required: ['ruoanlaitto', 'erityisruokavaliot', 'elintarviketurvallisuus', 'astianpesu', 'hygieniapassi'],
    appreciated: ['suurtalouskeittiötyö'],
    forbidden: ['anniskelupassi', 'siivous', 'kiinteistönhoito'],
  },
  {
    id: 'shop-assistant',
    kind: 'vacancy',
    language: 'fi',
    title: 'Myyjä elintarvikemyymälään',
    text: `Haluatko töihin iloiseen porukkaan? Myymälämme Kivistössä etsii myyjää iltoihin ja viikonloppuihin.

Tehtävät: kassatyö, tuotteiden hyllytys, palvelutiskin hoito ja tilausten keräily verkkokaupan asiakkaille.

Toiveet: hygieniapassi, asiakaspalveluhenkisyys ja reipas asenne. Alan kokemus ei ole pakollista.

Etuna: kokemus lihatiskistä, anniskelupassi.

Mitä tarjoamme: henkilökunta-alennus, esihenkilövalmennus ja urapolku kauppiaaksi.`,
    required: ['myynti', 'kassatyö', 'hyllytys', 'palvelutiskityö', 'keräily', 'hygieniapassi', 'asiakaslähtöisyys'],
    appreciated: ['anniskelupassi'],
    arguable: ['verkkokauppa', 'kaupan työ', 'asiakaspalvelu'],
    forbidden: ['johtaminen', 'valmentava ote'],
  },
  {
    id: 'hr-specialist',
    kind: 'vacancy',
    language: 'fi',
    title: 'Henkilöstöasiantuntija',
    text: `Konsernin henkilöstöpalvelut hakee asiantuntijaa rekrytoinnin ja työhyvinvoinnin tueksi.

Tehtäviin kuuluu rekrytointi alusta loppuun, esihenkilöiden neuvonta työsuhdeasioissa ja koulutusten järjestäminen.

Menestyt, jos sinulla on
• korkeakoulututkinto
• kokemusta rekrytoinnista ja työlainsäädännöstä
• hyvät esiintymistaidot suomeksi ja englanniksi

Lisäarvoa tuo
• kokemus palkanlaskennasta
• Power BI -osaaminen

Hakeminen
Videohaastattelut pidetään viikolla 12. Soveltuvuusarvioinnin tekee psykologi. Palkkatoive mainitaan hakemuksessa.`,
    required: ['henkilöstöhallinto', 'rekrytointi', 'työhyvinvointi', 'työoikeus', 'esiintymistaidot', 'suomen kieli', 'englannin kieli'],
    appreciated: ['palkanlaskenta', 'liiketoimintatiedon hallinta'],
    arguable: ['henkilöstökoulutus'],
    forbidden: ['psykologia', 'videotuotanto', 'valokuvaus'],
  },
  {
    id: 'project-manager-construction',
    kind: 'vacancy',
    language: 'fi',
    title: 'Projektipäällikkö, kaupunkitekniikka',
    text: `Johdat katu- ja vesihuoltohankkeita suunnittelusta käyttöönottoon. Vastaat budjetista, aikataulusta ja kilpailutuksesta.

Edellytykset
- soveltuva DI- tai insinööritutkinto
- kokemus projektijohtamisesta ja maanrakennuksesta
- julkisten hankintojen tuntemus
- ajokortti

Luemme ansioksi
- AutoCADin tai vastaavan suunnitteluohjelman käyttötaidon
- ruotsin kielen tyydyttävän taidon

Miksi meille?
Vantaa on Suomen neljänneksi suurin kaupunki. Rakennamme raitiotietä ja kehitämme palveluja asukkaille. Etäpäivät, joustot ja hyvä johtaminen kuuluvat arkeemme.`,
    required: ['projektinhallinta', 'vesihuolto', 'budjetointi', 'julkiset hankinnat', 'maanrakennus', 'B-ajokortti'],
    appreciated: ['CAD-suunnittelu', 'ruotsin kieli'],
    arguable: ['ajanhallinta'],
    forbidden: ['johtaminen', 'rakennustyö', 'palvelumuotoilu', 'liiketoiminnan kehittäminen', 'joustavuus'],
  },
  {
    id: 'it-support',
    kind: 'vacancy',
    language: 'fi',
    title: 'ICT-tukihenkilö',
    text: `Autat käyttäjiä puhelimitse ja paikan päällä: työasemat, tulostimet, käyttöoikeudet.

Osaat: Windows-työasemien ylläpito, Active Directory, Microsoft 365.
Lisäksi sinulta löytyy: asiakaspalveluasennetta ja ongelmanratkaisukykyä.
Katsomme eduksi: ITIL-sertifikaatti, Linuxin perusteet, Python.
Ei vaadita: ohjelmointia.

Yrityksestämme: olemme kyberturvallisuuden ja pilvipalvelujen asiantuntijatalo. Asiakkainamme on pankkeja ja vakuutusyhtiöitä.`,
    required: ['IT-tuki', 'Windows-palvelinten ylläpito', 'toimisto-ohjelmat', 'ongelmanratkaisu', 'asiakaspalvelu'],
    appreciated: ['ICT-palvelunhallinta', 'Linux', 'Python'],
    arguable: ['asiakaslähtöisyys'],
    forbidden: ['ohjelmointi', 'kyberturvallisuus', 'pilvipalvelut', 'pankkityö', 'vakuutusala'],
  },
  {
    id: 'communications-specialist',
    kind: 'vacancy',
    language: 'fi',
    title: 'Viestinnän asiantuntija, määräaikainen',
    text: `Etsimme viestinnän osaajaa vanhempainvapaan sijaiseksi.

Työssäsi tuotat sisältöjä verkkosivuille ja sosiaalisen median kanaviin, kirjoitat tiedotteita ja tuet johtoa sisäisessä viestinnässä. Suunnittelet kampanjoita markkinoinnin kanssa.

Sinulla on sujuva kynä, korkeakoulututkinto ja kokemusta WordPressistä. Tunnet saavutettavuuden vaatimukset ja osaat selkokieltä.

Hyötyä on myös videokuvauksesta, InDesignista ja ruotsin kielestä.

Tiimimme on nelihenkinen. Ruotsinkielisen viestinnän kääntää ulkopuolinen kumppani.`,
    required: [
      'viestintä',
      'sisällöntuotanto',
      'sosiaalinen media',
      'WordPress',
      'digitaalinen saavutettavuus',
      'selkokieli',
      'markkinointi',
      'kirjallinen ilmaisu',
    ],
    appreciated: ['videotuotanto', 'graafinen suunnittelu', 'ruotsin kieli'],
    arguable: ['tiimityö'],
    forbidden: ['kääntäminen'],
  },
  {
    id: 'security-guard',
    kind: 'vacancy',
    language: 'fi',
    title: 'Vartija kauppakeskukseen',
    text: `Turvallisuusala kutsuu! Teet kierroksia, valvot kameroita ja puutut häiriöihin kauppakeskuksessa.

Ehdottomat vaatimukset: vartijakortti ja järjestyksenvalvojakortti. Täysi-ikäisyys. Kyky toimia rauhallisesti paineen alla.

Toivottavaa: ensiapukortti ja alkusammutuskoulutus; englannin kielen taito.

Yötyötä tehdään joka kolmas viikko. Ajokorttia ei edellytetä, koska kohde on metroaseman vieressä.`,
    required: ['vartiointi', 'vartijakortti', 'järjestyksenvalvojakortti', 'paineensietokyky', 'vuorotyö', 'hälytyskeskustyö'],
    appreciated: ['ensiapukortti', 'englannin kieli', 'paloturvallisuus'],
    forbidden: ['B-ajokortti'],
  },
  {
    id: 'restaurant-shift-manager',
    kind: 'vacancy',
    language: 'fi',
    title: 'Vuoropäällikkö, lounasravintola',
    text: `Vedät vuoroa, teet työvuorolistat ja tilaat raaka-aineet. Olet mukana myös tarjoilussa ja kassalla kiireen aikana.

Tätä etsimme: kokemusta ravintola-alan esihenkilötyöstä, hygieniapassia ja anniskelupassia.
Tästä pidämme: barista-taidot, ruotsin kielen taito.
Tätä saat: ilmaisen ruoan, rekrytointipalkkion, johtamiskoulutusta ja mahdollisuuden edetä ravintolapäälliköksi.
Tällaisia olemme: nuorekas ketju, joka panostaa kestävään kehitykseen ja kiertotalouteen.`,
    required: ['ravintolan johtaminen', 'työvuorosuunnittelu', 'tarjoilu', 'kassatyö', 'johtaminen', 'hygieniapassi', 'anniskelupassi'],
    appreciated: ['baristan työ', 'ruotsin kieli'],
    arguable: ['hankinta'],
    forbidden: ['rekrytointi', 'kestävä kehitys', 'kiertotalous', 'ruoanlaitto'],
  },
  {
    id: 'data-analyst',
    kind: 'vacancy',
    language: 'fi',
    title: 'Data-analyytikko',
    text: `Teet analyysejä päätöksenteon tueksi: haet dataa tietovarastosta, mallinnat ja visualisoit.

Must: SQL, Python, Power BI
Bonusta: koneoppiminen, paikkatieto, R-kieli
Ei tarvita: aiempaa kokemusta terveydenhuollosta tai SAP-järjestelmistä

Toimimme ketterästi, mutta ilman turhia seremonioita. Työkielemme on englanti. Suomea ei tarvitse osata.`,
    required: ['data-analyysi', 'SQL', 'Python', 'liiketoimintatiedon hallinta', 'englannin kieli'],
    appreciated: ['koneoppiminen', 'paikkatieto', 'R-ohjelmointi'],
    arguable: ['tietovarastointi', 'ketterät menetelmät', 'päätöksentekotaidot'],
    forbidden: ['toiminnanohjausjärjestelmät', 'suomen kieli'],
  },
];
