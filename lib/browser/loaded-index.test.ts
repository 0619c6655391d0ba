import { beforeEach, expect, test, vi } from 'vitest';

import { formatScriptList } from '@/lib/model/script-list';

import { isolatePages } from './early/page.fixture';
import { loadIndex } from './loaded-index';

isolatePages();

const reload = vi.fn();
beforeEach(() => {
  loadIndex.forget();
  reload.mockClear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
});

function serve(index: Response) {
  vi.stubGlobal('fetch', async (path: string) =>
    path === '/library/index.json' ? index : new Response(formatScriptList([{}], '')),
  );
}

test('an index of other code is not read: the page that goes with it is loaded, once', async () => {
  serve(Response.json({ code: 'other' }));
  await expect(loadIndex()).rejects.toThrow('/library/index.json belongs to another build');
  expect(reload).toHaveBeenCalledOnce();
  serve(Response.json({ code: 'other' }));
  await expect(loadIndex()).rejects.toThrow('/library/index.json belongs to another build');
  expect(reload).toHaveBeenCalledOnce();
});

test('nor is the page of a network that asks to sign in', async () => {
  serve(new Response('<!doctype html>'));
  await expect(loadIndex()).rejects.toThrow();
  expect(reload).not.toHaveBeenCalled();
});
