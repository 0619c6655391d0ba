/**
 * The entry of a language: of its whole tag, else of its first part, else English.
 * @param language BCP 47
 */
export function chooseLanguage<T>(entries: { en: T } & Record<string, T>, language: string): T {
  return entries[language] ?? entries[language.split('-')[0]!] ?? entries.en;
}
