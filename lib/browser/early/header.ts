/** The page header: it moves away while a visitor scrolls down, and its menu closes once something is chosen. */
/** Pixels: anything less is a shaky hand. */
const MOVE = 8;
/** Pixels: the height of the header, within which it stays. */
const TOP = 72;

/** The styles react to `data-away`, except while the header has the focus or an open menu. */
export function watchHeader(): void {
  let last = 0;
  const move = () => {
    const by = scrollY - last;
    if (Math.abs(by) < MOVE && scrollY > TOP) return;
    last = scrollY;
    document.documentElement.toggleAttribute('data-away', by > 0 && scrollY > TOP);
  };
  addEventListener('scroll', move, { passive: true });
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('[popover] a');
    link?.closest<HTMLElement>('[popover]')!.hidePopover();
  });
}
