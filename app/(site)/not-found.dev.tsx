import { getCatalog } from '@/lib/catalog/catalog';

import { NotFoundText } from '@/app/_shared/not-found-text';

/** Used only in `next dev`, which passes pages any value: in a build it would be part of each page. */
export default function NotFoundInDev() {
  return <NotFoundText catalog={getCatalog()} />;
}
