/** Replaces posters that do not exist. */
import { dataOf, type PosterData } from './contract';

/** Pixels: the width of YouTube's placeholder for a missing picture. */
const MISSING = 120;
/** More than that placeholder fills of a box that is right for 320 pixels. */
const SMALL = 0.4;

/**
 * Watches `img[data-poster]`, whose attribute lists what to try next; where there is a `srcset`, `src` comes last. For a
 * missing thumbnail, YouTube sends 404 and a valid image 120 pixels wide, so the width decides, not the event. After the
 * last attempt the image is hidden, and the drawn card below it stays.
 */
export function watchPosters(): void {
  document.addEventListener('load', check, true);
  document.addEventListener('error', check, true);
}

function check({ target }: Event): void {
  const image = target as HTMLImageElement;
  const data = dataOf<PosterData>(image);
  if (data.poster === undefined) return;
  const { srcset } = image;
  // With a srcset, the width is scaled to the layout, so an image far smaller than its box is the placeholder.
  const smallest = Math.max(MISSING, srcset ? image.clientWidth * SMALL : 0);
  // After an error it is 0.
  if (image.naturalWidth > smallest) return;
  const tries = [...data.poster.split(' '), srcset && image.src].filter(
    (src) => src && src !== image.currentSrc,
  );
  const next = tries.shift();
  image.removeAttribute('srcset');
  data.poster = tries.join(' ');
  if (next) image.src = next;
  else image.hidden = true;
}
