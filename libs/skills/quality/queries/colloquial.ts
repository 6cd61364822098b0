import type { QueryGroup } from './query-group';

/** What is said rather than written in a vocabulary: short forms, everyday names of occupations and cards. */
export const colloquial: QueryGroup = {
  developed: ``,
  heldOut: `
    kokki > ruoanlaitto > ruo[ak]|ruua|keitti|kokk|ateri
    koodari > ohjelmointi > ohjelm|kood
    hitsari > hitsaus > hitsa
    trukkikortti > trukin ajo > truk
    c-ajokortti > C-ajokortti > ajok
    lvi > LVI-tekniikka > LVI|lämmi|talotek|ilmanv|putk
    lähäri > lähihoito > lähih|hoito|hoita|hoid|hoiv
    it-tuki > IT-tuki > ^IT|ICT|tuki$|tietotek
    hygieniapassi > hygieniapassi > hygien
    datainsinööri > tietovarastointi > tieto|data
    rekkakuski > kuorma-auton ajo > kuorma-auto|rekka|yhdistelmä
    bussikuski > linja-auton ajo > linja-auto|bussi
    ratikkakuski > raitiovaunun ajo > raitio|ratik
    taksikuski > taksin ajo > taksi
    raksa > rakennustyö > rakenn
    timpuri > kirvesmiestyöt > kirves|puus|puu
    putkimies > putkityöt > putk|LVI
    sähkäri > sähköasennus > sähk
    parturi > kampaamotyö > kamp|hiu|partur
    eskari > esiopetus > esiop|esik|varhais
    tarhatäti > varhaiskasvatus > varhais|lasten
    baarimikko > baarityö > baari|juom|anniskel
    tiskari > astianpesu > astia|tisk
    talkkari > kiinteistönhoito > kiinteist|talonm
    järkkäri > järjestyksenvalvonta > järjest
    fyssari > fysioterapia > fysio
    sossu > sosiaalityö > sosiaali
    some > sosiaalinen media > sosiaalisen? med|sosiaalinen med|some
    buukkari > puhelinmyynti > puhelin|myy
    varastomies > varastotyö > varast
    mikrotuki > IT-tuki > ^IT|ICT|tuki$|tietotek
    atk > tietotekniset taidot > tieto|ATK|^IT|ICT
    kyberturva > kyberturvallisuus > kyber|tietotur
    rekry > rekrytointi > rekry|henkilöst
    lakimies > juridiikka > juridi|oikeu|laki|lain
    pomo > johtaminen > joht|esihenk|esimies
    b-kortti > B-ajokortti > ajok
    tulityökortti > tulityökortti > tulityö`,
};
