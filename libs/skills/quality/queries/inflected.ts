import type { QueryGroup } from './query-group';

/** Words in one of their cases. */
export const inflected: QueryGroup = {
  developed: `
    hitsauksen > hitsaus > hitsa
    hitsauksessa > hitsaus > hitsa
    ohjelmoinnin > ohjelmointi > ohjelmoi
    ohjelmoinnista > ohjelmointi > ohjelmoi
    kirjanpidon > kirjanpito > kirjanpi
    kirjanpitoa > kirjanpito > kirjanpi
    asiakaspalvelusta > asiakaspalvelu > asiakaspalv|palvella.*asiak
    projektinhallintaa > projektinhallinta > projekti|hanke
    sairaanhoidon > sairaanhoito > sairaanhoi|hoitotyö
    varastotyötä > varastotyö > varasto
    tarjoilun > tarjoilu > tarjoil
    markkinoinnin > markkinointi > markkinoi
    viestinnän > viestintä > viesti
    myynnissä > myynti > myyn|myyd|myyj
    siivouksen > siivous > siivo
    tietosuojan > tietosuoja > tietosuoj
    koneoppimisen > koneoppiminen > koneoppimi
    tekoälyn > tekoäly > tekoäly
    rekrytoinnin > rekrytointi > rekryt
    palkanlaskennan > palkanlaskenta > palka|palkk
    ruoanlaittoa > ruoanlaitto > ruoa|ruok|keitti
    muurauksen > muuraus > muura
    laatoituksesta > laatoitus > laato|laata
    ensiavun > ensiapu > ensia
    sorvauksen > sorvaus > sorva
    Pythonia > Python > Python
    SQL:n > SQL > SQL
    tietokantojen > tietokannat > tietokan
    kääntämistä > kääntäminen > käänt|käänn
    varhaiskasvatuksen > varhaiskasvatus > varhais`,
  heldOut: `
    kassatyössä > kassatyö > kass
    leipomisesta > leivonta > lei[pv]|kondiit
    putkiasennuksia > putkityöt > putk|LVI
    tulitöitä > tulityökortti > tulityö
    sorvaajia > sorvaus > sorv
    tulkkeja > tulkkaus > tulk
    englantia > englannin kieli > engl|kiel
    venäjää > venäjän kieli > venäj
    viittomakielellä > viittomakieli > viitto
    lääkehoidossa > lääkehoito > lääk
    haavojen hoitoa > haavanhoito > haav
    vanhusten hoidossa > vanhustyö > vanhu|ikäänt|iäkk|muisti
    lastensuojelussa > lastensuojelu > lastensuoj|lasten
    Excelissä > taulukkolaskenta > taulukko|Excel
    Linuxin > Linux > Linux
    pilvipalveluja > pilvipalvelut > pilvi
    rajapintojen > rajapintakehitys > rajap
    trukilla > trukin ajo > truk
    rekalla > kuorma-auton ajo > kuorma-auto|rekka|rekan|yhdistelmä
    nosturia > nosturin käyttö > nostu|nosto
    kaivinkoneella > kaivinkoneen käyttö > kaivin|kaivu
    sopimuksia > sopimushallinta > sopimu
    hankintojen > hankinta > hanki
    päiväkodissa > varhaiskasvatus > varhaiskas|päiväko|lasten
    apteekissa > apteekkityö > apteek|lääk`,
};
