import { i18n } from './i18n.ts';

/* Apart from `figures.ts`: the desk needs no more of that. English by a table, as there. */

const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

let spoken: { language: string; format: Intl.DateTimeFormat } | undefined;

function formatOf(language: string): Intl.DateTimeFormat {
  if (spoken?.language !== language) {
    const options = { weekday: 'short', day: 'numeric' } as const;
    spoken = { language, format: new Intl.DateTimeFormat(language, options) };
  }
  return spoken.format;
}

/** `Mon 30`, of a moment in Unix seconds, in the viewer's zone. `language`: a BCP 47 tag. */
export function weekdayWord(seconds: number, language = i18n.locale): string {
  const date = new Date(seconds * 1000);
  return language === 'en'
    ? `${DAYS[date.getDay()]} ${date.getDate()}`
    : formatOf(language).format(date);
}
