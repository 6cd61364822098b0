/** Every page of the product and its states; `ready` is what is only there once the page has its data. */
export const routes = [
  { name: 'the start of the search', path: '/search', ready: '.examples a' },
  { name: 'search results', path: '/search?q=hitsaus', ready: '#main article' },
  { name: 'a search without results', path: '/search?q=xqzvkjw', ready: 'kasvu-empty-state' },
  { name: 'the companies', path: '/companies', ready: '[role="gridcell"] a' },
  { name: 'the companies with a company beside', path: '/companies?open=0124610-9', ready: 'aside article' },
  { name: 'a company', path: '/companies/0124610-9', ready: '#main article' },
  { name: 'the vacancies', path: '/vacancies', ready: '[role="gridcell"] a' },
  { name: 'the vacancies with one beside', path: '/vacancies?open=1', ready: 'aside h2.title' },
  { name: 'a vacancy', path: '/vacancies/1', ready: '#main h1' },
  { name: 'the sources', path: '/sources', ready: '#main article' },
  { name: 'a source with rejects', path: '/sources/prh-ytj', ready: '#main tbody tr' },
  { name: 'an address without a page', path: '/ei-ole', ready: '#main h1' },
] as const;
