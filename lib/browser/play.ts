/** Turns a click on a facade into YouTube's player. Sent inline with every page, so it stands on its own. */

/**
 * Listens for clicks on `button[data-play]` and puts the player into the `.player-host` beside it.
 * A page's own video (`data-moment`) heeds `?t=95`, `?t=1m35s` and `&end=140` of the address.
 * The frame is made within the click itself: only then do phones start playing at the first tap.
 * Parameters: https://developers.google.com/youtube/player_parameters
 */
export function watchPlayButtons(document: Document): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-play]');
    const host = button?.parentElement?.querySelector('.player-host');
    if (!button || !host || host.firstChild) return;
    const frame = document.createElement('iframe');
    const query = new URLSearchParams(button.dataset.moment === undefined ? '' : location.search);
    const seconds = (name: string) => {
      const [, h, m, s] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(query.get(name) ?? '') ?? [];
      return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
    };
    const part = [['start', seconds('t')] as const, ['end', seconds('end')] as const]
      .filter(([, value]) => value > 0)
      .map(([name, value]) => `&${name}=${value}`)
      .join('');
    frame.src = `https://www.youtube-nocookie.com/embed/${button.dataset.play}?autoplay=1&playsinline=1&enablejsapi=1${part}`;
    frame.title = button.dataset.title ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    host.append(frame);
    frame.focus();
  });
}
