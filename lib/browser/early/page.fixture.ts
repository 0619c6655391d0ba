/** For tests of the early scripts: gives each one a fresh page without listeners of earlier tests. */
import { afterEach, vi } from 'vitest';

const added: [EventTarget, Parameters<EventTarget['addEventListener']>][] = [];

/** After each test, removes what its scripts left: listeners on the document and the window, and all they stored. */
export function isolatePages(): void {
  for (const target of [document, window] as EventTarget[]) {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (...args: Parameters<typeof add>) => {
      added.push([target, args]);
      add(...args);
    };
  }
  const create = document.createElement.bind(document);
  document.createElement = (name: string) => {
    const element = create(name);
    // A frame cannot load anything here, and would report that.
    if (name === 'iframe') element.setAttribute('srcdoc', '');
    return element;
  };
  afterEach(() => {
    for (const [target, [name, listener, options]] of added.splice(0))
      target.removeEventListener(name, listener, options);
    document.head.replaceChildren();
    document.body.replaceChildren();
    document.adoptedStyleSheets = [];
    const page = document.documentElement;
    for (const name of page.getAttributeNames()) page.removeAttribute(name);
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', '/');
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** Signals that the page has been read to its end. */
export function finishPage(): void {
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

export function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
