import { demoUsers, type DemoUser } from '../users.ts';
import { escapeHtml, page } from './page.ts';
import { type Language, texts } from './texts.ts';

/** Where somebody chooses who to be. Works without script: each user is a button of one form. */
export function signInPage(language: Language, path: string): string {
  const words = texts[language];
  const button = ({ id, name, role }: DemoUser) =>
    `<li><button name="user" value="${id}"><b>${escapeHtml(name)}</b> <span>${escapeHtml(words.roles[role])}</span></button></li>`;
  return page({
    language,
    path,
    heading: words.title,
    main: `<form method="post" action="${escapeHtml(path)}">
        <h2 id="choose">${words.choose}</h2>
        <ul class="users" aria-labelledby="choose">${demoUsers.map(button).join('')}</ul>
        <button class="plain" name="cancel" value="yes">${words.cancel}</button>
      </form>`,
  });
}

/** Ends the provider's own session: the script presses the button, without script the person does. `form`: the hidden form of the library. */
export function signOutPage(language: Language, form: string): string {
  const words = texts[language];
  return page({
    language,
    heading: words.signOut,
    script: '/sign-out.js',
    main: `<p>${words.signingOut}</p>${form}<button class="primary" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>`,
  });
}

export const signOutScript = `document.querySelector('button[name="logout"]').click();\n`;

/** A page that only says something and leads back to the dashboard. */
export function messagePage(language: Language, message: 'signedOut' | 'failed' | 'start', appUrl: string): string {
  const words = texts[language];
  return page({
    language,
    heading: message === 'failed' ? words.failed : words.title,
    main: `<p>${message === 'failed' ? words.failedHint : words[message]}</p><p><a href="${escapeHtml(appUrl)}">${words.back}</a></p>`,
  });
}
