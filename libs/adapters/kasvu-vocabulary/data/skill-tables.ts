import beautyAndWellbeing from './skills/beauty-and-wellbeing';
import businessAndAdministration from './skills/business-and-administration';
import cleaningAndProperty from './skills/cleaning-and-property';
import construction from './skills/construction';
import cultureSportAndYouth from './skills/culture-sport-and-youth';
import dataAndIctOperations from './skills/data-and-ict-operations';
import educationAndChildcare from './skills/education-and-childcare';
import electricityAndBuildingServices from './skills/electricity-and-building-services';
import environmentAndGreenWork from './skills/environment-and-green-work';
import foodAndHospitality from './skills/food-and-hospitality';
import health from './skills/health';
import languages from './skills/languages';
import lawAndSafety from './skills/law-and-safety';
import licencesAndCards from './skills/licences-and-cards';
import logisticsAndAviation from './skills/logistics-and-aviation';
import metalAndManufacturing from './skills/metal-and-manufacturing';
import retailAndCustomerService from './skills/retail-and-customer-service';
import salesMarketingAndCommunication from './skills/sales-marketing-and-communication';
import scienceAndProcessIndustry from './skills/science-and-process-industry';
import socialCare from './skills/social-care';
import software from './skills/software';
import vehiclesAndTransport from './skills/vehicles-and-transport';
import workingLifeSkills from './skills/working-life-skills';

/** All skill tables, one theme each; what their columns mean is said in the README. */
export const skillTables: readonly string[] = [
  beautyAndWellbeing,
  businessAndAdministration,
  cleaningAndProperty,
  construction,
  cultureSportAndYouth,
  dataAndIctOperations,
  educationAndChildcare,
  electricityAndBuildingServices,
  environmentAndGreenWork,
  foodAndHospitality,
  health,
  languages,
  lawAndSafety,
  licencesAndCards,
  logisticsAndAviation,
  metalAndManufacturing,
  retailAndCustomerService,
  salesMarketingAndCommunication,
  scienceAndProcessIndustry,
  socialCare,
  software,
  vehiclesAndTransport,
  workingLifeSkills,
];
