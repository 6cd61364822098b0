export default `
nurse | nursing; medication-administration; patient-records; infection-control; healthcare-registration
practical-nurse | practical-nursing; medication-administration; patient-records; patient-transfer; healthcare-registration
care-assistant | patient-transfer; infection-control; empathy
home-carer | home-care; elderly-care; first-aid; independence
public-health-nurse | public-health-nursing; nursing; patient-records; healthcare-registration
midwife | midwifery; nursing; patient-records; healthcare-registration
paramedic | paramedic-care; emergency-nursing; medication-administration; healthcare-registration
physician | medicine; patient-records; decision-making; healthcare-registration
dentist | dentistry; patient-records; infection-control; healthcare-registration
dental-hygienist | dental-hygiene; patient-records; infection-control; healthcare-registration
dental-assistant | dental-assisting; instrument-care; infection-control
physiotherapist | physiotherapy; rehabilitation; patient-records; healthcare-registration
occupational-therapist | occupational-therapy; rehabilitation; patient-records; healthcare-registration
speech-therapist | speech-therapy; rehabilitation; patient-records; healthcare-registration
masseur | massage; customer-service
psychologist | psychology; client-documentation; healthcare-registration
radiographer | radiography; patient-records; healthcare-registration
biomedical-laboratory-scientist | laboratory-work; sample-collection; accuracy; healthcare-registration
pharmacist | pharmacy-work; customer-service; healthcare-registration
equipment-carer | instrument-care; infection-control; accuracy
hospital-cleaner | hospital-cleaning; cleaning; infection-control
ward-secretary | medical-secretary; patient-records; office-work; customer-service
veterinarian | veterinary-nursing; medicine; decision-making
animal-attendant | veterinary-nursing; customer-service
social-worker | social-work; client-documentation; administrative-law; decision-making
social-counsellor | social-guidance; client-documentation; benefit-advice
disability-instructor | disability-care; social-guidance; client-documentation
personal-assistant-care | personal-assistance; empathy; flexibility
family-worker | family-work; social-guidance; client-documentation
youth-worker | youth-work; social-guidance; communication-skills
community-worker | community-work; social-guidance; cooperation
early-childhood-teacher | early-childhood-education; preschool-education; pedagogy; cooperation
early-childhood-social-pedagogue | early-childhood-education; family-work; social-guidance
early-childhood-special-teacher | early-special-education; early-childhood-education; pedagogy
childcare-worker | childcare; early-childhood-education; first-aid
family-day-carer | childcare; first-aid; independence
class-teacher | class-teaching; teaching; pedagogy
subject-teacher | subject-teaching; teaching; pedagogy
special-needs-teacher | special-education; teaching; pedagogy
vocational-teacher | vocational-teaching; teaching; pedagogy
music-teacher | music-teaching; music-performance; pedagogy
study-counsellor | student-counselling; communication-skills
school-assistant | school-assistance; empathy; cooperation
school-coach | school-coaching; coaching; communication-skills
school-principal | education-management; leadership; human-resource-management
day-care-manager | early-childhood-education; leadership; human-resource-management; workforce-scheduling
lifeguard | lifeguarding; first-aid; customer-service
sports-instructor | sports-instruction; communication-skills; first-aid
`;
