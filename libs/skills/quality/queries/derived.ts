import type { QueryGroup } from './query-group';

/** One who does it, or doing it, for the thing done. */
export const derived: QueryGroup = {
  developed: `
    hitsaaja > hitsaus > hitsa
    hitsata > hitsaus > hitsa
    ohjelmoija > ohjelmointi > ohjelmoi
    ohjelmoida > ohjelmointi > ohjelmoi
    sairaanhoitaja > sairaanhoito > sairaanhoi|hoitotyö
    sairaanhoitajan > sairaanhoito > sairaanhoi|hoitotyö
    lähihoitaja > lähihoito > lähiho
    kirjanpitäjä > kirjanpito > kirjanpi
    siivooja > siivous > siivo
    myyjä > myynti > myyn|myyd|myyj|kaup
    tarjoilija > tarjoilu > tarjoil
    sorvaaja > sorvaus > sorva
    koneistaja > koneistus > koneist
    muurari > muuraus > muura
    leipuri > leivonta > lei[pv]
    kampaaja > kampaamotyö > kampa|hiu
    maalari > maalaustyöt > maala
    laatoittaja > laatoitus > laato|laata
    kääntäjä > kääntäminen > käänt|käänn
    tulkki > tulkkaus > tulk
    markkinoija > markkinointi > markkinoi
    rekrytoija > rekrytointi > rekryt
    opettaja > opettaminen > opet
    valokuvaaja > valokuvaus > kuva
    puutarhuri > puutarhatyö > puutarh
    johtaja > johtaminen > joht|esihenk|esimies
    ohjelmistokehittäjä > ohjelmistokehitys > ohjelmisto
    asiakaspalvelija > asiakaspalvelu > asiakaspalv|palvella.*asiak
    palkanlaskija > palkanlaskenta > palka|palkk
    vartija > vartiointi > varti
    hieroja > hieronta > hiero
    ompelija > ompelu > ompel`,
  heldOut: `
    siivoaminen > siivous > siivo|puhdist
    leipoa > leivonta > lei[pv]|kondiit
    muurata > muuraus > muura
    tiedottaja > viestintä > viesti|tiedot
    neuvottelija > neuvottelutaidot > neuvott
    testaaja > ohjelmistotestaus > test
    fasilitaattori > fasilitointi > fasili|ryhmä
    kokoonpanija > mekaaninen kokoonpano > kokoonp|koota|asen
    lajittelija > postin lajittelu; kierrätys > lajit|kierrät
    eristäjä > eristystyöt > erist
    raudoittaja > raudoitus > raudoi
    asfaltoija > asfaltointi > asfal
    jyrsijä > jyrsintä > jyrsi
    maanviljelijä > maataloustyö > maatal|viljel|maatil
    metsuri > metsätyöt > mets|puun|puid
    floristi > floristiikka > florist|kuk
    kondiittori > kondiittorityöt > kondii|leivo|kak
    keräilijä > keräily > keräil
    pakkaaja > pakkaaminen > pakka
    tilintarkastaja > tilintarkastus > tilint|tarkast
    meikkaaja > meikkaus > meik|maskee
    kuntouttaja > kuntoutus > kuntou
    hoivaaja > lähihoito > hoiv|hoit|hoid|lähih
    yrittäjä > yrittäjyys > yritt|yrity
    psykologi > psykologia > psyko`,
};
