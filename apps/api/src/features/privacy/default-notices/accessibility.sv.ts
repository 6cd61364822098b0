/** Model accessibility statement (LAW A4). */
export const accessibilitySv = `# Tillgänglighetsutlåtande

> Detta är en modelltext. Staden kompletterar det som står inom [hakparentes] efter sin egen bedömning och publicerar utlåtandet som sin egen version.

Utlåtandet gäller Kasvu Dashboard, som används av [stadens namn]. Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019), som kräver att offentliga digitala tjänster är tillgängliga.

## Hur tillgänglig tjänsten är

Lagen kräver nivåerna A och AA i riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.1. Tjänstens upphovspersoner bygger den enligt nivåerna A och AA i WCAG 2.2.

Tjänsten uppfyller kraven [delvis / helt]. Tills staden har gjort sin egen bedömning anses den uppfylla dem **delvis**.

## Vad som ännu inte är tillgängligt

- **Långa tabeller:** på sidan finns bara de rader som är nära den synliga delen. Skärmläsarens eller webbläsarens egen sökning hittar inte de andra raderna. Använd i stället tjänstens sökning och filter.
- **Texter från andra källor:** lediga jobb och företagsnamn visas så som källan har skrivit dem. Språket är inte alltid känt, så en skärmläsare kan läsa dem på fel språk, och långa texter kan sakna rubriker och listor (WCAG 1.3.1 och 3.1.2).
- **Beskrivningen av programmeringsgränssnittet** (/api/docs), avsedd för utvecklare: dess tillgänglighet har inte bedömts.
- [Brister som staden har funnit, varför de finns och när de åtgärdas]

## Hur tillgängligheten har bedömts

Upphovspersonerna testar tjänsten med automatiska tillgänglighetskontroller och med tangentbord. Ingen utomstående expert har bedömt den. [Hur staden har bedömt tjänsten och vem som gjorde det]

Utlåtandet har upprättats [datum] och granskats senast [datum].

## Berätta om ett problem

Har du hittat något som du inte kan använda? Berätta det för oss, så åtgärdar vi det eller ger dig innehållet på ett annat sätt. Använd **responsblanketten på denna sida**: du behöver inte logga in och inte berätta vem du är. Du kan också kontakta [ansvarig enhet, e-post, telefon].

Vi svarar inom 14 dagar.

## Tillsynsmyndighet

Om du inte är nöjd med vårt svar eller inte får något svar inom två veckor kan du göra en anmälan till tillsynsmyndigheten:

Transport- och kommunikationsverket Traficom
Tillsyn över digital tillgänglighet
[traficom.fi](https://www.traficom.fi/sv)
[Tillsynsenhetens aktuella kontaktuppgifter]
`;
