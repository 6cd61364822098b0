import type { Routes } from '@angular/router';

/** Every page by its address. `title` is a message key. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'search' },
  { path: 'search', title: 'search.title', loadComponent: () => import('./features/search/search-page').then((file) => file.SearchPage) },
  {
    path: 'companies',
    title: 'companies.title',
    loadComponent: () => import('./features/companies/companies-page').then((file) => file.CompaniesPage),
  },
  {
    path: 'companies/:businessId',
    title: 'companies.one',
    loadComponent: () => import('./features/companies/company-page').then((file) => file.CompanyPage),
  },
  {
    path: 'vacancies',
    title: 'vacancies.title',
    loadComponent: () => import('./features/vacancies/vacancies-page').then((file) => file.VacanciesPage),
  },
  {
    path: 'vacancies/:id',
    title: 'vacancies.one',
    loadComponent: () => import('./features/vacancies/vacancy-page').then((file) => file.VacancyPage),
  },
  {
    path: 'sources',
    title: 'sources.title',
    loadComponent: () => import('./features/sources/sources-page').then((file) => file.SourcesPage),
  },
  {
    path: 'sources/:id',
    title: 'sources.one',
    loadComponent: () => import('./features/sources/source-page').then((file) => file.SourcePage),
  },
  {
    path: '**',
    title: 'notFound.title',
    loadComponent: () => import('./features/not-found/not-found-page').then((file) => file.NotFoundPage),
  },
];
