import {
  createRecogniser,
  createVocabularyIndex,
  type Morphology,
  type Recogniser,
  type ResolvedConcept,
  type Term,
  type VocabularyIndex,
} from '@kasvu/skills';
import { createImplications, type Implications, type OccupationRow } from './implications';
import {
  type RecognisableText,
  type RecognisableVacancy,
  type Recognised,
  type RecognisedVacancy,
  type StoredEvidence,
  vacancyTexts,
  withIds,
} from './recognition';
import { occupationRelationsSql, vocabularyTermsSql, vocabularyVersionSql } from './vocabulary.sql';

interface TermRow extends Term {
  uri: string;
}

interface Queryable {
  query<Row>(sql: string): Promise<Row[]>;
}

/** Raise it when the rules of recognition change, so that every text is looked at again. */
const rulesVersion = 2;

/** A text no longer than this may be a name as a whole. */
const longestName = 80;

/** The vocabulary in memory: turns keywords and texts into skills and occupations. Load it before use; `refresh` keeps it current. */
export class SkillVocabulary {
  private index: VocabularyIndex | undefined;
  private recogniser: Recogniser | undefined;
  private implications: Implications | undefined;
  private idsByUri = new Map<string, { id: number; kind: 'skill' | 'occupation' }>();
  private concepts = new Map<number, { uri: string; kind: 'skill' | 'occupation' }>();
  private loadedVersion = -1;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly database: Queryable,
    private readonly morphology: Morphology,
  ) {}

  /** Names the vocabulary and the rules that recognised a text. */
  get version(): string {
    return `${rulesVersion}.${this.loadedVersion}.${this.morphology.describe().finnish}`;
  }

  /** How Finnish is understood here. */
  describeMorphology() {
    return this.morphology.describe();
  }

  /** Loads the vocabulary anew when a source has changed it since. One query when it has not. */
  async refresh(): Promise<void> {
    this.loading ??= this.load().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** What a keyword in Finnish, Swedish or English means, best first. */
  resolve(text: string, options: { limit: number; kinds?: ('skill' | 'occupation')[] }): ResolvedConcept[] {
    return this.loaded(this.index).resolve(text, options);
  }

  /** The skills and occupations a vacancy asks for: those its source states, those its texts say, and apart those its occupations suggest. */
  recognise(vacancy: RecognisableVacancy): RecognisedVacancy {
    const uris = [...vacancy.skillUris, ...vacancy.occupationUris];
    const stated = uris.flatMap((uri): StoredEvidence[] => {
      const concept = this.idsByUri.get(uri);
      return concept ? [{ ...concept, field: 'stated', words: uri, language: null }] : [];
    });
    const recognised = withIds([...stated, ...this.evidenceIn(vacancyTexts(vacancy))]);
    const implied = this.loaded(this.implications)(recognised.evidence, uris);
    const impliedIds = implied.map(({ id }) => id).sort((a, b) => a - b);
    return { ...recognised, impliedIds, evidence: [...recognised.evidence, ...implied] };
  }

  /** The skills and occupations that texts name. */
  recogniseTexts(texts: readonly RecognisableText[]): Recognised {
    return withIds(this.evidenceIn(texts));
  }

  /** The URIs of the skills and occupations a free text names; a short one is first taken for a name as a whole. */
  find(text: string): { uri: string; kind: 'skill' | 'occupation' }[] {
    const whole = text.length <= longestName ? this.resolve(text, { limit: 3 }).filter(({ match }) => match.how === 'exact') : [];
    const found = whole.length > 0 ? whole : this.loaded(this.recogniser).recognise([{ field: 'text', text, language: null }]);
    const ids = new Set(found.map(({ conceptId }) => conceptId));
    return [...ids].flatMap((id) => this.concepts.get(id) ?? []);
  }

  private evidenceIn(texts: readonly RecognisableText[]): StoredEvidence[] {
    const found = this.loaded(this.recogniser).recognise(texts);
    return found.map(({ conceptId, field, ...rest }) => ({ id: conceptId, field: field as StoredEvidence['field'], ...rest }));
  }

  private async load(): Promise<void> {
    const version = (await this.database.query<{ version: number }>(vocabularyVersionSql))[0]?.version ?? 0;
    if (version === this.loadedVersion) return;
    const terms = await this.database.query<TermRow>(vocabularyTermsSql);
    const occupations = await this.database.query<OccupationRow>(occupationRelationsSql);
    this.index = createVocabularyIndex(terms, this.morphology);
    this.recogniser = createRecogniser(this.index);
    this.idsByUri = new Map(terms.map((term) => [term.uri, { id: term.conceptId, kind: term.kind }]));
    this.concepts = new Map(terms.map((term) => [term.conceptId, { uri: term.uri, kind: term.kind }]));
    this.implications = createImplications(occupations, (uri) => this.idsByUri.get(uri)?.id);
    this.loadedVersion = version;
  }

  private loaded<T>(part: T | undefined): T {
    if (!part) throw new Error('The vocabulary is used before it is loaded');
    return part;
  }
}
