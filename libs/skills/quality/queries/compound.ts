import type { QueryGroup } from './query-group';

/** Compounds whose part is the skill, and those with a part that says little. */
export const compound: QueryGroup = {
  developed: `
    hitsaustaitoja > hitsaus > hitsa
    hitsausosaaminen > hitsaus > hitsa
    ohjelmointitaito > ohjelmointi > ohjelmoi
    putkihitsaaja > hitsaus > hitsa|putk
    MIG-hitsaaja > MIG-hitsaus > hitsa
    trukinkuljettaja > trukin ajo > truk
    trukkikuski > trukin ajo > truk
    haarukkatrukki > trukin ajo > truk
    putkiasentaja > putkityöt > putk|LVI
    sähköasentaja > sähköasennus > sähkö
    kuorma-autonkuljettaja > kuorma-auton ajo > kuorma-auto|auto
    projektipäällikkö > projektinhallinta > projekti|hanke
    siivoustyö > siivous > siivo
    myyntityötä > myynti > myyn|myyd|myyj
    Java-kehittäjä > Java > Java
    web-ohjelmointi > verkkokehitys > verkko|ohjelmoi
    lastenhoitaja > lastenhoito > lasten|lapsi|lapse|lasta
    vanhustenhoitaja > vanhustyö > vanhus|ikään
    kylmälaiteasentaja > kylmätekniikka > kylm|jäähdy
    varastotyöntekijä > varastotyö > varasto`,
  heldOut: `
    hitsausrobotti > robottihitsaus > hitsa|robot
    laivahitsaaja > hitsaus > hitsa|laiva
    toimistosiivous > siivous > siivo|toimisto
    metallisorvaaja > sorvaus > sorv|metall
    pankkineuvoja > pankkityö > pankki
    verkkokauppias > verkkokauppa > verkkokau|kaup
    kirjastovirkailija > kirjastotyö > kirjasto
    musiikinopettaja > musiikin opetus > musiik|opet
    matikanopettaja > matematiikan opetus > matem|opet
    automekaanikko > autojen korjaus > auto|ajoneu|mekaan
    rengasasentaja > rengastyöt > reng|renk
    testausinsinööri > ohjelmistotestaus > test
    automaatioinsinööri > automaatiotekniikka > automaat|automat
    robottiohjelmoija > robotiikka > robot|ohjelmo
    pelinkehittäjä > pelikehitys > peli
    mobiilikehittäjä > mobiilikehitys > mobii
    tietokanta-asiantuntija > tietokannat > tietoka
    pilviarkkitehti > pilvipalvelut > pilvi|arkkit
    ikkunanpesijä > ikkunanpesu > ikkun|pes
    sairaalasiivooja > sairaalasiivous > siivo|sairaala
    nosturikuski > nosturin käyttö > nostu|nosto
    laboratoriohoitaja > laboratoriotyö > laborat
    tietoturva-asiantuntija > kyberturvallisuus > tietotur|kybertur
    betonirakentaja > betonityöt > beton|rakent`,
};
