import { words } from '@/lib/model/words';

export type EditLinkProps = { href: string | undefined };

/** Where a reader can edit the page; nothing if the repository is unknown. */
export function EditLink({ href }: EditLinkProps) {
  if (href === undefined) return null;
  return (
    <p className="text-sm">
      <a
        href={href}
        rel="noopener"
        className="tap text-muted underline underline-offset-4 hover:text-ink"
      >
        {words.site.improve}
      </a>
    </p>
  );
}
