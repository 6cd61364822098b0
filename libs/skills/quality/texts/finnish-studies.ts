import type { LabelledText } from './labelled-text';

/** Studies, in Finnish. What is taught counts, not what is asked for at the door. */
export const finnishStudies: LabelledText[] = [
  {
    id: 'study-welding',
    kind: 'study',
    language: 'fi',
    title: 'Hitsauksen peruskurssi',
    text: `Kurssilla opitaan kaarihitsauksen ja MIG/MAG-hitsauksen perusteet sekä työturvallisuus. Harjoittelemme myös polttoleikkausta.

Kohderyhmä
Metallialalle aikovat. Aiempaa kokemusta hitsauksesta ei tarvita.

Edeltävä osaaminen
Suomen kielen taito vähintään tasolla A2.2.

Kurssin jälkeen
Voit suorittaa hitsausluokan lisämaksusta.`,
    required: ['hitsaus', 'kaarihitsaus', 'MIG-hitsaus', 'työturvallisuus', 'polttoleikkaus'],
    arguable: ['hitsausluokat', 'MAG-hitsaus', 'metallityöt'],
    forbidden: ['suomen kieli'],
  },
  {
    id: 'study-practical-nurse',
    kind: 'study',
    language: 'fi',
    title: 'Sosiaali- ja terveysalan perustutkinto, lähihoitaja',
    text: `Osaat tutkinnon suoritettuasi tukea asiakkaan hyvinvointia ja toimintakykyä, toteuttaa lääkehoitoa ja toimia hätätilanteissa ensiaputaitojen avulla. Voit valita osaamisalaksesi ikääntyvien hoidon ja kuntoutumisen, lasten ja nuorten hoidon ja kasvatuksen tai mielenterveys- ja päihdetyön.

Opintojen toteutus
Opetus on lähiopetusta, verkko-opetusta ja oppimista työpaikalla. Opettajat ohjaavat opintoja henkilökohtaisesti.

Hakeminen
Hae jatkuvassa haussa. Alalla on terveydentilavaatimuksia. Hakijat haastatellaan ja heille tehdään kielitaitotesti.`,
    required: ['lähihoito', 'lääkehoito', 'ensiapu', 'vanhustyö', 'mielenterveystyö', 'kuntoutus'],
    arguable: ['lastenhoito', 'päihdetyö', 'sosiaalityö', 'opettaminen'],
    forbidden: ['verkko-opetus', 'suomen kieli', 'rekrytointi'],
  },
  {
    id: 'study-accounting',
    kind: 'study',
    language: 'fi',
    title: 'Taloushallinnon osaaja: kirjanpito ja palkanlaskenta',
    text: `Koulutuksen sisältö
• kirjanpidon perusteet ja tilinpäätös
• arvonlisäverotus
• palkanlaskenta ja työlainsäädäntö
• Excel taloushallinnossa

Kenelle
Koulutus sopii työttömille ja alanvaihtajille, joilla on sujuva suomen kieli ja tietokoneen käyttötaidot.

Rahoitus
Opiskeluun voi hakea aikuiskoulutustukea. Koulutus on maksuton.`,
    required: ['taloushallinto', 'kirjanpito', 'palkanlaskenta', 'tilinpäätös', 'verotus', 'työoikeus', 'taulukkolaskenta'],
    forbidden: ['suomen kieli', 'tietotekniset taidot', 'rahoitusanalyysi', 'aikuiskoulutus'],
  },
  {
    id: 'study-full-stack',
    kind: 'study',
    language: 'fi',
    title: 'Full stack -ohjelmoija',
    text: `Opit rakentamaan verkkosovelluksia alusta loppuun. Koulutuksessa käytetään JavaScriptiä ja TypeScriptiä, Reactia sekä Node.js:ää. Tietokannat, versionhallinta ja ohjelmistotestaus tulevat tutuiksi.

Esitietovaatimukset: ohjelmoinnin perusteet (Python tai Java) ja englannin kieli.

Opiskelu on etäopiskelua ja vaatii hyvää ajanhallintaa. Ryhmätöitä tehdään viikoittain.`,
    required: [
      'full stack -kehitys',
      'JavaScript',
      'TypeScript',
      'React',
      'Node.js',
      'tietokannat',
      'Git-versionhallinta',
      'ohjelmistotestaus',
      'verkkokehitys',
    ],
    arguable: ['ohjelmointi', 'ajanhallinta', 'tiimityö'],
    forbidden: ['Python', 'Java', 'englannin kieli', 'rakennustyö'],
  },
  {
    id: 'study-hygiene',
    kind: 'study',
    language: 'fi',
    title: 'Hygieniapassikoulutus ja -testi',
    text: `Koulutuspäivän aikana käydään läpi elintarvikehygienia, omavalvonta ja lainsäädäntö. Päivän päätteeksi on osaamistesti. Läpäisyn jälkeen saat osaamistodistuksen.

Testi järjestetään suomeksi, ruotsiksi ja englanniksi. Tulkkausta ei ole tarjolla.

Järjestäjä
Ammattiopisto järjestää lisäksi anniskelupassin, ensiapukurssin ja tulityökoulutuksen.`,
    required: ['hygieniapassi', 'elintarviketurvallisuus'],
    arguable: ['juridiikka'],
    forbidden: ['tulkkaus', 'anniskelupassi', 'ensiapukortti', 'tulityökortti', 'ruotsin kieli', 'englannin kieli', 'suomen kieli'],
  },
  {
    id: 'study-nurse-amk',
    kind: 'study',
    language: 'fi',
    title: 'Sairaanhoitaja (AMK), monimuotototeutus',
    text: `Sairaanhoitajan koulutus antaa valmiudet kliiniseen hoitotyöhön. Opintoihin kuuluu mm. lääkehoitoa, haavanhoitoa, mielenterveystyötä ja kriisityötä sekä harjoittelua sairaaloissa. Suuntautumisvaihtoehtoina ovat akuuttihoitotyö ja perioperatiivinen hoitotyö.

Valintaperusteet
Valintakokeessa arvioidaan matematiikan, päätöksentekotaitojen ja englannin kielen osaamista. Psykologinen haastattelu voi kuulua valintaan.

Työllistyminen
Voit työskennellä esimerkiksi kotihoidossa, kouluterveydenhuollossa tai tutkimustyössä.`,
    required: ['sairaanhoito', 'lääkehoito', 'haavanhoito', 'mielenterveystyö', 'kriisityö', 'päivystyshoitotyö', 'leikkaushoitotyö'],
    arguable: ['kotihoito', 'terveydenhoitotyö', 'tutkimustyö'],
    forbidden: ['matematiikka', 'englannin kieli', 'päätöksentekotaidot', 'psykologia'],
  },
  {
    id: 'study-forklift',
    kind: 'study',
    language: 'fi',
    title: 'Trukkikorttikoulutus',
    text: `Kahden päivän koulutuksessa perehdytään vastapaino- ja työntömastotrukin turvalliseen käyttöön, kuorman käsittelyyn ja päivittäiseen huoltoon. Toinen päivä on ajoharjoittelua varastossa.

Osallistujalla ei tarvitse olla ajokorttia. Osallistujalta edellytetään suomen kielen ymmärtämistä.`,
    required: ['trukin ajo', 'työntömastotrukin ajo'],
    arguable: ['varastotyö', 'lastaus ja purku'],
    forbidden: ['B-ajokortti', 'suomen kieli'],
  },
  {
    id: 'study-leadership',
    kind: 'study',
    language: 'fi',
    title: 'Johtamisen ja yritysjohtamisen erikoisammattitutkinto, oppisopimus',
    text: `Tavoitteet
Osallistuja kehittää strategista johtamista, muutosjohtamista ja valmentavaa otetta. Opinnoissa syvennytään talouden suunnitteluun ja henkilöstöjohtamiseen.

Sisältö
1. Johtajana toimiminen
2. Strateginen suunnittelu
3. Prosessien kehittäminen

Pääsyvaatimukset
Vähintään kolmen vuoden kokemus esihenkilötyöstä sekä englannin kielen perustaidot.

Hinta
Oppisopimuksena maksuton. Ei-oppisopimuksena 600 e. Laskutus hoidetaan sähköisesti.`,
    required: [
      'johtaminen',
      'strateginen suunnittelu',
      'muutosjohtaminen',
      'valmentava ote',
      'budjetointi',
      'henkilöstöjohtaminen',
      'prosessien kehittäminen',
    ],
    arguable: ['liiketoiminnan kehittäminen'],
    forbidden: ['englannin kieli', 'myyntireskontra'],
  },
  {
    id: 'study-cleaning',
    kind: 'study',
    language: 'fi',
    title: 'Puhdistus- ja kiinteistöpalvelualan ammattitutkinto, laitoshuoltaja',
    text: `Laitoshuoltaja hallitsee ylläpitosiivouksen, sairaalasiivouksen ja aseptisen työskentelyn. Opinnoissa perehdytään siivouskoneiden käyttöön ja tekstiilihuoltoon. Työssä tarvitaan palveluhenkisyyttä ja hyvää fyysistä kuntoa.

Hae mukaan
Täytä lomake. Opinto-ohjaaja vastaa kysymyksiin. Haastattelussa selvitetään motivaatiosi.`,
    required: ['siivous', 'sairaalasiivous', 'infektioiden torjunta', 'siivouskoneiden käyttö', 'pesulatyö'],
    arguable: ['asiakaslähtöisyys', 'fyysinen kunto'],
    forbidden: ['opinto-ohjaus'],
  },
  {
    id: 'study-gis',
    kind: 'study',
    language: 'fi',
    title: 'Paikkatieto ja QGIS',
    text: `Opintojaksolla opit paikkatietoanalyysin perusteet avoimella QGIS-ohjelmalla ja tutustut tilastollisiin menetelmiin. Harjoitustyössä laaditaan kartta omasta kotikunnasta kaupunkisuunnittelun tueksi.

Suoritustavat
Luennot verkossa, harjoitukset mikroluokassa, tentti. Opettajana toimii maanmittausinsinööri.

Kielet
Opetuskieli on suomi; materiaali osin englanniksi.`,
    required: ['paikkatieto'],
    arguable: ['tilastotiede', 'kaavoitus', 'data-analyysi'],
    forbidden: ['maanmittaus', 'suomen kieli', 'englannin kieli', 'verkko-opetus'],
  },
  {
    id: 'study-finnish-language',
    kind: 'study',
    language: 'fi',
    title: 'Suomen kieli työelämässä, taso B1',
    text: `Kurssilla harjoitellaan työelämän suomea: puhelinkeskustelut, kokoukset, sähköpostit ja työhakemukset. Kurssi antaa hyvät vuorovaikutustaidot asiakaspalvelutyöhön.

Lähtötaso: A2.2. Et tarvitse englannin kieltä. Kurssi ei sisällä tietotekniikan opetusta.

Tietoa meistä
Työväenopisto tarjoaa yli 1000 kurssia vuodessa: käsitöitä, kuvataidetta, musiikkia, valokuvausta ja liikuntaa.`,
    required: ['suomen kieli', 'vuorovaikutustaidot'],
    arguable: ['asiakaspalvelu'],
    forbidden: ['englannin kieli', 'tietotekniset taidot', 'musisointi', 'valokuvaus', 'kädentaidot'],
  },
];
