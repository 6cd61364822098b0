import { sameTag, type SheriffConfig } from '@softarc/sheriff-core';

/**
 * The walls inside the two apps. Platform is free for every feature; one feature uses another only along an edge listed here by name,
 * so this list is the map of what depends on what. Everything outside these folders (libs) is `root`: the project walls guard it.
 */
const apiFeatureEdges: Record<string, string[]> = {
  // The hash a key is found by; every act is audited.
  'api-keys': ['auth', 'audit'],
  // Sign-ins, sign-outs and refusals are audited.
  auth: ['audit'],
  // The brief and what it is made of, for the command line.
  'brief-pdf': ['audit', 'codes', 'companies', 'matching', 'skills', 'sources', 'vacancies'],
  // When one can apply for a study; what a search for a followed skill looks for.
  changes: ['skills', 'studies'],
  // Names of municipalities; provenance for the page; what a search means.
  companies: ['codes', 'skills', 'sources'],
  // The timeline tells changes as they are told elsewhere; removing a note is audited.
  'company-work': ['audit', 'changes'],
  // What favourites show is shown alike; names of municipalities; every reading of a person is audited.
  'favourite-lists': ['audit', 'codes', 'favourites'],
  // What a saved search finds; the vocabulary that reads its words, for the command line.
  digests: ['saved-searches', 'skills'],
  // Lists as they are in their features, with the names of places, education and sources; exporting people is audited.
  exports: ['audit', 'codes', 'companies', 'favourite-lists', 'favourites', 'sources', 'studies', 'talent', 'vacancies'],
  // Marking and reading a person is audited; people and studies are told as in their own lists; names of municipalities.
  favourites: ['audit', 'codes', 'studies', 'talent'],
  // Every act is audited.
  feedback: ['audit'],
  // Every reading of a person is audited; skills have their names there.
  applicants: ['audit', 'talent'],
  // A vacancy that was parted from another is told anew; every act is audited.
  joins: ['audit', 'vacancies'],
  // People, vacancies, companies and studies are told as in their own lists, narrower skills count; every reading of a person is audited.
  matching: ['audit', 'codes', 'companies', 'skills', 'sources', 'studies', 'talent', 'vacancies'],
  // The vocabulary that honours them; texts held are looked at again; every act is audited.
  'muted-terms': ['audit', 'skills', 'studies', 'vacancies'],
  // Declining ends the session; every act is audited.
  privacy: ['auth', 'audit'],
  // Exporting it is audited.
  'processing-register': ['audit'],
  // Hits are counted by the conditions of each page's list; what a search means.
  'saved-searches': ['companies', 'search', 'skills', 'studies', 'talent', 'vacancies'],
  // What the search means, and all sides of the answer; every reading of a person is audited.
  search: ['audit', 'codes', 'companies', 'skills', 'studies', 'talent', 'vacancies'],
  // The sides of a search for one skill; names of municipalities.
  'skill-pages': ['codes', 'search', 'skills'],
  // The reading of a source, the vocabulary that knows the words in cells; every import is audited.
  'source-files': ['audit', 'skills', 'sync'],
  // Names of places and fields; the skills recognised in a text and what a keyword means; provenance for the page.
  studies: ['codes', 'skills', 'sources'],
  // The sink of each kind of record, what it changes in what is followed, and the vocabulary that recognises skills in texts.
  sync: ['applicants', 'changes', 'codes', 'companies', 'joins', 'skills', 'studies', 'talent', 'vacancies'],
  // Every reading of a person is audited; names of places and education; what a search means; provenance for the page.
  talent: ['audit', 'codes', 'skills', 'sources'],
  // What changed in what is followed; new hits of saved searches; when one can apply for a study.
  today: ['changes', 'saved-searches', 'studies'],
  // Ending sessions; every act is audited.
  users: ['auth', 'audit'],
  // Names of municipalities; provenance for the page; the skills recognised in a text.
  vacancies: ['codes', 'skills', 'sources'],
};
const dashboardFeatureEdges: Record<string, string[]> = {
  // A company's page shows the work done with it; it and the search show vacancies in their list form; a company's people are told in the words of the talent pages, its gaps in those of matching.
  companies: ['company-work', 'matching', 'talent', 'vacancies'],
  // On paper a company, its gaps and studies are told as on their own pages.
  'company-brief': ['companies', 'matching', 'studies'],
  // Every side of an answer in its list form.
  search: ['companies', 'studies', 'talent', 'vacancies'],
  // The start of a study in the words of its own pages.
  matching: ['studies'],
  // The sides of a search for one skill, each in its list form.
  skills: ['companies', 'search', 'studies', 'talent', 'vacancies'],
  // A person's profile shows the vacancies that fit, in their list form.
  talent: ['matching', 'vacancies'],
  // A vacancy's page shows who applied to it, who fits it, and the studies that teach what it asks for.
  vacancies: ['applicants', 'matching', 'studies'],
};

const edges = (app: string, features: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(features).map(([feature, others]) => [`${app}:feature:${feature}`, others.map((other) => `${app}:feature:${other}`)]),
  );

// Sheriff evaluates this file and takes the value of its last statement.
export const config: SheriffConfig = {
  enableBarrelLess: true,
  barrelFileName: 'no-file-is-a-barrel.ts',
  encapsulationPattern: /^no-folder-is-hidden$/,
  modules: {
    'apps/api/src': 'api:app',
    'apps/api/src/features/<feature>': 'api:feature:<feature>',
    'apps/api/src/platform': 'api:platform',
    'apps/api/src/database': 'api:database',
    'apps/dashboard/src': 'dashboard:app',
    'apps/dashboard/src/app/features/<feature>': 'dashboard:feature:<feature>',
    'apps/dashboard/src/app/platform': 'dashboard:platform',
    'apps/dashboard/src/app/shell': 'dashboard:shell',
  },
  depRules: {
    root: 'root',
    'api:app': ['api:*', 'root'],
    'api:platform': ['api:database', 'root'],
    'api:database': ['api:feature:*', 'root'], // the data source lists the features' entities
    'api:feature:*': [sameTag, 'api:platform', 'api:database', 'root'],
    'dashboard:app': ['dashboard:*', 'root'],
    'dashboard:platform': ['root'],
    'dashboard:shell': ['dashboard:platform', 'root'],
    'dashboard:feature:*': [sameTag, 'dashboard:platform', 'root'],
    ...edges('api', apiFeatureEdges),
    ...edges('dashboard', dashboardFeatureEdges),
  },
};
