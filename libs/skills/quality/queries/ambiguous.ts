import type { QueryGroup } from './query-group';

/** Words of two meanings: both, or the one that is somebody’s skill. */
export const ambiguous: QueryGroup = {
  developed: ``,
  heldOut: `
    kuvaus > valokuvaus > kuva
    paino > painotyö > paino > painee
    verkko > tietoverkot > verk
    pesu > ikkunanpesu; astianpesu > pesu|pese|pestä|pyyk
    kasvatus > varhaiskasvatus > kasvat > kasvih
    testaus > ohjelmistotestaus > test
    kirjasto > kirjastotyö > kirjast > kirjanp
    valmennus > urheiluvalmennus; valmentava ote > valmen > valmist
    puu > puusepäntyöt; puunhoito > puu|puid|metsä > puuttu|puhu
    vesi > vesihuolto > vesi|vede|vettä
    palo > paloturvallisuus > palo|pelast|tuli|sammut > palv
    liha > lihanleikkaus > liha
    auto > autojen korjaus > auto|ajoneuv > automaati|automaattin|automatis
    levy > levytyöt > levy|pelti|ohutlev
    robotti > robotiikka > robot
    sähkö > sähköasennus; sähkötekniikka > sähk
    posti > postin lajittelu > post
    data > data-analyysi; datatiede > data|tieto
    media > sosiaalinen media > media > lääk
    laki > juridiikka > laki|lain|juridi|oikeu|hankin|hallint > lakka|lakk`,
};
