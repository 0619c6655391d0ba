/**
 * How the early scripts, which are in every page, and the app that loads later communicate: document events, storage
 * keys, `data-*` attributes. Whoever sends or reads one of them takes it from here.
 */

/** The part of a video that is meant, in seconds. */
export type Part = { start?: number; end?: number };

/** The name of one kind of event, and the type of what it carries. */
export type Signal<Detail = void> = string & { readonly detail: Detail };

/** React responds from now on. */
export const PAGE_ALIVE = 'page:alive' as Signal;
/** The page shows something that only React can fill. */
export const PAGE_NEEDED = 'page:needed' as Signal;
/** Play a part of the page's video. */
export const PLAYER_ASK = 'player:ask' as Signal<Part>;
/** A press has made a player of this video, by its id: any other one stops. One of those that owners may listen to. */
export const PLAYER_MADE = 'player:made' as Signal<string>;
/** For owners alone: what docs/slots.md says. */
export const PAGE_SHOWN = 'page:shown' as Signal<string>;
export const SEARCH_EMPTY = 'search:empty' as Signal<string>;
export const LINK_COPIED = 'link:copied' as Signal<string>;
/** Move the connected player there. */
export const PLAYER_SEEK = 'player:seek' as Signal<Part>;
/** Update where the play button says it starts. */
export const PLAYER_LABEL = 'player:label' as Signal;
/** The current moment starts or ends a clip to share. */
export const CLIP_EDGE = 'clip:edge' as Signal<'start' | 'end'>;
/** A part of the panel beside the player is to be shown, by its id. */
export const PANEL_SHOW = 'panel:show' as Signal<string>;
/** Something kept on the device has changed in this window; other windows get the browser's `storage` event. */
export const DEVICE_CHANGED = 'device:changed' as Signal;

/** Keys in local storage. */
export const THEME_KEY = 'theme';
export const THEATRE_KEY = 'theatre';
export const ROWS_KEY = 'rows';
/** Whether watched videos are dimmed in lists, or left out. */
export const UNWATCHED_KEY = 'unwatched';
/** Whether this device has been here before. */
export const VISITED_KEY = 'visited';
/** By video id; see `position.ts`. */
export const POSITIONS_KEY = 'positions';
/** The player settings; see `settings.ts`. */
export const SETTINGS_KEY = 'player';
export const SEARCHES_KEY = 'searches';
/** When this site was seen; see `visit.ts`. */
export const VISITS_KEY = 'visits';
/** When the library of this device last changed; see `library/changes.ts`. */
export const LIBRARY_KEY = 'library';
/** Whether what is watched and searched for is kept: not if it is `false`. */
export const KEEPING_KEY = 'keeping';

/** In the storage of the session: a page of another build was loaded, where the visitor was, and what was typed; see `newer.ts`. */
export const RELOADED_KEY = 'reloaded';

/** Id of the box for a player on its way to another page. */
export const DOCK_ID = 'page:dock';
/** Id of the popover for sharing. */
export const SHARE_ID = 'page:share';
/** Id of the status that says where a clip starts. */
export const CLIP_STATUS_ID = 'page:clip';
/** Id of the search dialog. */
export const SEARCH_ID = 'page:search';

/** Id of the sentence that says that something could not be loaded. */
export const LOAD_FAULT_ID = 'page:fault';

/** A button that puts YouTube's player into the `.player-host` beside it. */
export type PlayButtonData = {
  /** Id of the video. */
  play: string;
  /** Set on the page's own video, which follows `?t=` in the address and resumes where this device stopped. */
  moment?: '';
  /** Of the video, in seconds. */
  length?: number;
  /** The part to play, in seconds. */
  from?: number;
  to?: number;
  title: string;
  /** Its accessible name when it starts at the beginning. */
  name?: string;
};
/** Around many play buttons that share one `.player-host`. */
export type FeedData = { feed: '' };
/** The words of `.play-label` within such a button; only the page's own video says where it starts. */
export type PlayLabelData = { from?: string; resume?: string; offline: string };
/** The frame that the button has made: connected to the app, or left on its own. */
export type PlayerFrameData = { alive?: ''; plain?: '' };
/** An image, and the addresses to try if it fails, separated by spaces. */
export type PosterData = { poster: string };
/** A button that copies a text, and what it says afterwards. */
export type CopyButtonData = { copy: string; copied: string; refused: string };
/** A button for the device's own share sheet: the address to share. */
export type ShareButtonData = { share: string; title: string };
export type SwitchData = { switch: 'theme' | 'theatre' | 'rows' | 'unwatched' };
/** The box of a player that is out of sight, and is shown small elsewhere. */
export type DockedData = { docked?: '' };
/** A link to the search page, or a field that asks it, that opens the dialog instead. */
export type SearchLinkData = { search: '' };
/** A button that closes the search dialog. */
export type CloseData = { close: '' };
/** A control that needs React: it is pressed again once React responds. May name a file that it needs. */
export type ReplayData = { replay: string };
/** What differs for visitors whose device has a history, so that React loads at once for them, or for all. */
export type HistoryData = { history: '' | 'always' };
/** A row of home that only this device can fill, and what decides whether it can; see `personal/script.ts`. */
export type PersonalRowData = {
  personal: 'resume' | 'next' | 'new';
  /** The steps of all paths, as JSON of `StepTuple[][]`. */
  paths?: string;
  /** When the newest video was published, in milliseconds since 1970. */
  newest?: number;
};
/** The script that points out what is new: what the dot beside a date means. */
export type NewsScriptData = { news: string };
/** On the page that says what is missing without a connection, around a list of those that are there; its entry is to be copied. */
export type KeptData = { kept: '' };
/** On the 404 page, around a link to the page that was probably meant. */
export type NearestData = { nearest: '' };
/** What a clicked picture grows into. */
export type GrowsData = { grows?: '' };
/** The picture of a video or a step with it, which shows how much of it was watched. */
export type VideoPictureData = { video: string };
/**
 * `<html>`: the chosen theme, whether the address asks for a list, the hash since the first sign of life,
 * what is switched on, what a first visit still waits for, whether what is new is pointed out, whether devices keep its
 * pages. The header adds `data-away` while it is out of the way.
 */
export type PageElementData = {
  theme?: 'light' | 'dark';
  asked?: '';
  hash?: string;
  theatre?: 'on';
  rows?: 'on';
  unwatched?: 'on';
  first?: 'poster' | 'text';
  news?: 'on';
  offline?: '';
};

/** The attributes, to be spread into markup; undefined values are left out. */
export function toData<Data extends object>(data: Data): Record<`data-${string}`, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

/** Reads or writes an element's data. */
export function dataOf<Data extends object>(
  element: Pick<HTMLElement, 'dataset'>,
): { -readonly [Name in keyof Data]?: string } {
  return element.dataset as { [Name in keyof Data]?: string };
}

/** A selector for elements with this data, e.g. `video` or `video="x"`. */
export function having<Data extends object>(
  said: (keyof Data & string) | `${keyof Data & string}="${string}"`,
): string {
  return `[data-${said}]`;
}

export function send(signal: Signal): void;
export function send<Detail>(signal: Signal<Detail>, detail: Detail): void;
export function send(signal: string, detail?: unknown): void {
  document.dispatchEvent(new CustomEvent(signal, { detail }));
}

export function listen<Detail>(
  signal: Signal<Detail>,
  listener: (detail: Detail) => void,
  options?: AddEventListenerOptions,
): void {
  const heed = (event: Event) => listener((event as CustomEvent<Detail>).detail);
  document.addEventListener(signal, heed, options);
}
