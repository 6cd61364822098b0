import type { WorkplaceKey } from './workplaces.ts';

/** A job the city advertises: where it is done, its field of work and its title; `{p}` stands for the workplace. */
export interface JobTitle {
  workplace: WorkplaceKey;
  field: string;
  title: string;
}

/** The city's fields of work by a short name. */
export const jobFields = {
  teach: 'Opetusala',
  early: 'Varhaiskasvatuksen opettaja ja sosionomi',
  nursery: 'Varhaiskasvatus',
  adult: 'Aikuisopiston tehtävät',
  tech: 'Tekninen ala',
  expert: 'Hallinto-, esimies- ja asiantuntijatyö',
  care: 'Sosiaali- ja terveysala',
  food: 'Ruoka- ja puhtauspalvelut',
  it: 'Tieto- ja viestintätekniikka',
  money: 'Talous- ja henkilöstöhallinto',
  store: 'Varasto ja kuljetus',
  culture: 'Liikunta-, kirjasto-, kulttuuri- ja nuorisoala',
  other: 'Kasvatuksen ja koulutuksen muut tehtävät',
  trainee: 'Harjoittelu',
} as const;
export type JobField = keyof typeof jobFields;

/** One job a line: workplace, field, title. The first ones are always advertised, however small the data. */
const LINES = `
depot tech Hitsaaja, kunnossapito (hitsaus ja levytyöt), {p}
health care Sairaanhoitaja, {p}
swedishOffice it Programmerare, programmering av e-tjänster
digital it Ohjelmistokehittäjä, {p}
daycare early Varhaiskasvatuksen opettaja, {p}
vocational teach Hitsauksen opettaja, {p}
vocational teach Ohjelmoinnin lehtori, {p}
depot tech Kunnossapitoasentaja (hitsaus), {p}
swedishSchool teach Timlärare i programmering och matematik, {p}
care care Sairaanhoitajan sijaisuus, {p}
swedishCare care Sjukskötare, {p}
swedishDaycare nursery Barnskötare inom småbarnspedagogik, {p}
school teach Luokanopettaja, {p}
care care Lähihoitaja, {p}
property tech Sähköasentaja, {p}
property tech Putkiasentaja, {p}
kitchen food Kokki, {p}
kitchen food Laitoshuoltaja, siivous, {p}
depot store Trukinkuljettaja, {p}
office money Kirjanpitäjä
office money Palkanlaskija
digital it Data-analyytikko, {p}
digital it IT-tukihenkilö, {p}
growth expert Projektipäällikkö, {p}
planning tech Kaavoitusinsinööri
social care Sosiaalityöntekijä, {p}
property tech Kiinteistönhoitaja, {p}
school teach Erityisluokanopettaja, {p}
school teach Päätoiminen tuntiopettaja, matematiikka ja fysiikka, {p}
school teach Lehtori, suomi toisena kielenä, {p}
school teach Lehtori, englanti ja ruotsi, {p}
school teach Tietotekniikan ja ohjelmoinnin tuntiopettaja, {p}
school other Koulunkäynninohjaaja, {p}
school other Kouluvalmentaja, {p}
school teach Apulaisrehtori, {p}
school care Koulukuraattori, {p}
school care Koulupsykologi, {p}
upper teach Matematiikan lehtorin sijaisuus, {p}
upper teach Opinto-ohjaaja, {p}
upper teach Kemian ja biologian lehtori, {p}
vocational teach Tuntiopettaja, sähköasennukset, {p}
vocational teach Tuntiopettaja, lähihoitajakoulutus, {p}
vocational teach Tuntiopettaja, talotekniikka ja putkiasennus, {p}
vocational teach Tuntiopettaja, rakennusala, {p}
vocational teach Ravintola- ja catering-alan opettaja, {p}
vocational teach Logistiikan opettaja, kuljetusala, {p}
vocational teach Autoalan opettaja, ajoneuvoasennus, {p}
vocational teach Koneistuksen ja CNC-työstön opettaja, {p}
adult adult Lehtori, suomen kieli, aikuisten perusopetus, {p}
adult adult Tuntiopettaja, tietokoneen käyttö, {p}
adult adult Kädentaitojen opettaja, {p}
daycare early Varhaiskasvatuksen erityisopettaja, {p}
daycare early Varhaiskasvatuksen sosionomi, {p}
daycare early Varhaiskasvatuksen opettajan sijaisuus, {p}
daycare nursery Lastenhoitaja, {p}
daycare nursery Varhaiskasvatuksen lastenhoitaja (2 paikkaa), {p}
daycare early Päiväkodin johtaja, {p}
swedishDaycare early Lärare inom småbarnspedagogik, {p}
swedishSchool teach Klasslärare, {p}
swedishSchool teach Speciallärare, {p}
swedishSchool other Skolgångshandledare, {p}
swedishOffice money Löneräknare
swedishOffice expert Översättare, svenska
swedishCare care Närvårdare, {p}
health care Terveydenhoitaja, {p}
health care Lääkäri, {p}
health care Hammashoitaja, {p}
health care Fysioterapeutti, {p}
health care Röntgenhoitaja, {p}
health care Laboratoriohoitaja, {p}
health care Osastonhoitaja, {p}
health care Puheterapeutti, {p}
care care Kotihoidon lähihoitaja, {p}
care care Lähihoitajan sijaisuus, yövuorot, {p}
care care Sairaanhoitaja, kotisairaala, {p}
care care Hoiva-avustaja, {p}
care care Toimintaterapeutti, {p}
social care Sosiaaliohjaaja, {p}
social care Lastensuojelun sosiaalityöntekijä, {p}
social care Perheohjaaja, {p}
social care Palveluohjaaja, vammaispalvelut, {p}
depot tech Ajoneuvoasentaja, raskas kalusto, {p}
depot tech Puutarhuri, {p}
depot tech Maanrakennuskoneen kuljettaja, {p}
depot tech Puuseppä, {p}
depot tech Pysäköinnintarkastaja
depot store Varastotyöntekijä, {p}
depot store Kuorma-autonkuljettaja, {p}
property tech LVI-asentaja, {p}
property tech Automaatioasentaja, kiinteistöautomaatio, {p}
property tech Sähkösuunnittelija
property tech Rakennuttajapäällikkö
property tech Isännöitsijä
property tech Maalari, {p}
property tech Rakennusmestari, korjausrakentaminen
planning tech Rakennustarkastaja
planning tech Liikennesuunnittelija
planning tech Paikkatietoasiantuntija
planning tech Maisema-arkkitehti
planning tech Ympäristötarkastaja
planning tech Geotekniikan asiantuntija
kitchen food Ravitsemustyöntekijä, {p}
kitchen food Ruokapalveluesihenkilö, {p}
kitchen food Suurtalouskokki, {p}
kitchen food Siistijä, {p}
office money Taloussuunnittelija
office money Controller
office money HR-asiantuntija, rekrytointi
office money Reskontranhoitaja
office expert Lakimies, hankinnat
office expert Viestintäasiantuntija
office expert Tietosuojavastaava
office expert Johdon assistentti
office expert Hankinta-asiantuntija
digital it Full Stack Developer, {p}
digital it Data Engineer, {p}
digital it Ohjelmistotestaaja, testausautomaatio, {p}
digital it Tietoturva-asiantuntija
digital it Järjestelmäasiantuntija, pilvipalvelut
digital it Verkkoasiantuntija, tietoliikenne
digital it Palvelumuotoilija, saavutettavuus
digital it Sovellusasiantuntija, potilastietojärjestelmä
digital it ICT-projektipäällikkö
digital it Ohjelmistoarkkitehti, Java ja Python
growth expert Yritysneuvoja, {p}
growth expert Uraohjaaja, työllisyyspalvelut
growth expert Työllisyysasiantuntija, maahanmuuttajat
growth expert Matkailuasiantuntija
growth expert Business Advisor, international companies
school teach English language class teacher, {p}
library culture Kirjastovirkailija, {p}
library culture Informaatikko, {p}
library culture Kulttuurituottaja
library culture Museoamanuenssi
sports culture Uimavalvoja, {p}
sports culture Liikunnanohjaaja, {p}
sports culture Liikuntapaikkojen hoitaja, {p}
youth culture Nuoriso-ohjaaja, {p}
youth culture Etsivän nuorisotyön projektityöntekijä, {p}
youth trainee Työkokeilu, keittiöpaja, {p}
youth trainee Työkokeilu, puutyöpaja, {p}
digital trainee Korkeakouluharjoittelija, ohjelmointi, {p}
growth trainee Korkeakouluharjoittelija, markkinointi
`;

/** Every job of the list, in order. */
export const jobTitles: readonly JobTitle[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [workplace, field, ...words] = line.split(' ') as [WorkplaceKey, JobField, ...string[]];
    return { workplace, field: jobFields[field], title: words.join(' ') };
  });
