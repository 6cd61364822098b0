import type { QueryGroup } from './query-group';

/** Two or more things asked for at once. */
export const several: QueryGroup = {
  developed: `
    hitsaus ja sorvaus > hitsaus; sorvaus > hitsa|sorva
    Java, Python > Java; Python > Java|Python
    kirjanpito ja palkanlaskenta > kirjanpito; palkanlaskenta > kirjanpi|palka|palkk
    sosiaalisen median markkinointi > sosiaalinen media > sosiaali|media|markkinoi
    trukin ajaminen > trukin ajo > truk
    C++ ja C# > C++; C# > C\\+\\+|C#
    asiakaspalvelu englanniksi > asiakaspalvelu; englannin kieli > asiakaspalv|englan
    ohjelmistojen testaaminen > ohjelmistotestaus > test|ohjelmisto
    tietokantojen suunnittelu > tietokannat > tietokan
    project management > projektinhallinta > projekti|hanke`,
  heldOut: `
    kokki, tarjoilija > ruoanlaitto; tarjoilu > ruo[ak]|ruua|keitti|kokk|tarjo|ateri
    siivous ja ikkunanpesu > siivous; ikkunanpesu > siivo|ikkun|puhd|pes
    python sql > Python; SQL > Python|SQL
    c-ajokortti ja trukkikortti > C-ajokortti; trukin ajo > ajok|truk
    lähihoitaja lääkehoito > lähihoito; lääkehoito > lähih|lääk|hoi
    react ja typescript > React; TypeScript > React|TypeS
    myynti/markkinointi > myynti; markkinointi > myy|markkin
    englanti ja ruotsi > englannin kieli; ruotsin kieli > engl|ruots
    kock och servitör > ruoanlaitto; tarjoilu > ruo[ak]|ruua|keitti|kokk|tarjo|ateri
    welding and machining > hitsaus; koneistus > hitsa|koneist
    sales, marketing > myynti; markkinointi > myy|markkin
    excel powerpoint > taulukkolaskenta; toimisto-ohjelmat > taulukk|toimist|Excel|PowerP|esity
    hygieniapassi ja anniskelupassi > hygieniapassi; anniskelupassi > hygien|annisk
    hitsari trukkikortilla > hitsaus; trukin ajo > hitsa|truk
    vartija jolla ensiapukortti > vartiointi; ensiapukortti > varti|ensia
    putkityöt & sähköasennus > putkityöt; sähköasennus > putk|LVI|sähk`,
};
