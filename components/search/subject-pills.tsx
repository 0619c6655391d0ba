import Link from 'next/link';

import type { Subject } from '@/lib/browser/search/subjects';
import { words } from '@/lib/model/words';

export type SubjectPillsProps = { subjects: Subject[]; label?: string; onGo?: () => void };

/** Terms with the number of their videos, and pages that are about no single video. */
export function SubjectPills({ subjects, label = words.search.terms, onGo }: SubjectPillsProps) {
  if (subjects.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {subjects.map(({ href, title, count }) => (
        <li key={href}>
          <Link href={href} prefetch={false} onNavigate={onGo} className="pill">
            {title}
            {count && <span className="ms-2 text-muted">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
