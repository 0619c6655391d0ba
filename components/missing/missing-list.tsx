import Link from 'next/link';

import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type MissingListProps = {
  /** Its id in the page. */
  id: string;
  title: string;
  /** What to do about it. */
  help: string;
  /** What to type for it. */
  command: string;
  rows: {
    title: string;
    href: string;
    /** Where its file can be changed; nothing if the repository is unknown. */
    editUrl: string | undefined;
    /** That file, in the content folder. */
    file: string | undefined;
  }[];
};

/** More of a kind are only counted. */
const MOST = 200;

/** Pages that lack one thing, each with the way to add it. */
export function MissingList({ id, title, help, command, rows }: MissingListProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-3">
      <h2 id={`${id}-title`} className="text-xl font-semibold">
        {words.missing.group(title, rows.length)}
      </h2>
      <p className="max-w-prose text-muted">{help}</p>
      <p>
        <code>{command}</code>
      </p>
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <li
            key={row.href}
            className="flex flex-wrap items-center gap-x-5 border-t border-line text-sm"
          >
            <Link
              href={row.href}
              prefetch={false}
              {...CONTENT_TEXT}
              className="tap min-w-0 flex-1 hover:text-accent"
            >
              {row.title}
            </Link>
            {row.editUrl ? (
              <a href={row.editUrl} rel="noopener" className="tap text-link">
                {words.missing.edit}
                <span className="sr-only">: {row.title}</span>
              </a>
            ) : (
              <code className="max-w-full break-words text-muted max-sm:w-full max-sm:pb-2">
                {row.file}
              </code>
            )}
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p>{words.missing.more(rows.length - MOST)}</p>}
    </section>
  );
}
