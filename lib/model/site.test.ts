import { expect, test } from 'vitest';

import { siteUrl } from './site';

test('the address of the site comes from the setting, else from Vercel, else it is local', () => {
  expect(siteUrl({ NEXT_PUBLIC_SITE_URL: 'https://example.com/' })).toBe('https://example.com');
  const vercel = {
    VERCEL_PROJECT_PRODUCTION_URL: 'x.example',
    VERCEL_BRANCH_URL: 'branch.example',
    VERCEL_URL: 'abc.example',
  };
  expect(siteUrl({ ...vercel, VERCEL_ENV: 'production' })).toBe('https://x.example');
  expect(siteUrl({ ...vercel, VERCEL_ENV: 'preview' })).toBe('https://branch.example');
  expect(siteUrl({})).toBe('http://localhost:3000');
});

test('an address that is none is refused', () => {
  expect(() => siteUrl({ NEXT_PUBLIC_SITE_URL: 'example.com' })).toThrow(
    'NEXT_PUBLIC_SITE_URL is "example.com", which is not an address; write it like https://example.com',
  );
});
