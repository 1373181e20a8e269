const LANGUAGES =
  'en de fr es pt it nl da nb sv fi is pl cs sk sl hr sr hu ro bg ru uk el tr az kk et lv lt ar fa he hi bn ur id ms vi th sw af sq ca eu gl'.split(
    ' ',
  );

/** Names of months as the runtime knows them, lower case, without full stops; long names first. */
export function monthNames(language: string): [name: string, month: number][] {
  return namesIn(LANGUAGES.includes(language) && language !== 'en' ? [language, 'en'] : ['en']);
}

/** The same in all languages of the larger press. */
export function allMonthNames(): string[] {
  return namesIn(LANGUAGES).map(([name]) => name);
}

function namesIn(languages: readonly string[]): [string, number][] {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // With a day beside it a month stands in the case in which dates use it.
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2020, month, 15)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/^\p{L}[\p{L}\p{M}\s]{2,}$/u.test(name) && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return [...names].sort(([a], [b]) => b.length - a.length);
}
