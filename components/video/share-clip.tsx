'use client';

import { useEffect, useState } from 'react';

import { CLIP_EDGE, CLIP_STATUS_ID, listen, SHARE_ID } from '@/lib/browser/early/contract';
import { playback } from '@/lib/browser/playback/store';
import { formatMoment, momentHref, parseMoment } from '@/lib/model/moment';
import { words } from '@/lib/model/words';

import { CopyButton } from './copy-button';

export type ShareClipProps = { url: string };

/** A link to a moment of the video, or to a part of it. */
export function ShareClip({ url }: ShareClipProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  useEffect(() => {
    const listening = new AbortController();
    const mark = (edge: 'start' | 'end') => {
      const status = document.getElementById(CLIP_STATUS_ID)!;
      status.textContent = edge === 'start' ? words.player.clipFrom(now()) : '';
      if (edge === 'start') return setFrom(now());
      setFrom((known) => known || formatMoment(0));
      setTo(now());
      const sheet = document.getElementById(SHARE_ID)!;
      sheet.showPopover();
      sheet.querySelector('input')?.focus();
    };
    listen(CLIP_EDGE, mark, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  const start = parseMoment(from);
  const end = parseMoment(to);
  const isRight = start !== undefined && (to.trim() === '' || (end !== undefined && end > start));
  const field = (label: string, value: string, set: (value: string) => void) => (
    <span className="flex items-end gap-1">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {label}
        <input
          inputMode="numeric"
          autoComplete="off"
          placeholder="0:00"
          value={value}
          onChange={({ target }) => set(target.value)}
          className="min-h-11 w-24 rounded-lg border border-line-strong bg-surface px-3 font-normal figures"
        />
      </label>
      <button
        type="button"
        aria-label={`${words.share.now}: ${label}`}
        onClick={() => set(now())}
        className="icon-button text-sm"
      >
        {words.share.now}
      </button>
    </span>
  );
  return (
    <div className="flex flex-wrap items-end gap-3">
      {field(words.share.from, from, setFrom)}
      {field(words.share.to, to, setTo)}
      {isRight && <CopyButton text={url + momentHref(start, end)} label={words.share.copyPart} />}
      {!isRight && from !== '' && (
        <p role="status" className="text-sm text-muted">
          {words.share.wrongPart}
        </p>
      )}
    </div>
  );
}

function now(): string {
  return formatMoment(playback.get().time);
}
