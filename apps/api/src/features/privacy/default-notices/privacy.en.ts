/** Model privacy notice for the staff who use the dashboard. */
export const privacyEn = `# Privacy notice for users of Kasvu Dashboard

> This is a model text. The city completes the places in [square brackets], checks the whole with its data protection officer and publishes it as its own version.

This notice tells what is stored about you when you use Kasvu Dashboard in your work, and why. It is about users of the service, not about jobseekers.

## Controller

[Name of the city], [address], [telephone], [e-mail].
Contact person: [name or unit, e-mail].
Data protection officer: [name, e-mail, telephone].

## What is stored about you

- **Who you are:** your name, your e-mail address and your identifier, as the city's sign-in service gives them, and the roles that follow from your groups there. The service knows no password of yours.
- **Your sessions:** when you signed in first and last, when each session began, was last used and ended, and why it ended.
- **This notice:** which version you accepted, in which language and when.
- **What you do, as far as it must be traceable:** sign-ins, failed sign-ins and sign-outs, refused requests, changes of roles, and administrative acts, such as making an API key, publishing a notice or reading this log. Each entry holds the time, your name, identifier and roles, the network address, what was done and what it was about.
- **Feedback you send:** what you write, and the contact details if you give them.

The service sets one cookie, which keeps you signed in, and during sign-in a second one for ten minutes. Both are necessary. There is no tracking and no analytics.

## What it is used for, and on what basis

- To let in only those who have the right, and to show each only what their role allows: the city's tasks in the public interest (General Data Protection Regulation, article 6(1)(e)).
- To find out afterwards who has used the data and how, and to find misuse: the city's legal obligations (article 6(1)(c)), in particular log information under section 17 of the Act on Information Management in Public Administration (906/2019) and the security of processing (article 32).
- To answer feedback on accessibility: a legal obligation, the Act on the Provision of Digital Services (306/2019).

Accepting this notice means that you have read it. It is not consent, and the processing does not rest on it. Without accepting you cannot use the service.

## Where the data comes from

From the city's sign-in service, from you, and from your use of the service.

## Who sees it

- Administrators of the service see users, roles, sessions and feedback.
- The audit log is seen by those who have the right to read it; reading it is itself logged.
- Those who maintain the service for the city: [name of the provider, or: the city itself].

The data is not given to others unless the law requires it. It is kept in [place, for example the city's own data centre in Finland]. It is not moved outside the EU and the EEA [check with the provider].

## How long it is kept

- Users and sessions: [period, for example two years from the last sign-in].
- Audit log: [period, for example five years].
- Feedback: [period, for example two years from the answer].

## Your rights

You may ask to see the data about you, to have wrong data corrected, to have processing restricted and, where the law allows it, to have data erased. You may object to processing that rests on the public interest. The audit log cannot be changed afterwards; an error in it is corrected by a new entry. Write to the contact person above.

If you think that your data is handled against the law, you may complain to the Office of the Data Protection Ombudsman: [tietosuoja.fi](https://tietosuoja.fi/en/home).

No decision about you is made by the machine alone, and you are not profiled.
`;
