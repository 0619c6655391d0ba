/**
 * The entry of a language: by its whole tag, else by its first part, else English.
 * @param language BCP 47
 */
export function chooseLanguage<T>(entries: { en: T } & Record<string, T>, language: string): T {
  return entries[language] ?? entries[language.split('-')[0]!] ?? entries.en;
}
