import { ignored } from '@kasvu/adapter-kit';
import { z } from 'zod';

/** The API leaves empty keys out, the bulk file writes them as null; both mean unknown. */
const text = z.string().nullish();

const descriptionsSchema = z.array(z.object({ languageCode: text, description: text })).nullish();
export type RemoteDescriptions = z.output<typeof descriptionsSchema>;

const nameSchema = z.object({ name: text, type: text, registrationDate: text, endDate: text, version: ignored(), source: ignored() });
export type RemoteName = z.output<typeof nameSchema>;

const formSchema = z.object({
  type: text,
  descriptions: descriptionsSchema,
  registrationDate: text,
  endDate: text,
  version: ignored(),
  source: ignored(),
});
export type RemoteForm = z.output<typeof formSchema>;

const situationSchema = z.object({ type: text, registrationDate: ignored(), endDate: text, source: ignored() });

const registeredEntrySchema = z.object({
  type: ignored(),
  descriptions: ignored(),
  registrationDate: ignored(),
  endDate: text,
  register: text,
  authority: ignored(),
});

const postOfficeSchema = z.object({
  city: text,
  languageCode: text,
  municipalityCode: text,
  active: z.boolean().nullish(),
  postCode: ignored(),
});
export type RemotePostOffice = z.output<typeof postOfficeSchema>;

const addressSchema = z.object({
  type: z.union([z.number(), z.string()]).nullish(),
  street: text,
  buildingNumber: text,
  entrance: text,
  apartmentNumber: text,
  apartmentIdSuffix: text,
  postOfficeBox: text,
  co: ignored(),
  postCode: text,
  postOffices: z.array(postOfficeSchema).nullish(),
  country: text,
  freeAddressLine: text,
  registrationDate: ignored(),
  source: ignored(),
});
export type RemoteAddress = z.output<typeof addressSchema>;

const businessLineSchema = z.object({
  type: text,
  descriptions: descriptionsSchema,
  typeCodeSet: text,
  registrationDate: ignored(),
  source: ignored(),
});
export type RemoteBusinessLine = z.output<typeof businessLineSchema>;

/** One company as `/companies` and the bulk file give it. `status` is known and not used: it says "2" of ceased companies too. */
export const remoteCompanySchema = z.object({
  businessId: z.object({ value: text, registrationDate: text, source: ignored() }).nullish(),
  euId: ignored(),
  names: z.array(nameSchema).nullish(),
  mainBusinessLine: businessLineSchema.nullish(),
  website: z.object({ url: text, registrationDate: ignored(), source: ignored() }).nullish(),
  companyForms: z.array(formSchema).nullish(),
  companySituations: z.array(situationSchema).nullish(),
  registeredEntries: z.array(registeredEntrySchema).nullish(),
  addresses: z.array(addressSchema).nullish(),
  tradeRegisterStatus: text,
  status: ignored(),
  registrationDate: text,
  endDate: text,
  lastModified: text,
});
export type RemoteCompany = z.output<typeof remoteCompanySchema>;
