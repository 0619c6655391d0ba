import { expect, test } from 'vitest';

import { watchCards } from './grow';
import { find, isolatePages } from './page.fixture';

isolatePages();

const name = (selector: string) => find(selector).style.viewTransitionName;

test('the picture of the card that was clicked takes the name of the player', () => {
  document.body.innerHTML =
    '<div data-grows=""></div><div class="card"><div class="card-art"></div><p>Text</p><a href="#x"><b>Flow</b></a></div>';
  watchCards();
  find('p').click();
  expect(name('.card-art')).toBeFalsy();
  find('b').click();
  expect([name('.card-art'), name('[data-grows]')]).toEqual(['player', 'none']);
});
