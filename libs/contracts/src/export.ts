import { z } from 'zod';
import { companyListQuerySchema } from './company';
import { studyListQuerySchema } from './study';
import { talentListQuerySchema } from './talent-answers';
import { languageSchema, storableTextSchema } from './values';
import { vacancyListQuerySchema } from './vacancy';

export const exportFormats = ['csv', 'xlsx'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** What every export takes. */
export const exportShape = {
  format: exportFormatSchema.default('csv'),
  writtenIn: languageSchema.default('fi').describe('The language of heads and values'),
};

/** What the export of a list takes beside the filters and the order of the list. */
const listExportShape = {
  ...exportShape,
  only: storableTextSchema
    .max(12_000)
    .transform((ids) => ids.split(',').filter(Boolean))
    .pipe(z.array(z.string()))
    .optional()
    .describe('Ids of chosen rows, comma-separated: only these of the filter'),
};
const everyRow = { cursor: true, offset: true, limit: true } as const;

export const companyExportQuerySchema = companyListQuerySchema.omit(everyRow).extend(listExportShape);
export type CompanyExportQuery = z.output<typeof companyExportQuerySchema>;
export const vacancyExportQuerySchema = vacancyListQuerySchema.omit(everyRow).extend(listExportShape);
export type VacancyExportQuery = z.output<typeof vacancyExportQuerySchema>;
export const talentExportQuerySchema = talentListQuerySchema.omit(everyRow).extend(listExportShape);
export type TalentExportQuery = z.output<typeof talentExportQuerySchema>;
export const studyExportQuerySchema = studyListQuerySchema.omit(everyRow).extend(listExportShape);
export type StudyExportQuery = z.output<typeof studyExportQuerySchema>;
export const favouriteListExportQuerySchema = z.strictObject(exportShape);
export type FavouriteListExportQuery = z.output<typeof favouriteListExportQuerySchema>;
