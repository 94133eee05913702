/* Runs before the page is painted: the large-type mode (大字版) must not flicker in. Everything else is a module. */
(function () {
  var root = document.documentElement;
  var key = 'lianjing:type';
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage switched off: the mode lasts for this page only
    }
  }
  if (stored() === 'large') root.dataset.type = 'large';
  root.dataset.js = '';
  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('[data-type-switch]');
    if (!button) return;
    button.setAttribute('aria-pressed', String(root.dataset.type === 'large'));
    button.addEventListener('click', function () {
      var large = root.dataset.type !== 'large';
      if (large) root.dataset.type = 'large';
      else delete root.dataset.type;
      button.setAttribute('aria-pressed', String(large));
      try {
        if (large) localStorage.setItem(key, 'large');
        else localStorage.removeItem(key);
      } catch {
        // see above
      }
    });
  });
})();
