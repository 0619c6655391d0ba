/** Shows on each picture of a video how much of it was watched, and beside it whether that was all; and the switch that hides those. */
import { DEVICE_CHANGED, having, listen, type VideoPictureData } from './contract';
import { isFinished, readProgress } from './position';

/** Writes one CSS rule per video, so that cards added later get it too and no markup is touched. */
export function watchProgress(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const draw = () => {
    const rules = [...readProgress()]
      .filter(([id, { at, of }]) => /^[\w-]+$/u.test(id) && at && of)
      .map(([id, progress]) => {
        const picture = having<VideoPictureData>(`video="${id}"`);
        const seen = isFinished(progress)
          ? `${picture}+* .seen{display:inline}${picture}{--dimmed:.4}`
          : '';
        return `${picture}{--watched:${Math.min(1, progress.at / progress.of)}}${seen}`;
      })
      .join('');
    sheet.replaceSync(rules.includes('--dimmed') ? `${rules}.hide-watched{display:flex}` : rules);
  };
  draw();
  listen(DEVICE_CHANGED, draw);
  addEventListener('storage', draw);
}
