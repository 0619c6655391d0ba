/** What would change from one library to the next, in numbers. Used to show an import before it is done. */
import { toDayKey } from './backup-entries';
import type { Part } from './backup-fault';
import type { Library } from './entries';

export type Change = { added: number; changed: number; removed: number };

/** A list changes with its name and with the order of its videos, a video of a list with anything about it. */
export type Changes = Record<Part, Change>;

export function compare(current: Library, next: Library): Changes {
  const before = toRecords(current);
  const after = toRecords(next);
  return {
    lists: difference(before.lists, after.lists),
    videos: difference(before.videos, after.videos),
    history: difference(before.history, after.history),
    positions: difference(before.positions, after.positions),
  };
}

/** Each entry by what it is the same by, with its content as a text. */
type Records = Record<Part, Map<string, string>>;

function toRecords({ lists, history, positions }: Library): Records {
  return {
    lists: new Map(
      lists.map(({ id, name, videos }) => [
        id,
        JSON.stringify([name, videos.map(({ videoId }) => videoId)]),
      ]),
    ),
    videos: new Map(
      lists.flatMap(({ id, videos }) =>
        videos.map(({ videoId, title, href, on }) => [
          `${id} ${videoId}`,
          JSON.stringify([title, href, on]),
        ]),
      ),
    ),
    history: new Map(
      history.map((video) => [
        toDayKey(video),
        JSON.stringify([video.title, video.href, video.on]),
      ]),
    ),
    positions: new Map(
      Object.entries(positions).map(([videoId, { at, of, on, title, href }]) => [
        videoId,
        JSON.stringify([at, of, on, title, href]),
      ]),
    ),
  };
}

function difference(before: Map<string, string>, after: Map<string, string>): Change {
  const kept = [...after].filter(([key]) => before.has(key));
  return {
    added: after.size - kept.length,
    changed: kept.filter(([key, content]) => before.get(key) !== content).length,
    removed: before.size - kept.length,
  };
}
