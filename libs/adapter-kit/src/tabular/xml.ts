import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { SourceError } from '../source-error';

/** What to do at each place of an XML text; names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses XML as it comes and yields after each piece, so that what the handlers gathered can go on its way. The parser knows the five entities of
 * XML and no others: a document type that defines more changes nothing.
 * @throws {SourceError} `bad-file` when it is not well-formed
 */
export async function* parseXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', (cause) => {
    throw new SourceError('bad-file', 'The workbook is cut off or damaged', { cause });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(localName(tag.name)));
  if (handlers.text) parser.on('text', handlers.text);
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield;
  }
  parser.close();
}

/** Parses XML to its end. */
export async function readXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  const steps = parseXml(chunks, handlers);
  while (!(await steps.next()).done);
}
