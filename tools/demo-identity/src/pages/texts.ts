import type { DemoUser } from '../users.ts';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

interface Texts {
  language: string;
  languages: string;
  title: string;
  demo: string;
  choose: string;
  cancel: string;
  back: string;
  signingOut: string;
  signOut: string;
  signedOut: string;
  failed: string;
  failedHint: string;
  start: string;
  roles: Record<DemoUser['role'], string>;
}

export const texts: Record<Language, Texts> = {
  fi: {
    language: 'Suomi',
    languages: 'Kieli',
    title: 'Esittelykirjautuminen',
    demo: 'Tämä on paikallinen esittelyä varten tehty tunnistautuminen. Käyttäjät ovat keksittyjä eikä salasanaa kysytä: älä koskaan käytä tätä tuotannossa.',
    choose: 'Kirjaudu käyttäjänä',
    cancel: 'Peruuta',
    back: 'Takaisin Kasvu Dashboardiin',
    signingOut: 'Kirjaudutaanko ulos esittelykirjautumisesta?',
    signOut: 'Kirjaudu ulos',
    signedOut: 'Olet kirjautunut ulos.',
    failed: 'Kirjautumista ei voi jatkaa',
    failedHint: 'Se on ehkä vanhentunut tai jo käytetty. Aloita uudelleen.',
    start: 'Kirjautuminen aloitetaan Kasvu Dashboardista.',
    roles: {
      staff: 'Kaupungin työntekijä: yritykset, työpaikat ja osaamiset',
      growth: 'Kasvutiimi: lisäksi nimetön osaajatieto',
      adviser: 'Neuvoja: lisäksi hakijat',
      admin: 'Pääkäyttäjä: käyttäjät, selosteet ja loki',
      none: 'Ei mitään ryhmää: pääsy evätään',
    },
  },
  sv: {
    language: 'Svenska',
    languages: 'Språk',
    title: 'Demoinloggning',
    demo: 'Det här är en lokal inloggning för demonstration. Användarna är påhittade och inget lösenord frågas: använd den aldrig i produktion.',
    choose: 'Logga in som',
    cancel: 'Avbryt',
    back: 'Tillbaka till Kasvu Dashboard',
    signingOut: 'Vill du logga ut från demoinloggningen?',
    signOut: 'Logga ut',
    signedOut: 'Du har loggat ut.',
    failed: 'Inloggningen kan inte fortsätta',
    failedHint: 'Den är kanske för gammal eller redan använd. Börja om.',
    start: 'Inloggningen börjar i Kasvu Dashboard.',
    roles: {
      staff: 'Stadens anställda: företag, lediga jobb och kunskaper',
      growth: 'Tillväxtteamet: dessutom anonym kompetensinformation',
      adviser: 'Rådgivare: dessutom arbetssökande',
      admin: 'Administratör: användare, meddelanden och logg',
      none: 'Ingen grupp: åtkomst nekas',
    },
  },
  en: {
    language: 'English',
    languages: 'Language',
    title: 'Demo sign-in',
    demo: 'This is a local sign-in made for demonstration. The users are made up and no password is asked for: never use it in production.',
    choose: 'Sign in as',
    cancel: 'Cancel',
    back: 'Back to Kasvu Dashboard',
    signingOut: 'Sign out of the demo sign-in?',
    signOut: 'Sign out',
    signedOut: 'You have signed out.',
    failed: 'This sign-in cannot go on',
    failedHint: 'It may have expired or been used already. Start again.',
    start: 'Signing in begins in Kasvu Dashboard.',
    roles: {
      staff: 'Staff: companies, vacancies and skills',
      growth: 'Growth team: anonymous talent as well',
      adviser: 'Adviser: applicants as well',
      admin: 'Administrator: users, notices and the log',
      none: 'In no group: is refused',
    },
  },
};

/** The language asked for by `?lang=`, by `ui_locales`, or by the browser; Finnish when it is none of ours. */
export function chooseLanguage(...wishes: (string | null | undefined)[]): Language {
  const tags = wishes.flatMap((wish) => (wish ?? '').split(/[\s,]+/)).map((tag) => tag.split(/[-;]/)[0]?.toLowerCase());
  return tags.map((tag) => languages.find((language) => language === tag)).find((language) => language !== undefined) ?? 'fi';
}
