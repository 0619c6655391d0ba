/** Replaces posters that do not exist. Sent inline with every page, so it stands on its own. */

/**
 * Watches `img[data-poster]`, whose attribute lists what to try next. YouTube answers a missing
 * thumbnail with 404 and a valid image 120 pixels wide, so the width decides, not the event. After the
 * last try the image is hidden, and the drawn card below it stays.
 */
export function watchPosters(document: Document): void {
  const check = (event: Event) => {
    const image = event.target as HTMLImageElement;
    if (image.dataset?.poster === undefined) return;
    // With a srcset the width is scaled to the layout, so a small image is one far smaller than its box.
    const smallest = image.srcset ? Math.max(120, image.clientWidth / 3) : 120;
    if (event.type === 'load' && image.naturalWidth > smallest) return;
    const tries = image.dataset.poster
      .split(' ')
      .filter((src) => src !== '' && src !== image.currentSrc);
    const next = tries.shift();
    image.removeAttribute('srcset');
    image.dataset.poster = tries.join(' ');
    if (next) image.src = next;
    else image.hidden = true;
  };
  document.addEventListener('load', check, true);
  document.addEventListener('error', check, true);
}
