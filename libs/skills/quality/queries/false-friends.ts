import type { QueryGroup } from './query-group';

/** Words that look like others: what must not be answered. */
export const falseFriends: QueryGroup = {
  developed: `
    metsä > - > - > metsäst|metsästys
    talo > - > - > talous|taloud
    kuusi > - > - > kuukau|kuume|kuule|kuunt
    lakka > - > - > lakki|laki|lakko|lakat
    kassa > - > - > kasvat|kaste
    vene > - > - > venäj|veneer
    hoitaa > - > - > .
    tehdä > - > - > .
    työ > - > - > hitsa|ohjelmoi|siivo
    kala > - > - > kalant|kalust
    maali > - > - > maailm|maalim
    lasi > - > - > laskut|laskent
    sali > - > - > sala|salam
    tuli > - > - > tullau|tullis
    kone > - > - > konekiv|konepelt`,
  heldOut: `
    ohje > - > - > ohjelm
    halli > - > - > hallin|hallit
    suu > - > - > suunn|suuri
    tie > - > - > tieto|tiede|tiedo|tiim
    arki > - > - > arkis|arkkit
    korva > - > - > korvau
    tele > - > - > teline
    peli > - > - > pelast|pelti
    voi > - > - > voima
    käsi > - > - > käsitt
    rata > - > - > ratka
    kori > - > - > ^(?!.*korin).*korja
    raha > - > - > rahti
    maa > - > - > maala|maail
    valo > - > - > valvo
    kana > - > - > kanav|kansa
    tori > - > - > torju|torni
    vero > - > - > verkk|verho
    sana > - > - > sanel|sanit
    hame > - > - > hamm
    haka > - > - > hakuk|hakem
    lato > - > - > laatoi|latau
    kulta > - > - > kulttuu|kulje
    jalka > - > - > jalkau|jalos
    lumi > - > - > luomi|luotet
    kivi > - > - > kiivet
    viini > - > - > viinte|viest`,
};
