import type { DataSource } from 'typeorm';
import { standingFor } from '../../platform/sql/open-vacancy';

const byKey = `
UPDATE application a SET vacancy_id = v.id, matched_by = 'key'
  FROM vacancy v
 WHERE a.vacancy_id IS NULL AND v.source = a.vacancy_source AND v.source_id = a.vacancy_source_id`;

/** What describes a vacancy has to fit wherever both say it, title and employer have to be said, and only one vacancy may fit, from however many sources. */
const byDescription = `
UPDATE application a SET vacancy_id = fits.vacancy_id, matched_by = 'description'
  FROM (
    SELECT a.id, min(v.id) AS vacancy_id
      FROM application a
      JOIN vacancy v ON v.title_sort = a.title_key
       AND CASE WHEN a.employer_business_id IS NOT NULL AND v.employer_business_id IS NOT NULL
                THEN v.employer_business_id = a.employer_business_id ELSE v.employer_sort = a.employer_key END
       AND (a.municipality_code IS NULL OR v.municipality_codes = '{}' OR a.municipality_code = ANY(v.municipality_codes))
       AND (a.application_ends_on IS NULL OR v.application_ends_on IS NULL OR v.application_ends_on = a.application_ends_on)
     WHERE a.vacancy_id IS NULL
     GROUP BY a.id HAVING count(DISTINCT ${standingFor('v')}) = 1
  ) fits
 WHERE a.id = fits.id`;

/** Joins applications to the vacancies they are for: by the source's key, else by employer, title, municipality and deadline. */
export async function matchApplications(database: Pick<DataSource, 'query'>): Promise<void> {
  await database.query(byKey);
  await database.query(byDescription);
}
