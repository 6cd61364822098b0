import type { VacancyRecord } from '@kasvu/contracts';
import {
  createRecogniser,
  createVocabularyIndex,
  type Morphology,
  type Recogniser,
  type ResolvedConcept,
  type Term,
  type VocabularyIndex,
} from '@kasvu/skills';
import { type Recognised, type StoredEvidence, vacancyTexts } from './recognition';
import { vocabularyTermsSql, vocabularyVersionSql } from './vocabulary.sql';

interface TermRow extends Term {
  uri: string;
}

interface Queryable {
  query<Row>(sql: string): Promise<Row[]>;
}

/** Raise it when the rules of recognition change, so that every text is looked at again. */
const rulesVersion = 1;

/** A text no longer than this may be a name as a whole. */
const longestName = 80;

/** The vocabulary in memory: turns keywords and texts into skills and occupations. Load it before use; `refresh` keeps it current. */
export class SkillVocabulary {
  private index: VocabularyIndex | undefined;
  private recogniser: Recogniser | undefined;
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

  /** The skills and occupations a vacancy asks for: those its source states and those its texts say. */
  recognise(
    vacancy: Pick<VacancyRecord, 'title' | 'description' | 'field'> & { skillUris: string[]; occupationUris: string[] },
  ): Recognised {
    const stated = [...vacancy.skillUris, ...vacancy.occupationUris].flatMap((uri): StoredEvidence[] => {
      const concept = this.idsByUri.get(uri);
      return concept ? [{ ...concept, field: 'stated', words: uri, language: null }] : [];
    });
    const found = this.loaded(this.recogniser)
      .recognise(vacancyTexts(vacancy))
      .map(({ conceptId, kind, field, words, language }): StoredEvidence => ({
        id: conceptId,
        kind,
        field: field as StoredEvidence['field'],
        words,
        language,
      }));
    const evidence = [...stated, ...found];
    const idsOf = (kind: StoredEvidence['kind']) =>
      [...new Set(evidence.filter((item) => item.kind === kind).map((item) => item.id))].sort((a, b) => a - b);
    return { skillIds: idsOf('skill'), occupationIds: idsOf('occupation'), evidence };
  }

  /** The URIs of the skills and occupations a free text names; a short one is first taken for a name as a whole. */
  find(text: string): { uri: string; kind: 'skill' | 'occupation' }[] {
    const whole = text.length <= longestName ? this.resolve(text, { limit: 3 }).filter(({ match }) => match.how === 'exact') : [];
    const found = whole.length > 0 ? whole : this.loaded(this.recogniser).recognise([{ field: 'text', text, language: null }]);
    const ids = new Set(found.map(({ conceptId }) => conceptId));
    return [...ids].flatMap((id) => this.concepts.get(id) ?? []);
  }

  private async load(): Promise<void> {
    const version = (await this.database.query<{ version: number }>(vocabularyVersionSql))[0]?.version ?? 0;
    if (version === this.loadedVersion) return;
    const terms = await this.database.query<TermRow>(vocabularyTermsSql);
    this.index = createVocabularyIndex(terms, this.morphology);
    this.recogniser = createRecogniser(this.index);
    this.idsByUri = new Map(terms.map((term) => [term.uri, { id: term.conceptId, kind: term.kind }]));
    this.concepts = new Map(terms.map((term) => [term.conceptId, { uri: term.uri, kind: term.kind }]));
    this.loadedVersion = version;
  }

  private loaded<T>(part: T | undefined): T {
    if (!part) throw new Error('The vocabulary is used before it is loaded');
    return part;
  }
}
