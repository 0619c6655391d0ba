import Link from 'next/link';

import type { Subject } from '@/lib/browser/search/subjects';
import { termPath } from '@/lib/model/address';
import { words } from '@/lib/model/words';

export type SubjectPillsProps = { subjects: Subject[]; onGo?: () => void };

/** Terms with the number of their videos. */
export function SubjectPills({ subjects, onGo }: SubjectPillsProps) {
  if (subjects.length === 0) return null;
  return (
    <ul aria-label={words.search.terms} className="flex flex-wrap gap-2">
      {subjects.map((term) => (
        <li key={`${term.taxonomy} ${term.slug}`}>
          <Link href={termPath(term)} prefetch={false} onNavigate={onGo} className="pill">
            {term.title}
            <span className="ms-2 text-muted">{term.count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
