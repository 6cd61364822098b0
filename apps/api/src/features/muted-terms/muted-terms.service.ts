import type { MutedTermList, MuteTerm } from '@kasvu/contracts';
import { normalisePhrase } from '@kasvu/skills';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { AuditLog } from '../audit/audit-log';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { LookAgain } from './look-again';
import { conceptUriSql, mutedTermsSql, muteTermSql, unmuteTermSql } from './muted-terms.sql';

@Injectable()
export class MutedTermsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
    private readonly vocabulary: SkillVocabulary,
    private readonly lookAgain: LookAgain,
  ) {}

  /** What is muted, and how many texts have yet to be looked at with it. */
  async list(): Promise<MutedTermList> {
    await this.vocabulary.refresh();
    const [row]: MutedTermList[] = await this.database.query(mutedTermsSql, [this.vocabulary.version]);
    return row ?? { items: [], stale: 0 };
  }

  /**
   * Mutes words for one concept or altogether: at once for texts to come, for those held in the background.
   * @throws {InvalidRequest} naming `words` when there is no word in them, `conceptId` when no such concept is held
   * @throws {ConflictException} when they are muted already
   */
  async mute({ words, conceptId }: MuteTerm, actor: Principal, origin: Origin): Promise<MutedTermList> {
    const normalised = normalisePhrase(words);
    if (normalised === '') throw new InvalidRequest([{ field: 'words', reason: 'There is no word in it' }]);
    await this.database.transaction(async (manager) => {
      const uri = conceptId === null ? null : await this.uriOf(manager, conceptId);
      const [muted]: { id: string }[] = await manager.query(muteTermSql, [normalised, uri, actor.id]);
      if (!muted) throw new ConflictException('These words are muted already.');
      await this.write(manager, 'term.muted', muted.id, actor, origin);
    });
    return this.changed();
  }

  /**
   * Lets words be recognised again.
   * @throws {NotFoundException} when nothing with the id is muted
   */
  async unmute(id: string, actor: Principal, origin: Origin): Promise<MutedTermList> {
    await this.database.transaction(async (manager) => {
      const [, gone]: [unknown, number] = /^\d{1,18}$/.test(id) ? await manager.query(unmuteTermSql, [id]) : [[], 0];
      if (gone === 0) throw new NotFoundException(`There is no muted term ${id}.`);
      await this.write(manager, 'term.unmuted', id, actor, origin);
    });
    return this.changed();
  }

  private async changed(): Promise<MutedTermList> {
    const list = await this.list();
    this.lookAgain.start();
    return list;
  }

  private async uriOf(manager: EntityManager, conceptId: string): Promise<string> {
    const [concept]: { uri: string }[] = await manager.query(conceptUriSql, [conceptId]);
    if (!concept) throw new InvalidRequest([{ field: 'conceptId', reason: 'No skill or occupation with this id is held here' }]);
    return concept.uri;
  }

  private write(manager: EntityManager, act: 'term.muted' | 'term.unmuted', id: string, actor: Principal, request: Origin): Promise<void> {
    return this.audit.write(manager, { act, actor, request, subject: { kind: 'muted-term', id } });
  }
}
