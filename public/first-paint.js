// Runs before the first paint so that neither theme nor language flashes. The app keeps both up to date afterwards.
(function () {
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  var prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  var lang = query.get('lang');
  var root = document.documentElement;
  root.dataset.theme = theme === 'dark' || theme === 'light' ? theme : prefersDark ? 'dark' : 'light';
  root.lang = lang === 'de' || lang === 'en' ? lang : /^de/i.test(navigator.language) ? 'de' : 'en';
})();
