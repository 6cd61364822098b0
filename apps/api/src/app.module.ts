import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { dataSourceOptions } from './database/data-source';
import { ApiKeysModule } from './features/api-keys/api-keys.module';
import { ApplicantsModule } from './features/applicants/applicants.module';
import { AuthModule } from './features/auth/auth.module';
import { CodesModule } from './features/codes/codes.module';
import { CompaniesModule } from './features/companies/companies.module';
import { CompanyWorkModule } from './features/company-work/company-work.module';
import { ExportsModule } from './features/exports/exports.module';
import { FavouriteListsModule } from './features/favourite-lists/favourite-lists.module';
import { DigestsModule } from './features/digests/digests.module';
import { FavouritesModule } from './features/favourites/favourites.module';
import { FeedbackModule } from './features/feedback/feedback.module';
import { JoinsModule } from './features/joins/joins.module';
import { MatchingModule } from './features/matching/matching.module';
import { MutedTermsModule } from './features/muted-terms/muted-terms.module';
import { PreferencesModule } from './features/preferences/preferences.module';
import { PrivacyModule } from './features/privacy/privacy.module';
import { ProcessingRegisterModule } from './features/processing-register/processing-register.module';
import { SavedSearchesModule } from './features/saved-searches/saved-searches.module';
import { SearchModule } from './features/search/search.module';
import { SkillPagesModule } from './features/skill-pages/skill-pages.module';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { SkillsModule } from './features/skills/skills.module';
import { SourceFilesModule } from './features/source-files/source-files.module';
import { SourcesModule } from './features/sources/sources.module';
import { StudiesModule } from './features/studies/studies.module';
import { SyncModule } from './features/sync/sync.module';
import { IDENTITY_VAULT } from './features/talent/reveal.service';
import { TalentModule } from './features/talent/talent.module';
import { TodayModule } from './features/today/today.module';
import { UsersModule } from './features/users/users.module';
import { VacanciesModule } from './features/vacancies/vacancies.module';
import { healthChecks } from './health-checks';
import type { Config } from './platform/config/config';
import { CONFIG, ConfigModule } from './platform/config/config.module';
import { HealthModule } from './platform/health/health.module';
import { HEALTH_CHECKS } from './platform/health/health.service';
import { JobsModule } from './platform/jobs/jobs.module';
import { LoggerModule } from './platform/logger/logger.module';
import { RateLimitModule } from './platform/rate-limit/rate-limit.module';
import { SmallGroupsModule } from './platform/small-groups/small-groups.module';

@Module({})
export class AppModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggerModule.forRoot(logger),
        TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl), retryAttempts: 0 }),
        AuthModule,
        RateLimitModule,
        SmallGroupsModule,
        JobsModule,
        HealthModule.with(
          { provide: HEALTH_CHECKS, inject: [getDataSourceToken(), SkillVocabulary, IDENTITY_VAULT, CONFIG], useFactory: healthChecks },
          [SkillsModule, TalentModule],
        ),
        SkillsModule,
        CodesModule,
        CompaniesModule,
        CompanyWorkModule,
        StudiesModule,
        VacanciesModule,
        JoinsModule,
        SearchModule,
        SkillPagesModule,
        SourcesModule,
        SourceFilesModule,
        SyncModule,
        UsersModule,
        ApiKeysModule,
        MutedTermsModule,
        PrivacyModule,
        FavouritesModule,
        SavedSearchesModule,
        DigestsModule,
        PreferencesModule,
        FavouriteListsModule,
        FeedbackModule,
        ProcessingRegisterModule,
        TalentModule,
        ApplicantsModule,
        MatchingModule,
        ExportsModule,
        TodayModule,
      ],
    };
  }
}
