import { legalBases, retentions, type TableDeclaration } from './declaration';

const staff = 'Staff of the city who use the dashboard';
const kept = { whose: staff, legalBasis: legalBases.publicTask, source: 'The user', retention: retentions.withUser };
const withList = 'As long as the list, which goes with its owner';
const noted = 'Staff of the city; people named in free words, which the page asks not to do';

/** What users keep of their own work: lists, saved searches, notes, care of companies. */
export const ownWorkTables: TableDeclaration[] = [
  {
    ...kept,
    table: 'favourite_list',
    purpose: 'To gather what belongs together and share it with the team',
    personal: {
      owner_id: 'Owner',
      name: 'Name, in free words',
      team: 'What the team may do with it',
      changed_at: 'Time of the last change',
    },
    free: ['id', 'departed', 'version'],
  },
  {
    ...kept,
    table: 'favourite_list_member',
    purpose: 'To share a list with colleagues by name',
    retention: withList,
    personal: { list_id: 'List', user_id: 'User it is shared with', access: 'What the user may do with it' },
    free: [],
  },
  {
    ...kept,
    table: 'favourite_list_item',
    whose: `${noted}, and people by pseudonym who are on a list`,
    purpose: 'To work through a list together',
    retention: `${withList}; a person leaves it, with the note, when the consent ends`,
    personal: {
      target: 'What is on the list: a pseudonym when it is a person',
      person: 'The pseudonym alone, so that the item goes with the profile',
      status: 'How far the work has come',
      note: 'Note, in free words',
      added_by: 'User who added it',
      added_at: 'Time it was added',
      changed_by: 'User who changed it last',
      changed_at: 'Time of the last change',
    },
    free: ['list_id', 'kind', 'position', 'version'],
  },
  {
    ...kept,
    table: 'saved_search',
    purpose: 'To repeat a search and hear what is new',
    personal: {
      user_id: 'User',
      name: 'Name, in free words',
      query: 'The search, in free words and filters',
      last_seen_at: 'Time it was last looked at',
    },
    free: ['id', 'page', 'digest', 'digested_at', 'people_told', 'expires_on', 'version'],
  },
  {
    ...kept,
    table: 'digest',
    purpose: 'To tell what is new in saved searches',
    retention: '180 days, by npm run admin -- changes purge; and with the user account',
    personal: {
      user_id: 'User',
      made_at: 'Time it was made',
      read_at: 'Time it was read',
      mailed: 'Whether it went out by e-mail',
      content: 'Names of saved searches and counts',
    },
    free: ['id', 'period'],
  },
  {
    ...kept,
    table: 'dismissal',
    purpose: 'Not to show again what a user has put aside',
    retention: '180 days, by npm run admin -- changes purge; and with the user account',
    personal: { user_id: 'User', key: 'What was put aside', dismissed_at: 'Time' },
    free: [],
  },
  {
    ...kept,
    table: 'company_manager',
    purpose: 'To know who of the city looks after a company',
    personal: { business_id: 'Company', user_id: 'User who looks after it', since: 'Since when' },
    free: [],
  },
  {
    ...kept,
    table: 'company_note',
    whose: noted,
    purpose: 'To remember what was spoken with a company and what was promised',
    retention: retentions.noTimeLimit,
    personal: {
      business_id: 'Company',
      kind: 'Kind of contact',
      happened_on: 'Day of the contact',
      body: 'Note, in free words',
      next_step: 'Next step, in free words',
      due_on: 'When it is due',
      done: 'Whether it is done',
      author_id: 'User who wrote it',
      written_at: 'Time it was written',
      changed_by: 'User who changed it last',
      changed_at: 'Time of the last change',
      search_text: 'The words of the note, as they are searched',
    },
    free: ['id', 'number', 'version'],
  },
  {
    ...kept,
    table: 'company_tag',
    purpose: 'To find companies again by words of the team',
    retention: retentions.noTimeLimit,
    personal: { tag: 'Tag, in free words', tagged_by: 'User who set it', tagged_at: 'Time it was set' },
    free: ['business_id'],
  },
];
