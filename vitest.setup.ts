/** Every test has an empty content folder of its own, whether it writes into it or not. */
import { afterAll, beforeEach, vi } from 'vitest';

import { makeFolder } from '@/lib/catalog/folder.fixture';

beforeEach(makeFolder);
// The files of a worker share its modules.
afterAll(() => void vi.restoreAllMocks());
