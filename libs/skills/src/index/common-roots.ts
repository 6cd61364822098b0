import type { Language } from '@kasvu/contracts';

/**
 * Roots that say nothing of what somebody can do: heads such as `-taito`, `-työ`, `-alan ammattilainen`. Left out of
 * a compound or phrase when something else remains, and never matched alone. In the form the morphology gives them,
 * with and without dictionary.
 */
const emptyRoots: Record<Language, string> = {
  fi: `taito osata osaaminen osaaja osaava työ tehdä tekijä teko toimia toimi toiminta toiminto ammatti ammattilainen ammattitaito ammattitaitoinen
    asiantuntija asiantuntijuus tuntija asia ala alue kokemus kokea kokenut henkilö mies nainen tehtävä tehtävät työntekijä työtehtävä taitaa hallita
    olla antaa eri erilainen koskea liittyä oma uusi hyvä perus perus- perusta perusteet kurssi koulutus tutkinto tieto tietää tuntea tuntemus
    tunte taido taidot taitoj osaam hakea haku hakemus paikka työpaikka avoin kysyä kertoa`,
  sv: 'kunskap kunskaper kunnande färdighet färdigheter arbete arbet jobb erfarenhet yrke person område utbildning kurs expert söka',
  en: 'skill skills knowledge work job jobs experi expert person profession area use user field train cours knowledg',
};

/** Roots too general to stand for a skill by themselves, whatever the vocabulary's size. */
const generalRoots: Record<Language, string> = {
  fi: `hoitaa hoito hoitaja käyttää käyttäjä käyttö valmistaa valvoa suunnitella kehittää laite järjestelmä kone neuvo neuvoa arvioida tuote huolehtia
    tarkastaa käsitellä suorittaa noudattaa laatia varmistaa pitää pitäjä pito tila osa laatu väline menetelmä tukea tuki järjestää
    palvella palvelu tarjota seurata toteuttaa ylläpitää avustaa auttaa ohjata yleinen tekninen ajaa ajo päivä aika maa vastata vastaava apu
    ihminen ryhmä kouluttaa hoitam hoita käytt valmis suunnit kehit palve`,
  sv: 'använda använd göra hantera hanter leda led utföra utför sköta sköt tjänst service system maskin produkt allmän ansvar ansvarig hjälp tekn',
  en: 'manag use perform provid make handl general system servic product assist support maintain develop plan prepar ensur oper work help head lead',
};

/**
 * What a label may have around its point without changing it: heads (`siivoustyö`, `ohjelmoinnin perusteet`) and light
 * verbs (`suorittaa MIG-hitsausta`). Narrower than the empty roots: `kuljettajantutkinto` is not the same as `kuljettaa`.
 */
const wrappingRoots: Record<Language, string> = {
  fi: 'taito taido työ tehtävä tehdä osata osaaminen osaam toiminta peruste perusteet periaate suorittaa toteuttaa harjoittaa antaa',
  sv: 'färdighet arbete arbet kunskap utföra utför grund grunder',
  en: 'skill work perform knowledg basic principl',
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const empty: Record<Language, ReadonlySet<string>> = { fi: setOf(emptyRoots.fi), sv: setOf(emptyRoots.sv), en: setOf(emptyRoots.en) };
const general: Record<Language, ReadonlySet<string>> = {
  fi: setOf(generalRoots.fi),
  sv: setOf(generalRoots.sv),
  en: setOf(generalRoots.en),
};

const wrapping: Record<Language, ReadonlySet<string>> = {
  fi: setOf(wrappingRoots.fi),
  sv: setOf(wrappingRoots.sv),
  en: setOf(wrappingRoots.en),
};

/** Whether a root says nothing of what somebody can do. */
export const isEmptyRoot = (root: string, language: Language): boolean => empty[language].has(root);

/** Whether a root may stand around a label's point. */
export const isWrappingRoot = (root: string, language: Language): boolean => wrapping[language].has(root);

const commonShare = 0.025;
const fewestLabels = 40;

/** Whether a root is too general by the lists above, in any vocabulary; prefixes (`lähi-`) and single letters (`C-ajokortti`) are. */
export const isGeneralRoot = (root: string, language: Language): boolean =>
  root.length < 2 || root.endsWith('-') || isEmptyRoot(root, language) || general[language].has(root);

/** Whether a root never matches alone: by the lists above, or because so many of the vocabulary's labels have it. */
export const isCommonRoot = (root: string, language: Language, labelsWithRoot: number, labels: number): boolean =>
  isGeneralRoot(root, language) || labelsWithRoot >= Math.max(fewestLabels, labels * commonShare);

/** Whether a word has nothing but empty roots in every reading. */
export const isEmptyWord = (roots: readonly string[][], language: Language): boolean =>
  roots.every((list) => list.every((root) => isEmptyRoot(root, language)));
