import { THEMES, useTheme } from './theme.ts';

const LABELS = { system: 'System', light: 'Light', dark: 'Dark' } as const;

export function ThemeSwitch() {
  const [theme, choose] = useTheme();
  return (
    <select
      aria-label="Theme"
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((name) => name === event.target.value);
        if (chosen) choose(chosen);
      }}
      className="rounded-sm bg-transparent py-1 text-sm text-soft"
    >
      {THEMES.map((name) => (
        <option key={name} value={name} className="bg-raised text-ink">
          {LABELS[name]}
        </option>
      ))}
    </select>
  );
}
