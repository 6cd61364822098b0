import type { QueryGroup } from './query-group';

/** Slips: a letter missing, doubled, wrong or swapped; letters without their dots. */
export const misspelt: QueryGroup = {
  developed: `
    hitsuas > hitsaus > hitsa
    hitsasu > hitsaus > hitsa
    sairanhoitaja > sairaanhoito > sairaanhoi|hoitotyö
    ohjelmonti > ohjelmointi > ohjelmoi
    progaming > ohjelmointi > ohjelm
    programing > ohjelmointi > ohjelm
    asiakaspavelu > asiakaspalvelu > asiakaspalv|palvella.*asiak
    kirjapito > kirjanpito > kirjanpi
    markinointi > markkinointi > markkinoi
    projektinhalinta > projektinhallinta > projekti|hanke
    sahkoasentaja > sähköasennus > sähkö
    ruuanlaito > ruoanlaitto > ruo[ak]|ruua|keitti
    acounting > kirjanpito > kirjanpi|talous|laskent|tilin
    Typescipt > TypeScript > TypeScript
    varastotyo > varastotyö > varasto
    rekytointi > rekrytointi > rekryt`,
  heldOut: `
    weldng > hitsaus > hitsa
    ohelmointi > ohjelmointi > ohjelm
    kirjnapito > kirjanpito > kirjanpi
    siivvous > siivous > siivo
    asiakspalvelu > asiakaspalvelu > asiaka
    sähköasenus > sähköasennus > sähk
    varhaiskavatus > varhaiskasvatus > varhais
    lahihoitaja > lähihoito > lähih|hoi
    lähihoitja > lähihoito > lähih|hoi
    tarjoilia > tarjoilu > tarjoil
    logistikka > logistiikka > logist
    markknointi > markkinointi > markkin
    kaantaminen > kääntäminen > käänt|käänn
    koneoppimnen > koneoppiminen > koneopp
    tekoaly > tekoäly > tekoäl
    hygieniapasi > hygieniapassi > hygien
    trukkikorti > trukin ajo > truk
    ajokorti > B-ajokortti > ajok
    fysioterpia > fysioterapia > fysiot
    pyton > Python > Python
    javascirpt > JavaScript > Java
    exel > taulukkolaskenta > taulukk|Excel
    sjukvard > sairaanhoito > sairaan|hoit|hoid|terve
    stadning > siivous > siivo|puhdist
    larare > opettaminen > opet
    forsaljning > myynti > myy
    nurisng > sairaanhoito > sairaan|hoit|hoid
    forklfit > trukin ajo > truk
    customer serivce > asiakaspalvelu > asiaka
    electrican > sähköasennus > sähk`,
};
