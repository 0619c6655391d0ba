/** Turns a click on a facade into YouTube's player. Sent inline with every page, so it stands on its own. */

/**
 * Listens for clicks on `button[data-play]` and puts the player into the `.player-host` beside it.
 * The frame is made within the click itself: only then do phones start playing at the first tap.
 * A page's own video (`data-moment`) begins where a link to a moment was followed (`?t=95`), where the address
 * says (`?t=1m35s&end=140`, `#t=95`), or where this device left it. Events: `player:ask` plays a part,
 * `player:plan` fills in what the button would do.
 * Parameters: https://developers.google.com/youtube/player_parameters
 */
export function watchPlayButtons(document: Document): void {
  const main = () => document.querySelector<HTMLButtonElement>('button[data-moment]');
  const hostOf = (button: Element | null) => button?.parentElement?.querySelector('.player-host');
  const kept = (key: string) => {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Record<string, unknown>;
    } catch {
      return {};
    }
  };
  const partOf = (address: string) => {
    const query = new URLSearchParams(address.slice(1));
    const seconds = (name: string) => {
      const [match, h, m, s] =
        /^(?:(\d{1,3})[h:])?(?:(\d{1,4})[m:])?(?:(\d{1,6})s?)?$/.exec(query.get(name) ?? '') ?? [];
      if (!match) return undefined;
      // In 1:35 there are minutes, whatever stands first.
      const [first, second] = /^\d+:\d+$/.test(match) ? [0, h ?? m] : [h, m];
      return Number(first ?? 0) * 3600 + Number(second ?? 0) * 60 + Number(s ?? 0);
    };
    return { start: seconds('t'), end: seconds('end') };
  };
  const planOf = (button: HTMLButtonElement) => {
    const { play = '', moment, from, to } = button.dataset;
    if (moment === undefined) return { start: Number(from ?? 0) };
    const asked = partOf(`${location.search}&${location.hash.slice(1)}`);
    if (asked.start !== undefined) return asked;
    const { at = 0, of = 0 } = (kept('positions')[play] ?? {}) as { at?: number; of?: number };
    if (at > 5 && at < of * 0.95) return { start: Math.floor(at), isResumed: true };
    return { start: Number(from ?? 0), end: to ? Number(to) : undefined };
  };
  const start = (button: HTMLButtonElement, part: { start?: number; end?: number }) => {
    const host = hostOf(button);
    if (!host) return;
    const text = button.querySelector<HTMLElement>('.play-label');
    if (!navigator.onLine && text) {
      text.textContent = text.dataset.offline ?? '';
      return;
    }
    const site = kept('player').cookies === true ? 'youtube.com' : 'youtube-nocookie.com';
    const frame = document.createElement('iframe');
    const times = Object.entries(part)
      .filter(([, value]) => typeof value === 'number' && value > 0)
      .map(([name, value]) => `&${name}=${Number(value)}`)
      .join('');
    frame.src = `https://www.${site}/embed/${button.dataset.play}?autoplay=1&playsinline=1&enablejsapi=1${times}`;
    frame.title = button.dataset.title ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    host.replaceChildren(frame);
    frame.focus();
  };
  /** Moves a player that is followed already; else starts one there. */
  const ask = (part: { start?: number; end?: number }) => {
    const player = main();
    const isAlive = hostOf(player)?.firstElementChild?.hasAttribute('data-alive');
    if (isAlive) document.dispatchEvent(new CustomEvent('player:seek', { detail: part }));
    else if (player) start(player, part);
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>('button[data-play]');
    if (button && !hostOf(button)?.firstChild) {
      const { start: from, end } = planOf(button) as { start?: number; end?: number };
      start(button, { start: from, end });
    }
  });
  document.addEventListener('player:ask', (event) => {
    ask(partOf((event as CustomEvent<string>).detail));
  });
  document.addEventListener('player:plan', (event) => {
    const { detail } = event as CustomEvent<{ button: HTMLButtonElement; plan: object }>;
    detail.plan = planOf(detail.button);
  });
}
