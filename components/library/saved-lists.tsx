'use client';

import { useState } from 'react';

import { FIRST_LIST } from '@/lib/browser/library/entries';
import { nameOf } from '@/lib/browser/library/list-name';
import { attempt } from '@/lib/browser/library/save';
import {
  type CountedList,
  deleteList,
  makeList,
  readLists,
  renameList,
} from '@/lib/browser/library/lists';
import { useKept } from '@/lib/browser/library/use-kept';
import { say } from '@/lib/browser/notice';
import { words } from '@/lib/model/words';

import { ConfirmButton } from './confirm-button';
import { KeptList } from './kept-list';
import { NameForm } from './name-form';
import { SavedList } from './saved-list';
import { ShareList } from './share-list';

const {
  lists: ofLists,
  size,
  add,
  make,
  rename,
  keepName,
  drop,
  dropFirst,
  reallyDrop,
} = words.library.saved;

/** The visitor's lists, one of them open. */
export function SavedLists() {
  const { value: lists, fault } = useKept(readLists);
  const [chosen, setChosen] = useState(FIRST_LIST);
  const [form, setForm] = useState<'add' | 'rename'>();
  const list = lists?.find(({ id }) => id === chosen) ?? lists?.[0];
  const open = (id: string) => {
    setChosen(id);
    setForm(undefined);
  };
  const addList = (name: string) =>
    attempt(async () => {
      const made = await makeList(name);
      if ('id' in made) open(made.id);
      else say(words.library.saved.tooMany[made.tooMany]);
    });
  const changeName = ({ id }: CountedList, name: string) =>
    attempt(async () => {
      await renameList(id, name);
      setForm(undefined);
    });
  return (
    <KeptList count={lists?.length} fault={fault} empty="">
      <ul aria-label={ofLists} className="flex flex-wrap gap-2">
        {lists?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-pressed={one === list}
              onClick={() => open(one.id)}
              className="pill cursor-pointer aria-pressed:border-accent"
            >
              <bdi>{size(nameOf(one), one.count)}</bdi>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => setForm('add')} className="pill cursor-pointer">
            {add}
          </button>
        </li>
      </ul>
      {form === 'add' && (
        <NameForm submit={make} onName={addList} onCancel={() => setForm(undefined)} />
      )}
      {list && (
        <>
          <SavedList key={list.id} list={list}>
            <div className="flex flex-wrap items-start gap-2">
              {list.count > 0 && <ShareList key={list.id} id={list.id} />}
              {list.id !== FIRST_LIST && (
                <button
                  type="button"
                  onClick={() => setForm('rename')}
                  className="pill cursor-pointer"
                >
                  {rename}
                </button>
              )}
              {(list.id !== FIRST_LIST || list.count > 0) && (
                <ConfirmButton
                  key={list.id}
                  label={list.id === FIRST_LIST ? dropFirst : drop}
                  question={reallyDrop(nameOf(list), list.count)}
                  onConfirm={async () => {
                    await attempt(() => deleteList(list.id));
                    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
                  }}
                />
              )}
            </div>
            {form === 'rename' && (
              <NameForm
                submit={keepName}
                name={list.name}
                onName={(name) => changeName(list, name)}
                onCancel={() => setForm(undefined)}
              />
            )}
          </SavedList>
        </>
      )}
    </KeptList>
  );
}
