import type { QueryGroup } from './query-group';

/** English. */
export const english: QueryGroup = {
  developed: `
    welding > hitsaus > hitsa
    welder > hitsaus > hitsa
    programming > ohjelmointi > ohjelm
    programmer > ohjelmointi > ohjelm
    nursing > sairaanhoito > sairaanhoi|hoito
    accounting > kirjanpito > kirjanpi|talous|laskent|tilin
    customer service > asiakaspalvelu > asiaka
    cleaning > siivous > siivo|puhdist
    cooking > ruoanlaitto > ruo[ak]|ruua|keitti|kokka
    machine learning > koneoppiminen > koneoppimi
    artificial intelligence > tekoäly > tekoäly
    project manager > projektinhallinta > projekti|hanke
    teaching > opettaminen > opet
    translation > kääntäminen > käänt|käänn
    first aid > ensiapu > ensia
    forklift > trukin ajo > truk
    leadership > johtaminen > joht|esihenk|esimies
    recruitment > rekrytointi > rekryt
    databases > tietokannat > tietokan
    data protection > tietosuoja > tietosuoj`,
  heldOut: `
    nurse > sairaanhoito > sairaan|hoit|hoid
    electrician > sähköasennus > sähk
    plumber > putkityöt > putk|LVI
    carpenter > kirvesmiestyöt > kirves|puus|puu
    truck driver > kuorma-auton ajo > kuorma-auto|rekka|yhdistelmä|truk
    bus driver > linja-auton ajo > linja-auto|bussi
    chef > ruoanlaitto > ruo[ak]|ruua|keitti|kokk|ateri
    waiter > tarjoilu > tarjoil
    baker > leivonta > lei[pv]
    cleaner > siivous > siivo|puhdist
    cashier > kassatyö > kass
    sales > myynti > myy
    warehouse worker > varastotyö > varast
    security guard > vartiointi > varti|turv
    elderly care > vanhustyö > vanhu|ikään|iäkk
    home care > kotihoito > koti
    payroll > palkanlaskenta > palk
    software developer > ohjelmistokehitys > ohjelm|sovellu
    data scientist > datatiede > data|tied
    data engineer > tietovarastointi > data|tieto
    cyber security > kyberturvallisuus > kyber|tietotur|turv
    cloud > pilvipalvelut > pilvi
    agile > ketterät menetelmät > kette|scrum
    negotiation > neuvottelutaidot > neuvott
    teamwork > tiimityö > tiimi|ryhmä|yhteis
    driving licence > B-ajokortti > ajok
    bricklayer > muuraus > muura|tiil
    excavator > kaivinkoneen käyttö > kaivin|kaivu
    crane operator > nosturin käyttö > nostu|nosto
    event planning > tapahtumien järjestäminen > tapahtu`,
};
