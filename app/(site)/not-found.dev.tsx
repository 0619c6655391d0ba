import { getCatalog } from '@/lib/catalog/catalog';

import { NotFoundText } from '@/app/_shared/not-found-text';

/** `next dev` alone comes here, since it hands pages every value: in a build it would be part of each page. */
export default function NotFoundInDev() {
  return <NotFoundText catalog={getCatalog()} />;
}
