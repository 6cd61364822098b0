import {
  createRecogniser,
  createVocabularyIndex,
  type Morphology,
  type Recogniser,
  type ResolvedConcept,
  type Term,
  type TextPurpose,
  type VocabularyIndex,
} from '@kasvu/skills';
import { type ConceptRow, type ConceptTree, createConceptTree } from './concept-tree';
import { createImplications, type Implications, type OccupationRow } from './implications';
import { createMuting, type MutedTermRow, type Muting } from './muting';
import {
  appreciatedIds,
  type RecognisableText,
  type RecognisableVacancy,
  type Recognised,
  type RecognisedVacancy,
  type StoredEvidence,
  vacancyTexts,
  withIds,
} from './recognition';
import { broaderConceptsSql, mutedTermsSql, occupationRelationsSql, vocabularyTermsSql, vocabularyVersionSql } from './vocabulary.sql';

interface TermRow extends Term {
  uri: string;
}

interface Queryable {
  query<Row>(sql: string): Promise<Row[]>;
}

/** Raise it when the rules of recognition change, so that every text is looked at again. */
const rulesVersion = 3;

/** A text no longer than this may be a name as a whole. */
const longestName = 80;

/** The vocabulary in memory: turns keywords and texts into skills and occupations. Load it before use; `refresh` keeps it current. */
export class SkillVocabulary {
  private index: VocabularyIndex | undefined;
  private recogniser: Recogniser | undefined;
  private implications: Implications | undefined;
  private broaderAndNarrower: ConceptTree | undefined;
  private idsByUri = new Map<string, { id: number; kind: 'skill' | 'occupation' }>();
  private concepts = new Map<number, { uri: string; kind: 'skill' | 'occupation' }>();
  private muting: Muting = () => false;
  private loadedVersion = -1;
  private loadedMuting = '';
  private loading: Promise<void> | undefined;

  constructor(
    private readonly database: Queryable,
    private readonly morphology: Morphology,
  ) {}

  /** Names the vocabulary, the rules and the muted words that a text was recognised with. */
  get version(): string {
    const muting = this.loadedMuting === '' ? '' : `.${this.loadedMuting}`;
    return `${rulesVersion}.${this.loadedVersion}.${this.morphology.describe().finnish}${muting}`;
  }

  /** How Finnish is understood here. */
  describeMorphology() {
    return this.morphology.describe();
  }

  /** Loads the vocabulary anew when a source has changed it since, or what is muted. One query when nothing has. */
  async refresh(): Promise<void> {
    this.loading ??= this.load().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** Which skills and occupations are narrower than others. */
  get tree(): ConceptTree {
    return this.loaded(this.broaderAndNarrower);
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
      return concept ? [{ ...concept, field: 'stated', words: uri, language: null, weight: 'required' }] : [];
    });
    const recognised = withIds([...stated, ...this.evidenceIn(vacancyTexts(vacancy), 'asks')]);
    const implied = this.loaded(this.implications)(recognised.evidence, uris).filter((item) => !this.isMuted(item.id, item));
    const impliedIds = implied.map(({ id }) => id).sort((a, b) => a - b);
    return { ...recognised, appreciatedIds: appreciatedIds(recognised), impliedIds, evidence: [...recognised.evidence, ...implied] };
  }

  /** The skills and occupations that the texts of a study teach. */
  recogniseTexts(texts: readonly RecognisableText[]): Recognised {
    return withIds(this.evidenceIn(texts, 'teaches'));
  }

  /** The URIs of the skills and occupations a free text names; a short one is first taken for a name as a whole. */
  find(text: string): { uri: string; kind: 'skill' | 'occupation' }[] {
    const whole = text.length <= longestName ? this.resolve(text, { limit: 3 }).filter(({ match }) => match.how === 'exact') : [];
    const found =
      whole.length > 0
        ? whole.filter(({ conceptId, match }) => !this.isMuted(conceptId, { words: text, language: match.language }))
        : this.loaded(this.recogniser).recognise([{ field: 'text', text, language: null }], 'tells');
    const ids = new Set(found.map(({ conceptId }) => conceptId));
    return [...ids].flatMap((id) => this.concepts.get(id) ?? []);
  }

  private evidenceIn(texts: readonly RecognisableText[], purpose: TextPurpose): StoredEvidence[] {
    const found = this.loaded(this.recogniser).recognise(texts, purpose);
    return found.map(({ conceptId, field, ...rest }) => ({ id: conceptId, field: field as StoredEvidence['field'], ...rest }));
  }

  private isMuted(conceptId: number, { words, language }: Pick<StoredEvidence, 'words' | 'language'>): boolean {
    return this.muting(words, this.concepts.get(conceptId)?.uri, language ?? 'fi');
  }

  private async load(): Promise<void> {
    const [held] = await this.database.query<{ version: number; muted: string }>(vocabularyVersionSql);
    const { version, muted } = held ?? { version: 0, muted: '' };
    if (muted !== this.loadedMuting) {
      this.muting = createMuting(await this.database.query<MutedTermRow>(mutedTermsSql), this.morphology);
      this.loadedMuting = muted;
    }
    if (version === this.loadedVersion) return;
    const terms = await this.database.query<TermRow>(vocabularyTermsSql);
    const occupations = await this.database.query<OccupationRow>(occupationRelationsSql);
    this.broaderAndNarrower = createConceptTree(await this.database.query<ConceptRow>(broaderConceptsSql));
    this.index = createVocabularyIndex(terms, this.morphology);
    this.recogniser = createRecogniser(this.index, (found) => this.isMuted(found.conceptId, found));
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
