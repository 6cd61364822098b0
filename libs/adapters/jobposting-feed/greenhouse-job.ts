import { advertText, ignored, maskedLine, reject, webAddress, type Mapped } from '@kasvu/adapter-kit';
import { z } from 'zod';
import { feedKey, type Feed } from './config';
import { languageOfCode, languageOfText } from './language';
import { ofWords } from './places';
import { dayOf, instantOf } from './times';

/** A job of a Greenhouse board. */
export const greenhouseJobSchema = z.object({
  id: z.union([z.int(), z.string().regex(/^\w{1,100}$/, 'Not an id')]),
  internal_job_id: ignored(),
  title: z.string(),
  company_name: z.string().nullish(),
  updated_at: ignored(),
  first_published: z.string().nullish(),
  application_deadline: z.string().nullish(),
  requisition_id: ignored(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  absolute_url: z.string().nullish(),
  language: z.string().nullish(),
  metadata: ignored(),
  data_compliance: ignored(),
  education: ignored(),
  content: z.string().nullish(),
  departments: z.array(z.object({ id: ignored(), name: z.string().nullish(), parent_id: ignored(), child_ids: ignored() })).nullish(),
  offices: ignored(),
});
export type GreenhouseJob = z.output<typeof greenhouseJobSchema>;

/** Maps one job. Refuses it when it has no title, or neither it nor the setting of the feed names the employer. */
export function mapGreenhouseJob(job: GreenhouseJob, feed: Feed): Mapped {
  const title = maskedLine(job.title);
  if (title === null) return reject('missing-field', 'title', 'The job has no title');
  const employerName = feed.employerName ?? maskedLine(job.company_name);
  if (employerName === null) return reject('no-employer', 'company_name', 'The job names no employer; the setting of the feed may');
  const description = advertText(job.content);
  const language = languageOfCode(job.language) ?? languageOfText(`${title} ${description ?? ''}`);
  const place = ofWords(job.location?.name ?? '');
  const url = webAddress(job.absolute_url);
  return {
    kind: 'vacancy',
    sourceId: `${feedKey(feed)}#${job.id}`,
    sourceUrl: url,
    data: {
      title: { [language]: title },
      description: description === null ? {} : { [language]: description },
      field: maskedLine(job.departments?.[0]?.name),
      languages: [language],
      employerName,
      employerUnit: null,
      employerBusinessId: feed.employerBusinessId,
      municipalityCodes: [...new Set(place.codes)],
      address: place.address,
      location: null,
      publishedAt: instantOf(job.first_published),
      applicationEndsOn: dayOf(job.application_deadline),
      positions: null,
      applicationUrl: url,
      remote: /\bremote\b|etätyö|\bdistans/i.test(job.location?.name ?? '') ? true : null,
      skillUris: [],
      occupationUris: [],
    },
  };
}
