/** Sections of TOL 2008: code, Finnish, Swedish and English name. */
export const sectionsOf2008 = `
A|Maatalous, metsätalous ja kalatalous|Jordbruk, skogsbruk och fiske|Agriculture, forestry and fishing
B|Kaivostoiminta ja louhinta|Utvinning av mineral|Mining and quarrying
C|Teollisuus|Tillverkning|Manufacturing
D|Sähkö-, kaasu- ja lämpöhuolto|Försörjning av el, gas och värme|Electricity, gas and heat supply
E|Vesihuolto ja jätehuolto|Vattenförsörjning och avfallshantering|Water supply and waste management
F|Rakentaminen|Byggverksamhet|Construction
G|Tukku- ja vähittäiskauppa, autojen korjaus|Parti- och detaljhandel, reparation av bilar|Wholesale and retail trade, repair of motor vehicles
H|Kuljetus ja varastointi|Transport och lagring|Transportation and storage
I|Majoitus- ja ravitsemistoiminta|Hotell- och restaurangverksamhet|Accommodation and food services
J|Informaatio ja viestintä|Information och kommunikation|Information and communication
K|Rahoitus- ja vakuutustoiminta|Finans- och försäkringsverksamhet|Financial and insurance activities
L|Kiinteistöala|Fastighetsverksamhet|Real estate activities
M|Ammatillinen, tieteellinen ja tekninen toiminta|Verksamhet inom juridik, ekonomi, vetenskap och teknik|Professional, scientific and technical activities
N|Hallinto- ja tukipalvelut|Administrativa och stödjande tjänster|Administrative and support services
O|Julkinen hallinto ja maanpuolustus|Offentlig förvaltning och försvar|Public administration and defence
P|Koulutus|Utbildning|Education
Q|Terveys- ja sosiaalipalvelut|Vård och omsorg|Health and social work
R|Taiteet, viihde ja virkistys|Kultur, nöje och fritid|Arts, entertainment and recreation
S|Muu palvelutoiminta|Annan serviceverksamhet|Other services
T|Kotitalouksien toiminta|Hushållens verksamhet|Activities of households
U|Kansainvälisten järjestöjen toiminta|Internationella organisationers verksamhet|Activities of international organisations
`;

/** Sections of TOL 2025; from J on the letters mean something else than in TOL 2008. */
export const sectionsOf2025 = `
A|Maatalous, metsätalous ja kalatalous|Jordbruk, skogsbruk och fiske|Agriculture, forestry and fishing
B|Kaivostoiminta ja louhinta|Utvinning av mineral|Mining and quarrying
C|Teollisuus|Tillverkning|Manufacturing
D|Sähkö-, kaasu-, lämpö- ja jäähdytyspalvelut|Försörjning av el, gas, värme och kyla|Electricity, gas, heat and cooling supply
E|Vesihuolto ja jätehuolto|Vattenförsörjning och avfallshantering|Water supply and waste management
F|Rakentaminen|Byggverksamhet|Construction
G|Tukku- ja vähittäiskauppa|Parti- och detaljhandel|Wholesale and retail trade
H|Kuljetus ja varastointi|Transport och lagring|Transportation and storage
I|Majoitus- ja ravitsemistoiminta|Hotell- och restaurangverksamhet|Accommodation and food services
J|Kustannustoiminta, sisällöntuotanto ja -levitys|Förlagsverksamhet, produktion och distribution av innehåll|Publishing, broadcasting and content production
K|Televiestintä, ohjelmistot ja tietopalvelut|Telekommunikation, programmering och informationstjänster|Telecommunication, computing and information services
L|Rahoitus- ja vakuutustoiminta|Finans- och försäkringsverksamhet|Financial and insurance activities
M|Kiinteistöala|Fastighetsverksamhet|Real estate activities
N|Ammatillinen, tieteellinen ja tekninen toiminta|Verksamhet inom juridik, ekonomi, vetenskap och teknik|Professional, scientific and technical activities
O|Hallinto- ja tukipalvelut|Administrativa och stödjande tjänster|Administrative and support services
P|Julkinen hallinto ja maanpuolustus|Offentlig förvaltning och försvar|Public administration and defence
Q|Koulutus|Utbildning|Education
R|Sosiaali- ja terveyspalvelut|Vård och omsorg|Health and social work
S|Taiteet, urheilu ja virkistys|Kultur, sport och fritid|Arts, sports and recreation
T|Muu palvelutoiminta|Annan serviceverksamhet|Other services
U|Kotitalouksien toiminta|Hushållens verksamhet|Activities of households
V|Kansainvälisten järjestöjen toiminta|Internationella organisationers verksamhet|Activities of international organisations
`;

