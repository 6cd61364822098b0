export default `
welder | welding; technical-drawings; hot-work-card; occupational-safety-card
machinist | machining; cnc-machining; technical-drawings; measuring-instruments
sheet-metal-worker | sheet-metal-work; sheet-bending; technical-drawings
mechanical-fitter | industrial-maintenance; mechanical-assembly; technical-drawings
assembler | mechanical-assembly; technical-drawings; accuracy
production-worker | production-work; occupational-safety; shift-work
process-operator | process-control; quality-control; occupational-safety; shift-work
automation-technician | automation-technology; plc-programming; electrical-installation; electrical-safety-card
mechanical-engineer | mechanical-engineering; cad; technical-drawings; product-development
quality-inspector | quality-control; measuring-instruments; technical-drawings; accuracy
seamstress | sewing; crafts; accuracy
carpenter | carpentry; construction-work; technical-drawings; occupational-safety-card
joiner | joinery; technical-drawings; accuracy
bricklayer | masonry; construction-work; occupational-safety-card
tiler | tiling; waterproofing; waterproofing-certificate; occupational-safety-card
concrete-worker | concrete-work; formwork; occupational-safety-card
reinforcement-fixer | reinforcement-work; technical-drawings; occupational-safety-card
building-painter | painting-buildings; plastering; occupational-safety-card
roofer | roofing; hot-work-card; occupational-safety-card
construction-labourer | construction-work; physical-endurance; occupational-safety-card
excavator-operator | excavator-operation; earthworks; occupational-safety-card
crane-operator | crane-operation; occupational-safety; occupational-safety-card
construction-site-manager | site-management; leadership; occupational-safety; cost-estimation
structural-engineer | structural-engineering; cad; bim
architect | architecture; cad; bim
building-inspector | building-control; licensing-processing; administrative-law
urban-planner | urban-planning; gis; public-administration
electrician | electrical-installation; electrical-safety; electrical-safety-card
electrical-designer | electrical-design; electrical-engineering; cad
plumber | plumbing; hvac; hot-work-card
ventilation-fitter | ventilation-installation; hvac; occupational-safety-card
telecom-installer | telecom-cabling; computer-networks; occupational-safety-card
vehicle-mechanic | car-repair; vehicle-diagnostics
truck-driver | truck-driving; driving-licence-c; professional-driver-competence
delivery-driver | van-driving; driving-licence-b; customer-service
taxi-driver | taxi-driving; driving-licence-b; taxi-licence; customer-service
bus-driver | bus-driving; driving-licence-d; professional-driver-competence; customer-service
train-driver | train-driving; shift-work; stress-tolerance
forklift-driver | forklift-driving; loading-unloading; warehouse-work
warehouse-worker | warehouse-work; order-picking; packing
logistics-coordinator | logistics; transport-planning; supply-chain-management
freight-forwarder | freight-forwarding; customs; logistics
mail-carrier | mail-sorting; physical-endurance; independence
courier | food-courier; customer-service; time-management
aircraft-mechanic | aircraft-maintenance; technical-drawings; accuracy
ground-handling-agent | ground-handling; baggage-handling; driving-licence-b
airport-service-agent | passenger-service-airport; customer-service; english
airport-security-officer | aviation-security; customer-service; english
flight-attendant | cabin-service; customer-service; english; first-aid
pilot | english; decision-making; stress-tolerance
air-traffic-controller | air-traffic-control; english; decision-making; stress-tolerance
`;
