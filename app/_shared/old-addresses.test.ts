import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { GET } from '@/app/watch/route';
import { ADDRESSES_FILE, NOT_FOUND_FILE } from '@/lib/model/address';

const PAGE = '<!doctype html><title>Nothing here</title>';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'old-addresses-'));
  for (const [name, text] of [
    [ADDRESSES_FILE, '{"exact":{},"folded":{},"videos":{}}'],
    [NOT_FOUND_FILE, PAGE],
  ] as const) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test.each(['http://localhost:3000', 'https://localhost:3000', 'https://videos.example'])(
  'an unknown video at %s gets the built 404 page, and nobody is asked for it',
  async (origin) => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const answer = await GET(
      new Request(`${origin}/watch?v=hpNothing00`, { headers: { 'X-Forwarded-Proto': 'https' } }),
    );
    expect(answer.status).toBe(404);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 's-maxage=60',
    });
    expect(await answer.text()).toBe(PAGE);
    expect(asked).not.toHaveBeenCalled();
  },
);
