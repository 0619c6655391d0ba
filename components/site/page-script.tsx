import script from '@/lib/browser/early/page?inline';

/** What works before and without React: the same text in every page, so that one hash covers it. */
export function PageScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
