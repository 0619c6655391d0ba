/** For tests: stands in for YouTube’s API. It is loaded once per worker, so all test files have to share it. */
import type { YouTubeApi } from './youtube-api';

const api = {} as YouTubeApi;

/** From now on, players are made of this class. */
export function standIn<Player extends object>(
  Player: new (...args: ConstructorParameters<YouTubeApi['Player']>) => Player,
  onMade: (player: Player) => void,
): void {
  const make = function (...args: ConstructorParameters<YouTubeApi['Player']>) {
    const player = new Player(...args);
    onMade(player);
    return player;
  };
  api.Player = make as unknown as YouTubeApi['Player'];
  window.YT = api;
}
