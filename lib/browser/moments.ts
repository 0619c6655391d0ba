/** The label of the play button, and links to seconds of the page's video. Sent inline with every page, so it stands on its own. */

/**
 * Says on the button where it begins, once the page is there and at each `player:label`, and plays from
 * where a link like `?t=95&end=140` says. `play.ts` does the playing.
 */
export function watchMoments(document: Document): void {
  const main = () => document.querySelector<HTMLButtonElement>('button[data-moment]');
  const label = () => {
    const button = main();
    const text = button?.querySelector<HTMLElement>('.play-label');
    if (!button || !text) return;
    const detail: { button: HTMLButtonElement; plan?: { start?: number; isResumed?: boolean } } = {
      button,
    };
    document.dispatchEvent(new CustomEvent('player:plan', { detail }));
    const { start: second = 0, isResumed } = detail.plan ?? {};
    const two = (n: number) => String(n).padStart(2, '0');
    const [h, m, s] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
    const clock = `${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}`;
    const { from, resume } = text.dataset;
    text.textContent = second > 0 ? `${isResumed ? resume : from} ${clock}` : '';
    const { title, name = '' } = button.dataset;
    button.ariaLabel = second > 0 ? `${text.textContent}: ${title}` : name;
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?t="]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !main() || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    document.dispatchEvent(new CustomEvent('player:ask', { detail: link.search }));
  });
  document.addEventListener('player:label', label);
  document.addEventListener('DOMContentLoaded', label);
}
