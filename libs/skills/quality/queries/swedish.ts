import type { QueryGroup } from './query-group';

/** Swedish, as Finnish advisers and their clients write it. */
export const swedish: QueryGroup = {
  developed: `
    svetsning > hitsaus > hitsa
    svetsare > hitsaus > hitsa
    programmering > ohjelmointi > ohjelm
    programmerare > ohjelmointi > ohjelm
    sjukvård > sairaanhoito > sairaan|hoito|hoita|terve
    bokföring > kirjanpito > kirjanpi
    kundtjänst > asiakaspalvelu > asiaka
    städning > siivous > siivo|puhdist
    matlagning > ruoanlaitto > ruo[ak]|ruua|keitti
    försäljning > myynti > myy|kaup
    marknadsföring > markkinointi > markkinoi
    projektledning > projektinhallinta > projekt|hanke
    ledarskap > johtaminen > joht|esihenk|esimies
    undervisning > opettaminen > opet
    murning > muuraus > muura
    rekrytering > rekrytointi > rekryt
    dataanalys > data-analyysi > data|tieto|analys
    översättning > kääntäminen > käänt|käänn
    tolkning > tulkkaus > tulk
    fotografering > valokuvaus > kuva|foto`,
  heldOut: `
    vård > sairaanhoito > hoito|hoita|hoid|hoiv|terve
    undersköterska > lähihoito > lähih|hoito|hoita|hoid|hoiv
    närvårdare > lähihoito > lähih|hoito|hoita|hoid|hoiv
    truckförare > trukin ajo > truk
    lastbilsförare > kuorma-auton ajo > kuorma-auto|rekka|yhdistelmä
    elektriker > sähköasennus > sähk
    rörmokare > putkityöt > putk|LVI
    snickare > kirvesmiestyöt > kirves|puus|puu
    byggarbetare > rakennustyö > rakenn
    målare > maalaustyöt > maala
    kock > ruoanlaitto > ruo[ak]|ruua|keitti|kokk|ateri
    servitör > tarjoilu > tarjoil
    bagare > leivonta > lei[pv]
    lärare > opettaminen > opet
    småbarnspedagogik > varhaiskasvatus > varhais|lasten|esiop
    städare > siivous > siivo|puhdist
    väktare > vartiointi > varti|turv
    bokförare > kirjanpito > kirjanpi
    löneräkning > palkanlaskenta > palk
    hemvård > kotihoito > koti
    äldreomsorg > vanhustyö > vanhu|ikään|iäkk
    körkort > B-ajokortti > ajok
    heta arbeten > tulityökortti > tulityö
    maskininlärning > koneoppiminen > koneopp
    webbutveckling > verkkokehitys > verkko|web
    mjukvaruutveckling > ohjelmistokehitys > ohjelm
    lagerarbetare > varastotyö > varast
    juridik > juridiikka > juridi|oikeu|laki
    engelska > englannin kieli > engl`,
};
