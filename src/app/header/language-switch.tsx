import { t } from '@lingui/core/macro';
import { LANGUAGES } from '#lib/language/spoken-languages.ts';
import { chooseLanguage, spokenLanguage } from '#ui/hooks/language.ts';

/** Until somebody has chosen: then the account is the place for it. A native select under its icon, as the theme's. */
export function LanguageSwitch() {
  if (document.documentElement.dataset.language !== undefined) return null;
  return (
    <span className="button-icon relative text-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <circle cx="8" cy="8" r="6.25" />
        <ellipse cx="8" cy="8" rx="2.75" ry="6.25" />
        <path d="M2 8h12" />
      </svg>
      <select
        aria-label={t`Language`}
        title={t`Language`}
        value={spokenLanguage()}
        onChange={({ target }) => chooseLanguage(target.value)}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag} className="bg-raised text-ink">
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
