import { canaryText } from '../canaries.ts';
import type { Application } from '../applications/book.ts';
import type { Stage } from '../applications/stages.ts';

/** Job ids of vacancies that only this system has lie above those of the city's interface. */
const OWN_JOBS_FROM = 900_000_000;

/** The system's own steps: type and the name this employer gave it. A refused application stays on the step it had come to. */
const STEPS: Record<Exclude<Stage, 'rejected'>, { id: string; type: string; name: string }> = {
  new: { id: '1', type: 'inbox', name: 'Saapuneet' },
  screening: { id: '2', type: 'screening', name: 'Arvioitavana' },
  interview: { id: '3', type: 'interview', name: 'Haastattelu' },
  offer: { id: '4', type: 'offer', name: 'Tarjous' },
  hired: { id: '5', type: 'hired', name: 'Valitut' },
};

const instant = (time: number): string => new Date(time).toISOString();
const stepOf = ({ stage }: Application) => STEPS[stage === 'rejected' ? 'screening' : stage];

export const candidateId = ({ applicant }: Application): string => String(30_000_000 + applicant.index);
export const jobId = ({ vacancy: { naming, advertisement } }: Application): string =>
  String(naming === 'elsewhere' ? OWN_JOBS_FROM + advertisement.jid : advertisement.jid);

/** An application as JSON:API writes it, with what it points to by type and id. */
export function applicationResource(application: Application, baseUrl: string): object {
  const { id, applicant, appliedAt, stage, stageChangedAt, updatedAt } = application;
  const self = `${baseUrl}/v1/job-applications/${id}`;
  const relation = (name: string, type: string, target: string) => ({
    links: { self: `${self}/relationships/${name}`, related: `${self}/${name}` },
    data: { type, id: target },
  });
  return {
    id: String(id),
    type: 'job-applications',
    links: { self },
    attributes: {
      'cover-letter': canaryText(`Hei! Nimeni on ${applicant.identity.name} ja olen syntynyt ${applicant.identity.birthDate}.`),
      'created-at': instant(appliedAt),
      'referring-site': 'kanarialintu.example',
      'referring-url': `https://www.kanarialintu.example/${applicant.index}`,
      'rejected-at': stage === 'rejected' && stageChangedAt !== null ? instant(stageChangedAt) : null,
      sourced: false,
      'updated-at': instant(updatedAt),
      'row-order': application.place,
      'changed-stage-at': stageChangedAt === null ? null : instant(stageChangedAt),
    },
    relationships: {
      candidate: relation('candidate', 'candidates', candidateId(application)),
      job: relation('job', 'jobs', jobId(application)),
      stage: relation('stage', 'stages', stepOf(application).id),
    },
  };
}

function candidateResource(application: Application, baseUrl: string): object {
  const { applicant, appliedAt } = application;
  const { name, email, phone, picture } = applicant.identity;
  const [first, last] = name.split(' ');
  const id = candidateId(application);
  return {
    id,
    type: 'candidates',
    links: { self: `${baseUrl}/v1/candidates/${id}` },
    attributes: {
      connected: false,
      'created-at': instant(appliedAt),
      email,
      'facebook-id': null,
      'facebook-profile': null,
      'first-name': canaryText(first ?? ''),
      internal: false,
      'last-name': last,
      'linkedin-profile': null,
      'linkedin-uid': null,
      'linkedin-url': null,
      'original-resume': `https://tiedostot.example/kanarialintu/${id}/alkuperainen.pdf`,
      phone,
      picture,
      pitch: canaryText('Olen oikea ihminen tähän työhön.'),
      'referring-site': null,
      'referring-url': null,
      referred: false,
      resume: `https://tiedostot.example/kanarialintu/${id}/cv.pdf`,
      sourced: false,
      // Recruiters write what they like: skills, and notes about the person.
      tags: [...applicant.skills.slice(0, 3).map(({ concept }) => concept.names.fi[0]), canaryText('soita')],
      unsubscribed: false,
      'updated-at': instant(appliedAt),
    },
  };
}

function jobResource(application: Application, baseUrl: string): object {
  const { title, endsOn, advertisement } = application.vacancy;
  const id = jobId(application);
  const published = instant(advertisement.published * 86_400_000);
  return {
    id,
    type: 'jobs',
    links: { self: `${baseUrl}/v1/jobs/${id}` },
    attributes: {
      body: `<p>${canaryText('Lisätietoja antaa Koe')}</p>`,
      'created-at': published,
      'end-date': endsOn,
      'human-status': 'published',
      internal: false,
      'internal-name': '',
      mailbox: `rekry.kanarialintu${id}@kaupunki.example`,
      picture: null,
      pinned: false,
      pitch: '',
      'recruiter-email': 'rekrytoija.kanarialintu@kaupunki.example',
      'start-date': null,
      status: 'open',
      tags: [],
      title,
      'updated-at': published,
    },
  };
}

function stageResource(application: Application, baseUrl: string): object {
  const { id, type, name } = stepOf(application);
  return {
    id,
    type: 'stages',
    links: { self: `${baseUrl}/v1/stages/${id}` },
    attributes: { name, 'row-order': Number(id), 'stage-type': type },
  };
}

const BUILDERS = { candidate: candidateResource, job: jobResource, stage: stageResource } as const;

/** What applications point to, of the kinds asked for, each once. */
export function includedWith(applications: readonly Application[], asked: readonly string[], baseUrl: string): object[] {
  const included = new Map<string, object>();
  for (const kind of ['candidate', 'job', 'stage'] as const) {
    if (!asked.includes(kind)) continue;
    for (const application of applications) {
      const key = { candidate: candidateId, job: jobId, stage: (given: Application) => stepOf(given).id }[kind](application);
      if (!included.has(`${kind} ${key}`)) included.set(`${kind} ${key}`, BUILDERS[kind](application, baseUrl));
    }
  }
  return [...included.values()];
}
