import type { ReactNode } from 'react';

import type { KeptVideo } from '@/lib/browser/library/entries';

import { PersonalCard } from '../home/personal-card';

export type KeptRowProps = {
  video: KeptVideo;
  /** Below its title. */
  note: string;
  /** What can be done with it. */
  children: ReactNode;
};

/** A video as this device keeps it, in a list. */
export function KeptRow({ video, note, children }: KeptRowProps) {
  return (
    <div className="kept">
      <PersonalCard video={{ ...video, preview: null }} note={note} isRow />
      <div className="kept-actions">{children}</div>
    </div>
  );
}
