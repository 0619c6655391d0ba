/** A visitor's player settings, kept on the device. */
import { keep } from './device';
import { SETTINGS_KEY } from './early/contract';

export type Settings = {
  /** Whether single keys control the player. */
  keys: boolean;
  /** Whether the next video starts when one ends. */
  autoplay: boolean;
  /** Whether the player comes from youtube.com, with its cookies, rather than from youtube-nocookie.com. */
  cookies: boolean;
};

export const settings = keep<Settings>(SETTINGS_KEY, (found) => {
  const { keys, autoplay, cookies } = Object(found) as Partial<Settings>;
  return { keys: keys !== false, autoplay: autoplay !== false, cookies: cookies === true };
});
