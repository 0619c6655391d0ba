/** Replaces posters that do not exist. */
import { dataOf, type PosterData } from './contract';

/** Pixels: how wide YouTube's picture for a missing one is. */
const MISSING = 120;

/**
 * Watches `img[data-poster]`, whose attribute lists what to try next. YouTube answers a missing
 * thumbnail with 404 and a valid image 120 pixels wide, so the width decides, not the event. After the
 * last try the image is hidden, and the drawn card below it stays.
 */
export function watchPosters(): void {
  document.addEventListener('load', check, true);
  document.addEventListener('error', check, true);
}

function check({ type, target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  const data = dataOf<PosterData>(target);
  if (data.poster === undefined) return;
  // With a srcset the width is scaled to the layout, so a small image is one far smaller than its box.
  const smallest = target.srcset ? Math.max(MISSING, target.clientWidth / 3) : MISSING;
  if (type === 'load' && target.naturalWidth > smallest) return;
  const tries = data.poster.split(' ').filter((src) => src !== '' && src !== target.currentSrc);
  const next = tries.shift();
  target.removeAttribute('srcset');
  data.poster = tries.join(' ');
  if (next) target.src = next;
  else target.hidden = true;
}
