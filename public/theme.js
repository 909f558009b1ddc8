// Sets the theme before the first paint; `src/store/before-paint.ts` writes the same key.
try {
  var theme = localStorage.getItem('galley:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: the system's theme then holds.
}
