import { z } from 'zod';
import { tagSchema } from './company-work';
import { listOf, listQueryShape, pageOf, searchFilterShape } from './listing';
import { provenanceSchema } from './provenance';
import { businessIdSchema, isoDateSchema, isoInstantSchema, localizedTextSchema, municipalityCodeSchema } from './values';

export const companyStatuses = ['active', 'liquidation', 'restructuring', 'bankruptcy', 'ceased'] as const;
export const companyStatusSchema = z.enum(companyStatuses);
export type CompanyStatus = z.infer<typeof companyStatusSchema>;

/** Which classification an industry code belongs to; the register mixes both since 2026. */
export const industrySchemes = ['TOL2008', 'TOL2025'] as const;

export const industrySchema = z.object({
  code: z.string().regex(/^(\d{2,5}|[A-Z])$/, 'A TOL code is a letter or two to five digits'),
  scheme: z.enum(industrySchemes),
  label: localizedTextSchema,
});
export type Industry = z.infer<typeof industrySchema>;

export const companyNameSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(['main', 'parallel', 'auxiliary']),
  registeredOn: isoDateSchema.nullable(),
  endedOn: isoDateSchema.nullable(),
});

export const addressSchema = z.object({
  kind: z.enum(['visiting', 'postal']),
  street: z.string().nullable().describe('Street, number, entrance and apartment, or the PO box'),
  postCode: z.string().nullable(),
  city: localizedTextSchema.describe('Post office'),
  municipalityCode: municipalityCodeSchema.nullable(),
  country: z.string().nullable().describe('Set for a foreign address'),
  freeText: z.string().nullable().describe('A foreign address as the register writes it'),
});
export type Address = z.infer<typeof addressSchema>;

/** A company as an adapter delivers it. Its key is the business ID. */
export const companyRecordSchema = z.strictObject({
  businessId: businessIdSchema,
  name: z.string().min(1).describe('Current name, or the last one of a ceased company'),
  names: z.array(companyNameSchema),
  status: companyStatusSchema,
  form: z.object({ code: z.string(), label: localizedTextSchema }).nullable(),
  industry: industrySchema.nullable(),
  municipalityCode: municipalityCodeSchema.nullable().describe('Of the visiting address, else of the postal one'),
  addresses: z.array(addressSchema),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  registeredOn: isoDateSchema.nullable(),
  endedOn: isoDateSchema.nullable(),
  paysWages: z.boolean().nullable().describe("In the tax authority's employer register"),
  modifiedAt: z.iso.datetime({ offset: true }).nullable().describe('When the register last changed the record'),
});
export type CompanyRecord = z.infer<typeof companyRecordSchema>;

export const companySorts = ['name', '-name', 'registeredOn', '-registeredOn', 'vacancies', '-vacancies'] as const;

export const companyListQuerySchema = z.strictObject({
  ...listQueryShape,
  ...searchFilterShape,
  industry: listOf(
    z.string().regex(/^(TOL(2008|2025):)?[0-9]{2,5}$/, 'Two to five digits of a TOL code, with or without TOL2008: or TOL2025: before it'),
  ).describe('TOL code or its beginning'),
  municipality: listOf(municipalityCodeSchema),
  form: listOf(z.string().regex(/^[A-Z0-9]{1,8}$/, 'A company form code')),
  status: listOf(companyStatusSchema),
  tag: listOf(tagSchema).describe('One of these tags of the team; not for API keys'),
  manager: z.literal('me').optional().describe('Those in the care of who asks; not for API keys'),
  sort: z.enum(companySorts).default('name'),
});
export type CompanyListQuery = z.infer<typeof companyListQuerySchema>;

export const companyListItemSchema = z
  .object({
    businessId: z.string(),
    name: z.string(),
    status: companyStatusSchema,
    form: z.object({ code: z.string(), label: localizedTextSchema }).nullable(),
    industry: industrySchema.nullable(),
    municipalityCode: z.string().nullable(),
    municipality: localizedTextSchema.nullable(),
    registeredOn: z.string().nullable(),
    website: z.string().nullable(),
    openVacancies: z.int(),
    source: z.string(),
    firstSeenAt: isoInstantSchema.describe('When it was first stored here'),
  })
  .meta({ id: 'CompanyListItem' });
export type CompanyListItem = z.infer<typeof companyListItemSchema>;
export const companyPageSchema = pageOf(companyListItemSchema).meta({ id: 'CompanyPage' });

export const companySchema = z
  .object({
    ...companyRecordSchema.shape,
    municipality: localizedTextSchema.nullable(),
    openVacancies: z.int(),
    withdrawn: z.boolean().describe('No longer in its source'),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Company' });
export type Company = z.infer<typeof companySchema>;
