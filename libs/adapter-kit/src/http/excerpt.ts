import { plainText } from '../normalise';
import { maskPersonalData } from '../personal-data';

const readBytes = 4096;
const shownCharacters = 200;

/** The beginning of an error answer for an operator: markup away, personal data masked, on one line. */
export async function excerptOf(response: Response): Promise<string> {
  const text = plainText(await beginning(response)).replace(/[\s\p{Cc}]+/gu, ' ');
  return maskPersonalData(text).slice(0, shownCharacters).trim();
}

async function beginning(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= readBytes) break;
    }
  } catch {
    // The answer is already known to be a refusal; what could be read of it is enough.
  }
  return text.slice(0, readBytes);
}
