// Sets the theme and the language before the first paint; `src/store/before-paint.ts` writes the same keys.
(function () {
  var root = document.documentElement;
  var kept = {};
  try {
    kept.theme = localStorage.getItem('galley:theme');
    kept.language = localStorage.getItem('galley:language');
  } catch {
    // Storage may be forbidden: what the system and the browser want then holds.
  }
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;

  // Those of `src/lib/language/spoken-languages.ts`. Chinese that is written in traditional signs is another language.
  var spoken = ['en', 'de', 'es', 'fr', 'ja', 'zh-Hans', 'ar'];
  function spokenOf(tag) {
    if (spoken.includes(tag)) return tag;
    var base = tag.toLowerCase().split('-')[0];
    if (base === 'zh') return /-(hant|tw|hk|mo)\b/i.test(tag) ? undefined : 'zh-Hans';
    return spoken.includes(base) ? base : undefined;
  }
  if (spokenOf(kept.language || '')) root.dataset.language = kept.language;
  var wanted = [kept.language || ''].concat(navigator.languages || []);
  var language = wanted.map(spokenOf).find(Boolean) || 'en';
  root.lang = language;
  if (language === 'ar') root.dir = 'rtl';
})();
