import healthSocialAndEducation from './occupations/health-social-and-education';
import industryConstructionAndTransport from './occupations/industry-construction-and-transport';
import servicesOfficeAndIct from './occupations/services-office-and-ict';

/** All occupation tables, one theme each; what their columns mean is said in the README. */
export const occupationTables: readonly string[] = [healthSocialAndEducation, industryConstructionAndTransport, servicesOfficeAndIct];
