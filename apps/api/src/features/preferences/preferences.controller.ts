import { type Preferences, preferencesSchema } from '@kasvu/contracts';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Who } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Answers } from '../../platform/answers/answers.decorator';
import { LimitRate } from '../../platform/rate-limit/limit-rate.decorator';
import { PreferencesService } from './preferences.service';

@ApiTags('Preferences')
@Controller('preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Allow('favourites.keep', { peopleOnly: true })
  @ApiOperation({ summary: 'What who asks has set for themselves' })
  @Answers(preferencesSchema, 'As set, else as by default', [403])
  read(@Who() who: Principal) {
    return this.preferences.of(who);
  }

  @Put()
  @Allow('favourites.keep', { peopleOnly: true })
  @LimitRate('write')
  @ApiOperation({ summary: 'Sets all of them' })
  @Answers(preferencesSchema, 'As set', [400, 403])
  set(@Body({ schema: preferencesSchema }) preferences: Preferences, @Who() who: Principal) {
    return this.preferences.set(preferences, who);
  }
}
