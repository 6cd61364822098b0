/** Groups of occupations (ISCO-08), major ones with one digit and sub-major ones with two: code, Finnish, Swedish and English name. */
export const occupationGroups = `
0|Sotilaat|Militärer|Armed forces
01|Upseerit|Officerare|Commissioned officers
02|Aliupseerit|Underofficerare|Non-commissioned officers
03|Muut sotilaat|Övriga militärer|Other ranks
1|Johtajat|Chefer|Managers
11|Ylimmät johtajat ja virkamiehet|Högsta chefer och tjänstemän|Chief executives, senior officials and legislators
12|Hallintojohtajat ja kaupalliset johtajat|Administrativa och kommersiella chefer|Administrative and commercial managers
13|Tuotannon ja palvelujen johtajat|Chefer inom produktion och service|Production and specialised services managers
14|Hotelli-, ravintola- ja kauppa-alan johtajat|Chefer inom hotell, restaurang och handel|Hospitality, retail and other services managers
2|Erityisasiantuntijat|Specialister|Professionals
21|Luonnontieteiden ja tekniikan erityisasiantuntijat|Specialister inom naturvetenskap och teknik|Science and engineering professionals
22|Terveydenhuollon erityisasiantuntijat|Specialister inom hälso- och sjukvård|Health professionals
23|Opettajat|Lärare|Teaching professionals
24|Liike-elämän ja hallinnon erityisasiantuntijat|Specialister inom ekonomi och förvaltning|Business and administration professionals
25|Tietotekniikan erityisasiantuntijat|Specialister inom informationsteknik|Information and communications technology professionals
26|Juridiikan, yhteiskunnan ja kulttuurin erityisasiantuntijat|Specialister inom juridik, samhälle och kultur|Legal, social and cultural professionals
3|Asiantuntijat|Experter|Technicians and associate professionals
31|Luonnontieteiden ja tekniikan asiantuntijat|Experter inom naturvetenskap och teknik|Science and engineering associate professionals
32|Terveydenhuollon asiantuntijat|Experter inom hälso- och sjukvård|Health associate professionals
33|Liike-elämän ja hallinnon asiantuntijat|Experter inom ekonomi och förvaltning|Business and administration associate professionals
34|Juridiikan, sosiaalialan ja kulttuurin asiantuntijat|Experter inom juridik, socialvård och kultur|Legal, social, cultural and related associate professionals
35|Tietotekniikan asiantuntijat|Experter inom informationsteknik|Information and communications technicians
4|Toimisto- ja asiakaspalvelutyöntekijät|Kontors- och kundtjänstpersonal|Clerical support workers
41|Toimistotyöntekijät|Kontorspersonal|General and keyboard clerks
42|Asiakaspalvelutyöntekijät|Kundtjänstpersonal|Customer services clerks
43|Laskennan ja varastoinnin toimistotyöntekijät|Kontorspersonal inom ekonomi och lager|Numerical and material recording clerks
44|Muut toimistotyöntekijät|Övrig kontorspersonal|Other clerical support workers
5|Palvelu- ja myyntityöntekijät|Service- och försäljningspersonal|Service and sales workers
51|Palvelutyöntekijät|Servicepersonal|Personal service workers
52|Myyjät ja kauppiaat|Försäljare och köpmän|Sales workers
53|Hoivatyöntekijät|Vård- och omsorgspersonal|Personal care workers
54|Suojelu- ja vartiointityöntekijät|Skydds- och bevakningspersonal|Protective services workers
6|Maanviljelijät ja metsätyöntekijät|Jordbrukare och skogsarbetare|Skilled agricultural, forestry and fishery workers
61|Maanviljelijät ja eläintenkasvattajat|Jordbrukare och djuruppfödare|Market-oriented skilled agricultural workers
62|Metsä- ja kalatalouden työntekijät|Arbetare inom skogsbruk och fiske|Market-oriented skilled forestry, fishery and hunting workers
63|Kotitarveviljelijät, -kalastajat ja -metsästäjät|Självhushållare inom jordbruk, fiske och jakt|Subsistence farmers, fishers, hunters and gatherers
7|Rakennus-, korjaus- ja valmistustyöntekijät|Byggnads-, reparations- och tillverkningsarbetare|Craft and related trades workers
71|Rakennustyöntekijät|Byggnadsarbetare|Building and related trades workers
72|Konepaja- ja valimotyöntekijät sekä asentajat|Verkstads- och gjuteriarbetare samt montörer|Metal, machinery and related trades workers
73|Käsityötuotteiden ja painoalan työntekijät|Arbetare inom konsthantverk och tryckeri|Handicraft and printing workers
74|Sähkö- ja elektroniikka-alan työntekijät|Arbetare inom el och elektronik|Electrical and electronic trades workers
75|Elintarvike-, puu- ja vaatetusalan työntekijät|Arbetare inom livsmedel, trä och beklädnad|Food processing, wood working, garment and related trades workers
8|Prosessi- ja kuljetustyöntekijät|Process- och transportarbetare|Plant and machine operators, and assemblers
81|Prosessityöntekijät|Processarbetare|Stationary plant and machine operators
82|Teollisuustuotteiden kokoonpanijat|Sammansättare av industriprodukter|Assemblers
83|Kuljetustyöntekijät|Transportarbetare|Drivers and mobile plant operators
9|Muut työntekijät|Övriga arbetstagare|Elementary occupations
91|Siivoojat ja puhdistajat|Städare och rengörare|Cleaners and helpers
92|Maatalous- ja metsäavustajat|Medhjälpare inom jord- och skogsbruk|Agricultural, forestry and fishery labourers
93|Teollisuuden, rakentamisen ja kuljetuksen avustajat|Medhjälpare inom industri, byggande och transport|Labourers in mining, construction, manufacturing and transport
94|Keittiöavustajat|Köksbiträden|Food preparation assistants
95|Katukauppiaat ja kengänkiillottajat|Gatuförsäljare och skoputsare|Street and related sales and service workers
96|Jäte- ja muut avustavat työntekijät|Avfalls- och andra medhjälpare|Refuse workers and other elementary workers
`;
