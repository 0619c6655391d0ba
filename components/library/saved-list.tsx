import { type DragEvent, type ReactNode, useCallback, useState } from 'react';

import { FIRST_LIST, type SavedVideo } from '@/lib/browser/library/entries';
import { attempt } from '@/lib/browser/library/save';
import type { CountedList } from '@/lib/browser/library/lists';
import { moveSaved, readVideos, removeSaved } from '@/lib/browser/library/saved';
import { useKept } from '@/lib/browser/library/use-kept';
import { say } from '@/lib/browser/notice';
import { words } from '@/lib/model/words';

import { KeptList, usePart } from './kept-list';
import { KeptRow } from './kept-row';
import { MoveButton } from './move-button';
import { RemoveButton } from './remove-button';

export type SavedListProps = {
  list: CountedList;
  /** What can be done with the list, below it: not before its length is known, so that nothing moves. */
  children: ReactNode;
};

const { empty, emptyOwn, on, up, down, top, moved } = words.library.saved;

/** The videos of one list, in an order that buttons and the mouse can change. */
export function SavedList({ list: { id, count }, children }: SavedListProps) {
  const [most, showMore] = usePart();
  const { value: videos, fault } = useKept(useCallback(() => readVideos(id, most), [id, most]));
  const [dragged, setDragged] = useState<string>();
  const move = ({ videoId, title }: Pick<SavedVideo, 'videoId' | 'title'>, to: number) =>
    attempt(async () => {
      await moveSaved(id, videoId, to);
      say(moved(title, to + 1, count));
    });
  const dropOn = (event: DragEvent, to: number) => {
    const video = videos?.find(({ videoId }) => videoId === dragged);
    if (!video) return;
    event.preventDefault();
    void move(video, to);
  };
  return (
    <>
      <KeptList
        count={videos?.length}
        fault={fault}
        empty={id === FIRST_LIST ? empty : emptyOwn}
        onMore={count > most ? showMore : undefined}
      >
        <ol className="kept-list">
          {videos?.map((video, at) => (
            <li
              key={video.videoId}
              draggable
              onDragStart={() => setDragged(video.videoId)}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(event) => dragged && event.preventDefault()}
              onDrop={(event) => dropOn(event, at)}
            >
              <KeptRow video={video} note={on(words.locale.date(new Date(video.on).toISOString()))}>
                <MoveButton
                  kind="top"
                  label={top(video.title)}
                  isPossible={at > 0}
                  onPress={() => move(video, 0)}
                />
                <MoveButton
                  kind="up"
                  label={up(video.title)}
                  isPossible={at > 0}
                  onPress={() => move(video, at - 1)}
                />
                <MoveButton
                  kind="down"
                  label={down(video.title)}
                  isPossible={at < count - 1}
                  onPress={() => move(video, at + 1)}
                />
                <RemoveButton
                  title={video.title}
                  onRemove={() => attempt(() => removeSaved(id, video))}
                />
              </KeptRow>
            </li>
          ))}
        </ol>
      </KeptList>
      {videos && children}
    </>
  );
}
