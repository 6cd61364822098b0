import { z } from 'zod';
import { provenanceSchema } from './provenance';
import { businessIdSchema, isoDateSchema } from './values';

/** The lines of a financial statement that are kept, in euros. Null: the statement does not say; never 0 for it. */
const figure = z.number().nullable();
export const figuresSchema = z.strictObject({
  turnover: figure,
  grossResult: figure.describe('Where the statement begins with it instead of the turnover'),
  operatingResult: figure,
  result: figure.describe('Profit or loss of the period'),
  personnelCosts: figure.describe('Negative'),
  totalAssets: figure,
  equity: figure,
  liabilities: figure,
  cash: figure,
});
export type Figures = z.infer<typeof figuresSchema>;

/** One financial statement of a company as an adapter delivers it. Its key is business ID and last day of the period. */
export const financialRecordSchema = z.strictObject({
  businessId: businessIdSchema,
  periodStart: isoDateSchema.nullable(),
  periodEnd: isoDateSchema,
  registeredOn: isoDateSchema.nullable().describe('When it was registered; of two for one day the later one holds'),
  form: z.enum(['turnover', 'gross-result']).describe('How its income statement begins'),
  figures: figuresSchema,
  previous: figuresSchema.nullable().describe('Figures of the period before, as this statement gives them for comparison'),
});
export type FinancialRecord = z.infer<typeof financialRecordSchema>;

/** A company's financial years, newest first; none is the normal case, since few companies file digitally. */
export const companyFinancialsSchema = z
  .object({
    businessId: businessIdSchema,
    periods: z.array(
      z.object({
        periodStart: isoDateSchema.nullable(),
        periodEnd: isoDateSchema,
        form: financialRecordSchema.shape.form,
        figures: figuresSchema,
        comparative: z.boolean().describe('Taken from the comparison in the statement of the year after'),
        provenance: provenanceSchema,
      }),
    ),
    sourceRead: z.boolean().describe('Whether a source of figures was read at all'),
  })
  .meta({ id: 'CompanyFinancials' });
export type CompanyFinancials = z.infer<typeof companyFinancialsSchema>;
