import type { Morphology } from '../morphology/create-morphology';
import type { Token } from '../text/tokenise';
import { anyOf } from './whole-words';

/** Verbs by which an employer asks for somebody. What else it says in the first person it says of itself. */
const asking: ReadonlySet<string> = new Set(
  `etsiä hakea tarvita edellyttää vaatia odottaa toivoa arvostaa kaivata haluta lukea katsoa pitää pyytää palkata rekrytoida ei
  söker behöver kräver förväntar önskar värdesätter uppskattar vill ser letar förutsätter hoppas anställer
  seek need require expect want appreciate value hope prefer look hire search welcome`.split(/\s+/),
);
const searching = /\p{L}*(?:looking|hiring|seeking|searching|letar|etsimässä|hakemassa|ute)(?!\p{L})/iu;
const organisation = String.raw`\p{L}*(?:yritys|yrityksemme|yhtiö|konserni|liike|liikkeemme|toimisto|firma|ketju|kaupunki|hyvinvointialue|opisto|palvelu)(?:mme)?`;
const foreignOrganisation = String.raw`(?:\p{L}*(?:bolag|företag|firma|byrå|koncern|service)(?:et|en|n)?|stad|kommun|company|group|firm|city|organi[sz]ation)`;
const providing = new RegExp(
  String.raw`^(?:\S+\s+){0,3}(?:${organisation}|${foreignOrganisation})\s+(?:\S+\s+){0,2}?` +
    String.raw`(?:tarjoaa|tuottaa|palvelee|valmistaa|rakentaa|järjestää|toimittaa|hoitaa|kehittää|suunnittelee|myy|erbjuder|producerar|utför|levererar|betjänar|bygger|utvecklar|tillverkar` +
    String.raw`|provides|offers|produces|builds|serves|delivers|operates|develops|manufactures|makes)(?!\p{L})`,
  'iu',
);
const benefits = anyOf(
  String.raw`meillä (?:on|saat)|meiltä saat|(?:työsuhde-?|henkilöstö|lounas|liikunta|kulttuuri)e[td]u\p{L}*`,
  String.raw`\p{L}*förmån(?:er)?|employee benefits`,
);

/** Tells sentences in which an employer speaks of itself and what it offers from those that ask for something. */
export function createEmployerTest(morphology: Morphology): (sentence: string, tokens: readonly Token[]) => boolean {
  const byDictionary = morphology.describe().finnish === 'voikko';

  /** The verb of a Finnish word in the first person plural: `rakennamme` → rakentaa, but not `yrityksemme`. */
  function verbOfWe(surface: string): string | undefined {
    if (!surface.endsWith('mme')) return undefined;
    if (!byDictionary) return /^(?:olemme|tarjoamme)$/.test(surface) ? surface : undefined;
    const { lemmas, verbs } = morphology.keys(surface, 'fi');
    return lemmas.find((lemma) => verbs.includes(lemma));
  }

  return (sentence, [first, second]) => {
    if (benefits.test(sentence) || providing.test(sentence)) return true;
    const finnish = [first, second].map((token) => verbOfWe(token?.surface ?? '')).find((verb) => verb !== undefined);
    const foreign = first && /^(?:vi|we)$/.test(first.surface) ? second?.surface : first?.surface === "we're" ? 'are' : undefined;
    const verb = finnish ?? foreign;
    return verb !== undefined && !asking.has(verb) && !searching.test(sentence);
  };
}
