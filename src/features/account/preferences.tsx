import { RadioGroup } from '#ui/radio-group.tsx';
import { THEME_WORDS, THEMES, useTheme } from '#ui/use-theme.ts';
import { Part } from './part.tsx';

const OPTIONS = THEMES.map((value) => ({ value, label: THEME_WORDS[value] }));

/** What a person may choose for this browser, whatever the account. */
export function Preferences() {
  const [theme, choose] = useTheme();
  return (
    <Part title="Preferences">
      <RadioGroup label="Theme" inline options={OPTIONS} value={theme} onChange={choose} />
    </Part>
  );
}
