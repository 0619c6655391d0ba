import { useCallback, useState } from 'react';

import type { KeptVideo } from '@/lib/browser/library/entries';
import { nameOf } from '@/lib/browser/library/list-name';
import { attempt, save } from '@/lib/browser/library/save';
import { makeList, readLists } from '@/lib/browser/library/lists';
import { readListsOf } from '@/lib/browser/library/saved';
import { useKept } from '@/lib/browser/library/use-kept';
import { say } from '@/lib/browser/notice';
import { words } from '@/lib/model/words';

import { NameForm } from './name-form';

export type SaveListsProps = { video: KeptVideo };

/** Which lists a video is in, to be ticked. */
export function SaveLists({ video }: SaveListsProps) {
  const { value: lists, fault } = useKept(readLists);
  const { value: own } = useKept(useCallback(() => readListsOf(video.videoId), [video.videoId]));
  const [isAdding, setIsAdding] = useState(false);
  const addList = (name: string) =>
    attempt(async () => {
      const made = await makeList(name, [video]);
      if ('tooMany' in made) say(words.library.saved.tooMany[made.tooMany]);
      setIsAdding(false);
    });
  if (fault) return <p role="alert">{words.library.faults[fault]}</p>;
  return (
    <div className="flex w-full flex-col gap-2">
      <ul>
        {own &&
          lists?.map((list) => (
            <li key={list.id}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  checked={own.includes(list.id)}
                  onChange={() => void save(video, list.id)}
                  className="size-5 shrink-0 accent-accent"
                />
                <bdi>{nameOf(list)}</bdi>
              </label>
            </li>
          ))}
      </ul>
      {isAdding && (
        <NameForm
          submit={words.library.saved.make}
          onName={addList}
          onCancel={() => setIsAdding(false)}
        />
      )}
      {/* It stays, so that it can have the focus again. */}
      <button
        type="button"
        hidden={isAdding}
        onClick={() => setIsAdding(true)}
        className="pill cursor-pointer self-start"
      >
        {words.library.saved.add}
      </button>
    </div>
  );
}
