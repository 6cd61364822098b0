import type { JobField } from '../vantaa-jobs/titles.ts';

/** What people of one occupation are like. Skills and the occupation go by their keys in the vocabulary. */
export interface OccupationProfile {
  key: string;
  /** How many of each thousand people have it, about. */
  weight: number;
  /** The city's field of work its vacancies are in; null when the city advertises none. */
  field: JobField | null;
  /** Usual level and field of education (ISCED 2011, ISCED-F 2013). */
  education: { level: string; field: string };
  /** Two digits of TOL 2025: where its employers are. */
  divisions: string[];
  /** Share of its people the city employs. */
  cityShare: number;
  /** Skills most of its people have. */
  core: string[];
  /** Skills some of them have. */
  nearby: string[];
}

/** key | weight | field | level and field of education | divisions | city's share, % | core skills | nearby skills */
const LINES = `
practical-nurse | 62 | care | 3 0913 | 87 88 86 | 25 | practical-nursing elderly-care medication-administration first-aid home-care | dementia-care patient-records wound-care palliative-care patient-transfer disability-care mental-health-nursing healthcare-registration
nurse | 30 | care | 6 0913 | 86 87 | 25 | nursing medication-administration wound-care patient-records first-aid | infection-control emergency-nursing mental-health-nursing elderly-care palliative-care operating-room-nursing intensive-care healthcare-registration
public-health-nurse | 5 | care | 6 0913 | 86 | 60 | public-health-nursing nursing patient-records | occupational-health paediatric-nursing first-aid healthcare-registration
care-assistant | 14 | care | 2 0913 | 87 88 | 25 | elderly-care home-care patient-transfer | dementia-care first-aid cleaning laundry-work
physiotherapist | 4 | care | 6 0915 | 86 93 | 20 | physiotherapy rehabilitation | massage sports-instruction patient-records healthcare-registration
dental-assistant | 4 | care | 3 0911 | 86 | 45 | dental-assisting infection-control | instrument-care patient-records customer-service
biomedical-laboratory-scientist | 3 | care | 6 0914 | 86 | 10 | laboratory-work sample-collection | microbiology patient-records quality-control
social-worker | 6 | care | 7 0923 | 88 87 | 70 | social-work child-protection client-documentation | crisis-work benefit-advice administrative-law family-work
social-counsellor | 11 | care | 6 0923 | 88 87 | 45 | social-guidance client-documentation benefit-advice | family-work integration-work substance-abuse-work housing-support rehabilitation
disability-instructor | 6 | care | 3 0921 | 87 88 | 25 | disability-care social-guidance | medication-administration first-aid client-documentation
personal-assistant-care | 7 | care | 2 0921 | 88 87 | 15 | personal-assistance home-care | patient-transfer cooking driving-licence-b
early-childhood-teacher | 14 | early | 6 0112 | 88 85 | 65 | early-childhood-education pedagogy childcare | preschool-education early-special-education music-performance crafts
childcare-worker | 18 | nursery | 3 0922 | 88 | 60 | childcare early-childhood-education | crafts music-performance first-aid early-special-education
class-teacher | 9 | teach | 7 0113 | 85 | 85 | class-teaching teaching pedagogy | curriculum-development e-learning mathematics-teaching music-teaching
subject-teacher | 9 | teach | 7 0114 | 85 | 75 | subject-teaching teaching pedagogy | language-teaching mathematics-teaching e-learning student-counselling
special-needs-teacher | 5 | teach | 7 0113 | 85 | 85 | special-education teaching pedagogy | school-coaching early-special-education student-counselling
vocational-teacher | 5 | teach | 6 0114 | 85 | 60 | vocational-teaching teaching pedagogy | staff-training workshop-guidance e-learning
school-assistant | 14 | other | 3 0922 | 85 88 | 75 | school-assistance morning-afternoon-activities | school-coaching childcare crafts sports-instruction
study-counsellor | 2 | teach | 7 0114 | 85 | 80 | student-counselling pedagogy | employment-services teaching
youth-worker | 6 | culture | 6 0922 | 88 93 | 60 | youth-work workshop-guidance | event-organising sports-instruction social-guidance
welder | 8 | tech | 3 0715 | 25 28 33 | 4 | welding mig-welding metalworking technical-drawings | mag-welding tig-welding arc-welding robot-welding sheet-metal-work flame-cutting hot-work-card welding-certificate
machinist | 7 | tech | 3 0715 | 25 28 | 2 | machining cnc-machining measuring-instruments technical-drawings | turning milling grinding cnc-programming quality-control
mechanical-fitter | 11 | tech | 3 0715 | 33 28 25 | 6 | industrial-maintenance mechanical-assembly hydraulics | pneumatics welding technical-drawings measuring-instruments hot-work-card
assembler | 8 | null | 3 0714 | 28 25 | 0 | production-work mechanical-assembly | soldering electronics quality-control technical-drawings
production-worker | 14 | null | 2 0721 | 10 25 28 | 0 | production-work | process-control packing quality-control food-safety forklift-driving
food-production-worker | 9 | food | 3 0721 | 10 | 0 | food-processing food-safety hygiene-passport | packing production-work meat-cutting baking
automation-technician | 5 | tech | 6 0714 | 28 33 71 | 3 | automation-technology plc-programming | industrial-robots electrical-installation industrial-maintenance building-automation
electrician | 18 | tech | 3 0713 | 43 33 | 6 | electrical-installation electrical-safety electrical-safety-card | electrical-maintenance telecom-cabling fire-alarm-systems solar-installation ev-charging building-automation occupational-safety-card
electrical-designer | 4 | tech | 6 0713 | 71 | 8 | electrical-design electrical-engineering cad | building-automation electrical-safety bim
plumber | 14 | tech | 3 0732 | 43 | 4 | plumbing hvac | district-heating heat-pumps hot-work-card occupational-safety-card welding
ventilation-fitter | 5 | tech | 3 0732 | 43 | 2 | ventilation-installation hvac | refrigeration refrigerant-certificate heat-pumps sheet-metal-work
carpenter | 17 | tech | 3 0732 | 41 43 | 2 | carpentry construction-work renovation | formwork drywall-installation insulation-work roofing element-assembly occupational-safety-card
construction-labourer | 22 | tech | 2 0732 | 41 43 | 2 | construction-work demolition | concrete-work reinforcement-work scaffolding asbestos-removal occupational-safety-card hot-work-card
building-painter | 9 | tech | 3 0732 | 43 | 3 | painting-buildings plastering | renovation waterproofing tiling floor-laying
concrete-worker | 5 | null | 3 0732 | 41 43 | 0 | concrete-work formwork reinforcement-work | element-assembly construction-work occupational-safety-card
excavator-operator | 6 | tech | 3 0732 | 43 81 | 8 | excavator-operation earthworks | wheel-loader-operation snow-removal asphalting road-safety-card
construction-site-manager | 7 | tech | 6 0732 | 41 43 71 | 8 | site-management construction-work cost-estimation | leadership bim occupational-safety technical-drawings
structural-engineer | 5 | tech | 7 0732 | 71 | 8 | structural-engineering bim cad | cost-estimation building-control project-management
urban-planner | 2 | tech | 7 0731 | 71 | 75 | urban-planning gis | traffic-planning landscape-design public-administration
vehicle-mechanic | 14 | tech | 3 0716 | 95 49 | 4 | car-repair vehicle-diagnostics | tyre-work electric-vehicles heavy-vehicle-repair body-repair driving-licence-b
truck-driver | 28 | store | 3 1041 | 49 52 53 | 2 | truck-driving driving-licence-c professional-driver-competence | articulated-vehicle-driving driving-licence-ce loading-unloading adr-licence forklift-driving
delivery-driver | 16 | store | 3 1041 | 53 49 46 | 2 | van-driving driving-licence-b | loading-unloading customer-service order-picking removal-work
bus-driver | 16 | store | 3 1041 | 49 | 0 | bus-driving driving-licence-d professional-driver-competence | customer-service taxi-driving
taxi-driver | 12 | store | 2 1041 | 49 | 0 | taxi-driving taxi-licence driving-licence-b | customer-service
warehouse-worker | 58 | store | 3 1041 | 52 46 53 47 | 2 | warehouse-work order-picking packing | forklift-driving reach-truck goods-receiving inventory-management warehouse-systems shipping-dispatch loading-unloading
forklift-driver | 12 | store | 3 1041 | 52 46 | 3 | forklift-driving warehouse-work loading-unloading | reach-truck shipping-dispatch inventory-management occupational-safety-card
logistics-coordinator | 10 | store | 6 1041 | 52 46 | 2 | logistics transport-planning | freight-forwarding customs supply-chain-management erp-systems spreadsheets
freight-forwarder | 6 | null | 6 1041 | 52 | 0 | freight-forwarding customs | logistics dangerous-goods air-cargo export-trade
mail-carrier | 8 | null | 2 1041 | 53 | 0 | mail-sorting | van-driving order-picking driving-licence-b
courier | 9 | null | 2 1041 | 53 | 0 | food-courier | customer-service van-driving
ground-handling-agent | 20 | null | 3 1041 | 52 | 0 | ground-handling baggage-handling airport-operations | aircraft-deicing air-cargo aircraft-cleaning forklift-driving driving-licence-b
airport-service-agent | 9 | null | 3 1015 | 52 | 0 | passenger-service-airport customer-service airport-operations | baggage-handling travel-service
airport-security-officer | 9 | null | 3 1032 | 80 52 | 0 | aviation-security guard-card | security-guarding customer-service
aircraft-mechanic | 7 | null | 3 0716 | 52 33 | 0 | aircraft-maintenance mechanical-assembly technical-drawings | hydraulics measuring-instruments quality-control
flight-attendant | 6 | null | 3 1015 | 52 | 0 | cabin-service customer-service first-aid | fire-safety sales
security-guard | 17 | null | 3 1032 | 80 | 4 | security-guarding guard-card | crowd-control order-keeper-card alarm-monitoring first-aid
cook | 20 | food | 3 1013 | 56 55 | 20 | cooking hygiene-passport food-safety | mass-catering a-la-carte-cooking cold-kitchen special-diets menu-planning
kitchen-assistant | 22 | food | 3 1013 | 56 | 30 | mass-catering dishwashing hygiene-passport | special-diets cleaning food-safety cold-kitchen
waiter | 14 | null | 3 1013 | 56 55 | 0 | table-service customer-service hygiene-passport | bar-work alcohol-passport cashier-work barista
fast-food-worker | 13 | null | 2 1013 | 56 | 0 | fast-food customer-service hygiene-passport | pizza-making cashier-work dishwashing
baker | 5 | food | 3 1013 | 10 | 2 | baking food-safety hygiene-passport | confectionery food-processing
hotel-receptionist | 7 | null | 3 1015 | 55 | 0 | hotel-reception customer-service | travel-service sales reception-work
cleaner | 52 | food | 3 1011 | 81 | 20 | cleaning | floor-care window-cleaning machine-cleaning industrial-cleaning home-cleaning hotel-housekeeping hygiene-passport
hospital-cleaner | 10 | food | 3 1011 | 81 86 | 50 | hospital-cleaning cleaning infection-control | machine-cleaning laundry-work hygiene-passport
property-caretaker | 13 | tech | 3 0732 | 81 | 15 | property-maintenance outdoor-maintenance | snow-removal plumbing electrical-maintenance pool-maintenance locksmithing
sales-assistant | 50 | null | 3 0416 | 47 46 | 0 | retail-work customer-service cashier-work | shelf-stocking fresh-counter visual-merchandising sales
store-manager | 7 | null | 6 0416 | 47 | 0 | store-management retail-work leadership | workforce-scheduling budgeting sales
sales-representative | 18 | null | 6 0416 | 46 47 62 | 0 | b2b-sales sales negotiation | key-account-management customer-acquisition crm-systems presentation-skills
customer-service-agent | 22 | null | 3 0416 | 62 46 78 | 5 | customer-service telephone-service | chat-service complaint-handling sales crm-systems
office-secretary | 20 | expert | 3 0415 | 70 69 85 | 25 | office-work office-software document-management | reception-work data-entry spreadsheets communications
accountant | 16 | money | 6 0411 | 69 | 6 | accounting financial-statements | accounts-payable accounts-receivable taxation payroll spreadsheets
payroll-clerk | 7 | money | 6 0411 | 69 78 | 12 | payroll | labour-law accounting human-resources spreadsheets
controller | 6 | money | 7 0411 | 70 46 | 8 | controlling budgeting financial-analysis | business-intelligence spreadsheets erp-systems
hr-specialist | 9 | money | 6 0413 | 78 70 | 12 | human-resources recruitment | labour-law wellbeing-at-work workforce-scheduling coaching
project-manager | 13 | expert | 7 0413 | 70 71 62 | 12 | project-management leadership | budgeting risk-management agile-development negotiation project-coordination
employment-adviser | 7 | expert | 6 0413 | 78 70 | 60 | employment-services coaching | integration-work student-counselling client-documentation
procurement-specialist | 5 | expert | 6 0413 | 46 70 | 20 | procurement contract-management | public-procurement negotiation erp-systems
marketing-specialist | 10 | expert | 6 0414 | 70 46 | 5 | marketing digital-marketing social-media | content-production seo brand-management market-research
communications-specialist | 5 | expert | 7 0321 | 70 | 20 | communications content-production writing-skills | social-media plain-language video-production
software-developer | 32 | it | 6 0613 | 62 63 | 3 | programming software-development git | javascript typescript java python c-sharp react node-js sql containers api-development agile-development test-automation
web-developer | 8 | it | 6 0613 | 62 | 3 | front-end-development web-development html-css javascript | typescript react angular vue accessibility-digital ui-design
software-tester | 6 | it | 6 0613 | 62 | 3 | software-testing test-automation | agile-development python requirements-analysis sql
systems-specialist | 10 | it | 6 0612 | 62 63 | 8 | system-administration linux cloud-computing | azure aws devops containers windows-administration computer-networks
ict-support-person | 11 | it | 3 0612 | 62 63 | 10 | ict-support customer-service | windows-administration computer-networks it-service-management office-software
data-analyst | 8 | it | 7 0542 | 62 70 | 6 | data-analysis sql statistics | business-intelligence python machine-learning data-engineering spreadsheets
cyber-security-specialist | 4 | it | 7 0612 | 62 | 8 | cyber-security computer-networks | penetration-testing data-protection risk-management cloud-computing
ux-designer | 4 | it | 6 0211 | 62 70 | 6 | ux-design ui-design service-design | accessibility-digital graphic-design facilitation
laboratory-technician | 5 | null | 6 0711 | 71 10 | 3 | laboratory-work chemistry | quality-control microbiology gmp measuring-instruments
gardener | 7 | tech | 3 0812 | 81 | 30 | gardening landscaping | tree-care outdoor-maintenance greenhouse-work floristry
librarian | 3 | culture | 6 0322 | 85 | 85 | library-work customer-service | event-organising content-production
sports-instructor | 5 | culture | 3 1014 | 93 | 30 | sports-instruction first-aid | swimming-instruction lifeguarding coaching-sports
hairdresser | 8 | null | 3 1012 | 96 | 0 | hairdressing customer-service | make-up sales entrepreneurship
`;

/** Skills that people of any occupation may state. */
export const commonSkills = (
  'teamwork cooperation problem-solving communication-skills customer-orientation time-management accuracy independence flexibility ' +
  'stress-tolerance computer-literacy office-software shift-work remote-work intercultural-skills mentoring learning-to-learn ' +
  'driving-licence-b first-aid-card'
).split(' ');

const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

/** The occupations people have, by the labour market of a region with an airport, much logistics, care and trade. */
export const occupationProfiles: readonly OccupationProfile[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string, string, string, string];
    const [key, weight, field, education, divisions, cityShare, core, nearby] = cells;
    const [level, educationField] = words(education) as [string, string];
    return {
      key,
      weight: Number(weight),
      field: field === 'null' ? null : (field as JobField),
      education: { level, field: educationField },
      divisions: words(divisions),
      cityShare: Number(cityShare) / 100,
      core: words(core),
      nearby: words(nearby),
    };
  });
