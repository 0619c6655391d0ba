import {
  CLIP_STATUS_ID,
  SHARE_ID,
  type ShareButtonData,
  toData,
} from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

import { Status } from '../site/status';
import { CopyButton } from './copy-button';
import { ShareClip } from './share-clip';

export type ShareMenuProps = {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** The frame for other sites to paste. */
  snippet: string;
};

/** A popover of the browser: copy the link, or that of a part; the device's own share sheet if it has one, plain links, the frame to embed. */
export function ShareMenu({ url, title, snippet }: ShareMenuProps) {
  const query = (values: Record<string, string>) => new URLSearchParams(values).toString();
  const links = [
    {
      label: words.share.email,
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
    },
    {
      label: 'LinkedIn',
      href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
    },
    {
      label: 'Bluesky',
      href: `https://bsky.app/intent/compose?${query({ text: `${title} ${url}` })}`,
    },
    { label: 'X', href: `https://x.com/intent/post?${query({ text: title, url })}` },
    { label: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { label: 'Reddit', href: `https://www.reddit.com/submit?${query({ title, url })}` },
  ];
  return (
    <>
      <button
        type="button"
        popoverTarget={SHARE_ID}
        className="pill cursor-pointer max-sm:px-3 noscript:hidden"
      >
        {words.share.menu}
      </button>
      <Status id={CLIP_STATUS_ID} className="text-sm text-muted empty:hidden" />
      <div
        id={SHARE_ID}
        popover="auto"
        role="dialog"
        aria-label={words.share.menu}
        className="sheet flex-col gap-5"
      >
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton text={url} label={words.share.copyLink} />
          <button
            type="button"
            hidden
            {...toData<ShareButtonData>({ share: url, title })}
            suppressHydrationWarning
            className="pill cursor-pointer"
          >
            {words.share.device}
          </button>
        </div>
        <ShareClip url={url} />
        <ul className="flex flex-wrap gap-x-5">
          {links.map(({ label, href }) => (
            <li key={label}>
              <a href={href} rel="noopener" className="tap text-sm text-link">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <label className="flex flex-col gap-2 text-sm font-medium">
          {words.share.embed}
          <textarea
            readOnly
            rows={3}
            value={snippet}
            className="w-full rounded-lg border border-line bg-sunken p-3 font-mono text-xs/5 font-normal"
          />
        </label>
        <CopyButton text={snippet} label={words.share.copyCode} />
      </div>
    </>
  );
}
