import type { FreeTable } from './declaration';

/** Tables without personal data. */
export const freeTables: FreeTable[] = [
  { table: 'audit_seal', free: ['event_id', 'position', 'transaction_id', 'hash', 'sealed_at'] },
  { table: 'change_event', free: ['id', 'type', 'kind', 'target', 'what_kind', 'what_target', 'old_value', 'new_value', 'source', 'at'] },
  { table: 'code', free: ['id', 'list', 'code', 'names', 'parent', 'precedence', 'source', 'source_id', 'withdrawn_at'] },
  { table: 'code_edition', free: ['id', 'version'] },
  { table: 'migration', free: ['id', 'timestamp', 'name'] },
  { table: 'notice', free: ['id', 'kind', 'version', 'text_fi', 'text_sv', 'text_en', 'effective_from', 'published_at'] },
  {
    table: 'occupation',
    free: [
      'id',
      'uri',
      'isco_code',
      'labels',
      'description',
      'broader_uris',
      'essential_skill_uris',
      'source',
      'source_id',
      'precedence',
      'withdrawn_at',
    ],
  },
  {
    table: 'skill',
    free: ['id', 'uri', 'skill_type', 'labels', 'description', 'broader_uris', 'source', 'source_id', 'precedence', 'withdrawn_at'],
  },
  { table: 'skill_supply', free: ['month', 'concept_id', 'people', 'people_with_narrower'] },
  { table: 'skill_term', free: ['id', 'kind', 'uri', 'source', 'language', 'label', 'preferred'] },
  {
    table: 'sync_run',
    free: [
      'id',
      'source',
      'status',
      'started_at',
      'finished_at',
      'counts',
      'cursor',
      'unknown_fields',
      'warnings',
      'error',
      'resumed',
      'mode',
      'since',
    ],
  },
  { table: 'vocabulary', free: ['id', 'version'] },
];
