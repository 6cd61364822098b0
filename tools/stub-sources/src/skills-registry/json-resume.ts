import { canaryText } from '../canaries.ts';
import type { Person } from '../people/profile.ts';

const LEVELS = { beginner: 'Beginner', intermediate: 'Intermediate', master: 'Master' } as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** A person's profile as a JSON Resume: no codes, only what the person wrote. */
export function jsonResume(person: Person): object {
  const { name, email, phone, birthDate, gender, address, picture } = person.identity;
  const title = person.occupation.names.fi[0] ?? '';
  return {
    basics: {
      name,
      label: canaryText(title),
      image: picture,
      email,
      phone,
      url: `https://www.kanarialintu.example/${person.index}`,
      summary: canaryText(`Syntynyt ${birthDate}, ${gender}.`),
      location: { address, postalCode: canaryText('01300'), city: canaryText('Vantaa'), countryCode: 'FI', region: canaryText('Uusimaa') },
      profiles: [
        { network: canaryText('Verkosto'), username: `kanarialintu${person.index}`, url: 'https://verkosto.example/kanarialintu' },
      ],
    },
    work: person.history.map(({ occupation, start, end, employerName }) => ({
      name: employerName,
      position: canaryText(occupation.names.fi[0] ?? ''),
      url: 'https://www.kanarialintu.example/tyo',
      startDate: start,
      ...(end === null ? {} : { endDate: end }),
      summary: canaryText(`Työtehtävänä ${occupation.names.fi[0]}.`),
      highlights: [canaryText('Kuukauden työntekijä')],
    })),
    education: person.educations.map(({ start, graduation }) => ({
      institution: canaryText('Oppilaitos'),
      area: canaryText('Koulutusala'),
      studyType: canaryText('Tutkinto'),
      startDate: start,
      endDate: graduation,
    })),
    certificates: [{ name: canaryText('Kortti'), date: '2020-05-04', issuer: canaryText('Myöntäjä') }],
    skills: person.skills.map(({ concept, level }) => ({
      name: concept.names.fi[0] ?? '',
      level: LEVELS[level],
      keywords: [...concept.names.fi.slice(1, 2), canaryText('Menetelmä')],
    })),
    languages: person.languages.map(({ code, level }) => ({
      language: languageNames.of(code),
      fluency: level === 'native' ? 'Native speaker' : level,
    })),
    interests: [{ name: canaryText('Lintujen tarkkailu'), keywords: [] }],
    references: [{ name: canaryText('Suosittelija'), reference: canaryText('Hyvä työntekijä.') }],
  };
}
