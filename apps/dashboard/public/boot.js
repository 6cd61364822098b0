// Before the first paint: the remembered colour scheme and language.
{
  const root = document.documentElement;
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // the browser forbids storage: nothing is remembered
    }
  };
  const scheme = read('kasvu.scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  root.lang = read('kasvu.language') ?? 'fi';
}
