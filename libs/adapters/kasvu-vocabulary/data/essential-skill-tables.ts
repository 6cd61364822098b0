import healthSocialAndEducation from './essential-skills/health-social-and-education';
import industryConstructionAndTransport from './essential-skills/industry-construction-and-transport';
import servicesOfficeAndIct from './essential-skills/services-office-and-ict';

/** Which skills each occupation cannot do without, one theme each; what their columns mean is said in the README. */
export const essentialSkillTables: readonly string[] = [healthSocialAndEducation, industryConstructionAndTransport, servicesOfficeAndIct];
