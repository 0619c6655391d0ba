/** Keeps a player in sight while the text below it is read; the stylesheet says where. */
import { type DockedData, toData } from '@/lib/browser/early/contract';

const [DOCKED] = Object.keys(toData<DockedData>({ docked: '' })) as [string];

/** @param box of the player, which keeps its room @returns a function that ends it */
export function keepInView(box: HTMLElement): () => void {
  // A phone turned on its side, where the player fills the screen.
  const isLying = matchMedia('(orientation: landscape) and (height < 30rem) and (hover: none)');
  const observer = new IntersectionObserver(([entry]) => {
    const isAbove = !entry!.isIntersecting && entry!.boundingClientRect.top < 0;
    box.toggleAttribute(DOCKED, isAbove && box.querySelector('iframe') !== null);
  });
  observer.observe(box);
  const turn = () => {
    if (isLying.matches && box.querySelector('iframe')) box.scrollIntoView();
  };
  isLying.addEventListener('change', turn);
  return () => {
    observer.disconnect();
    isLying.removeEventListener('change', turn);
  };
}
