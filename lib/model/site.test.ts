import { expect, test } from 'vitest';

import { publicUrl, siteUrl } from './site';

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
  expect(siteUrl({ PORT: '' })).toBe('http://localhost:3000');
  expect(siteUrl({ PORT: '4702' })).toBe('http://localhost:4702');
  expect(siteUrl({ ...vercel, PORT: '4702' })).toBe('https://branch.example');
  expect(publicUrl({ NEXT_PUBLIC_SITE_URL: ' ' })).toBeUndefined();
  expect(publicUrl({ VERCEL_URL: 'abc.example' })).toBe('https://abc.example');
  const local = 'http://localhost:3000';
  expect(publicUrl({ NEXT_PUBLIC_SITE_URL: local })).toBe(local);
});

test.each([
  'example.com',
  'https://example.com/videos',
  'https://example.com?a=1',
  'https://u:p@example.com',
  'http:/example.com',
  'ftp://x.example',
])('%s is refused', (url) =>
  expect(() => siteUrl({ NEXT_PUBLIC_SITE_URL: url })).toThrow(
    `NEXT_PUBLIC_SITE_URL is "${url}", which is not the address of a site; write it like https://example.com`,
  ),
);

test('letter case and a slash at the end do not matter', () => {
  expect(siteUrl({ NEXT_PUBLIC_SITE_URL: 'HTTPS://Example.com/' })).toBe('https://example.com');
});
