import { type ShareButtonData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

import { Chevron } from '../site/chevron';
import { CopyButton } from './copy-button';
import { ShareMoment } from './share-moment';

export type ShareMenuProps = {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** The frame for other sites to paste. */
  snippet: string;
};

/** A native menu: copy, the device's own share sheet if it has one, plain links, the frame to embed. */
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
    <details className="group rounded-[1.4rem] bg-surface [outline:1px_solid_var(--color-line)] -outline-offset-1 open:w-full">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-4 text-sm font-medium hover:text-accent">
        {words.share.menu}
        <Chevron />
      </summary>
      <div className="flex flex-col gap-4 border-t border-line p-4">
        <div className="flex flex-wrap items-center gap-3 noscript:hidden">
          <CopyButton text={url} label={words.share.copyLink} />
          <ShareMoment url={url} />
          <button
            type="button"
            hidden
            {...toData<ShareButtonData>({ share: url, title })}
            suppressHydrationWarning
            className="min-h-11 rounded-full border border-line px-4 text-sm font-medium hover:border-accent"
          >
            {words.share.device}
          </button>
        </div>
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
            rows={4}
            value={snippet}
            className="w-full rounded-lg border border-line bg-sunken p-3 font-mono text-xs/5 font-normal"
          />
        </label>
        <div className="noscript:hidden">
          <CopyButton text={snippet} label={words.share.copyCode} />
        </div>
      </div>
    </details>
  );
}
