import { languageSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  version: z
    .string()
    .regex(/^v\d+(\.\d+)+$/, 'A version looks like v1.2.1')
    .default('v1.2.1')
    .describe('The ESCO version asked for'),
  languages: z.array(languageSchema).min(1).default(['fi', 'sv', 'en']).describe('Languages names are taken in'),
  alternativeLabels: z
    .boolean()
    .default(true)
    .describe(
      'Ask for each concept in full: alternative names, descriptions, relations. Without: preferred names only, a hundred times faster',
    ),
  pageSize: z.int().min(1).max(1000).default(100).describe('Concepts a page of the listing'),
  batchSize: z.int().min(1).max(50).default(10).describe('Concepts asked for in full at once'),
  probeUri: z
    .url()
    .default('http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97')
    .describe('The skill the health check asks for (computer programming)'),
});
export type Config = z.output<typeof configSchema>;
