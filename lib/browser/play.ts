/** Turns a click on a facade into YouTube's player. Sent inline with every page, so it stands on its own. */

/**
 * Listens for clicks on `button[data-play]` and puts the player into the `.player-host` beside it.
 * The frame is made within the click itself: only then do phones start playing at the first tap.
 * Parameters: https://developers.google.com/youtube/player_parameters
 */
export function watchPlayButtons(document: Document): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-play]');
    const host = button?.parentElement?.querySelector('.player-host');
    if (!button || !host || host.firstChild) return;
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${button.dataset.play}?autoplay=1&playsinline=1&enablejsapi=1`;
    frame.title = button.dataset.title ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    host.append(frame);
    frame.focus();
  });
}
