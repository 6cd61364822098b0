/** Levels of education (ISCED 2011): code, Finnish, Swedish and English name. */
export const educationLevels = `
0|Varhaiskasvatus|Småbarnspedagogik|Early childhood education
1|Alakoulu (alempi perusaste)|Lågstadiet (lägre nivån av grundutbildning)|Primary education
2|Yläkoulu (ylempi perusaste)|Högstadiet (högre nivån av grundutbildning)|Lower secondary education
3|Toinen aste|Andra stadiet|Upper secondary education
4|Erikoisammattikoulutus|Specialyrkesutbildning|Post-secondary non-tertiary education
5|Alin korkea-aste|Lägsta högre nivå|Short-cycle tertiary education
6|Alempi korkeakouluaste|Lägre högskolenivå|Bachelor's or equivalent level
7|Ylempi korkeakouluaste|Högre högskolenivå|Master's or equivalent level
8|Tutkijakoulutusaste|Forskarutbildningsnivå|Doctoral or equivalent level
9|Koulutusaste tuntematon|Okänd utbildningsnivå|Level of education unknown
`;

/** Fields of education (ISCED-F 2013), broad ones with two digits and narrow ones with three: code, Finnish, Swedish and English name. */
export const educationFields = `
00|Yleissivistävä koulutus|Allmänbildande utbildning|Generic programmes
001|Perusopetuksen ohjelmat|Grundläggande program|Basic programmes
002|Luku- ja laskutaito|Läs- och räknefärdighet|Literacy and numeracy
003|Henkilökohtaiset taidot|Personliga färdigheter|Personal skills and development
01|Kasvatusalat|Pedagogik|Education
011|Kasvatustiede ja opettajankoulutus|Pedagogik och lärarutbildning|Education and teacher training
02|Humanistiset ja taidealat|Humaniora och konst|Arts and humanities
020|Humanistiset ja taidealat, yleiset|Humaniora och konst, allmänt|Arts and humanities, broad programmes
021|Taiteet|Konst|Arts
022|Humanistiset alat, ei kielet|Humaniora utom språk|Humanities except languages
023|Kielet|Språk|Languages
03|Yhteiskuntatieteet ja viestintä|Samhällsvetenskaper och kommunikation|Social sciences, journalism and information
031|Yhteiskunta- ja käyttäytymistieteet|Samhälls- och beteendevetenskap|Social and behavioural sciences
032|Journalismi ja informaatioala|Journalistik och information|Journalism and information
04|Kauppa, hallinto ja oikeus|Handel, administration och juridik|Business, administration and law
041|Kauppa ja hallinto|Handel och administration|Business and administration
042|Oikeustiede|Juridik|Law
05|Luonnontieteet, matematiikka ja tilastotiede|Naturvetenskap, matematik och statistik|Natural sciences, mathematics and statistics
050|Luonnontieteet, yleiset|Naturvetenskap, allmänt|Natural sciences, broad programmes
051|Biologia ja sen lähitieteet|Biologi och närliggande vetenskaper|Biological and related sciences
052|Ympäristöala|Miljövård|Environment
053|Fysiikka, kemia ja geotieteet|Fysik, kemi och geovetenskap|Physical sciences
054|Matematiikka ja tilastotiede|Matematik och statistik|Mathematics and statistics
06|Tieto- ja viestintätekniikka (ICT)|Informations- och kommunikationsteknik (IKT)|Information and communication technologies (ICT)
061|Tieto- ja viestintätekniikka (ICT)|Informations- och kommunikationsteknik (IKT)|Information and communication technologies (ICT)
07|Tekniikka, valmistus ja rakentaminen|Teknik, tillverkning och byggande|Engineering, manufacturing and construction
071|Tekniikan alat|Teknik|Engineering and engineering trades
072|Valmistus- ja prosessitekniikka|Tillverknings- och processteknik|Manufacturing and processing
073|Arkkitehtuuri ja rakentaminen|Arkitektur och byggande|Architecture and construction
08|Maa- ja metsätalous, kalatalous ja eläinlääkintä|Lantbruk, skogsbruk, fiske och veterinärmedicin|Agriculture, forestry, fisheries and veterinary
080|Maa- ja metsätalous, yleiset|Lant- och skogsbruk, allmänt|Agriculture and forestry, broad programmes
081|Maatalous|Lantbruk|Agriculture
082|Metsätalous|Skogsbruk|Forestry
083|Kalatalous|Fiskeri|Fisheries
084|Eläinlääketiede|Veterinärmedicin|Veterinary
09|Terveys ja hyvinvointi|Hälsa och välfärd|Health and welfare
090|Terveys ja hyvinvointi, yleiset|Hälsa och välfärd, allmänt|Health and welfare, broad programmes
091|Terveys|Hälsa|Health
092|Hyvinvointi|Välfärd|Welfare
10|Palvelualat|Tjänster|Services
100|Palvelualat, yleiset|Tjänster, allmänt|Services, broad programmes
101|Henkilökohtaiset palvelut|Personliga tjänster|Personal services
102|Työsuojelu ja hygieniapalvelut|Arbetarskydd och hygien|Hygiene and occupational health services
103|Turvallisuuspalvelut|Säkerhetstjänster|Security services
104|Kuljetuspalvelut|Transporttjänster|Transport services
99|Ala tuntematon|Okänt område|Field unknown
`;
