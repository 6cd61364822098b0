import type { LabelledText } from './labelled-text';

/** Vacancies of health, social work, education and culture, in Finnish. */
export const finnishCare: LabelledText[] = [
  {
    id: 'home-care-practical-nurse',
    kind: 'vacancy',
    language: 'fi',
    title: 'Lähihoitaja, kotihoito',
    text: `Vantaan ja Keravan alueella toimiva kotihoidon tiimi hakee lähihoitajaa toistaiseksi voimassa olevaan työsuhteeseen.

Työtehtäväsi
Autat asiakkaita arjen askareissa, toteutat lääkehoitoa ja haavanhoitoa sekä kirjaat käynnit potilastietojärjestelmään.

Kelpoisuusvaatimukset
Lähihoitajan tutkinto ja Valviran rekisteröinti. Lääkehoidon osaaminen (LOVe) on voimassa. B-ajokortti on välttämätön. Riittävä suomen kielen taito.

Arvostamme
kokemusta muistisairaiden hoidosta ja saattohoidosta
joustavuutta

Tarjoamme
perehdytyksen, työnohjauksen ja henkilöstöedut, mm. fysioterapian sekä kulttuurisetelit.`,
    required: [
      'lähihoito',
      'kotihoito',
      'lääkehoito',
      'haavanhoito',
      'potilastietojärjestelmät',
      'Valvira-rekisteröinti',
      'B-ajokortti',
      'suomen kieli',
    ],
    appreciated: ['muistisairaan hoito', 'palliatiivinen hoito', 'joustavuus'],
    arguable: ['asiakastyön kirjaaminen'],
    forbidden: ['mentorointi', 'fysioterapia', 'työn suunnittelu'],
  },
  {
    id: 'emergency-nurse',
    kind: 'vacancy',
    language: 'fi',
    title: 'Sairaanhoitaja päivystykseen',
    text: `Haemme sairaanhoitajia akuuttiin työympäristöön. Työ päivystyksessä on kolmivuorotyötä, jossa jokainen päivä on erilainen.

Edellytämme sairaanhoitajan tutkintoa, laillistusta ja kykyä toimia paineen alla. Toivomme, että sinulla on kokemusta päivystyshoitotyöstä, mutta vastavalmistunutkin voi hakea. Triagen osaaminen katsotaan eduksi, samoin Apotin käyttökokemus.

Ruotsin kielen suullinen taito katsotaan eduksi. Tehohoidon kokemusta ei edellytetä.

Hyvinvointialue järjestää sosiaali- ja terveyspalvelut sekä pelastustoimen 280 000 asukkaalle.`,
    required: ['sairaanhoito', 'päivystyshoitotyö', 'vuorotyö', 'paineensietokyky'],
    appreciated: ['potilastietojärjestelmät', 'ruotsin kieli'],
    arguable: ['Valvira-rekisteröinti'],
    forbidden: ['tehohoito', 'pelastustyö', 'sosiaalityö'],
  },
  {
    id: 'early-childhood-teacher',
    kind: 'vacancy',
    language: 'fi',
    title: 'Varhaiskasvatuksen opettaja, Koivutien päiväkoti',
    text: `Tule luomaan lapsille turvallista arkea! Vastaat ryhmäsi pedagogiikasta, suunnittelet toimintaa yhdessä tiimin kanssa ja teet yhteistyötä huoltajien kanssa. Esiopetus järjestetään talossamme syksystä alkaen.

Kelpoisuus: varhaiskasvatuslain 540/2018 mukainen kelpoisuus. Tehtävään valittavan on ennen työsuhteen alkua esitettävä rikosrekisteriote.

Eduksi katsotaan musiikin ja liikunnanohjauksen osaaminen sekä kokemus S2-opetuksesta.

Vantaan kaupunki tarjoaa työntekijöilleen maksuttoman lounaan työajalla, asumisneuvontaa ja kielikoulutusta.`,
    required: ['varhaiskasvatus', 'pedagogiikka', 'yhteistyötaidot', 'esiopetus'],
    appreciated: ['musisointi', 'liikunnanohjaus', 'suomi toisena kielenä -opetus'],
    arguable: ['tiimityö'],
    forbidden: ['asumisohjaus', 'kielten opetus'],
  },
  {
    id: 'special-teacher',
    kind: 'vacancy',
    language: 'fi',
    title: 'Erityisluokanopettaja',
    text: `Koulussamme on 480 oppilasta ja 60 aikuista. Haemme erityisluokanopettajaa alaluokkien pienryhmään.

Kelpoisuusehdot
Asetuksen 986/1998 mukainen kelpoisuus. Perusopetuksen opetuskielen erinomainen hallinta.

Lisätiedot tehtävästä
Opetat matematiikkaa, suomea ja ympäristöoppia kahdeksan oppilaan ryhmässä. Teet tiivistä moniammatillista yhteistyötä koulunkäynninohjaajan ja huoltajien kanssa.

Arvostamme haastavien tilanteiden hallintaa, viittomakielen taitoa ja halua kehittyä.`,
    required: ['erityisopetus', 'yhteistyötaidot'],
    appreciated: ['viittomakieli', 'oppimistaidot'],
    arguable: ['matematiikka', 'suomen kieli', 'opettaminen', 'koulunkäynnin ohjaus', 'matematiikan opetus'],
  },
  {
    id: 'social-worker',
    kind: 'vacancy',
    language: 'fi',
    title: 'Sosiaalityöntekijä, lastensuojelun avohuolto',
    text: `Työskentelet lastensuojelun avohuollon tiimissä. Laadit asiakassuunnitelmia, teet päätöksiä ja kirjaat asiakastyön ajallaan. Työparinasi on sosiaaliohjaaja.

Hakijalta odotetaan
sosiaalihuollon ammattihenkilölain mukaista sosiaalityöntekijän laillistusta
hyviä vuorovaikutustaitoja ja paineensietokykyä
hallintolain tuntemusta

Eduksi
kokemus perhetyöstä tai päihdetyöstä
ajokortti

Meillä saat säännöllisen työnohjauksen, perehdytysohjelman ja tuen kriisitilanteissa.`,
    required: ['sosiaalityö', 'lastensuojelu', 'asiakastyön kirjaaminen', 'vuorovaikutustaidot', 'paineensietokyky', 'hallinto-oikeus'],
    appreciated: ['perhetyö', 'päihdetyö', 'B-ajokortti'],
    arguable: ['päätöksentekotaidot', 'sosiaaliohjaus'],
    forbidden: ['mentorointi', 'työn suunnittelu'],
  },
  {
    id: 'dental-assistant',
    kind: 'vacancy',
    language: 'fi',
    title: 'Hammashoitaja',
    text: `Suun terveydenhuolto hakee hammashoitajaa Tikkurilan hammashoitolaan. Avustat hammaslääkäriä, huollat välineitä ja palvelet asiakkaita ajanvarauksessa.

Vaaditaan: suun terveydenhoidon lähihoitajan tutkinto, aseptisen työskentelyn hallinta sekä hyvä suomen kieli.
Meriittiä: ruotsin ja englannin kielen taidot, kokemus oikomishoidosta.

Ei vaadita: röntgenkuvausoikeutta.`,
    required: ['hammashoitajan työ', 'asiakaspalvelu', 'infektioiden torjunta', 'suomen kieli', 'välinehuolto'],
    appreciated: ['ruotsin kieli', 'englannin kieli'],
    arguable: ['hammaslääkärin työ', 'lähihoito'],
    forbidden: ['röntgenkuvaus'],
  },
  {
    id: 'youth-worker',
    kind: 'vacancy',
    language: 'fi',
    title: 'Nuorisotyöntekijä, Korson nuorisotila',
    text: `Nuorisopalvelut etsii nuorisotyöntekijää, joka kohtaa nuoret lämmöllä ja pitää kiinni rajoista.

Mitä työ on?
Pidät nuorten iltoja, järjestät tapahtumia ja teet nuorisotyötä myös verkossa ja sosiaalisessa mediassa. Ohjaat ryhmiä yhdessä parisi kanssa.

Mitä toivomme?
Yhteisöpedagogin tutkintoa tai vastaavaa. Luovuutta ja hyviä vuorovaikutustaitoja. Iltatyö sopii sinulle.

Mikä on plussaa?
Arabian tai somalin kielen taito. Videoiden editointi ja valokuvaus.

Mitä me tarjoamme?
Koulutusta etsivään nuorisotyöhön, kriisityöhön ja mentoroinnin. Lisäksi liikuntaedun.`,
    required: ['nuorisotyö', 'tapahtumien järjestäminen', 'sosiaalinen media', 'fasilitointi', 'luovuus', 'vuorovaikutustaidot'],
    appreciated: ['arabian kieli', 'somalin kieli', 'videotuotanto', 'valokuvaus'],
    forbidden: ['kriisityö', 'mentorointi', 'liikunnanohjaus'],
  },
  {
    id: 'librarian',
    kind: 'vacancy',
    language: 'fi',
    title: 'Kirjastovirkailija, sijaisuus',
    text: `Kirjaston asiakaspalvelussa neuvot lainaajia, hyllytät aineistoa ja opastat digilaitteiden käytössä. Vedät satutunteja ja teet kouluyhteistyötä.

Sinulla on soveltuva toisen asteen tutkinto, hyvät tietotekniset taidot ja palveluasenne. Englannin kielen taito on tarpeen. Muu kielitaito on etu.

Ei edellytetä aiempaa kokemusta kirjastotyöstä.

Kirjastomme yhteydessä toimivat museo, musiikkiopisto ja kahvila.`,
    required: ['asiakaspalvelu', 'tietotekniset taidot', 'asiakaslähtöisyys', 'englannin kieli', 'hyllytys'],
    arguable: ['yhteistyötaidot', 'kirjastotyö'],
    forbidden: ['museotyö', 'musisointi', 'musiikin opetus', 'baristan työ'],
  },
  {
    id: 'physiotherapist',
    kind: 'vacancy',
    language: 'fi',
    title: 'Fysioterapeutti kuntoutusosastolle',
    text: `Kuntoutusosastolla hoidetaan iäkkäitä ja aivoverenkiertohäiriöistä toipuvia potilaita. Työtehtävinä ovat toimintakyvyn arviointi, fysioterapia yksilöllisesti ja ryhmissä sekä apuvälineiden sovitus.

Edellytämme fysioterapeutin tutkintoa ja laillistusta. Arvostamme neurologisen kuntoutuksen osaamista, Bobath-koulutusta ja ergonomisten siirtojen ohjaustaitoa. Tarvittaessa perehdytämme potilastietojärjestelmän käyttöön.

Emme edellytä viikonlopputyötä.

Meillä on oma uima-allas, työkykyä tukeva työterveyshuolto ja hyvät liikuntamahdollisuudet.`,
    required: ['fysioterapia', 'kuntoutus'],
    appreciated: ['potilassiirrot'],
    arguable: ['Valvira-rekisteröinti', 'potilastietojärjestelmät'],
    forbidden: ['työterveyshuolto', 'uima-allastekniikka', 'mentorointi', 'lähihoito', 'sairaanhoito'],
  },
  {
    id: 'disability-counsellor',
    kind: 'vacancy',
    language: 'fi',
    title: 'Ohjaaja, vammaisten asumispalvelut',
    text: `Asumisyksikössämme asuu 14 kehitysvammaista aikuista. Ohjaat asukkaita arjen toiminnoissa, ruoanlaitossa ja harrastuksissa. Työ on kolmivuorotyötä, myös yötyötä.

Odotamme:
sosiaali- ja terveysalan perustutkintoa
lääkeluvan suorittamista
kirjaamisosaamista

Lisäksi arvostamme: tukiviittomat, kuvien käyttö kommunikaatiossa, ajokortti.

Tehtävässä ei tarvitse osata ruotsia. Aikaisempi kokemus vammaistyöstä ei ole välttämätön.

Ota yhteyttä: palveluesihenkilö, puhelin arkisin klo 9–11. Hakemukset käsitellään rekrytointijärjestelmässä.`,
    required: ['vuorotyö', 'asumisohjaus', 'lääkehoito', 'ruoanlaitto'],
    appreciated: ['viittomakieli', 'B-ajokortti'],
    arguable: ['vammaistyö', 'asiakastyön kirjaaminen'],
    forbidden: ['ruotsin kieli', 'rekrytointi', 'johtaminen'],
  },
];
