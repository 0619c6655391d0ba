/** Draws on each card how far its video was watched. Sent inline with every page, so it stands on its own. */

/**
 * Writes one rule of CSS for each position kept on the device (`positions.ts`), so that cards that come later
 * have it too and no markup is touched.
 */
export function watchProgress(document: Document): void {
  const draw = () => {
    let kept: Record<string, { at: number; of: number }> = {};
    try {
      kept = JSON.parse(localStorage.getItem('positions') ?? '{}') as typeof kept;
    } catch {
      // Nothing is kept, or it cannot be read.
    }
    const rules = Object.entries(kept)
      .filter(([id, { at, of }]) => /^[\w-]+$/.test(id) && at > 0 && of > 0)
      .map(([id, { at, of }]) => `[data-video="${id}"]{--watched:${Math.min(1, at / of)}}`);
    const style =
      document.getElementById('page:progress') ??
      document.head.appendChild(
        Object.assign(document.createElement('style'), { id: 'page:progress' }),
      );
    style.textContent = rules.join('');
  };
  draw();
  document.addEventListener('device:changed', draw);
  addEventListener('storage', draw);
}
