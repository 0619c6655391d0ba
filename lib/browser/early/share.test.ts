import { beforeEach, describe, expect, test, vi } from 'vitest';

import { watchShareButtons } from './share';
import { find, isolatePages } from './page.fixture';

isolatePages();

beforeEach(() => {
  document.body.innerHTML =
    '<details><span><button data-copy="text" data-copied="Copied" data-refused="Refused">Copy</button><i role="status"></i></span>' +
    '<button hidden data-share="https://example.org/a" data-title="Flow">Share</button></details>';
  watchShareButtons();
});

const copy = () => find<HTMLButtonElement>('[data-copy]').click();
const said = () => find('[role=status]').textContent;

test('copying says so beside the button', async () => {
  const write = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  copy();
  await expect.poll(said).toBe('Copied');
  expect(write.mock.calls).toEqual([['text']]);
});

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

describe.each([
  ['where pages have no clipboard, as on plain http', {}],
  ['where the clipboard refuses', { clipboard: { writeText: refuse } }],
])('%s', (_, navigator) => {
  let selected: (string | undefined)[];
  beforeEach(() => {
    selected = [];
    vi.stubGlobal('navigator', navigator);
  });

  /** The browser's answer to the old way, which copies what is selected. */
  const answer = (isCopied: boolean) => {
    Object.assign(document, {
      execCommand: () => {
        const field = document.activeElement as HTMLTextAreaElement;
        selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
        return isCopied;
      },
    });
  };

  test('the text is copied the old way, and nothing of it stays', async () => {
    answer(true);
    copy();
    await expect.poll(said).toBe('Copied');
    expect(selected).toEqual(['text']);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(find('[data-copy]'));
  });

  test('or stays selected until it is left', async () => {
    answer(false);
    copy();
    await expect.poll(said).toBe('Refused');
    const field = find<HTMLTextAreaElement>('textarea');
    expect([field.value, field.readOnly, field.ariaLabel]).toEqual(['text', true, 'Copy']);
    expect(document.activeElement).toBe(field);
    field.blur();
    expect(document.querySelector('textarea')).toBeNull();
  });
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
