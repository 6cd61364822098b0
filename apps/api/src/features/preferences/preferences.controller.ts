import { type Preferences, preferencesSchema } from '@kasvu/contracts';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { preferencesSql, setPreferencesSql } from './preferences.sql';

@ApiTags('Preferences')
@Controller('preferences')
export class PreferencesController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'What who asks has set for themselves' })
  @Answers(preferencesSchema, 'As set, else as by default', [403])
  async read(@Who() who: Principal): Promise<Preferences> {
    const [row]: { preferences: unknown }[] = await this.database.query(preferencesSql, [who.id]);
    return preferencesSchema.parse(row?.preferences);
  }

  @Put()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Sets all of them' })
  @Answers(preferencesSchema, 'As set', [400, 403])
  async set(@Body({ schema: preferencesSchema }) preferences: Preferences, @Who() who: Principal): Promise<Preferences> {
    await this.database.query(setPreferencesSql, [who.id, preferences]);
    return preferences;
  }
}
