// Before the first paint: the remembered colour scheme and language.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem('kasvu.scheme');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
    root.lang = localStorage.getItem('kasvu.language') || 'fi';
  } catch (error) {
    root.lang = 'fi';
  }
})();
