/** Brings the page to life at the first sign of a visitor. Sent inline with every page, so it stands on its own. */

/**
 * The build leaves the addresses of the framework's scripts in `script#page:wake`, and takes the scripts out
 * (`lib/build/first-load.ts`). They are loaded when a visitor points, touches, types, moves the focus or
 * clicks, or at once where the address holds something that only they can show. Until then every link,
 * form and menu is the browser's own. Does nothing where the scripts are in the page.
 */
export function watchForLife(document: Document): void {
  const signs = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click'];
  const warm = (path: string) => void fetch(path).catch(() => undefined);
  const wake = () => {
    const list = document.getElementById('page:wake');
    if (!list) return;
    list.remove();
    addEventListener('hashchange', () => {
      document.documentElement.dataset.hash = location.hash;
    });
    for (const sign of signs) document.removeEventListener(sign, wake, true);
    const rest = () => {
      // Without a connection the page stays what it was; the next sign tries again.
      delete document.documentElement.dataset.asked;
      document.body.append(list);
      for (const sign of signs) document.addEventListener(sign, wake, true);
    };
    const scripts = JSON.parse(list.textContent) as string[];
    fetch(`${location.pathname}?_rsc`, { headers: { RSC: '1' } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
      .then((data) => {
        // What the page was made from, as Next.js would have put it into the page.
        const flight = ((self as unknown as { __next_f?: unknown[] }).__next_f ??= []);
        flight.push([0], [1, data]);
        for (const src of scripts) {
          const script = document.createElement('script');
          script.src = src;
          script.async = false;
          document.head.append(script);
        }
      })
      .catch(rest);
    // They may only run after the data, but come beside it. A preload that failed would fail them for good.
    // After what the press itself asks for.
    setTimeout(() => scripts.forEach(warm));
  };
  for (const sign of signs) document.addEventListener(sign, wake, true);
  // What only React answers is pressed again once it does; until then the control shows that it was, and
  // the file it names is on its way.
  let pressed: { control: Element; target: HTMLElement } | undefined;
  let key: KeyboardEvent | undefined;
  const remember = (event: Event) => {
    const control = (event.target as Element).closest<HTMLElement>('[data-replay]');
    if (event instanceof KeyboardEvent) {
      const isFree =
        (event.target as Element).closest('input, textarea, select, a, button') === null;
      if (isFree && event.key.length === 1) key = event;
    } else if (control) {
      pressed = { control, target: event.target as HTMLElement };
      if (control.dataset.replay) warm(control.dataset.replay);
      control.setAttribute('aria-busy', 'true');
    }
  };
  document.addEventListener('click', remember, true);
  document.addEventListener('keydown', remember, true);
  document.addEventListener('page:alive', () => {
    document.removeEventListener('click', remember, true);
    document.removeEventListener('keydown', remember, true);
    pressed?.control.removeAttribute('aria-busy');
    pressed?.target.click();
    if (!key) return;
    const { key: name, ctrlKey, metaKey, altKey } = key;
    const again = { key: name, ctrlKey, metaKey, altKey, bubbles: true, cancelable: true };
    key.target?.dispatchEvent(new KeyboardEvent('keydown', again));
  });
  // The list stands at the end of the page.
  const { search, hash } = location;
  // The list of the page would only flash up before the one that was asked for.
  if (search !== '') document.documentElement.dataset.asked = '';
  document.addEventListener('DOMContentLoaded', () => {
    if (search !== '' || /^#t=/u.test(hash)) wake();
  });
}
