export default `
cook | cooking; food-safety; hygiene-passport
kitchen-assistant | mass-catering; dishwashing; hygiene-passport
waiter | table-service; customer-service; hygiene-passport
bartender | bar-work; customer-service; alcohol-passport; hygiene-passport
barista | barista; customer-service; hygiene-passport
baker | baking; food-safety; hygiene-passport
fast-food-worker | fast-food; customer-service; hygiene-passport
butcher | meat-cutting; food-safety; hygiene-passport
food-production-worker | food-processing; food-safety; hygiene-passport
hotel-receptionist | hotel-reception; customer-service; english
housekeeper | hotel-housekeeping; cleaning
cleaner | cleaning; independence
cleaning-supervisor | cleaning; leadership; workforce-scheduling
property-caretaker | property-maintenance; outdoor-maintenance; driving-licence-b
property-manager | facility-management; contract-management; budgeting
security-guard | security-guarding; guard-card; communication-skills
parking-inspector | parking-control; communication-skills
firefighter | rescue-work; fire-safety; first-aid; physical-endurance
sales-assistant | retail-work; sales; customer-service
cashier | cashier-work; customer-service
store-manager | store-management; sales; leadership; workforce-scheduling
sales-representative | sales; b2b-sales; negotiation; customer-acquisition
telemarketer | telesales; customer-acquisition
customer-service-agent | customer-service; telephone-service; complaint-handling
receptionist | reception-work; customer-service
office-secretary | office-work; document-management; office-software
accountant | accounting; financial-statements; taxation; spreadsheets
payroll-clerk | payroll; labour-law; accuracy
controller | controlling; budgeting; financial-analysis; spreadsheets
auditor | auditing; financial-statements; accounting; analytical-thinking
banking-adviser | banking; customer-service; sales
hr-specialist | human-resources; recruitment; labour-law
lawyer | law; contract-law; writing-skills
project-manager | project-management; leadership; budgeting; cooperation
business-adviser | business-advice; business-development; entrepreneurship
employment-adviser | employment-services; client-documentation; coaching
procurement-specialist | procurement; contract-management; negotiation
marketing-specialist | marketing; digital-marketing; content-production
communications-specialist | communications; content-production; writing-skills
graphic-designer | graphic-design; creativity
translator | translation; writing-skills; accuracy
interpreter | interpreting; communication-skills
librarian | library-work; customer-service
cultural-producer | cultural-production; event-organising; project-management; budgeting
software-developer | programming; software-development; git; software-testing
web-developer | web-development; html-css; javascript; git
software-tester | software-testing; requirements-analysis; accuracy
systems-specialist | system-administration; computer-networks; linux
ict-support-person | ict-support; customer-service; windows-administration
data-analyst | data-analysis; sql; statistics
cyber-security-specialist | cyber-security; computer-networks; risk-management
ux-designer | ux-design; ui-design; accessibility-digital
laboratory-technician | laboratory-work; sample-collection; chemistry; accuracy
gardener | gardening; landscaping; outdoor-maintenance
waste-worker | waste-management; recycling; physical-endurance
hairdresser | hairdressing; customer-service
beautician | beauty-care; customer-service
`;
