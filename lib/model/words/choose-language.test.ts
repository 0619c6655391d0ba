import { expect, test } from 'vitest';

import { chooseLanguage } from './choose-language';

test('a dictionary is that of the whole tag, else of the language, else English', () => {
  const entries = { en: 'English', pt: 'Portuguese', 'pt-BR': 'Brazilian' };
  const chosen = ['en-US', 'pt', 'pt-PT', 'pt-BR', 'de', 'is'].map((language) =>
    chooseLanguage(entries, language),
  );
  expect(chosen).toEqual([
    'English',
    'Portuguese',
    'Portuguese',
    'Brazilian',
    'English',
    'English',
  ]);
});
