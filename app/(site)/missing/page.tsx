import type { Metadata } from 'next';

import { MissingList } from '@/components/missing/missing-list';
import { getCatalog } from '@/lib/catalog/catalog';
import { listMissing } from '@/lib/catalog/missing';
import { decodePath } from '@/lib/model/parse-address';
import { words } from '@/lib/model/words';
import { toEditUrl } from '@/lib/publish/edit-links';
import { missingMetadata } from '@/lib/publish/metadata';

export function generateMetadata(): Metadata {
  return missingMetadata(getCatalog().site);
}

export default function MissingPage() {
  const catalog = getCatalog();
  const groups = listMissing(catalog).map(({ kind, command, rows }) => ({
    id: `missing-${kind}`,
    ...words.missing.kinds[kind],
    command,
    rows: rows.map(({ title, href, source }) => ({
      title,
      href,
      editUrl: toEditUrl(catalog, source),
      file: catalog.sources.get(decodePath(source))?.path,
    })),
  }));
  return (
    <div className="flex flex-col gap-10">
      <header className="flex flex-col gap-3">
        <h1 className="text-3xl font-bold">{words.missing.title}</h1>
        <p className="max-w-prose text-lg text-pretty text-muted">{words.missing.intro}</p>
      </header>
      {groups.length > 0 ? (
        <nav aria-label={words.missing.title}>
          <ul className="flex flex-wrap gap-2">
            {groups.map(({ id, title, rows }) => (
              <li key={id}>
                <a href={`#${id}`} className="pill">
                  {words.missing.group(title, rows.length)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <p>{words.missing.nothing}</p>
      )}
      {groups.map((group) => (
        <MissingList key={group.id} {...group} />
      ))}
    </div>
  );
}
