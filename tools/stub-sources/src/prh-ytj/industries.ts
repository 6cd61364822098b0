import type { Label } from './labels.ts';

/** A line of business with its code in both classifications and the trade words company names use for it. */
export interface Industry {
  tol2008: string;
  tol2025: string;
  label: Label;
  words: readonly string[];
}

const industry = (tol2008: string, tol2025: string, fi: string, sv: string, en: string, words: string): Industry => ({
  tol2008,
  tol2025,
  label: [fi, sv, en],
  words: words.split(' ').map((word) => word.replaceAll('_', ' ')),
});

/** Common lines of business; labels are this project's own plain words, not the official classification texts. */
export const industries: readonly Industry[] = [
  industry('41200', '41000', 'Talonrakentaminen', 'Byggande av hus', 'Construction of buildings', 'Rakennus Rakentajat Talorakennus'),
  industry('43210', '43210', 'Sähköasennus', 'Elinstallation', 'Electrical installation', 'Sähkö Sähköasennus Sähköpalvelu'),
  industry(
    '43220',
    '43220',
    'Lämpö-, vesi- ja ilmastointiasennus',
    'VVS-installation',
    'Plumbing, heating and ventilation',
    'Putki LVI-palvelu Putkiasennus',
  ),
  industry('43340', '43340', 'Maalaus ja lasitus', 'Målning och glasning', 'Painting and glazing', 'Maalaus Tasoite_ja_Maalaus Lasitus'),
  industry('43910', '43410', 'Kattorakentaminen', 'Takläggning', 'Roofing', 'Katto Vesikatto Kattopalvelu'),
  industry('25620', '25530', 'Metallin työstö', 'Metallbearbetning', 'Machining of metals', 'Konepaja Metallityö Hitsaus'),
  industry(
    '25110',
    '25110',
    'Metallirakenteiden valmistus',
    'Tillverkning av metallkonstruktioner',
    'Metal structures',
    'Teräsrakenne Hitsaamo Teräs',
  ),
  industry(
    '28990',
    '28990',
    'Erikoiskoneiden valmistus',
    'Tillverkning av specialmaskiner',
    'Special machinery',
    'Koneet Automaatio Konerakennus',
  ),
  industry(
    '33120',
    '33120',
    'Koneiden korjaus ja huolto',
    'Reparation av maskiner',
    'Repair of machinery',
    'Konehuolto Kunnossapito Teollisuushuolto',
  ),
  industry(
    '10710',
    '10710',
    'Leivän ja leivonnaisten valmistus',
    'Tillverkning av bröd och bakverk',
    'Bakery products',
    'Leipomo Leivonta Konditoria',
  ),
  industry(
    '62010',
    '62100',
    'Ohjelmistojen suunnittelu ja valmistus',
    'Programmering',
    'Computer programming',
    'Ohjelmistot Software Sovellukset',
  ),
  industry('62020', '62200', 'Tietotekniikan konsultointi', 'Datakonsultverksamhet', 'Computer consultancy', 'Data Digital IT-palvelut'),
  industry(
    '63110',
    '63100',
    'Tietojenkäsittely ja palvelintila',
    'Databehandling och hosting',
    'Data processing and hosting',
    'Pilvi Konesali Hosting',
  ),
  industry(
    '49410',
    '49410',
    'Tieliikenteen tavarankuljetus',
    'Vägtransport av gods',
    'Freight transport by road',
    'Kuljetus Trans Kuljetusliike',
  ),
  industry('49320', '49330', 'Taksiliikenne', 'Taxitrafik', 'Taxi operation', 'Taksi Taksipalvelu'),
  industry('52100', '52100', 'Varastointi', 'Magasinering', 'Warehousing and storage', 'Varasto Logistiikka Terminaali'),
  industry('52291', '52260', 'Huolinta ja rahtaus', 'Spedition', 'Freight forwarding', 'Huolinta Cargo Rahti'),
  industry(
    '52230',
    '52230',
    'Ilmaliikennettä palveleva toiminta',
    'Tjänster för lufttransport',
    'Services to air transport',
    'Lentopalvelu Aviation Maapalvelu',
  ),
  industry(
    '53200',
    '53200',
    'Posti- ja kuriiritoiminta',
    'Post- och kurirverksamhet',
    'Postal and courier activities',
    'Kuriiri Jakelu Pikakuljetus',
  ),
  industry(
    '46690',
    '46640',
    'Koneiden ja laitteiden tukkukauppa',
    'Partihandel med maskiner',
    'Wholesale of machinery',
    'Tekniikka Laitetukku Konekauppa',
  ),
  industry('46390', '46390', 'Elintarvikkeiden tukkukauppa', 'Partihandel med livsmedel', 'Wholesale of food', 'Tukku Ruokatukku Foods'),
  industry('47110', '47110', 'Päivittäistavarakauppa', 'Dagligvaruhandel', 'Grocery retail', 'Market Kauppa Lähikauppa'),
  industry('47910', '47120', 'Verkkokauppa', 'Näthandel', 'Online retail', 'Verkkokauppa Store Shop'),
  industry(
    '45201',
    '95310',
    'Moottoriajoneuvojen huolto ja korjaus',
    'Reparation av motorfordon',
    'Repair of motor vehicles',
    'Autohuolto Autokorjaamo Auto',
  ),
  industry('56101', '56110', 'Ravintolat', 'Restauranger', 'Restaurants', 'Ravintola Ruokala Kitchen'),
  industry(
    '56290',
    '56220',
    'Henkilöstöravintolat ja ateriapalvelut',
    'Personalrestauranger och catering',
    'Catering',
    'Catering Pitopalvelu Lounas',
  ),
  industry('55101', '55100', 'Hotellit', 'Hotell', 'Hotels', 'Hotelli Majoitus'),
  industry('69201', '69200', 'Kirjanpito ja tilinpäätös', 'Bokföring och bokslut', 'Accounting', 'Tilitoimisto Talouspalvelu Tilipalvelu'),
  industry(
    '70220',
    '70200',
    'Liikkeenjohdon konsultointi',
    'Konsultverksamhet för företag',
    'Management consultancy',
    'Consulting Konsultointi Valmennus',
  ),
  industry('71120', '71120', 'Insinööripalvelut', 'Tekniska konsulttjänster', 'Engineering', 'Insinööritoimisto Suunnittelu Engineering'),
  industry('78200', '78200', 'Työvoiman vuokraus', 'Personaluthyrning', 'Temporary staffing', 'Henkilöstöpalvelu Staffing Rekry'),
  industry('80100', '80010', 'Turvallisuuspalvelut', 'Säkerhetstjänster', 'Security services', 'Vartiointi Turva Security'),
  industry('81210', '81210', 'Kiinteistöjen siivous', 'Städning av fastigheter', 'Cleaning of buildings', 'Siivous Puhtaus Siivouspalvelu'),
  industry('81100', '81100', 'Kiinteistönhoito', 'Fastighetsskötsel', 'Facilities support', 'Kiinteistöhuolto Huolto Isännöinti'),
  industry('85320', '85320', 'Ammatillinen koulutus', 'Yrkesutbildning', 'Vocational education', 'Koulutus Opisto Akatemia'),
  industry('86210', '86210', 'Lääkäripalvelut', 'Läkartjänster', 'Medical practice', 'Lääkärikeskus Terveyspalvelu Medi'),
  industry(
    '87301',
    '87300',
    'Ikääntyneiden palveluasuminen',
    'Serviceboende för äldre',
    'Residential care for the elderly',
    'Hoiva Hoivakoti Palvelutalo',
  ),
  industry('88911', '88910', 'Lasten päiväkodit', 'Daghem för barn', 'Child day-care', 'Päiväkoti Leikkikoulu'),
  industry('96021', '96210', 'Parturit ja kampaamot', 'Frisersalonger', 'Hairdressing', 'Parturi-Kampaamo Hius Kampaamo'),
  industry('93130', '93130', 'Kuntokeskukset', 'Gym', 'Fitness facilities', 'Kuntosali Liikunta Gym'),
];

/** Lines of business that go with a form instead of being chosen. */
export const housingIndustry = industry(
  '68202',
  '68202',
  'Asuntojen hallinta',
  'Förvaltning av bostäder',
  'Management of dwellings',
  'Asunto',
);
export const associationIndustry = industry(
  '94990',
  '94990',
  'Muiden järjestöjen toiminta',
  'Verksamhet i övriga organisationer',
  'Activities of other organisations',
  'Yhdistys',
);
export const municipalIndustry = industry(
  '84110',
  '84110',
  'Julkinen yleishallinto',
  'Offentlig förvaltning',
  'Public administration',
  'Hallinto',
);

export const allIndustries: readonly Industry[] = [...industries, housingIndustry, associationIndustry, municipalIndustry];
