import { expect, test } from 'vitest';

import { editUrl, newFileUrl, parseRepository, vercelRepository } from './repository';

const main = { owner: 'tide', name: 'library', branch: 'main', folder: 'content' };

test.each([
  ['https://github.com/tide/library', main],
  ['https://github.com/tide/library.git', main],
  [
    'https://github.com/tide/library/tree/next/site/content',
    { ...main, branch: 'next', folder: 'site/content' },
  ],
  ['https://github.com/tide/library/tree/main', { ...main, folder: '' }],
  ['https://github.com/tide', undefined],
  ['https://github.com/tide/library/issues', undefined],
  ['https://gitlab.com/tide/library', undefined],
  ['http://github.com/tide/library', undefined],
  ['javascript:alert(1)', undefined],
  ['tide/library', undefined],
])('%s', (url, repository) => {
  expect(parseRepository(url)).toEqual(repository);
});

test('on Vercel the repository is known; elsewhere, and for content outside it, there is none', () => {
  const env = {
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: 'tide',
    VERCEL_GIT_REPO_SLUG: 'library',
    VERCEL_GIT_COMMIT_REF: 'feature/x',
  };
  expect(vercelRepository(env)).toEqual({ ...main, branch: 'feature/x' });
  expect(vercelRepository({ ...env, CONTENT_DIR: './e2e/library/' })).toEqual({
    ...main,
    branch: 'feature/x',
    folder: 'e2e/library',
  });
  for (const CONTENT_DIR of ['../videos', '/home/videos', './../x'])
    expect(vercelRepository({ ...env, CONTENT_DIR }), CONTENT_DIR).toBeNull();
  expect(vercelRepository({})).toBeNull();
  expect(vercelRepository({ ...env, VERCEL_GIT_PROVIDER: 'gitlab' })).toBeNull();
});

test('addresses of the editor, with every character escaped', () => {
  expect(editUrl(main, 'videos/a b/#1?.md')).toBe(
    'https://github.com/tide/library/edit/main/content/videos/a%20b/%231%3F.md',
  );
  expect(newFileUrl({ ...main, folder: '' }, 'videos/new.md', '---\na: b&c\n')).toBe(
    'https://github.com/tide/library/new/main/videos?filename=new.md&value=---%0Aa%3A+b%26c%0A',
  );
});
