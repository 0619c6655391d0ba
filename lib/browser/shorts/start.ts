/** How a short that was snapped to gets started, although a browser may refuse sound, or to start at all. */

export type Start = {
  /** `waiting` for it to play, first with sound, then `muted`; `manual` if it must be started in the player itself. */
  step: 'waiting' | 'muted' | 'manual' | 'playing';
  /** Whether sound was refused. */
  isMuted: boolean;
  /** Whether the player is to be seen, not the still. */
  isShown: boolean;
};

export type StartEvent =
  /** A press has made the player. */
  | 'made'
  /** It has been given another video. */
  | 'loaded'
  | 'playing'
  /** A moment has passed, and it has not begun to load. */
  | 'refused'
  | 'unmuted';

export const NOT_STARTED: Start = { step: 'waiting', isMuted: false, isShown: true };

export function nextStart(start: Start, event: StartEvent): Start {
  switch (event) {
    case 'made':
      return NOT_STARTED;
    case 'loaded':
      return { ...start, step: 'waiting', isShown: false };
    case 'playing':
      return { ...start, step: 'playing', isShown: true };
    case 'unmuted':
      return { ...start, isMuted: false };
    case 'refused':
      if (start.step !== 'waiting' && start.step !== 'muted') return start;
      return start.isMuted
        ? { ...start, step: 'manual', isShown: true }
        : { ...start, step: 'muted', isMuted: true };
  }
}
