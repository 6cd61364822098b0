import type { SkillMonth, SkillPage, SkillPageQuery } from '@kasvu/contracts';
import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { byNumber, type SearchTarget, wantedConcepts } from '../../platform/sql/search-target';
import { CodeLists } from '../codes/code-lists';
import { SearchSides } from '../search/search-sides';
import type { Statement } from '../search/sides/side.sql';
import { SkillsService } from '../skills/skills.service';
import { conceptPageSql } from './concept-page.sql';
import { monthsSql } from './months.sql';
import { companiesSql, rows, studiesSql, vacanciesSql } from './page-sides.sql';

type Concept = Omit<SkillPage, 'vacancies' | 'companies' | 'talent' | 'studies' | 'months' | 'neededBy'>;

const notThere = 'There is no such skill or occupation.';

/** What a skill or occupation is, who asks for it, who has it, what teaches it. */
@Injectable()
export class SkillPagesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly skills: SkillsService,
    private readonly sides: SearchSides,
    private readonly groups: SmallGroups,
    private readonly codes: CodeLists,
  ) {}

  /**
   * The page of a skill or occupation: what a search for it alone finds, and more of each side. One statement for what it is, one a side, one
   * for the months and one to see that the vocabulary is current; with people, another for the entry of the audit log.
   * @throws {NotFoundException} when there is none with this id
   */
  async one(id: string, { narrower }: SkillPageQuery, reader: Principal, origin: Origin): Promise<SkillPage> {
    if (!/^\d{1,9}$/.test(id)) throw new NotFoundException(notThere);
    const target = await this.skills.targetOf({ search: `skill:${id}`, narrower });
    const ids = byNumber(wantedConcepts(target));
    const [row]: { page: Concept }[] = await this.database.query(conceptPageSql, [id, ids, reader.kind === 'user' ? reader.id : null]);
    if (!row) throw new NotFoundException(notThere);

    const maySeePeople = mayDo(reader, 'talent.read');
    const [{ vacancies, studies, neededBy }, companies, talent, months] = await Promise.all([
      this.vacanciesAndStudies(target),
      this.side<SkillPage['companies']>(companiesSql(target)),
      this.sides.talent(target, rows, reader, origin, { skill: row.page.id }),
      this.database.query(monthsSql(this.groups), [ids, id, narrower, maySeePeople]) as Promise<SkillMonth[]>,
    ]);
    return {
      ...row.page,
      vacancies,
      companies: { ...companies, items: companies.items.map((company) => this.codes.withMunicipality(company)) },
      talent,
      studies,
      months,
      neededBy,
    };
  }

  /** Which studies begin in time hangs on the last deadline of the vacancies. */
  private async vacanciesAndStudies(target: SearchTarget): Promise<Pick<SkillPage, 'vacancies' | 'studies' | 'neededBy'>> {
    const { neededBy, ...vacancies } = await this.side<SkillPage['vacancies'] & { neededBy: string | null }>(vacanciesSql(target));
    const studies = await this.side<SkillPage['studies']>(studiesSql(target, neededBy));
    return {
      vacancies: {
        ...vacancies,
        municipalities: vacancies.municipalities.map((place) => ({ ...place, label: this.codes.name('municipality', place.value) ?? {} })),
        items: vacancies.items.map((vacancy) => this.codes.withMunicipalities(vacancy)),
      },
      studies: { ...studies, items: studies.items.map((study) => this.codes.withMunicipalities(study)) },
      neededBy,
    };
  }

  /** A side always answers one row. */
  private async side<Row>({ sql, parameters }: Statement): Promise<Row> {
    const [row] = (await this.database.query(sql, parameters)) as [Row];
    return row;
  }
}
