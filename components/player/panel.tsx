import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type PanelPart = {
  /** Its id in links: `#panel:<name>`. */
  name: string;
  label: string;
  content: ReactNode;
};

export type PanelProps = {
  parts: PanelPart[];
  /** Of its tabs. */
  label: string;
  /** Whether it is as high as what it shows. */
  isWhole?: boolean;
};

/**
 * What goes with a video, beside it, or all that a device keeps: one part at a time, chosen by tabs (`lib/browser/early/tabs.ts`). Without JavaScript
 * all parts follow each other.
 */
export function Panel({ parts, label: ofTabs, isWhole = false }: PanelProps) {
  if (parts.length === 0) return null;
  return (
    <div className={clsx('panel', isWhole && 'panel-whole')}>
      <div role="tablist" aria-label={ofTabs} data-print="hide" className="tabs">
        {parts.map(({ name, label }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab:${name}`}
            aria-controls={`panel:${name}`}
            aria-selected={index === 0}
            tabIndex={index === 0 ? 0 : -1}
            suppressHydrationWarning
          >
            {label}
          </button>
        ))}
      </div>
      {parts.map(({ name, label, content }, index) => (
        <section
          key={name}
          id={`panel:${name}`}
          role="tabpanel"
          aria-labelledby={`tab:${name}`}
          data-off={index === 0 ? undefined : ''}
          suppressHydrationWarning
          className="panel-part"
        >
          <h2 className="sr-only noscript:not-sr-only noscript:p-4 noscript:font-semibold">
            {label}
          </h2>
          {content}
        </section>
      ))}
    </div>
  );
}
