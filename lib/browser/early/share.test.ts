// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { watchShareButtons } from './share';
import { find, isolatePages } from './page.fixture';

isolatePages();

beforeEach(() => {
  document.body.innerHTML =
    '<details><span><button data-copy="text" data-copied="Copied" data-refused="Refused">Copy</button><i role="status"></i></span>' +
    '<button hidden data-share="https://example.org/a" data-title="Flow">Share</button></details>';
  watchShareButtons();
});

test.each([
  ['Copied', () => Promise.resolve()],
  ['Refused', () => Promise.reject(new Error('no'))],
])('copying says “%s” beside the button', async (said, answer) => {
  const write = vi.fn(answer);
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  find('[data-copy]').click();
  await expect.poll(() => find('[role=status]').textContent).toBe(said);
  expect(write.mock.calls).toEqual([['text']]);
});

test('the device’s share sheet is offered when its menu opens, if there is one', () => {
  const button = find<HTMLButtonElement>('[data-share]');
  const open = () => find('details').dispatchEvent(new Event('toggle'));
  vi.stubGlobal('navigator', {});
  open();
  expect(button.hidden).toBe(true);
  const share = vi.fn(() => Promise.reject(new Error('closed')));
  vi.stubGlobal('navigator', { share });
  open();
  expect(button.hidden).toBe(false);
  button.click();
  expect(share.mock.calls).toEqual([[{ url: 'https://example.org/a', title: 'Flow' }]]);
});
