import type { QueryGroup } from './query-group';

/** Words not yet finished. */
export const typing: QueryGroup = {
  developed: `
    hits > hitsaus > hitsa
    ohjelm > ohjelmointi > ohjelm
    program > ohjelmointi > ohjelm
    kirjanp > kirjanpito > kirjanpi
    asiakaspal > asiakaspalvelu > asiaka
    sairaanh > sairaanhoito > sairaanhoi
    weld > hitsaus > hitsa
    svets > hitsaus > hitsa
    markk > markkinointi > markk
    C+ > C++ > C\\+|^C$|C#`,
  heldOut: `
    sähköas > sähköasennus > sähk
    lähiho > lähihoito > lähih|hoit|hoid|hoiv
    kuorma-a > kuorma-auton ajo > kuorma
    kaiv > kaivinkoneen käyttö > kaiv
    trukk > trukin ajo > truk
    javas > JavaScript > Java
    tarjo > tarjoilu > tarjo
    försälj > myynti > myy
    account > kirjanpito > kirjanpi|talous|laskent|tilin
    nurs > sairaanhoito > sairaan|hoit|hoid`,
};
