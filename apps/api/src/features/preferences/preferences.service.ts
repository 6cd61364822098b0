import { type Preferences, preferencesSchema } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal';
import { preferencesSql, setPreferencesSql } from './preferences.sql';

/** What users set for themselves. */
@Injectable()
export class PreferencesService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** As set, else as by default. One statement. */
  async of(user: Principal): Promise<Preferences> {
    const [row]: { preferences: unknown }[] = await this.database.query(preferencesSql, [user.id]);
    return preferencesSchema.parse(row?.preferences);
  }

  /** Sets all of them. One statement. */
  async set(preferences: Preferences, user: Principal): Promise<Preferences> {
    await this.database.query(setPreferencesSql, [user.id, preferences]);
    return preferences;
  }
}
