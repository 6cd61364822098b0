import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { Session } from '../../platform/session/session';
import { mayOneOf } from '../../platform/session/session-guards';
import { AdminFrame } from './admin-frame';
import { adminSections } from './admin-sections';

/** `/admin` is the first page one may see. The guard of the parent route has let in only who has one. */
const toFirstSection: CanActivateFn = () => {
  const [router, session] = [inject(Router), inject(Session)];
  const first = adminSections.find(({ permission }) => session.may(permission));
  return router.parseUrl(first ? `/admin/${first.path}` : '/no-permission');
};

/** The pages under `/admin`. */
export const adminRoutes: Routes = [
  {
    path: '',
    component: AdminFrame,
    children: [
      { path: '', pathMatch: 'full', canActivate: [toFirstSection], children: [] },
      {
        path: 'users',
        title: 'admin.sections.users',
        canActivate: [mayOneOf('users.manage')],
        loadComponent: () => import('./users/users-page').then((file) => file.UsersPage),
      },
      {
        path: 'api-keys',
        title: 'admin.sections.apiKeys',
        canActivate: [mayOneOf('api-keys.manage')],
        loadComponent: () => import('./api-keys/api-keys-page').then((file) => file.ApiKeysPage),
      },
      {
        path: 'notices',
        title: 'admin.sections.notices',
        canActivate: [mayOneOf('notices.manage')],
        loadComponent: () => import('./notices/notice-versions-page').then((file) => file.NoticeVersionsPage),
      },
      {
        path: 'notices/new/:kind',
        title: 'admin.notices.new',
        canActivate: [mayOneOf('notices.manage')],
        loadComponent: () => import('./notices/notice-page').then((file) => file.NoticePage),
      },
      {
        path: 'notices/:id',
        title: 'admin.notices.one',
        canActivate: [mayOneOf('notices.manage')],
        loadComponent: () => import('./notices/notice-page').then((file) => file.NoticePage),
      },
      {
        path: 'feedback',
        title: 'admin.sections.feedback',
        canActivate: [mayOneOf('feedback.manage')],
        loadComponent: () => import('./feedback/feedback-page').then((file) => file.FeedbackPage),
      },
      {
        path: 'employers',
        title: 'admin.sections.employers',
        canActivate: [mayOneOf('joins.manage')],
        loadComponent: () => import('./employers/employers-page').then((file) => file.EmployersPage),
      },
      {
        path: 'muted-terms',
        title: 'admin.sections.mutedTerms',
        canActivate: [mayOneOf('vocabulary.manage')],
        loadComponent: () => import('./muted-terms/muted-terms-page').then((file) => file.MutedTermsPage),
      },
      {
        path: 'audit',
        title: 'admin.sections.audit',
        canActivate: [mayOneOf('audit.read')],
        loadComponent: () => import('./audit/audit-page').then((file) => file.AuditPage),
      },
      {
        path: 'processing-register',
        title: 'admin.sections.register',
        canActivate: [mayOneOf('processing-register.read')],
        loadComponent: () => import('./register/register-page').then((file) => file.RegisterPage),
      },
    ],
  },
];
