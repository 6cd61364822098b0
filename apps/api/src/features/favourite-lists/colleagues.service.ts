import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { byFinnishName } from '../../platform/sorting/by-finnish-name';
import { containing } from '../../platform/sql/conditions';

interface Colleague {
  id: string;
  name: string;
}

/** So many colleagues are told at once. */
export const mostTold = 20;
const colleaguesSql = 'SELECT id, name FROM app_user WHERE id <> $1 AND cardinality(roles) > 0 AND lower(name) LIKE lower($2)';

/** Who of the team one can share with. */
@Injectable()
export class ColleaguesService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The first colleagues with a part of the name, in Finnish alphabetical order. One statement. */
  async find(partOfName: string, asker: Principal): Promise<Colleague[]> {
    const colleagues: Colleague[] = await this.database.query(colleaguesSql, [asker.id, containing(partOfName)]);
    return byFinnishName(colleagues, ({ name }) => name).slice(0, mostTold);
  }
}
