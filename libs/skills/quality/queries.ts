/** One labelled query: what it should find, named by the skills' Finnish labels. */
export interface LabelledQuery {
  group: string;
  query: string;
  /** Finnish preferred labels in our own vocabulary that belong among the first ten. */
  expected: readonly string[];
  /** What the Finnish label of a right answer looks like, in any vocabulary. */
  about: RegExp;
}

/** A query that must not find certain things. */
export interface FalseFriend {
  query: string;
  /** What the Finnish label of a wrong answer looks like. */
  never: RegExp;
}

/** One query a line: `query > expected label; another > pattern of right labels`. */
const groups: Record<string, string> = {
  inflected: `
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
  derived: `
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
    opettaja > opettaminen > ope
    valokuvaaja > valokuvaus > kuva
    puutarhuri > puutarhatyö > puutarh
    johtaja > johtaminen > joht|esi
    ohjelmistokehittäjä > ohjelmistokehitys > ohjelmisto
    asiakaspalvelija > asiakaspalvelu > asiakaspalv|palvella.*asiak
    palkanlaskija > palkanlaskenta > palka|palkk
    vartija > vartiointi > varti
    hieroja > hieronta > hiero
    ompelija > ompelu > ompel`,
  compound: `
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
    lastenhoitaja > lastenhoito > last
    vanhustenhoitaja > vanhustyö > vanhus|ikään
    kylmälaiteasentaja > kylmätekniikka > kylm|jäähdy
    varastotyöntekijä > varastotyö > varasto`,
  multiword: `
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
  swedish: `
    svetsning > hitsaus > hitsa
    svetsare > hitsaus > hitsa
    programmering > ohjelmointi > ohjelm
    programmerare > ohjelmointi > ohjelm
    sjukvård > sairaanhoito > sairaan|hoito|hoita|terve
    bokföring > kirjanpito > kirjanpi
    kundtjänst > asiakaspalvelu > asiaka
    städning > siivous > siivo|puhdist
    matlagning > ruoanlaitto > ruo|keitti
    försäljning > myynti > myy|kaup
    marknadsföring > markkinointi > markkinoi
    projektledning > projektinhallinta > projekt|hanke
    ledarskap > johtaminen > joht|esi
    undervisning > opettaminen > ope
    murning > muuraus > muura
    rekrytering > rekrytointi > rekryt
    dataanalys > data-analyysi > data|tieto|analys
    översättning > kääntäminen > käänt|käänn
    tolkning > tulkkaus > tulk
    fotografering > valokuvaus > kuva|foto`,
  english: `
    welding > hitsaus > hitsa
    welder > hitsaus > hitsa
    programming > ohjelmointi > ohjelm
    programmer > ohjelmointi > ohjelm
    nursing > sairaanhoito > sairaanhoi|hoito
    accounting > kirjanpito > kirjanpi|talous|laskent|tilin
    customer service > asiakaspalvelu > asiaka
    cleaning > siivous > siivo|puhdist
    cooking > ruoanlaitto > ruo|keitti|kokka
    machine learning > koneoppiminen > koneoppimi
    artificial intelligence > tekoäly > tekoäly
    project manager > projektinhallinta > projekti|hanke
    teaching > opettaminen > ope
    translation > kääntäminen > käänt|käänn
    first aid > ensiapu > ensia
    forklift > trukin ajo > truk
    leadership > johtaminen > joht|esi
    recruitment > rekrytointi > rekryt
    databases > tietokannat > tietokan
    data protection > tietosuoja > tietosuoj`,
  misspelt: `
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
    ruuanlaito > ruoanlaitto > ruo|keitti
    acounting > kirjanpito > kirjanpi|talous|laskent|tilin
    Typescipt > TypeScript > TypeScript
    varastotyo > varastotyö > varasto
    rekytointi > rekrytointi > rekryt`,
  typing: `
    hits > hitsaus > hitsa
    ohjelm > ohjelmointi > ohjelm
    program > ohjelmointi > ohjelm
    kirjanp > kirjanpito > kirjanpi
    asiakaspal > asiakaspalvelu > asiaka
    sairaanh > sairaanhoito > sairaanhoi
    weld > hitsaus > hitsa
    svets > hitsaus > hitsa
    markk > markkinointi > markk
    C+ > C++ > C`,
};

/** The queries that should find something. */
export const labelledQueries: readonly LabelledQuery[] = Object.entries(groups).flatMap(([group, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', expected = '', about = ''] = line.split(' > ').map((part) => part.trim());
      return { group, query, expected: expected.split('; '), about: new RegExp(about, 'i') };
    }),
);

/** Words that look like others. */
export const falseFriends: readonly FalseFriend[] = [
  { query: 'metsä', never: /metsäst|metsästys/i },
  { query: 'talo', never: /talous|taloud/i },
  { query: 'kuusi', never: /kuukau|kuume|kuule|kuunt/i },
  { query: 'lakka', never: /lakki|laki|lakko|lakat/i },
  { query: 'kassa', never: /kasvat|kaste/i },
  { query: 'vene', never: /venäj|veneer/i },
  { query: 'hoitaa', never: /./ },
  { query: 'tehdä', never: /./ },
  { query: 'työ', never: /hitsa|ohjelmoi|siivo/i },
  { query: 'kala', never: /kalant|kalust/i },
  { query: 'maali', never: /maailm|maalim/i },
  { query: 'lasi', never: /laskut|laskent/i },
  { query: 'sali', never: /sala|salam/i },
  { query: 'tuli', never: /tullau|tullis/i },
  { query: 'kone', never: /konekiv|konepelt/i },
];

/** What means nothing in any language. */
export const nonsense: readonly string[] = ['asdfgh', 'qwerty', 'xxyyzz', 'zzz', 'blörgö', '12345', '???', 'lkjhgfds'];
