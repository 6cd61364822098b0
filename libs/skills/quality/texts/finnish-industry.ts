import type { LabelledText } from './labelled-text';

/** Vacancies of industry, construction, transport and property, in Finnish. */
export const finnishIndustry: LabelledText[] = [
  {
    id: 'welder',
    kind: 'vacancy',
    language: 'fi',
    title: 'Hitsaaja, Hakkilan konepaja',
    text: `Olemme vuonna 1987 perustettu metallialan perheyritys, joka valmistaa teräsrakenteita teollisuuden asiakkaille.

Tehtävänkuva
Hitsaat paksuseinäisiä rakenteita MAG-menetelmällä ja viimeistelet työn hiomalla. Luet teknisiä piirustuksia ja huolehdit oman työsi laadusta.

Odotamme sinulta
- hitsauksen ammattitutkintoa tai vastaavaa kokemusta
- voimassa olevia hitsausluokkia
- työturvallisuuskorttia ja tulityökorttia
- suomen kielen taitoa

Eduksi luetaan
- TIG-hitsauksen hallinta
- trukkikortti
- kokemus robottihitsauksesta

Tarjoamme
- kilpailukykyisen palkan ja bonukset
- kattavan työterveyshuollon ja hieronnan kerran kuussa
- perehdytyksen ja mahdollisuuden kouluttautua CNC-koneistajaksi

Hakuohjeet
Lähetä hakemuksesi sähköpostilla. Ensiapukortin kopiota ei tarvitse liittää.`,
    required: [
      'hitsaus',
      'MAG-hitsaus',
      'hionta',
      'teknisten piirustusten lukeminen',
      'hitsausluokat',
      'työturvallisuuskortti',
      'tulityökortti',
      'suomen kieli',
    ],
    appreciated: ['TIG-hitsaus', 'trukin ajo', 'robottihitsaus'],
    arguable: ['laadunvalvonta', 'metallityöt'],
    forbidden: ['työterveyshuolto', 'hieronta', 'mentorointi', 'CNC-koneistus', 'ensiapukortti', 'koneistus'],
  },
  {
    id: 'machinist',
    kind: 'vacancy',
    language: 'fi',
    title: 'CNC-koneistaja',
    text: `Etsimme vuorotyöhön koneistajaa Vantaan Viinikkalan tuotantoyksikköömme. Työ on kaksivuorotyötä.

Työtehtävät: sorvaus ja jyrsintä uusilla työstökoneilla, mittaukset ja sarjojen pakkaaminen. Sinulla on kokemusta CNC-koneistuksesta ja osaat lukea teknisiä piirustuksia. Arvostamme CAM-ohjelmoinnin osaamista. Ruotsin kieltä ei edellytetä, mutta englannilla on pärjättävä koneiden käyttöohjeiden kanssa.

Edut: lounasetu, polkupyöräetu ja monipuolinen työterveyshuolto.`,
    required: ['CNC-koneistus', 'sorvaus', 'jyrsintä', 'pakkaaminen', 'teknisten piirustusten lukeminen', 'englannin kieli', 'vuorotyö'],
    appreciated: ['CNC-ohjelmointi'],
    arguable: ['koneistus', 'mittalaitteiden käyttö'],
    forbidden: ['ruotsin kieli', 'työterveyshuolto'],
  },
  {
    id: 'electrician',
    kind: 'vacancy',
    language: 'fi',
    title: 'Sähköasentaja saneerauskohteisiin',
    text: `Haemme sähköasentajaa pääkaupunkiseudun korjausrakentamisen työmaille.

Mitä teet? Asennat ja kaapeloit kerrostalojen sähköjärjestelmiä, teet vianetsintää ja käyttöönottomittauksia.

Mitä odotamme?
• Sähköalan perustutkinto
• Sähkötyöturvallisuuskoulutus SFS 6002 ja työturvallisuuskortti
• B-ajokortti, sillä kohteet vaihtuvat
• Itsenäinen työskentely ja hyvät asiakaspalvelutaidot

Plussaa: kokemus latausasemien asennuksesta tai aurinkopaneeleista. Tulityökortti on myös plussaa.

Mitä saat? Työauton, merkkityökalut ja henkilökohtaisen bonuksen. Järjestämme ensiapukoulutuksen kaikille asentajillemme.`,
    required: [
      'sähköasennus',
      'korjausrakentaminen',
      'sähkötyöturvallisuuskortti',
      'työturvallisuuskortti',
      'B-ajokortti',
      'itsenäinen työskentely',
      'asiakaspalvelu',
      'sähkötyöturvallisuus',
    ],
    appreciated: ['sähköautojen latausjärjestelmät', 'aurinkosähköasennus', 'tulityökortti'],
    arguable: ['sähkötekniikka', 'sähkösuunnittelu'],
    forbidden: ['ensiapukortti'],
  },
  {
    id: 'warehouse-worker',
    kind: 'vacancy',
    language: 'fi',
    title: 'Varastotyöntekijä Vantaan logistiikkakeskukseen',
    text: `Kaipaatko liikkuvaa työtä? Nyt haussa varastotyöntekijöitä keräilyyn ja pakkaukseen.

Työssäsi keräät tilauksia puheohjauksella, purat kuormia ja ajat trukkia. Työ on fyysistä ja sitä tehdään kolmessa vuorossa.

Aiempaa kokemusta varastotyöstä ei vaadita, opetamme kaiken tarvittavan. Trukkikortin voit suorittaa meillä. Suomen tai englannin kielen taito on välttämätön työturvallisuuden takia.

Logistiikkayhtiömme palvelee verkkokauppoja ympäri Pohjoismaita.`,
    required: ['keräily', 'pakkaaminen', 'lastaus ja purku', 'trukin ajo', 'suomen kieli', 'englannin kieli', 'fyysinen kunto', 'vuorotyö'],
    arguable: ['varastotyö', 'työturvallisuus', 'logistiikka'],
    forbidden: ['verkkokauppa'],
  },
  {
    id: 'truck-driver',
    kind: 'vacancy',
    language: 'fi',
    title: 'Yhdistelmäajoneuvonkuljettaja',
    text: `Kuljetusliike Kymppirahti Oy hakee kokenutta kuljettajaa runkolinjalle Vantaa–Tampere.

Vaatimukset:
CE-ajokortti ja voimassa oleva ammattipätevyys
ADR-ajolupa
asiakaspalveluhenkinen asenne

Eduksi: kokemus kylmäkuljetuksista, trukkikortti ja auttava englannin kielen taito.

Rikosrekisteriotetta emme pyydä. Autot huolletaan omalla korjaamollamme, joten autonkorjaustaitoja ei tarvita.

Tietoa työnantajasta
Yrityksemme tarjoaa huolintaa, varastointia ja tullausta sekä muuttopalveluja koko Suomessa.`,
    required: ['CE-ajokortti', 'kuljettajan ammattipätevyys', 'ADR-ajolupa', 'asiakaslähtöisyys'],
    appreciated: ['trukin ajo', 'englannin kieli'],
    arguable: ['yhdistelmäajoneuvon ajo', 'asiakaspalvelu'],
    forbidden: ['autojen korjaus', 'huolinta', 'varastotyö', 'tullaus', 'muuttotyöt'],
  },
  {
    id: 'property-caretaker',
    kind: 'vacancy',
    language: 'fi',
    title: 'Kiinteistönhoitaja',
    text: `Huoltoyhtiömme etsii kiinteistönhoitajaa Myyrmäen alueelle vakituiseen työsuhteeseen.

Työn sisältö
Kiinteistönhoidon tehtävät, piha-alueiden hoito kesällä ja lumityöt talvella. Teet pieniä korjauksia, vaihdat lukkoja ja seuraat rakennusautomaation hälytyksiä. Päivystät vuorollasi.

Hakijalta edellytämme
Kiinteistöalan tutkintoa tai usean vuoden kokemusta, B-ajokorttia ja itsenäistä työotetta. Hakijalla tulee olla hyvä suomen kielen taito.

Katsomme eduksi
Kokemuksen uima-allastekniikasta. Pyöräkuormaajan ajo sujuu.

Muuta
Emme vaadi putkiasennuksen tai sähkötöiden osaamista; niistä vastaavat kumppanimme.`,
    required: [
      'kiinteistönhoito',
      'ulkoalueiden hoito',
      'lumityöt',
      'rakennusautomaatio',
      'B-ajokortti',
      'itsenäinen työskentely',
      'suomen kieli',
      'lukkosepän työ',
    ],
    appreciated: ['uima-allastekniikka', 'pyöräkuormaajan käyttö'],
    forbidden: ['putkityöt', 'sähköasennus', 'päivystyshoitotyö'],
  },
  {
    id: 'carpenter',
    kind: 'vacancy',
    language: 'fi',
    title: 'Kirvesmies / rakennustyöntekijä',
    text: `Rakennusliikkeemme rakentaa koteja ja päiväkoteja Uudellamaalla. Rakennamme myös parempaa työelämää: meillä viihdytään pitkään.

Tarvitsemme kirvesmiehiä sisävalmistusvaiheen töihin: väliseinätyöt, kipsilevyn asennus ja ovien asennukset. Osalla työmaista tehdään myös muottitöitä.

Työturvallisuuskortti on pakollinen. Tulityökortti katsotaan eduksi, samoin vedeneristäjän sertifikaatti.

Palkka TES:n mukaan. Työsuhde-etuna liikuntaseteli ja laaja työterveys.`,
    required: ['kirvesmiestyöt', 'väliseinätyöt', 'muottityöt', 'työturvallisuuskortti'],
    appreciated: ['tulityökortti', 'vedeneristäjän sertifikaatti'],
    arguable: ['rakennustyö'],
    forbidden: ['varhaiskasvatus', 'työterveyshuolto', 'yhteisötyö'],
  },
  {
    id: 'bus-driver',
    kind: 'vacancy',
    language: 'fi',
    title: 'Linja-autonkuljettajia Vantaan varikolle',
    text: `Bussinkuljettajana olet kaupungin käyntikortti. Ajat vuoroja Vantaan sisäisillä linjoilla, myyt lippuja ja neuvot matkustajia.

Edellytykset: D-ajokortti, ammattipätevyyskortti ja kyky palvella asiakkaita suomeksi. Ruotsin ja englannin kielen taito on plussaa. Siistiä rikosrekisteriä emme edellytä paperilla.

Jos sinulla ei vielä ole D-korttia, kysy rekrytoivasta koulutuksestamme. Koulutus kestää neljä kuukautta ja sisältää ensiapukoulutuksen sekä ajo-opetuksen.

Työaika on jaksotyötä, yövuoroja ei ole.`,
    required: ['D-ajokortti', 'kuljettajan ammattipätevyys', 'asiakaspalvelu', 'suomen kieli'],
    appreciated: ['ruotsin kieli', 'englannin kieli'],
    arguable: ['linja-auton ajo', 'vuorotyö', 'ensiapukortti', 'myynti'],
    forbidden: ['ajo-opetus', 'opettaminen'],
  },
  {
    id: 'cleaner',
    kind: 'vacancy',
    language: 'fi',
    title: 'Siivooja, osa-aikainen',
    text: `Olemme siivousalan yritys, ja hoidamme toimistojen lisäksi myös sairaalasiivousta ja ikkunanpesua.

Nyt haemme siivoojaa ostoskeskukseen aamuvuoroihin (klo 6–10). Työhön kuuluu yleisten tilojen ylläpitosiivous, lattianhoito yhdistelmäkoneella ja jätteiden lajittelu.

Kuka sopii meille?
Olet huolellinen, luotettava ja palveluhenkinen. Selviät suomen kielellä. Työkokemusta ei tarvita, mutta hygieniapassi on eduksi.

Meistä
Puhtausalan suurin perheyritys. Tarjoamme asiakkaillemme kiinteistönhuoltoa, vartiointia ja pesulapalveluja.`,
    required: [
      'siivous',
      'lattianhoito',
      'kierrätys',
      'tarkkuus',
      'luotettavuus',
      'asiakaslähtöisyys',
      'suomen kieli',
      'siivouskoneiden käyttö',
    ],
    appreciated: ['hygieniapassi'],
    forbidden: ['sairaalasiivous', 'ikkunanpesu', 'kiinteistönhoito', 'vartiointi', 'pesulatyö'],
  },
  {
    id: 'ground-handling',
    kind: 'vacancy',
    language: 'fi',
    title: 'Asematason työntekijä, Helsinki-Vantaa',
    text: `Lentoasemapalveluyhtiö laajentaa maahuolinnan tiimiään ja etsii kesäksi 30 uutta työntekijää.

VASTUUALUEESI
Laukkujen lastaus ja purku, lentokoneen jäänpoisto talvikaudella ja kaluston siirto.

VAADIMME
B-ajokortin
18 vuoden iän
puhtaan turvallisuusselvityksen
sujuvan suomen tai englannin
hyvän fyysisen kunnon

ARVOSTAMME
C-ajokorttia ja trukkikokemusta

EMME EDELLYTÄ
aiempaa lentoasematyön kokemusta tai lentokonehuollon tutkintoa`,
    required: [
      'maahuolinta',
      'matkatavaroiden käsittely',
      'lentokoneen jäänpoisto',
      'B-ajokortti',
      'suomen kieli',
      'englannin kieli',
      'fyysinen kunto',
    ],
    appreciated: ['C-ajokortti', 'trukin ajo'],
    arguable: ['lastaus ja purku', 'tiimityö'],
    forbidden: ['lentoasematoiminnot', 'lentokonehuolto'],
  },
];
