/** Shows on each picture of a video how much of it was watched. */
import { DEVICE_CHANGED, having, listen, type VideoPictureData } from './contract';
import { readProgress } from './position';

/** Writes one CSS rule per video, so that cards added later get it too and no markup is touched. */
export function watchProgress(): void {
  const style = document.createElement('style');
  document.head.append(style);
  const draw = () => {
    style.textContent = [...readProgress()]
      .filter(([id, { at, of }]) => /^[\w-]+$/u.test(id) && at > 0 && of > 0)
      .map(([id, { at, of }]) => {
        const picture = having<VideoPictureData>(`video="${id}"`);
        return `${picture}{--watched:${Math.min(1, at / of)}}`;
      })
      .join('');
  };
  draw();
  listen(DEVICE_CHANGED, draw);
  addEventListener('storage', draw);
}
