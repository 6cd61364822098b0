import type { LabelledText } from './labelled-text';

/** Longer texts in Finnish, written and first measured when the rules had been made by the others. */
export const longerFinnish: LabelledText[] = [
  {
    id: 'longer-care-home-nurse',
    kind: 'vacancy',
    language: 'fi',
    title: 'Sairaanhoitaja, hoivakoti Metsätähti',
    text: `Metsätähti on 45-paikkainen ympärivuorokautisen palveluasumisen yksikkö Vantaan Rekolassa. Kotimme asukkaat ovat pääosin muistisairaita ikäihmisiä, joille haluamme tarjota kodinomaisen ja turvallisen arjen. Talossa on oma keittiö, sauna ja viihtyisä piha.

Haemme nyt tiimiimme sairaanhoitajaa vakituiseen, kokoaikaiseen työsuhteeseen.

Mitä työ sisältää?
Sairaanhoitajana vastaat yksikön lääkehoidosta, seuraat asukkaiden vointia ja konsultoit lääkäriä. Teet haavanhoitoja, otat verinäytteitä ja kirjaat potilastietojärjestelmään. Perehdytät uusia työntekijöitä ja opiskelijoita. Toimit vuorovastaavana ja teet myös työvuorosuunnittelua yhdessä esihenkilön kanssa.

Millaista osaamista odotamme?
• sairaanhoitajan tutkinto ja Valviran rekisteröinti
• voimassa oleva lääkelupa
• kokemus vanhustyöstä
• hyvä suomen kielen taito, suullinen ja kirjallinen
• halu tehdä töitä yhdessä

Lisäksi katsomme eduksi
• kokemuksen saattohoidosta
• ensiapukortin
• ruotsin kielen taidon

Meillä työskentelevä saa
• kilpailukykyisen palkan ja säännölliset kehityskeskustelut
• laajan työterveyshuollon, ePassin ja maksuttoman lounaan
• mahdollisuuden kouluttautua esimerkiksi johtamiseen tai haavanhoitoon

Aloitus sopimuksen mukaan. Työkokemusta hoivakodista ei edellytetä. Haastattelut tehdään hakuajan kuluessa, joten toimi nopeasti!`,
    required: [
      'sairaanhoito',
      'lääkehoito',
      'haavanhoito',
      'näytteenotto',
      'potilastietojärjestelmät',
      'mentorointi',
      'työvuorosuunnittelu',
      'Valvira-rekisteröinti',
      'vanhustyö',
      'suomen kieli',
    ],
    appreciated: ['palliatiivinen hoito', 'ensiapukortti', 'ruotsin kieli'],
    arguable: ['muistisairaan hoito', 'tiimityö', 'asumisohjaus'],
    forbidden: ['työterveyshuolto', 'johtaminen', 'ruoanlaitto', 'rekrytointi', 'lähihoito'],
  },
  {
    id: 'longer-hvac-technician',
    kind: 'vacancy',
    language: 'fi',
    title: 'LVI-asentaja huoltotehtäviin',
    text: `Talotekniikka on intohimomme! Olemme reilun sadan ammattilaisen yhtiö, joka suunnittelee, asentaa ja huoltaa kiinteistöjen talotekniikkaa koko pääkaupunkiseudulla. Liikevaihtomme kasvaa, ja siksi etsimme Vantaan toimipisteeseen osaavaa LVI-asentajaa.

Työtehtävät: Huoltoasentajana korjaat ja vaihdat vesikalusteita, selvität vuotoja ja teet pieniä putkiasennuksia toimistoissa ja kouluissa. Kohteet ovat kiinteistöjen ylläpitosopimusasiakkaita, joten työpäivään mahtuu myös asiakaspalvelua. Raportoit työt puhelimella.

Edellytämme
LVI-alan tutkintoa tai vankkaa kokemusta putkitöistä
B-ajokorttia
voimassa olevaa työturvallisuus- ja tulityökorttia
itsenäistä työskentelyä

Plussaa
hitsaustaidosta, erityisesti TIG
lämpöpumppujen tuntemuksesta
kylmäainepätevyydestä

Ilmanvaihtoasennusta sinun ei tarvitse osata, sillä siitä huolehtii oma tiiminsä. Englannin kielen taito ei ole pakollinen.

Tarjoamme sinulle huoltoauton, modernit työkalut, työvaatteet pesulapalvelulla sekä kattavan perehdytyksen. Järjestämme säännöllisesti koulutuksia, esimerkiksi rakennusautomaatiosta ja energiatehokkuudesta.

Lisätiedot: huoltopäällikkö arkisin klo 8–9. Hae tehtävää viimeistään 15.3. Paikka täytetään heti, kun sopiva henkilö löytyy.`,
    required: ['putkityöt', 'asiakaspalvelu', 'B-ajokortti', 'työturvallisuuskortti', 'tulityökortti', 'itsenäinen työskentely'],
    appreciated: ['hitsaus', 'TIG-hitsaus', 'lämpöpumppuasennus', 'kylmäainepätevyys'],
    arguable: ['LVI-tekniikka', 'kirjallinen ilmaisu', 'kiinteistönhoito'],
    forbidden: ['ilmanvaihtoasennus', 'englannin kieli', 'rakennusautomaatio', 'energiatehokkuus', 'mentorointi', 'pesulatyö'],
  },
  {
    id: 'longer-procurement',
    kind: 'vacancy',
    language: 'fi',
    title: 'Hankinta-asiantuntija',
    text: `Vantaan kaupungin hankintakeskus kilpailuttaa vuosittain yli 400 miljoonan euron arvosta palveluja, tavaroita ja urakoita. Meitä on 25 hankinnan ammattilaista, ja kehitämme hankintoja vastuullisempaan suuntaan.

Haluatko mukaan tekemään vaikuttavia hankintoja?

Tehtäväsi
Valmistelet ja toteutat kilpailutuksia sosiaali- ja terveyspalvelujen rajapinnassa, laadit sopimuksia ja tuet toimialoja sopimushallinnassa. Käyt markkinavuoropuhelua yritysten kanssa ja esittelet asioita päättäjille.

Tehtävässä vaaditaan soveltuva korkeakoulututkinto, julkisten hankintojen ja hankintalain hyvä tuntemus sekä sujuva kirjallinen ilmaisu. Lisäksi vaaditaan hyvä englannin kielen taito.

Arvostamme kokemusta projektien vetämisestä, neuvottelutaitoja ja ymmärrystä kestävästä kehityksestä. Excelin ja Power BI:n käyttötaito on eduksi.

Kielitaitovaatimus ei koske ruotsia.

Työ on pääosin etätyötä, ja toimistomme sijaitsee hyvien liikenneyhteyksien varrella Tikkurilassa. Henkilöstöetuihimme kuuluvat muun muassa kulttuuri- ja liikuntaseteli sekä laaja työterveyshuolto. Tarjoamme myös mahdollisuuden työnkiertoon, valmennukseen ja mentorointiin.

Liitä hakemukseen CV. Valinnassa voidaan käyttää soveltuvuusarviointia, jonka tekee ulkopuolinen psykologi.`,
    required: ['hankinta', 'julkiset hankinnat', 'sopimushallinta', 'kirjallinen ilmaisu', 'englannin kieli'],
    appreciated: ['projektinhallinta', 'neuvottelutaidot', 'kestävä kehitys', 'taulukkolaskenta', 'liiketoimintatiedon hallinta'],
    arguable: ['esiintymistaidot', 'sosiaalityö', 'etätyö', 'juridiikka'],
    forbidden: ['ruotsin kieli', 'työterveyshuolto', 'valmentava ote', 'mentorointi', 'psykologia', 'toimistotyö'],
  },
  {
    id: 'longer-bakery',
    kind: 'vacancy',
    language: 'fi',
    title: 'Leipuri-kondiittori',
    text: `Leipomo Aamunkoi on kolmen polven perheyritys, joka leipoo käsin vehnäleivät, pullat ja täytekakut 30 kahvilalle ja kaupalle. Toimitamme tuotteet joka aamu omalla kuljetuksella.

Tule meille leipuri-kondiittoriksi!

Teet taikinat, paistat ja koristelet. Osallistut tuotekehitykseen ja huolehdit omavalvonnasta. Työvuorot alkavat klo 2 tai 5, joten yötyö on osa arkea.

Tarvitset työssäsi
- leipurin tai kondiittorin koulutuksen tai työkokemuksen leipomisesta
- hygieniapassin
- hyvän fyysisen kunnon, sillä säkit painavat 25 kg
- tarkkuutta ja hyvää järjestelmällisyyttä

Hyödyksi on
- kokemus sopimusvalmistuksesta
- erityisruokavalioiden tuntemus
- B-ajokortti

Emme vaadi suomen kielen sujuvaa taitoa, pärjäät meillä myös englannilla. Kahvinvalmistusta tai asiakaspalvelua et meillä tarvitse.

Saat meiltä: vakituisen työn, alan TES:n mukaisen palkan yölisineen, työvaatteet ja leipää kotiin. Opetamme sinulle hapanleivän salat.`,
    required: [
      'leivonta',
      'kondiittorityöt',
      'elintarviketurvallisuus',
      'tuotekehitys',
      'vuorotyö',
      'hygieniapassi',
      'fyysinen kunto',
      'tarkkuus',
      'organisointikyky',
    ],
    appreciated: ['erityisruokavaliot', 'B-ajokortti'],
    arguable: ['englannin kieli'],
    forbidden: ['suomen kieli', 'baristan työ', 'asiakaspalvelu', 'opettaminen'],
  },
  {
    id: 'longer-test-automation',
    kind: 'vacancy',
    language: 'fi',
    title: 'Testausasiantuntija, terveysteknologia',
    text: `Yrityksemme kehittää lääkinnällisiä laitteita ja niihin liittyviä pilvipalveluja. Ohjelmistojamme käytetään sairaaloissa 20 maassa. Rakennamme tiimejä, joissa jokaisella on vaikutusvaltaa omaan työhönsä.

Rooli
Olet osa kahdeksan hengen ketterää tiimiä. Suunnittelet testitapauksia, rakennat testausautomaatiota Robot Frameworkilla ja raportoit löydökset kehittäjille. Osallistut myös vaatimusmäärittelyyn.

Osaamisesi
Hallitset ohjelmistotestauksen menetelmät
Osaat Pythonia ja perus-SQL:ää
Git ja Jenkins tai muu CI/CD-työkalu ovat tuttuja
Englanti sujuu, sillä se on työkielemme

Ei haittaa, vaikka et olisi aiemmin työskennellyt terveysalalla; opetamme säädökset.

Nice to have
Playwright tai Selenium, Azure, kyberturvallisuuden perusteet

Miksi meille?
Joustava hybridityö, neljän viikon palkallinen perhevapaa kaikille, hieroja toimistolla kerran kuussa ja 2 000 euron koulutusbudjetti.

Hakuprosessi
Ensin puhelinhaastattelu, sitten pieni ohjelmointitehtävä ja lopuksi tapaaminen tiimin kanssa.`,
    required: [
      'ohjelmistotestaus',
      'testausautomaatio',
      'vaatimusmäärittely',
      'Python',
      'SQL',
      'Git-versionhallinta',
      'DevOps',
      'englannin kieli',
    ],
    appreciated: ['Microsoft Azure', 'kyberturvallisuus'],
    arguable: ['ketterät menetelmät', 'tiimityö', 'testausautomaatio', 'lääkinnälliset laitteet'],
    forbidden: ['pilvipalvelut', 'etätyö', 'hieronta', 'ohjelmointi', 'rakennustyö', 'joustavuus'],
  },
  {
    id: 'longer-school-assistant',
    kind: 'vacancy',
    language: 'fi',
    title: 'Koulunkäynninohjaaja',
    text: `Hakunilan koulu on 600 oppilaan yhtenäiskoulu, jossa on valmistavan opetuksen ryhmiä, erityisluokkia ja musiikkipainotteinen luokka. Koulumme toiminta-ajatus perustuu yhteisöllisyyteen ja osallisuuteen.

Koulunkäynninohjaajana tuet oppilaita oppitunneilla, välitunneilla ja retkillä yhdessä opettajan kanssa. Työaikaasi voi kuulua myös aamu- ja iltapäivätoiminnan ohjausta.

Kelpoisuusvaatimuksena on koulunkäynnin ja aamu- ja iltapäivätoiminnan ohjauksen ammattitutkinto tai aiempi vastaava tutkinto. Tehtävän hoitaminen edellyttää hyviä vuorovaikutustaitoja, joustavuutta ja suomen kielen hyvää hallintaa.

Eduksi luetaan kokemus erityistä tukea tarvitsevista oppilaista, arabian, somalin tai venäjän kielen taito sekä kädentaidot. Myös tukiviittomien osaaminen on plussaa.

Ennen työn alkamista valitun on esitettävä rikosrekisteriote. Koeaika on kuusi kuukautta. Vantaan kaupunki noudattaa savuttoman työpaikan periaatetta. Palvelussuhdeasunto voidaan tarjota, mutta asumisneuvontaa emme anna.`,
    required: ['koulunkäynnin ohjaus', 'aamu- ja iltapäivätoiminta', 'vuorovaikutustaidot', 'joustavuus', 'suomen kieli'],
    appreciated: ['arabian kieli', 'somalin kieli', 'venäjän kieli', 'kädentaidot', 'viittomakieli'],
    arguable: ['erityisopetus'],
    forbidden: ['musisointi', 'asumisohjaus', 'yhteisötyö', 'opettaminen', 'lääkehoito'],
  },
  {
    id: 'longer-study-logistics',
    kind: 'study',
    language: 'fi',
    title: 'Logistiikan perustutkinto, yhdistelmäajoneuvonkuljettaja',
    text: `Logistiikka-ala pitää Suomen liikkeessä. Koulutuksen jälkeen voit ajaa kuorma-autoa ja yhdistelmää, lastata ja purkaa kuormat turvallisesti sekä toimia erilaisissa kuljetustehtävissä.

Opintojen sisältö
Opinnoissa suoritetaan C- ja CE-ajokortti sekä kuljettajan ammattipätevyys. Lisäksi opit vaarallisten aineiden kuljetuksen perusteet, trukin käyttöä ja taloudellista ajotapaa. Yhteisiin tutkinnon osiin kuuluu viestintää, matematiikkaa ja työelämätaitoja.

Pääsyvaatimukset
Hakijalla tulee olla B-ajokortti ja ajoterveys. Opetuskielen eli suomen kielen taidon on oltava vähintään B1. Aiempaa ammatillista tutkintoa ei vaadita.

Toteutus
Opiskelu on päätoimista. Osa opetuksesta järjestetään verkko-opetuksena, ja työpaikalla oppiminen tapahtuu yhteistyöyrityksissä, esimerkiksi huolintaliikkeissä ja lentoasemalla.

Kustannukset
Koulutus on maksuton. Opiskelijaruokailu kuuluu etuihin. Asuntola-asumisesta voi kysyä asuntolaohjaajalta.`,
    required: [
      'logistiikka',
      'yhdistelmäajoneuvon ajo',
      'kuorma-auton ajo',
      'lastaus ja purku',
      'C-ajokortti',
      'CE-ajokortti',
      'kuljettajan ammattipätevyys',
      'vaarallisten aineiden kuljetus',
      'trukin ajo',
    ],
    arguable: ['viestintä', 'matematiikka', 'pakettiauton ajo'],
    forbidden: ['B-ajokortti', 'suomen kieli', 'verkko-opetus', 'huolinta', 'lentoasematoiminnot', 'suurtalouskeittiötyö'],
  },
  {
    id: 'longer-study-digital-marketing',
    kind: 'study',
    language: 'fi',
    title: 'Digimarkkinoinnin asiantuntija, muuntokoulutus',
    text: `Tämä kuuden kuukauden koulutus on tarkoitettu korkeakoulutetuille, jotka haluavat vaihtaa alaa. Suuri osa osallistujistamme työllistyy heti koulutuksen jälkeen.

Mitä opit?
• digitaalinen markkinointi ja hakukoneoptimointi
• sosiaalisen median markkinointi ja sisällöntuotanto
• verkkokaupan perusteet
• data-analytiikka ja Google Analytics
• tekoälytyökalujen käyttö sisältöjen tekemisessä

Koulutukseen kuuluu kahden kuukauden työharjoittelu, jossa toteutat kampanjan oikealle yritykselle.

Keille?
Sinulla on korkeakoulututkinto, sujuva englannin kieli ja hyvät tietotekniset taidot. Ohjelmointitaitoa et tarvitse. Aiempi kokemus myynnistä tai viestinnästä auttaa.

Kouluttajat
Kouluttajina toimivat mainostoimistojen ja konsulttitalojen asiantuntijat, joilla on kokemusta muun muassa journalismista, graafisesta suunnittelusta ja yritysmyynnistä.

Haku ja valinta
Täytä hakulomake. Haastattelemme kaikki kelpoiset hakijat etänä.`,
    required: [
      'digitaalinen markkinointi',
      'hakukoneoptimointi',
      'sosiaalinen media',
      'sisällöntuotanto',
      'verkkokauppa',
      'data-analyysi',
      'tekoälytyökalujen käyttö',
    ],
    arguable: ['markkinointi'],
    forbidden: [
      'englannin kieli',
      'tietotekniset taidot',
      'ohjelmointi',
      'myynti',
      'viestintä',
      'journalismi',
      'graafinen suunnittelu',
      'yritysmyynti',
    ],
  },
];