/** Divisions: code, section in TOL 2008 and in TOL 2025 (`-`: not in that edition), Finnish, Swedish and English name. */
export const divisions = `
01|A|A|Kasvinviljely, kotieläintalous ja riistatalous|Växtodling, husdjursskötsel och jakt|Crop and animal production, hunting
02|A|A|Metsätalous ja puunkorjuu|Skogsbruk och drivning|Forestry and logging
03|A|A|Kalastus ja vesiviljely|Fiske och vattenbruk|Fishing and aquaculture
05|B|B|Kivihiilen ja ruskohiilen kaivu|Brytning av stenkol och brunkol|Mining of coal and lignite
06|B|B|Raakaöljyn ja maakaasun tuotanto|Utvinning av råolja och naturgas|Extraction of crude petroleum and natural gas
07|B|B|Metallimalmien louhinta|Brytning av metallmalmer|Mining of metal ores
08|B|B|Muu kaivostoiminta ja louhinta|Annan utvinning av mineral|Other mining and quarrying
09|B|B|Kaivostoiminnan palvelut|Tjänster för utvinning|Mining support services
10|C|C|Elintarvikkeiden valmistus|Livsmedelsframställning|Manufacture of food products
11|C|C|Juomien valmistus|Framställning av drycker|Manufacture of beverages
12|C|C|Tupakkatuotteiden valmistus|Tobaksvarutillverkning|Manufacture of tobacco products
13|C|C|Tekstiilien valmistus|Textilvarutillverkning|Manufacture of textiles
14|C|C|Vaatteiden valmistus|Tillverkning av kläder|Manufacture of wearing apparel
15|C|C|Nahan ja nahkatuotteiden valmistus|Tillverkning av läder och lädervaror|Manufacture of leather and leather products
16|C|C|Sahatavaran ja puutuotteiden valmistus|Tillverkning av trä och trävaror|Manufacture of wood and wood products
17|C|C|Paperin ja paperituotteiden valmistus|Pappers- och pappersvarutillverkning|Manufacture of paper and paper products
18|C|C|Painaminen ja tallenteiden jäljentäminen|Grafisk produktion och reproduktion av inspelningar|Printing and reproduction of recorded media
19|C|C|Koksin ja öljytuotteiden valmistus|Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter|Manufacture of coke and refined petroleum products
20|C|C|Kemikaalien ja kemiallisten tuotteiden valmistus|Tillverkning av kemikalier och kemiska produkter|Manufacture of chemicals and chemical products
21|C|C|Lääkkeiden valmistus|Tillverkning av läkemedel|Manufacture of pharmaceuticals
22|C|C|Kumi- ja muovituotteiden valmistus|Tillverkning av gummi- och plastvaror|Manufacture of rubber and plastic products
23|C|C|Lasin, keramiikan, betonin ja kiven tuotteiden valmistus|Tillverkning av glas, keramik, betong och stenvaror|Manufacture of other non-metallic mineral products
24|C|C|Metallien jalostus|Metallframställning|Manufacture of basic metals
25|C|C|Metallituotteiden valmistus|Tillverkning av metallvaror|Manufacture of fabricated metal products
26|C|C|Tietokoneiden, elektroniikan ja optiikan valmistus|Tillverkning av datorer, elektronik och optik|Manufacture of computer, electronic and optical products
27|C|C|Sähkölaitteiden valmistus|Tillverkning av elapparatur|Manufacture of electrical equipment
28|C|C|Koneiden ja laitteiden valmistus|Tillverkning av maskiner|Manufacture of machinery and equipment
29|C|C|Moottoriajoneuvojen ja perävaunujen valmistus|Tillverkning av motorfordon och släpfordon|Manufacture of motor vehicles and trailers
30|C|C|Muiden kulkuneuvojen valmistus|Tillverkning av andra transportmedel|Manufacture of other transport equipment
31|C|C|Huonekalujen valmistus|Tillverkning av möbler|Manufacture of furniture
32|C|C|Muu valmistus|Annan tillverkning|Other manufacturing
33|C|C|Koneiden ja laitteiden korjaus ja asennus|Reparation och installation av maskiner|Repair and installation of machinery
35|D|D|Sähkö-, kaasu-, lämpö- ja jäähdytyshuolto|Försörjning av el, gas, värme och kyla|Electricity, gas, heat and cooling supply
36|E|E|Vedenhankinta ja -jakelu|Vattenförsörjning|Water collection, treatment and supply
37|E|E|Viemäri- ja jätevesihuolto|Avloppsrening|Sewerage
38|E|E|Jätteen keruu, käsittely ja hyödyntäminen|Insamling, behandling och återvinning av avfall|Waste collection, treatment and recovery
39|E|E|Maaperän ja vesistöjen kunnostus|Sanering av mark och vatten|Remediation and other waste management
41|F|F|Talonrakentaminen|Byggande av hus|Construction of buildings
42|F|F|Maa- ja vesirakentaminen|Anläggningsarbeten|Civil engineering
43|F|F|Erikoistunut rakennustoiminta|Specialiserad byggverksamhet|Specialised construction
45|G|-|Autojen ja moottoripyörien kauppa ja korjaus|Handel med och reparation av motorfordon|Trade and repair of motor vehicles
46|G|G|Tukkukauppa|Partihandel|Wholesale trade
47|G|G|Vähittäiskauppa|Detaljhandel|Retail trade
49|H|H|Maaliikenne|Landtransport|Land transport
50|H|H|Vesiliikenne|Sjötransport|Water transport
51|H|H|Ilmaliikenne|Lufttransport|Air transport
52|H|H|Varastointi ja liikenteen palvelut|Magasinering och tjänster för transport|Warehousing and support for transportation
53|H|H|Posti- ja kuriiritoiminta|Post- och kurirverksamhet|Postal and courier activities
55|I|I|Majoitus|Hotell och logi|Accommodation
56|I|I|Ravitsemistoiminta|Restaurang, catering och barer|Food and beverage services
58|J|J|Kustannustoiminta|Förlagsverksamhet|Publishing
59|J|J|Elokuva-, video- ja televisiotuotanto, äänitteet|Film-, video- och tv-produktion, ljudinspelning|Film, video and television production, sound recording
60|J|-|Radio- ja televisiotoiminta|Radio- och tv-verksamhet|Programming and broadcasting
60|-|J|Radio- ja televisiotoiminta, uutistoimistot ja sisällön jakelu|Radio- och tv-verksamhet, nyhetsbyråer och distribution av innehåll|Broadcasting, news agencies and content distribution
61|J|K|Televiestintä|Telekommunikation|Telecommunications
62|J|K|Ohjelmistot ja tietotekninen konsultointi|Programmering och datakonsultverksamhet|Computer programming and consultancy
63|J|-|Tietopalvelut|Informationstjänster|Information services
63|-|K|Tietojenkäsittelyn infrastruktuuri ja tietopalvelut|Datainfrastruktur och informationstjänster|Computing infrastructure and information services
64|K|L|Rahoituspalvelut|Finansiella tjänster|Financial services
65|K|L|Vakuutus- ja eläkevakuutustoiminta|Försäkring och pensionsförsäkring|Insurance and pension funding
66|K|L|Rahoitusta ja vakuutusta palveleva toiminta|Stödtjänster för finans och försäkring|Activities auxiliary to finance and insurance
68|L|M|Kiinteistöala|Fastighetsverksamhet|Real estate activities
69|M|N|Lakiasiat ja laskentatoimi|Juridik och redovisning|Legal and accounting services
70|M|N|Pääkonttorit ja liikkeenjohdon konsultointi|Huvudkontor och företagsledningskonsulter|Head offices and management consultancy
71|M|N|Arkkitehti- ja insinööripalvelut, tekninen testaus|Arkitekt- och ingenjörstjänster, teknisk provning|Architecture, engineering and technical testing
72|M|N|Tieteellinen tutkimus ja kehittäminen|Vetenskaplig forskning och utveckling|Scientific research and development
73|M|-|Mainonta ja markkinatutkimus|Reklam och marknadsundersökning|Advertising and market research
73|-|N|Mainonta, markkinatutkimus ja suhdetoiminta|Reklam, marknadsundersökning och pr|Advertising, market research and public relations
74|M|N|Muut ammatilliset ja tekniset palvelut|Andra yrkesmässiga och tekniska tjänster|Other professional and technical services
75|M|N|Eläinlääkintä|Veterinärverksamhet|Veterinary services
77|N|O|Vuokraus ja leasing|Uthyrning och leasing|Rental and leasing
78|N|O|Työllistäminen ja henkilöstövuokraus|Arbetsförmedling och personaluthyrning|Employment services
79|N|O|Matkatoimistot ja varauspalvelut|Resebyråer och bokningstjänster|Travel agencies and reservation services
80|N|O|Turvallisuus- ja vartiointipalvelut|Säkerhets- och bevakningstjänster|Security and investigation
81|N|O|Kiinteistön- ja maisemanhoito|Fastighets- och landskapsvård|Services to buildings and landscape
82|N|O|Hallinto- ja tukipalvelut liike-elämälle|Kontors- och företagstjänster|Office and business support services
84|O|P|Julkinen hallinto ja maanpuolustus|Offentlig förvaltning och försvar|Public administration and defence
85|P|Q|Koulutus|Utbildning|Education
86|Q|R|Terveyspalvelut|Hälso- och sjukvård|Human health services
87|Q|R|Sosiaalihuollon asumispalvelut|Vård och omsorg med boende|Residential care
88|Q|R|Sosiaalihuollon avopalvelut|Öppna sociala tjänster|Social work without accommodation
90|R|S|Taide ja esittävät taiteet|Konst och scenkonst|Arts and performing arts
91|R|S|Kirjastot, arkistot ja museot|Bibliotek, arkiv och museer|Libraries, archives and museums
92|R|S|Rahapelit ja vedonlyönti|Spel och vadhållning|Gambling and betting
93|R|S|Urheilu, huvi ja virkistys|Sport, nöje och fritid|Sports, amusement and recreation
94|S|T|Järjestöjen toiminta|Intressebevakning och religiös verksamhet|Membership organisations
95|S|-|Tietokoneiden ja kotitaloustavaroiden korjaus|Reparation av datorer och hushållsartiklar|Repair of computers and household goods
95|-|T|Tietokoneiden, kotitaloustavaroiden ja autojen korjaus|Reparation av datorer, hushållsartiklar och motorfordon|Repair of computers, household goods and motor vehicles
96|S|T|Henkilökohtaiset palvelut|Personliga tjänster|Personal services
97|T|U|Kotitaloudet työnantajina|Hushåll som arbetsgivare|Households as employers
98|T|U|Kotitalouksien tuotanto omaan käyttöön|Hushållens produktion för eget bruk|Household production for own use
99|U|V|Kansainvälisten järjestöjen toiminta|Internationella organisationers verksamhet|Activities of international organisations
`;
