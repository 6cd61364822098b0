import { reject, type Rejection } from '@kasvu/adapter-kit';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** When, of whom and in what respect a fact holds. */
export interface Context {
  entity: string;
  /** The day it holds; null for a span of time, which the statements of this register do not use. */
  instant: string | null;
  /** Member by dimension, in the short names of `nameOf`; a dimension with typed values has the member ''. */
  dimensions: Map<string, string>;
}

export interface Fact {
  /** Says only what kind of value it is (`met:mi53`: an amount); what it is about stands in the context. */
  metric: string;
  context: Context;
  /** The measure, for example `iso4217:EUR`; null without one. */
  unit: string | null;
  text: string;
}

const instanceNamespace = 'http://www.xbrl.org/2003/instance';
const dimensionNamespace = 'http://xbrl.org/2006/xbrldi';
const schemaNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
const currencyNamespace = 'http://www.xbrl.org/2003/iso4217';
const dictionary = 'http://www.suomi.fi/xbrl/crr/dict/';

/** Far more than a statement needs (about 50,000); parsing more is not worth the memory. */
const mostCharacters = 4_000_000;

/** A name in the dictionary of the register without its beginning (`dom/MC:x673`), a currency as `iso4217:EUR`; any other with its namespace. */
function nameOf(namespace: string, local: string): string {
  if (namespace.startsWith(dictionary)) return `${namespace.slice(dictionary.length)}:${local}`;
  return namespace === currencyNamespace ? `iso4217:${local}` : `{${namespace}}${local}`;
}

/**
 * The facts of an XBRL instance. Prefixes are looked up, never trusted; a document type that defines entities changes nothing, for the parser
 * knows the five of XML only. A fact that is said to be nil is no fact.
 */
export function factsOf(xml: string): Fact[] | Rejection {
  if (xml.length > mostCharacters) return reject('too-large', null, 'The statement is larger than any is expected to be');
  const reading = startReading();
  try {
    reading.parser.write(xml).close();
  } catch {
    // The parser's message quotes the text.
    return reject('not-xml', null, 'The statement is no well-formed XML');
  }
  if (reading.root !== `{${instanceNamespace}}xbrl`) return reject('not-xbrl', null, 'The statement is no XBRL instance');
  const facts: Fact[] = [];
  for (const { metric, contextRef, unitRef, text } of reading.facts) {
    const context = reading.contexts.get(contextRef);
    const unit = unitRef === null ? null : reading.units.get(unitRef);
    if (!context || unit === undefined)
      return reject('broken-reference', null, 'A fact of the statement names a context or unit that it lacks');
    facts.push({ metric, context, unit, text });
  }
  return facts;
}

interface Reading {
  parser: SaxesParser<{ xmlns: true }>;
  root: string | null;
  contexts: Map<string, Context>;
  units: Map<string, string>;
  facts: { metric: string; contextRef: string; unitRef: string | null; text: string }[];
}

/** A parser that gathers contexts, units and facts; facts may stand before what they refer to. */
function startReading(): Reading {
  const parser = new SaxesParser({ xmlns: true });
  const reading: Reading = { parser, root: null, contexts: new Map(), units: new Map(), facts: [] };
  let depth = 0;
  let text = '';
  let context: Context | null = null;
  let unit: string | null = null;
  let dimension = '';

  const expanded = (qualified: string, tag: SaxesTagNS): string => {
    const [prefix, local] = qualified.includes(':') ? qualified.split(':') : ['', qualified];
    return nameOf(tag.ns[prefix!] ?? parser.resolve(prefix!) ?? '', local!);
  };
  const attribute = (tag: SaxesTagNS, name: string): string | null => tag.attributes[name]?.value ?? null;

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('opentag', (tag) => {
    depth += 1;
    text = '';
    if (depth === 1) reading.root = `{${tag.uri}}${tag.local}`;
    if (tag.uri === instanceNamespace && tag.local === 'context' && depth === 2) {
      context = { entity: '', instant: null, dimensions: new Map() };
      reading.contexts.set(attribute(tag, 'id') ?? '', context);
    }
    if (tag.uri === instanceNamespace && tag.local === 'unit' && depth === 2) unit = attribute(tag, 'id');
    if (tag.uri === dimensionNamespace) dimension = expanded(attribute(tag, 'dimension') ?? '', tag);
    if (tag.uri === dimensionNamespace && tag.local === 'typedMember') context?.dimensions.set(dimension, '');
  });
  parser.on('closetag', (tag) => {
    const value = text.trim();
    if (tag.uri === instanceNamespace) {
      if (tag.local === 'context') context = null;
      if (tag.local === 'unit') unit = null;
      if (tag.local === 'identifier' && context) context.entity = value;
      if (tag.local === 'instant' && context) context.instant = value;
      // A quotient of measures names several: the last one is none of ours either.
      if (tag.local === 'measure' && unit !== null) reading.units.set(unit, expanded(value, tag));
    }
    if (tag.uri === dimensionNamespace && tag.local === 'explicitMember') context?.dimensions.set(dimension, expanded(value, tag));
    const contextRef = attribute(tag, 'contextRef');
    if (depth === 2 && contextRef !== null && !isNil(tag)) {
      reading.facts.push({ metric: nameOf(tag.uri, tag.local), contextRef, unitRef: attribute(tag, 'unitRef'), text: value });
    }
    depth -= 1;
    text = '';
  });
  return reading;
}

function isNil({ attributes }: SaxesTagNS): boolean {
  const nil = Object.values(attributes)
    .find(({ uri, local }) => uri === schemaNamespace && local === 'nil')
    ?.value.trim();
  return nil === 'true' || nil === '1';
}
