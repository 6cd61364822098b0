import type { Routes } from '@angular/router';
import { adminPermissions } from './platform/session/admin-permissions';
import { beforeNotice, mayOneOf, signedIn, signedOut } from './platform/session/session-guards';
import { keepsText, keepsTextBeside, keepsTextWithin } from './platform/unsaved/unsaved-guard';
import { Shell } from './shell/shell';

/** Every page by its address. `title` is a message key. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'signIn.title',
    canActivate: [signedOut],
    loadComponent: () => import('./features/sign-in/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'notice',
    title: 'notices.privacy.title',
    canActivate: [beforeNotice],
    loadComponent: () => import('./features/notices/notice-gate-page').then((file) => file.NoticeGatePage),
  },
  {
    path: 'privacy',
    title: 'notices.privacy.title',
    loadComponent: () => import('./features/notices/privacy-page').then((file) => file.PrivacyPage),
  },
  {
    path: 'accessibility',
    title: 'notices.accessibility.title',
    loadComponent: () => import('./features/notices/accessibility-page').then((file) => file.AccessibilityPage),
  },
  {
    path: 'unavailable',
    title: 'problem.offline.heading',
    loadComponent: () => import('./features/refused/unavailable-page').then((file) => file.UnavailablePage),
  },
  {
    path: 'companies/:businessId/brief',
    title: 'brief.title',
    canActivate: [mayOneOf('companies.read')],
    loadComponent: () => import('./features/company-brief/brief-page').then((file) => file.BriefPage),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      {
        path: 'today',
        title: 'today.title',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/today/today-page').then((file) => file.TodayPage),
      },
      {
        path: 'saved-searches',
        title: 'savedSearches.title',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/saved-searches/saved-searches-page').then((file) => file.SavedSearchesPage),
      },
      {
        path: 'digests',
        title: 'digests.title',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/digests/digests-page').then((file) => file.DigestsPage),
      },
      {
        path: 'digests/:id',
        title: 'digests.one',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/digests/digest-page').then((file) => file.DigestPage),
      },
      {
        path: 'preferences',
        title: 'preferences.title',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/preferences/preferences-page').then((file) => file.PreferencesPage),
      },
      {
        path: 'search',
        title: 'search.title',
        canActivate: [mayOneOf('search.read')],
        loadComponent: () => import('./features/search/search-page').then((file) => file.SearchPage),
      },
      {
        path: 'search/help',
        title: 'search.howTo.title',
        canActivate: [mayOneOf('search.read')],
        loadComponent: () => import('./features/search/search-help-page').then((file) => file.SearchHelpPage),
      },
      {
        path: 'companies',
        title: 'companies.title',
        canActivate: [mayOneOf('companies.read')],
        ...keepsTextBeside,
        loadComponent: () => import('./features/companies/companies-page').then((file) => file.CompaniesPage),
      },
      {
        path: 'companies/:businessId',
        title: 'companies.one',
        canActivate: [mayOneOf('companies.read')],
        ...keepsText,
        loadComponent: () => import('./features/companies/company-page').then((file) => file.CompanyPage),
      },
      {
        path: 'notes',
        title: 'notes.title',
        canActivate: [mayOneOf('companies.work')],
        ...keepsTextWithin,
        loadComponent: () => import('./features/company-work/notes-page').then((file) => file.NotesPage),
      },
      {
        path: 'vacancies',
        title: 'vacancies.title',
        canActivate: [mayOneOf('vacancies.read')],
        loadComponent: () => import('./features/vacancies/vacancies-page').then((file) => file.VacanciesPage),
      },
      {
        path: 'vacancies/:id',
        title: 'vacancies.one',
        canActivate: [mayOneOf('vacancies.read')],
        loadComponent: () => import('./features/vacancies/vacancy-page').then((file) => file.VacancyPage),
      },
      {
        path: 'vacancies/:id/matches',
        title: 'matching.people',
        canActivate: [mayOneOf('talent.read')],
        loadComponent: () => import('./features/matching/vacancy-matches-page').then((file) => file.VacancyMatchesPage),
      },
      {
        path: 'matching-rules',
        title: 'matching.rules.title',
        loadComponent: () => import('./features/matching/rules-page').then((file) => file.RulesPage),
      },
      {
        path: 'applications/unmatched',
        title: 'unmatched.title',
        canActivate: [mayOneOf('applicants.read')],
        loadComponent: () => import('./features/applicants/unmatched-page').then((file) => file.UnmatchedPage),
      },
      {
        path: 'talent',
        title: 'talent.title',
        canActivate: [mayOneOf('talent.read')],
        loadComponent: () => import('./features/talent/talent-list-page').then((file) => file.TalentListPage),
      },
      {
        path: 'talent/:pseudonym',
        title: 'talent.one',
        canActivate: [mayOneOf('talent.read')],
        loadComponent: () => import('./features/talent/talent-page').then((file) => file.TalentPage),
      },
      {
        path: 'studies',
        title: 'studies.title',
        canActivate: [mayOneOf('studies.read')],
        loadComponent: () => import('./features/studies/studies-page').then((file) => file.StudiesPage),
      },
      {
        path: 'studies/:id',
        title: 'studies.one',
        canActivate: [mayOneOf('studies.read')],
        loadComponent: () => import('./features/studies/study-page').then((file) => file.StudyPage),
      },
      {
        path: 'skills/:id',
        title: 'skills.one',
        canActivate: [mayOneOf('skills.read')],
        loadComponent: () => import('./features/skills/skill-page').then((file) => file.SkillPage),
      },
      {
        path: 'favourites',
        title: 'favourites.title',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/favourites/favourites-page').then((file) => file.FavouritesPage),
      },
      {
        path: 'lists/:id',
        title: 'lists.one',
        canActivate: [mayOneOf('favourites.keep')],
        loadComponent: () => import('./features/favourites/list-page').then((file) => file.ListPage),
      },
      {
        path: 'sources',
        title: 'sources.title',
        canActivate: [mayOneOf('sources.read')],
        loadComponent: () => import('./features/sources/sources-page').then((file) => file.SourcesPage),
      },
      {
        path: 'sources/:id',
        title: 'sources.one',
        canActivate: [mayOneOf('sources.read')],
        loadComponent: () => import('./features/sources/source-page').then((file) => file.SourcePage),
      },
      {
        path: 'admin',
        title: 'admin.title',
        canActivate: [mayOneOf(...adminPermissions)],
        loadChildren: () => import('./features/admin/admin.routes').then((file) => file.adminRoutes),
      },
      {
        path: 'no-permission',
        title: 'refused.title',
        loadComponent: () => import('./features/refused/no-permission-page').then((file) => file.NoPermissionPage),
      },
      {
        path: '**',
        title: 'notFound.title',
        loadComponent: () => import('./features/not-found/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
