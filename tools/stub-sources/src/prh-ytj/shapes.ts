/** The register's answer shapes, in its own words; keys that may be missing are optional here and `null` in the bulk file. */
export interface Description {
  languageCode: '1' | '2' | '3';
  description: string;
}

export interface RegisterName {
  name: string;
  type: '1' | '2' | '3';
  registrationDate: string;
  endDate?: string;
  version: number;
  source: string;
}

export interface PostOffice {
  city: string;
  languageCode: '1' | '2';
  municipalityCode: string;
}

export interface YtjAddress {
  type: 1 | 2;
  street?: string;
  postCode?: string;
  postOffices?: PostOffice[];
  postOfficeBox?: string;
  buildingNumber?: string;
  entrance?: string;
  apartmentNumber?: string;
  apartmentIdSuffix?: string;
  co?: string;
  country?: string;
  freeAddressLine?: string;
  registrationDate: string;
  source: string;
}

export interface CompanyForm {
  type: string;
  descriptions: Description[];
  registrationDate: string;
  endDate?: string;
  version: number;
  source: string;
}

export interface CompanySituation {
  type: 'SANE' | 'SELTILA' | 'KONK';
  registrationDate: string;
  endDate?: string;
  source: string;
}

export interface RegisteredEntry {
  type: string;
  descriptions: Description[];
  registrationDate: string;
  endDate?: string;
  register: string;
  authority: string;
}

export interface BusinessLine {
  type: string;
  descriptions: Description[];
  typeCodeSet: 'TOIMI3' | 'TOIMI4';
  registrationDate: string;
  source: string;
}

export interface YtjCompany {
  businessId: { value: string; registrationDate: string; source: string };
  euId?: { value: string; source: string };
  names: RegisterName[];
  mainBusinessLine?: BusinessLine;
  website?: { url: string; registrationDate: string; source: string };
  companyForms?: CompanyForm[];
  companySituations: CompanySituation[];
  registeredEntries: RegisteredEntry[];
  addresses?: YtjAddress[];
  tradeRegisterStatus: string;
  status: string;
  registrationDate?: string;
  endDate?: string;
  lastModified: string;
}
