/** Tabs of the panel beside a player: one part of it is shown at a time. Links to a part show it too. */
import { listen, PANEL_SHOW } from './contract';
import { isModified } from './keys';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

export function watchTabs(): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const tab = target.closest<HTMLElement>('[role=tab]');
    const link = target.closest<HTMLAnchorElement>('a[href^="#panel:"]');
    if (tab) show(tab);
    else if (link && !isModified(event)) showPart(link.hash.slice(1));
  });
  document.addEventListener('keydown', (event) => {
    const tab = (event.target as Element).closest<HTMLElement>('[role=tab]');
    const step = STEPS[event.key];
    if (!tab || !step) return;
    event.preventDefault();
    const tabs = tabsOf(tab);
    const by = document.documentElement.dir === 'rtl' ? -step : step;
    const next = tabs.at((tabs.indexOf(tab) + by) % tabs.length)!;
    show(next);
    next.focus();
  });
  listen(PANEL_SHOW, showPart);
  const follow = () => showPart(location.hash.slice(1));
  document.addEventListener('DOMContentLoaded', follow);
  addEventListener('hashchange', follow);
}

/** @param id of the part */
function showPart(id: string): void {
  const tab = document.querySelector<HTMLElement>(`[role=tab][aria-controls="${CSS.escape(id)}"]`);
  if (tab) show(tab);
}

function show(tab: HTMLElement): void {
  for (const other of tabsOf(tab)) {
    const isShown = other === tab;
    other.setAttribute('aria-selected', String(isShown));
    other.tabIndex = isShown ? 0 : -1;
    const part = document.getElementById(other.getAttribute('aria-controls')!);
    part?.toggleAttribute('data-off', !isShown);
  }
  // On a phone there may be more tabs than have room.
  tab.parentElement!.scrollLeft = tab.offsetLeft - 40;
}

function tabsOf(tab: HTMLElement): HTMLElement[] {
  return [...tab.parentElement!.children] as HTMLElement[];
}
