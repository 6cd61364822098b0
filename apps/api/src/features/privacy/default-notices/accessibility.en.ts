/** Model accessibility statement (LAW A4). */
export const accessibilityEn = `# Accessibility statement

> This is a model text. The city completes the places in [square brackets] after its own assessment and publishes it as its own version.

This statement is about Kasvu Dashboard, which [name of the city] uses. The service falls under the Act on the Provision of Digital Services (306/2019), which requires that public digital services are accessible.

## How accessible the service is

The law requires levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.1. The makers of the service build it to levels A and AA of WCAG 2.2.

The service meets the requirements [in part / in full]. Until the city has made its own assessment, it is to be taken as meeting them **in part**.

## What is not yet accessible

- **Long tables:** only the rows near the visible part are in the page. A screen reader's or browser's own search does not find the other rows. Use the search and filters of the service instead.
- **Texts from other sources:** vacancies and names of companies are shown as their source has written them. Their language is not always known, so a screen reader may read them in the wrong language, and long texts may lack headings and lists (WCAG 1.3.1 and 3.1.2).
- **Description of the programming interface** (/api/docs), meant for developers: its accessibility has not been assessed.
- [Gaps that the city has found, why they exist, and when they will be mended]

## How it was assessed

The makers test the service with automatic accessibility checks and by keyboard. No outside expert has assessed it. [How the city assessed it, and by whom]

This statement was made on [date] and last checked on [date].

## Tell us about a problem

Did you find something that you cannot use? Tell us, and we mend it or give you the content in another way. Use the **feedback form on this page**: you need not sign in, and you need not say who you are. You may also write to [responsible unit, e-mail, telephone].

We answer within 14 days.

## Supervising authority

If you are not content with our answer, or do not get one within two weeks, you may report to the supervising authority:

Finnish Transport and Communications Agency Traficom
Digital accessibility supervision
[traficom.fi](https://www.traficom.fi/en)
[Current contact details of the supervision unit]
`;
