/** Every test has an empty content folder of its own, whether it writes into it or not. */
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

import { makeFolder, removeFolder } from '@/lib/catalog/folder.fixture';

beforeEach(makeFolder);
afterEach(removeFolder);
// The files of a worker share its modules.
afterAll(() => void vi.restoreAllMocks());
