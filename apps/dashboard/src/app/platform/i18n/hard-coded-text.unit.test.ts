import { ASTWithSource, Interpolation, TmplAstBoundText, TmplAstElement, TmplAstText, TmplAstTextAttribute } from '@angular/compiler';
import { templates } from '../../../testing/source-scan';

const spokenAttributes = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'heading', 'matTooltip'];
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/&\w+;/g, ''));

/** Words of a template that are not messages: its texts, the fixed parts of its bindings and the attributes that are read out. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  if (node instanceof TmplAstText) return hasWords(node.value) ? [node.value.trim()] : [];
  if (node instanceof TmplAstBoundText) return fixedParts(node).filter(hasWords);
  if (node instanceof TmplAstTextAttribute)
    return spokenAttributes.includes(node.name) && hasWords(node.value) ? [`${node.name}=${node.value}`] : [];
  const inner = Object.entries(node).filter(([name]) =>
    ['children', 'attributes', 'branches', 'cases', 'groups', 'empty', 'placeholder', 'loading', 'error'].includes(name),
  );
  if (node instanceof TmplAstElement && node.name === 'svg') return [];
  return inner.flatMap(([, value]) => wordsIn(value));
}

function fixedParts(node: TmplAstBoundText): string[] {
  const value = node.value instanceof ASTWithSource ? node.value.ast : node.value;
  return value instanceof Interpolation ? value.strings : [];
}

describe('templates', () => {
  const all = templates();

  it('are found', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.flatMap(({ path, template }) => (template.errors?.length ? [path] : []))).toEqual([]);
  });

  it('hold no words of their own', () => {
    expect(all.flatMap(({ path, template }) => wordsIn(template.nodes).map((words) => `${path}: ${words}`))).toEqual([]);
  });

  it.each([
    ['<p>Hei</p>'],
    ['@if (a) { <b>Hei {{ a }}</b> }'],
    ['<button aria-label="Sulje"></button>'],
    ['@for (a of b; track a) {} @empty { Tyhjä }'],
  ])('would be caught: %s', async (planted) => {
    const { parseTemplate } = await import('@angular/compiler');
    expect(wordsIn(parseTemplate(planted, 'planted.html').nodes)).not.toEqual([]);
  });
});
