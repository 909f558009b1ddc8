import { t } from '@lingui/core/macro';
import { THEMES, themeWords, useTheme } from '#ui/hooks/use-theme.ts';

/** A native select under its icon: it fits a phone's header, and opens the phone's own list. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme();
  return (
    <span className="button-icon relative text-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
      <select
        aria-label={t`Theme`}
        title={t`Theme`}
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((name) => name === event.target.value);
          if (chosen) choose(chosen);
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        {THEMES.map((name) => (
          <option key={name} value={name} className="bg-raised text-ink">
            {themeWords(name)}
          </option>
        ))}
      </select>
    </span>
  );
}
